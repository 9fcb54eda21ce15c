import { describe, expect, it } from 'vitest';
import { textOfFile } from '../../playground/files.js';

const bytes = (...values: number[]): Uint8Array<ArrayBuffer> => Uint8Array.from(values);

describe('textOfFile', () => {
  it('reads UTF-8, and UTF-16 that says so', () => {
    expect(textOfFile('a.txt', new TextEncoder().encode('“Côte”'))).toEqual({ text: '“Côte”', remark: null });
    expect(textOfFile('a.txt', bytes(0xff, 0xfe, 0x41, 0x00))).toEqual({ text: 'A', remark: null });
  });

  it('reads other bytes as Windows-1252, and says so', () => {
    expect(textOfFile('old.txt', bytes(0x43, 0xf4, 0x74, 0xe9))).toEqual({ text: 'Côté', remark: expect.stringContaining('Windows-1252') as string });
  });

  it.each([
    ['report.pdf', '%PDF-1.7', /a PDF/],
    ['report.docx', 'PK\u0003\u0004', /a Word document/],
    ['report.rtf', '{\\rtf1', /an RTF document/],
    ['report.bin', 'ab\u0000c', /no text/],
  ])('says why it cannot read %s', (name, begins, reason) => {
    expect(textOfFile(name, new TextEncoder().encode(begins))).toEqual({ problem: expect.stringMatching(reason) as string });
  });

  it('refuses what is larger than any report', () => {
    expect(textOfFile('huge.txt', new Uint8Array(20_000_001))).toEqual({ problem: expect.stringContaining('20 MB') as string });
  });
});
