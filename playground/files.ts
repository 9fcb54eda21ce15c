// A file as text, or the reason why it cannot be read.

/** What was read; `remark` says what the user should know of it. */
export type FileText = { readonly text: string; readonly remark: string | null } | { readonly problem: string };

/** Larger files are no reports. */
const LARGEST = 20_000_000;

/** Kinds of file that people drop here, by their first bytes. */
const KINDS: readonly (readonly [name: string, begins: string])[] = [
  ['a PDF', '%PDF-'],
  ['a Word document or another archive', 'PK\u0003\u0004'],
  ['an RTF document', '{\\rtf'],
  ['a picture', '\u0089PNG'],
  ['a picture', '\u00ff\u00d8\u00ff'],
  ['a compressed file', '\u001f\u008b'],
];

/** Decodes UTF-8, UTF-16 with its mark, and Windows-1252 where the bytes are neither. */
export function textOfFile(name: string, bytes: Uint8Array<ArrayBuffer>): FileText {
  if (bytes.length > LARGEST) return { problem: `${name} is larger than 20 MB, which no report is.` };
  const first = String.fromCharCode(...bytes.subarray(0, 8));
  const kind = KINDS.find(([, begins]) => first.startsWith(begins));
  if (kind !== undefined) return { problem: `${name} is ${kind[0]}. Open it, copy its text, and paste that here.` };
  const wide = first.startsWith('\u00ff\u00fe') ? 'utf-16le' : first.startsWith('\u00fe\u00ff') ? 'utf-16be' : null;
  if (wide !== null) return { text: new TextDecoder(wide).decode(bytes), remark: null };
  if (bytes.subarray(0, 4096).includes(0)) return { problem: `${name} is no text. Save it as plain text or HTML first.` };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), remark: null };
  } catch {
    return {
      text: new TextDecoder('windows-1252').decode(bytes),
      remark: `${name} is not UTF-8 and was read as Windows-1252: look at its accents and quotation marks.`,
    };
  }
}
