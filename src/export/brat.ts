import type { Page, Passage, Quote, Source } from '../model.js';
import { textOf } from './input.js';
import { type PointOf, pointsOf } from './points.js';

/**
 * Quotes as brat standoff (https://brat.nlplab.org/standoff.html): what goes into the `.ann` file beside a `.txt` file that
 * holds the page's text.
 *
 * Text-bound annotations are `Source`, `Cue`, `Content` and `Addressee`. Relations lead to the content of a quote: `Says` from its
 * source, `Reports` from its cue, `Hears` from its addressee; `Quotes` leads from each link of the chain to the next. The kind of
 * a quote is the attribute `Kind` of its content, the stance the attribute `Stance` of its cue; names are notes. Offsets count
 * code points, as brat does. No span of brat runs over the end of a line: what does so is discontinuous.
 *
 * @param quotes from `extractQuotes`
 * @param page the string or Page that they were extracted from
 * @throws An InputError (`not-a-report`) when called with anything else
 *
 * @example
 * ```ts
 * import { extractQuotes } from 'copydesk';
 * import { toBrat } from 'copydesk/export';
 *
 * const text = 'Fire guts mill\n\nThe blaze on Monday destroyed 12 looms. “We came too late,” Chief Ines Barrow said.';
 * toBrat(extractQuotes(text), text).split('\n')[0]; // => 'T1\tContent 57 74\tWe came too late,'
 * ```
 */
export function toBrat(quotes: readonly Quote[], page: string | Page): string {
  const standoff = newStandoff(textOf(quotes, page, 'toBrat'));
  for (const { kind, content, cue, source, addressee, chain } of quotes) {
    const said = standoff.bind('Content', content);
    if (said === null) continue;
    standoff.attribute('Kind', said, kind);
    const sourceOf = (one: Source): string | null => {
      const bound = standoff.bind('Source', [one]);
      if (bound !== null && one.name !== null) standoff.note(bound, one.name);
      return bound;
    };
    if (cue !== null) {
      const bound = standoff.bind('Cue', [cue]);
      if (bound !== null) standoff.attribute('Stance', bound, cue.stance);
      standoff.relate('Reports', bound, said);
    }
    const links = chain.map((link) => sourceOf(link.source)).filter((link) => link !== null);
    links.forEach((link, index) => {
      standoff.relate('Quotes', link, links[index + 1] ?? null);
    });
    standoff.relate('Says', source === null ? null : sourceOf(source), said);
    if (addressee !== null) standoff.relate('Hears', standoff.bind('Addressee', [addressee]), said);
  }
  return standoff.lines();
}

/** The lines of an `.ann` file as they grow. What is there already is not written twice. */
interface Standoff {
  /** The name of an annotation of these passages; null when they hold nothing that brat could mark. */
  readonly bind: (type: string, passages: readonly Passage[]) => string | null;
  /** Leads from one annotation to another, where both are there and differ. */
  readonly relate: (type: string, from: string | null, to: string | null) => void;
  readonly attribute: (type: string, of: string, value: string) => void;
  readonly note: (of: string, words: string) => void;
  readonly lines: () => string;
}

function newStandoff(text: string): Standoff {
  const pointOf = pointsOf(text);
  const names = new Map<string, string>();
  const counts = { T: 0, R: 0, A: 0, '#': 0 };
  const lines: string[] = [];
  const add = (kind: keyof typeof counts, content: string): string => {
    const known = names.get(kind + content);
    if (known !== undefined) return known;
    counts[kind]++;
    const name = `${kind}${counts[kind]}`;
    names.set(kind + content, name);
    lines.push(`${name}\t${content}\n`);
    return name;
  };
  return {
    bind: (type, passages) => {
      const pieces = passages.flatMap((passage) => piecesOf(passage, pointOf));
      if (pieces.length === 0) return null;
      const places = pieces.map(({ start, end }) => `${start} ${end}`).join(';');
      return add('T', `${type} ${places}\t${pieces.map((piece) => piece.text).join(' ')}`);
    },
    relate: (type, from, to) => {
      if (from !== null && to !== null && from !== to) add('R', `${type} Arg1:${from} Arg2:${to}`);
    },
    attribute: (type, of, value) => void add('A', `${type} ${of} ${value}`),
    note: (of, words) =>
      void add(
        '#',
        `AnnotatorNotes ${of}\t${piecesOf({ start: 0, end: words.length, text: words }, Number)
          .map((piece) => piece.text)
          .join(' ')}`,
      ),
    lines: () => lines.join(''),
  };
}

/** The parts of a passage between ends of lines (all that Python knows as such) and tabs, in code points; blank ones are none. */
function piecesOf({ start, text }: Passage, pointOf: PointOf): Passage[] {
  const pieces: Passage[] = [];
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !isBreak(text.charCodeAt(at))) continue;
    const part = text.slice(from, at);
    const left = part.length - part.trimStart().length;
    const trimmed = part.trim();
    if (trimmed !== '') pieces.push({ start: pointOf(start + from + left), end: pointOf(start + from + left + trimmed.length), text: trimmed });
    from = at + 1;
  }
  return pieces;
}

function isBreak(code: number): boolean {
  return (code >= 0x09 && code <= 0x0d) || (code >= 0x1c && code <= 0x1e) || code === 0x85 || code === 0x2028 || code === 0x2029;
}
