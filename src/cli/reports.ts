import { type Page, readText } from 'copydesk';
import type { Io } from './io.js';

/** What the user says about the input. */
export interface InputOptions {
  /** Whether the input is HTML; without it the name of the file decides, and for standard input its first characters. */
  readonly html?: boolean;
}

/** Ends the command with one line on standard error and exit code 2. */
export type Fail = (message: string) => never;

/** Reads a report from a file, or from standard input for `-`. */
export async function readReport(path: string, { html }: InputOptions, io: Io, fail: Fail): Promise<Page> {
  const source = path === '-' ? await io.stdin() : await io.readFile(path).catch((error: unknown) => fail(`cannot read ${path}: ${reasonOf(error)}`));
  return pageOf(source, html ?? (path === '-' ? /^\s{0,999}<(?:!doctype html|html)\b/i.test(source) : /\.x?html?$/i.test(path)));
}

/** A page of text or HTML. The reader of HTML is loaded when it is wanted first. */
export async function pageOf(source: string, isHtml: boolean): Promise<Page> {
  return isHtml ? (await import('copydesk/html')).readHtml(source) : readText(source);
}

/** Why a file could not be read, in words. */
export function reasonOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'EACCES' || code === 'EPERM') return 'permission denied';
  return error instanceof Error ? error.message : String(error);
}
