/** Paints a piece of text. */
export type Paint = (text: string) => string;

/** The paints of terminal texts. Written here because the library paints on request, also in a browser, where the usual packages never do. */
export interface Palette {
  readonly bold: Paint;
  readonly dim: Paint;
  readonly underline: Paint;
  readonly red: Paint;
  readonly green: Paint;
  readonly yellow: Paint;
  readonly cyan: Paint;
}

const between =
  (open: number, close: number): Paint =>
  (text) =>
    `\u001b[${open}m${text}\u001b[${close}m`;
const plain: Paint = (text) => text;

const ANSI: Palette = {
  bold: between(1, 22),
  dim: between(2, 22),
  underline: between(4, 24),
  red: between(31, 39),
  green: between(32, 39),
  yellow: between(33, 39),
  cyan: between(36, 39),
};
const PLAIN: Palette = { bold: plain, dim: plain, underline: plain, red: plain, green: plain, yellow: plain, cyan: plain };

/** The ANSI paints, or paints that leave the text as it is. */
export function paletteOf({ color }: { readonly color: boolean }): Palette {
  return color ? ANSI : PLAIN;
}
