import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { InputError } from 'copydesk';
import { type ActOptions, act } from './act.js';
import { EXIT } from './exit.js';
import { type GroupOptions, group } from './group.js';
import { EXAMPLES, FIELDS, HELP } from './help.js';
import type { Io } from './io.js';

/**
 * The command.
 *
 * @param argv the arguments after the program's name
 * @param io where it reads and writes
 * @returns the exit code
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let code: number = EXIT.done;
  const program = new Command('copydesk')
    .description(
      'Turns the raw text of news reports into evidence: the clean article, who said what according to whom, and what one report changed from another.',
    )
    .version(io.version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .addHelpText('after', HELP)
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
      outputError: (text, write) => write(text.replace(/^error: /, 'copydesk: ')),
      getOutHelpWidth: () => io.stdout.columns ?? 100,
      getErrHelpWidth: () => io.stderr.columns ?? 100,
    })
    .exitOverride();
  const fail = (message: string): never => program.error(`error: ${message}`);

  const bare = (name: keyof typeof EXAMPLES, description: string, files: string, record: string): Command =>
    program
      .command(name)
      .description(description)
      .argument('[files...]', files)
      .option('--json', 'print the result as JSON')
      .option('--fields <list>', `print these fields only, as JSON: ${FIELDS[name]}`)
      .option('--jsonl', `read a JSON record a line, ${record}, and print a result a line`)
      .option('-o, --output <file>', 'write to a file instead of standard output')
      .option('--workers <count>', 'threads to use for many reports', readCount)
      .option('--html', 'the input is HTML, whatever its name')
      .option('--no-html', 'the input is plain text, whatever its name')
      .addHelpText('after', EXAMPLES[name]);
  const command = (name: Exclude<keyof typeof EXAMPLES, 'group'>, description: string, files: string, record: string): Command =>
    bare(name, description, files, record).action(async (names: string[], options: ActOptions) => {
      code = await act(name, names, options, io, fail);
    });

  const reports = 'reports as text or HTML, JSON Lines, or quoted patterns of file names; - for standard input';
  const record = '{"text": …} or {"html": …}';
  withParsing(command('strip', 'print the body of the article, and nothing else', reports, record));
  withLayout(withParsing(command('parse', 'print the article with headline, authors, dates and credits, and what was removed', reports, record)));
  withLayout(command('quotes', 'print every quote with its speaker and chain of attribution', reports, record), ['jsonld', 'brat', 'csv']).addOption(
    new Option('--within <extent>', 'what to read of the page').choices(['article', 'everything']).default('article'),
  );
  withLayout(
    withParsing(
      command(
        'diff',
        'print what the second report changed from the first',
        'two reports as text or HTML, or JSON Lines',
        '{"a": {"text": …}, "b": {"text": …}}',
      ),
    ),
  ).addOption(new Option('--exit-code', 'exit with 1 when the two reports differ').conflicts(['jsonl', 'workers']));

  const dated = '{"text": …} or {"html": …}, with or without "published"';
  withParsing(command('keys', 'print what is needed of a report to group it, as JSON', reports, dated));
  withColor(
    withParsing(bare('group', 'print which reports are of one event, and which print one text', reports, `${dated}, or what keys printed`))
      .option('--days <count>', 'dated reports further apart are never one story (default: 3)', readDays)
      .option('--story <number>', 'print the table of this story instead: its number in the list, or "all" for all reports as one', readStory)
      .addOption(new Option('--format <format>', 'how to print').choices(['terminal', 'markdown', 'html', 'json', 'jsonl']).conflicts(['json'])),
  ).action(async (names: string[], options: GroupOptions) => {
    code = await group(names, options, io, fail);
  });

  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.misuse;
    if (!(error instanceof InputError)) throw error;
    await io.stderr.write(`copydesk: ${error.message}\n`);
    return EXIT.misuse;
  }
}

/** More threads than this serve no machine, and each takes memory. */
const MOST_WORKERS = 64;

function readCount(value: string): number {
  const count = Number(value);
  if (Number.isInteger(count) && count >= 1 && count <= MOST_WORKERS) return count;
  throw new InvalidArgumentError(`It is a whole number from 1 to ${MOST_WORKERS}.`);
}

function readDays(value: string): number {
  const days = Number(value);
  if (value.trim() !== '' && days >= 0) return days;
  throw new InvalidArgumentError('It is a number of days, 0 or more.');
}

function readStory(value: string): number | 'all' {
  const number = Number(value);
  if (value === 'all') return value;
  if (Number.isInteger(number) && number >= 1) return number;
  throw new InvalidArgumentError('It is the number of a story, from 1, or all.');
}

function withParsing(command: Command): Command {
  return command
    .addOption(new Option('--favor <side>', 'when a block is in doubt').choices(['balance', 'precision', 'recall']))
    .option('--reference <instant>', 'ISO 8601 instant that “yesterday” and “3 hours ago” hang on')
    .option('--day-first', 'read 04/05/2022 as the 4th of May when nothing else decides');
}

/** `more`: formats for other tools. */
function withLayout(command: Command, more: readonly string[] = []): Command {
  return withColor(
    command.addOption(
      new Option('--format <format>', 'how to print; for one report the default is terminal')
        .choices(['terminal', 'markdown', 'html', ...more])
        .conflicts(['json', 'fields']),
    ),
  );
}

function withColor(command: Command): Command {
  return command.option('--color', 'colour the text even when it goes to a file').option('--no-color', 'do not colour the text');
}
