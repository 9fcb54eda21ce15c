import type { Span } from '../../src/model.js';

/** Readers of what the exports write, as strict as the tools that they are for. They give spans in code points. */

/** Records of RFC 4180. */
export function readCsv(csv: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  while (at < csv.length) {
    let value = '';
    if (csv.charAt(at) === '"') {
      for (at++; csv.charAt(at) !== '"' || csv.charAt(at + 1) === '"'; at++) {
        if (at >= csv.length) throw new Error('a cell does not end');
        if (csv.charAt(at) === '"') at++;
        value += csv.charAt(at);
      }
      at++;
    } else {
      for (; at < csv.length && csv.charAt(at) !== ',' && csv.charAt(at) !== '\r'; at++) value += csv.charAt(at);
      if (/["\n]/.test(value)) throw new Error(`a cell without marks holds ${JSON.stringify(value)}`);
    }
    record.push(value);
    if (csv.charAt(at) === ',') at++;
    else if (csv.startsWith('\r\n', at)) {
      at += 2;
      records.push(record);
      record = [];
    } else throw new Error(`neither comma nor end of line at ${at}`);
  }
  if (record.length > 0) throw new Error('the last line does not end');
  return records;
}

/** Where Python, in which brat is written, ends a line, besides line feeds. */
const BREAKS = '\r\v\f\u001c\u001d\u001e\u0085\u2028\u2029';

/** One line of an `.ann` file. */
export type BratLine =
  | { readonly id: string; readonly kind: 'T'; readonly type: string; readonly spans: readonly Span[]; readonly text: string }
  | { readonly id: string; readonly kind: 'R'; readonly type: string; readonly from: string; readonly to: string }
  | { readonly id: string; readonly kind: 'A'; readonly type: string; readonly of: string; readonly value: string }
  | { readonly id: string; readonly kind: '#'; readonly of: string; readonly note: string };

/** Reads an `.ann` file and checks it against its text as brat does: spans inside the text, none over the end of a line, words as they stand. */
export function readBrat(ann: string, text: string): BratLine[] {
  const points = Array.from(text);
  const lines = ann.split('\n');
  if (Array.from(BREAKS).some((sign) => ann.includes(sign))) throw new Error('a line ends within a line');
  if (lines.pop() !== '') throw new Error('the last line does not end');
  return lines.map((line): BratLine => {
    const [id = '', data = '', words = '', ...rest] = line.split('\t');
    if (rest.length > 0) throw new Error(`too many tabs: ${line}`);
    const bound = /^T\d+$/.test(id) ? /^(\w+) (\d+ \d+(?:;\d+ \d+)*)$/.exec(data) : null;
    if (bound !== null) {
      const spans = bound[2]!.split(';').map((span) => ({ start: Number(span.split(' ')[0]), end: Number(span.split(' ')[1]) }));
      const pieces = spans.map(({ start, end }) => {
        if (!(start < end && end <= points.length)) throw new Error(`no span: ${line}`);
        return points.slice(start, end).join('');
      });
      if (pieces.some((piece) => piece.includes('\n')) || pieces.join(' ') !== words) throw new Error(`${JSON.stringify(words)} is not what stands there`);
      return { id, kind: 'T', type: bound[1]!, spans, text: words };
    }
    const relation = /^R\d+$/.test(id) ? /^(\w+) Arg1:(T\d+) Arg2:(T\d+)$/.exec(data) : null;
    if (relation !== null) return { id, kind: 'R', type: relation[1]!, from: relation[2]!, to: relation[3]! };
    const attribute = /^A\d+$/.test(id) ? /^(\w+) (T\d+) (\w+)$/.exec(data) : null;
    if (attribute !== null) return { id, kind: 'A', type: attribute[1]!, of: attribute[2]!, value: attribute[3]! };
    const note = /^#\d+$/.test(id) ? /^AnnotatorNotes (T\d+)$/.exec(data) : null;
    if (note !== null) return { id, kind: '#', of: note[1]!, note: words };
    throw new Error(`no line of brat: ${line}`);
  });
}
