/** A cell for each way in which a word can begin, for {@link cellOf}. */
export const cells = (): Uint8Array => new Uint8Array(27 * 27 * 27);

/**
 * The number of the first three letters at `at`, a to z of any case; what follows another character counts as nothing. Two words that begin
 * alike have one number, so that a table of the numbers of some words tells which other words are none of them.
 */
export function cellOf(text: string, at: number): number {
  const first = letter(text.charCodeAt(at));
  const second = first === 0 ? 0 : letter(text.charCodeAt(at + 1));
  const third = second === 0 ? 0 : letter(text.charCodeAt(at + 2));
  return (first * 27 + second) * 27 + third;
}

function letter(code: number): number {
  const small = (code | 32) - 0x60;
  return small > 0 && small < 27 && code < 0x80 ? small : 0;
}
