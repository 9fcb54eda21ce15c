import { compareStory, groupReports, type Page, type Story } from 'copydesk';
import { renderStories, renderStory } from 'copydesk/render';
import { type ActOptions, jobOf, lookOf } from './act.js';
import type { Card } from './commands.js';
import { EXIT } from './exit.js';
import { pick, readFields } from './fields.js';
import { inputsOf } from './inputs.js';
import type { Io, Output } from './io.js';
import { nameOf } from './job.js';
import { type Fail, withOutput } from './output.js';
import { answerAll } from './stream.js';

/** What the user says of the grouping and of its output. */
export interface GroupOptions extends Omit<ActOptions, 'format'> {
  readonly days?: number;
  /** The story to set against its reports: its number in the list, or all reports as one story. */
  readonly story?: number | 'all';
  readonly format?: 'terminal' | 'markdown' | 'html' | 'json' | 'jsonl';
}

/** A report that waits to be grouped. */
interface Gathered extends Card {
  readonly id: unknown;
  /** Where the story is to be set against its reports. */
  readonly page?: Page;
}

/** A story by what its reports are called. */
interface NamedStory {
  readonly members: readonly unknown[];
  readonly reprints: readonly (readonly unknown[])[];
}

/** The fields of the result. */
const FIELDS = ['members', 'reprints'];

/**
 * Groups reports. Each is read as it comes and gives way to what `storyKeys` keeps of it; with `story` the pages stay as well.
 *
 * @param names files, patterns, or `-`
 * @returns the exit code
 */
export async function group(names: readonly string[], options: GroupOptions, io: Io, fail: Fail): Promise<number> {
  const unknown = options.fields === undefined ? undefined : [...readFields(options.fields).keys()].find((field) => !FIELDS.includes(field));
  if (unknown !== undefined) fail(`group has no field '${unknown}'; it has ${FIELDS.join(', ')}`);
  const { format: _, fields, ...reading } = options;
  const inputs = await inputsOf(names, options, io);
  const format = formatOf(options, inputs.all.length > 0 && inputs.all.every(({ holds }) => holds === 'lines'));
  if (options.story !== undefined && format === 'jsonl') fail('the table of a story is no JSON Lines');

  return await withOutput(options.output, io, fail, async (out) => {
    const { reports, take } = newCollection();
    const sink = { ...out, write: take };
    const code = await answerAll(
      inputs,
      jobOf(options.story === undefined ? 'card' : 'page', reading, io, out),
      { ...reading, workers: options.workers ?? 1 },
      io,
      sink,
    );
    if (code === EXIT.interrupted) return code;
    const stories =
      options.story === 'all'
        ? [{ members: reports.map((__, report) => report), reprints: [] }]
        : groupReports(
            reports.map(({ keys }) => keys),
            daysOf(options),
          );
    if (options.story !== undefined) await out.write(tableOf(options.story, stories, reports, format, options, io, out, fail));
    else await writeList(stories, reports, format, fields, options, io, out);
    return code;
  });
}

const daysOf = ({ days }: GroupOptions): { readonly days?: number } => (days === undefined ? {} : { days });

/** JSON Lines give JSON Lines, as with the other commands; all else is laid out for people. */
function formatOf({ format, json, fields, story }: GroupOptions, isLines: boolean): NonNullable<GroupOptions['format']> {
  if (format !== undefined) return format;
  if (json === true) return 'json';
  if (story !== undefined) return 'terminal';
  if (isLines) return 'jsonl';
  return fields === undefined ? 'terminal' : 'json';
}

/** Takes the lines that the reports give. One copy of each word is kept, however many reports have it. */
function newCollection(): { readonly reports: Gathered[]; readonly take: (line: string) => Promise<void> } {
  const reports: Gathered[] = [];
  const words = new Map<string, string>();
  const shared = (word: string): string => {
    const known = words.get(word);
    if (known === undefined) words.set(word, word);
    return known ?? word;
  };
  return {
    reports,
    take: (line) => {
      const { id, result } = JSON.parse(line) as { id: unknown; result: Omit<Gathered, 'id'> };
      const { keys, terms } = result.keys;
      reports.push({ id, ...result, keys: { ...result.keys, keys: keys.map(shared), terms: terms.map(shared) } });
      return Promise.resolve();
    },
  };
}

async function writeList(
  stories: readonly Story[],
  reports: readonly Gathered[],
  format: NonNullable<GroupOptions['format']>,
  fields: string | undefined,
  options: GroupOptions,
  io: Io,
  out: Output,
): Promise<void> {
  const chosen = fields === undefined ? null : readFields(fields);
  const named = ({ members, reprints }: Story): unknown => {
    const idOf = (report: number): unknown => reports[report]!.id;
    const story: NamedStory = { members: members.map(idOf), reprints: reprints.map((set) => set.map(idOf)) };
    return pick(story, chosen);
  };
  if (format === 'jsonl') for (const [index, story] of stories.entries()) await out.write(`${JSON.stringify({ id: index + 1, result: named(story) })}\n`);
  else if (format === 'json') await out.write(`${JSON.stringify(stories.map(named), null, 2)}\n`);
  else await out.write(renderStories(stories, listed(reports), { format, ...lookOf(options, io, out) }));
}

const listed = (reports: readonly Gathered[]): Parameters<typeof renderStories>[1] =>
  reports.map(({ id, keys, headline }) => ({ name: nameOf(id), published: keys.day, headline }));

/** The storyboard of one story. */
function tableOf(
  which: number | 'all',
  stories: readonly Story[],
  reports: readonly Gathered[],
  format: NonNullable<GroupOptions['format']>,
  options: GroupOptions,
  io: Io,
  out: Output,
  fail: Fail,
): string {
  const story = stories[which === 'all' ? 0 : which - 1];
  if (story === undefined) return fail(`there is no story ${which}; there are ${stories.length}`);
  const members = story.members.map((report) => reports[report]!);
  const board = compareStory(members.map(({ page, published }) => (published === null ? page! : { report: page!, published })));
  if (format === 'json') return `${JSON.stringify({ members: members.map(({ id }) => id), ...board }, null, 2)}\n`;
  const names = members.map(({ id }) => nameOf(id));
  return renderStory(board, { format: format === 'jsonl' ? 'terminal' : format, names, ...lookOf(options, io, out) });
}
