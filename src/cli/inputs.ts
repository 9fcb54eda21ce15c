import type { Io } from './io.js';

/** What the user says about the input. */
export interface InputOptions {
  /** Whether the input is HTML; without it the name of the file decides, and for standard input its first characters. */
  readonly html?: boolean;
  /** Whether every input holds a JSON record a line; without it the name decides. */
  readonly jsonl?: boolean;
}

/** One input that the command was given, not read yet. */
export interface Named {
  /** Its path, or `-`. */
  readonly path: string;
  /** Whether it holds a record a line, or is one report. */
  readonly holds: 'lines' | 'report';
}

/** What the arguments of the command name. */
export interface Inputs {
  readonly all: readonly Named[];
  /** Whether they are but one report, whose result is laid out for people; the results of several, or of lines, are a line each. */
  readonly isOneReport: boolean;
  /** Patterns that match nothing. */
  readonly missing: readonly string[];
}

/** Resolves the arguments of the command, names of files and patterns, in their order; none at all means standard input. */
export async function inputsOf(names: readonly string[], { jsonl = false }: InputOptions, io: Io): Promise<Inputs> {
  const all: Named[] = [];
  const missing: string[] = [];
  let hasPattern = false;
  for (const name of names.length > 0 ? names : ['-']) {
    const found = name === '-' ? null : await io.find(name);
    if (found !== null) hasPattern = true;
    if (found?.length === 0) missing.push(name);
    for (const path of found ?? [name]) all.push({ path, holds: jsonl || /\.(?:jsonl|ndjson)(?:\.gz)?$/i.test(path) ? 'lines' : 'report' });
  }
  return { all, missing, isOneReport: !hasPattern && all.length === 1 && all[0]!.holds === 'report' };
}

/** Whether a report is HTML. */
export function isHtml(path: string, source: string, { html }: InputOptions): boolean {
  return html ?? (path === '-' ? /^\s{0,999}<(?:!doctype html|html)\b/i.test(source) : /\.x?html?(?:\.gz)?$/i.test(path));
}
