/** Where the command reads and writes: the process for the user, strings for the tests. */
export interface Io {
  /** The version that `--version` prints. */
  readonly version: string;
  /** The environment, for NO_COLOR, FORCE_COLOR and TERM. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** All of standard input. */
  readonly stdin: () => Promise<string>;
  /** A file as text; rejects when it cannot be read. */
  readonly readFile: (path: string) => Promise<string>;
  /** The lines of a file, or of standard input for `-`, without reading the whole of it first. */
  readonly lines: (path: string) => AsyncIterable<string>;
  readonly stdout: Output;
  readonly stderr: Output;
}

/** A stream that the command writes to. */
export interface Output {
  /** Resolves when the stream takes more. */
  readonly write: (text: string) => Promise<void>;
  readonly isTTY: boolean;
  /** Columns of the terminal; undefined when it is none. */
  readonly columns: number | undefined;
}

/** Whether to colour standard output: the flag decides, then NO_COLOR and FORCE_COLOR (no-color.org), then what the stream is. */
export function wantsColor(flag: boolean | undefined, { env, stdout }: Io): boolean {
  if (flag !== undefined) return flag;
  if ((env['NO_COLOR'] ?? '') !== '') return false;
  if ((env['FORCE_COLOR'] ?? '') !== '') return env['FORCE_COLOR'] !== '0';
  return stdout.isTTY && env['TERM'] !== 'dumb';
}
