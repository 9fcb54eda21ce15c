import { describe, expect, it } from 'vitest';
import { readByRules } from '../support/rules.js';

const OBJECT: readonly (readonly [text: string, ...statements: string[]])[] = [
  ['Dahl blasted the plan.', 'object-verb 0.55 | Dahl | blasted = blast | the plan'],
  ['Dahl blasted “the plan.”', 'object-verb 0.55 | Dahl | blasted = blast | “the plan.”'],
  ['Dahl vowed to leave.', 'object-verb 0.55 | Dahl | vowed = vow | to leave'],
  ['Dahl wanted to blast the plan.', 'object-verb 0.55 | Dahl | wanted = want | to blast the plan'],
  ['Dahl urged the board to close the quay.', 'object-verb 0.55 | Dahl | urged = urge | the board to close the quay'],
  ['Dahl urged the board against the plan.', 'object-verb 0.55 | Dahl | urged = urge | the board against the plan'],
  ['Dahl urged lawmakers not to leave.', 'object-verb 0.55 | Dahl | urged = urge | lawmakers not to leave'],
  ['Dahl encouraged the board.', 'object-verb 0.55 | Dahl | encouraged = encourage | the board'],
  ['Dahl called on the board to leave.', 'object-verb 0.6 | Dahl | called on = call on | the board to leave'],
  ['Dahl called the plan a mistake.', 'object-verb 0.55 | Dahl | called = call | the plan a mistake'],
  ['Dahl cast it as a theft.', 'object-verb 0.55 | Dahl | cast = cast | it as a theft'],
  ['Dahl described as a theft the plan.', 'object-verb 0.6 | Dahl | described as = describe as | a theft'],
  ['Dahl referred to Holm as a thief.', 'object-verb 0.55 | Dahl | referred to = refer to | Holm as a thief'],
  ['Dahl met Holm, blasting the plan.', 'object-verb 0.55 | Dahl | blasting = blast | the plan'],
  ['The panel closed its review and deemed her “well qualified.”', 'object-verb 0.55 | The panel | deemed = deem | her “well qualified.”'],
  ['The panel closed its review and deemed “her qualified.”', 'object-verb 0.55 | The panel | deemed = deem | “her qualified.”'],
  ['The panel closed its review and vowed to leave.', 'object-verb 0.55 | The panel | vowed = vow | to leave'],
  ['Dahl discussed his claim that the quay would hold.', 'reporting-noun 0.7 | his | claim = claim | that the quay would hold'],
  ['Dahl discussed the claim.', 'object-verb 0.55 | Dahl | discussed = discuss | the claim'],
  ['Dahl blasted the plan and hailed the crew.', 'object-verb 0.55 | Dahl | blasted = blast | the plan', 'object-verb 0.55 | Dahl | hailed = hail | the crew'],
  ['Dahl blasted the plan, and the crew left.', 'object-verb 0.55 | Dahl | blasted = blast | the plan'],
  ['Dahl blasted the plan, which failed.', 'object-verb 0.55 | Dahl | blasted = blast | the plan'],
  ['Dahl blasted the plan, when it failed.', 'object-verb 0.55 | Dahl | blasted = blast | the plan'],
  ['Dahl blasted the plan, in the hall.', 'object-verb 0.55 | Dahl | blasted = blast | the plan'],
  ['Dahl blasted the plan, pointing at the map.', 'object-verb 0.55 | Dahl | blasted = blast | the plan'],
  ['Dahl blasted the plan — and left.', 'object-verb 0.55 | Dahl | blasted = blast | the plan'],
  ['Dahl blasted the plan, “a mess.”', 'object-verb 0.55 | Dahl | blasted = blast | the plan'],
  ['Dahl blasted the plan, the quay and the board.', 'object-verb 0.55 | Dahl | blasted = blast | the plan, the quay and the board'],
];

const WHAT: readonly (readonly [text: string, ...statements: string[]])[] = [
  ['He left, on what Dahl called a “sad day” for us.', 'what-he-called 0.9 | Dahl | called = call | “sad day”'],
  ['He left, on what Dahl called “sad days” for us.', 'what-he-called 0.9 | Dahl | called = call | “sad days”'],
  ['He left, on what Dahl described as a “sad day” for us.', 'what-he-called 0.9 | Dahl | described = describe | “sad day”'],
  ['He left, on what Dahl called a sad day.', 'object-verb 0.55 | Dahl | called = call | a sad day'],
];

const NAMED: readonly (readonly [text: string, ...statements: string[]])[] = [
  ['The quay was described by sailors as a death trap.', 'passive-naming 0.55 | sailors | was described = describe | The quay + a death trap'],
  ['The quay was described as “a death trap” by sailors.', 'passive-naming 0.55 | sailors | was described = describe | The quay + “a death trap”'],
  ['The quay was described as “a death trap.”', 'passive-naming 0.55 |  | was described = describe | The quay + “a death trap.”'],
  ['The quay was described as a death trap by sailors.', 'passive-naming 0.55 | sailors | was described = describe | The quay + a death trap'],
  ['The quay was called a death trap by sailors.', 'passive-naming 0.55 | sailors | was called = call | The quay + a death trap'],
  ['The quay was called “a death trap.”', 'passive-naming 0.55 |  | was called = call | The quay + “a death trap.”'],
  ['The quay was cited as “a death trap.”', 'passive-naming 0.55 |  | was cited = cite | The quay + “a death trap.”'],
  ['The quay was blasted by sailors as “a death trap.”', 'passive-naming 0.55 | sailors | was blasted = blast | The quay + “a death trap.”'],
];

const NOTHING: readonly string[] = [
  'Dahl blasted.',
  'Dahl blasted to leave.',
  'Dahl vowed to comment.',
  'Dahl declined to respond.',
  'Dahl refused to answer.',
  'Dahl blasted of the plan.',
  'Dahl was blasted.',
  'It blasted the plan.',
  'Dahl met Holm blasting the plan.',
  'The panel closed its review and deemed her qualified.',
  'The panel closed its review and to leave.',
  'He left, on what was called a “sad day” for us.',
  'The quay was described as a death trap.',
  'The quay was called a death trap.',
  'The quay was blasted by sailors.',
  'The quay was called by.',
];

describe('the shapes of verbs with an object', () => {
  it.each(OBJECT)('read an object that somebody speaks of: %s', (text, ...statements) => {
    expect(readByRules(text)).toEqual(statements);
  });

  it.each(WHAT)('read what somebody calls a thing: %s', (text, ...statements) => {
    expect(readByRules(text)).toEqual(statements);
  });

  it.each(NAMED)('read what a thing is named: %s', (text, ...statements) => {
    expect(readByRules(text)).toEqual(statements);
  });

  it.each(NOTHING)('read nothing in: %s', (text) => {
    expect(readByRules(text)).toEqual([]);
  });
});
