/** Names that objects have of themselves: what is kept under them in a plain object is lost, or reaches what it should not. */
export const KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'hasOwnProperty',
  'toString',
  'valueOf',
  'isPrototypeOf',
  '__defineGetter__',
  'length',
  'name',
  'then',
  'toJSON',
] as const;

const speech = KEYS.map((key) => `“We know the ${key} of it,” ${key} said on Monday. ${key} told constructor that __proto__ had failed, according to ${key}.`);

/** A report in which they are headline, outlet, author, place, speaker, word and figure. */
export const keyReport = [
  '__proto__ and constructor meet in toString',
  'By __proto__ Constructor, hasOwnProperty and valueOf',
  'Source: constructor',
  '__PROTO__ (CONSTRUCTOR) — The toString of valueOf rose 12 constructor on __proto__ 3, hasOwnProperty said.',
  ...speech,
  'Constructor: toString',
  'hasOwnProperty',
].join('\n\n');
