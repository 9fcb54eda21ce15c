import { COMMANDS, type Command, type Format, type Reading, type WorkOptions } from './commands.js';
import { EXIT } from './exit.js';
import { pick, readFields } from './fields.js';
import { type InputOptions, inputsOf, isHtml } from './inputs.js';
import { type Io, type Output, reasonOf, wantsColor } from './io.js';
import type { Job } from './job.js';
import { textOf } from './lines.js';
import { type Fail, withOutput } from './output.js';
import { pageOf } from './records.js';
import { answerAll } from './stream.js';

/** What the user says: of the input, of the work, of the output. */
export interface ActOptions extends InputOptions, WorkOptions {
  readonly workers?: number;
  readonly output?: string;
  readonly json?: boolean;
  readonly fields?: string;
  readonly format?: Format;
  readonly color?: boolean;
  readonly exitCode?: boolean;
}

/**
 * Carries out a command: lays out the result of one report (or of one pair) for people, or writes the results of many, a line each.
 *
 * @param name the command
 * @param names files, patterns, or `-`
 * @returns the exit code
 */
export async function act(name: keyof typeof COMMANDS, names: readonly string[], options: ActOptions, io: Io, fail: Fail): Promise<number> {
  const command: Command = COMMANDS[name];
  const unknown = options.fields === undefined ? undefined : [...readFields(options.fields).keys()].find((field) => !command.fields.includes(field));
  if (unknown !== undefined) fail(`${name} has no field '${unknown}'; it has ${command.fields.join(', ')}`);
  // A wrong option shows before anything is read or written.
  const empty = { page: await pageOf({ source: '', isHtml: false }) };
  command.work([empty, empty], workOptions(options));

  const inputs = await inputsOf(names, options, io);
  const isPair = command.takes === 'pair' && inputs.all.every(({ holds }) => holds === 'report');
  if (isPair && names.length !== 2) fail('two reports are compared, or the pairs of JSON Lines');
  if (command.takes === 'pair' && !isPair && inputs.all.some(({ holds }) => holds === 'report')) fail('reports and JSON Lines cannot be compared');

  return await withOutput(options.output, io, fail, async (out) => {
    // One table for all reports, so one line that names its columns.
    if (options.format === 'csv') await out.write(command.tableHead ?? '');
    if (isPair || inputs.isOneReport) return await answerOne(command, names.length > 0 ? names : ['-'], options, io, out, fail);
    return await answerAll(inputs, jobOf(name, options, io, out), { ...options, workers: options.workers ?? 1 }, io, out);
  });
}

/** The answer for one report, or one pair. */
async function answerOne(command: Command, paths: readonly string[], options: ActOptions, io: Io, out: Output, fail: Fail): Promise<number> {
  if (paths.filter((path) => path === '-').length > 1) fail('only one of the two reports can come from standard input');
  const reports: Reading[] = [];
  for (const path of paths) reports.push({ page: await readPage(path, options, io, fail) });
  const { result, isSame, laidOut } = command.work(reports, workOptions(options));
  const { fields, format = 'terminal' } = options;
  const asJson = options.json === true || fields !== undefined;
  const chosen = fields === undefined ? null : readFields(fields);
  const laid = asJson ? pick(result, chosen) : laidOut(format, lookOf(options, io, out), paths[0]!);
  await out.write(typeof laid === 'string' && !asJson ? laid : `${JSON.stringify(laid, null, 2)}\n`);
  return options.exitCode === true && isSame !== true ? EXIT.some : EXIT.done;
}

async function readPage(path: string, options: ActOptions, io: Io, fail: Fail): Promise<Reading['page']> {
  try {
    const source = await textOf((await io.open(path)).chunks);
    return await pageOf({ source, isHtml: isHtml(path, source, options) });
  } catch (error) {
    return fail(`cannot read ${path}: ${reasonOf(error)}`);
  }
}

/** What is done with every report. */
export function jobOf(command: keyof typeof COMMANDS, options: ActOptions, io: Io, out: Output): Job {
  const { fields = null, format = null } = options;
  return { command, options: workOptions(options), fields, format, look: lookOf(options, io, out) };
}

/** The options of the library among those of the command. */
function workOptions({ favor, reference, dayFirst, within }: WorkOptions): WorkOptions {
  return {
    ...(favor !== undefined && { favor }),
    ...(reference !== undefined && { reference }),
    ...(dayFirst !== undefined && { dayFirst }),
    ...(within !== undefined && { within }),
  };
}

/** No wider than the terminal is and no wider than reads well. */
export function lookOf({ color }: Pick<ActOptions, 'color'>, { env }: Io, out: Output): Job['look'] {
  return { color: wantsColor(color, env, out), width: Math.max(40, Math.min(100, out.columns ?? 100)) };
}
