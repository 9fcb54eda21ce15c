import { Argument, Command, CommanderError, Option } from 'commander';
import { InputError } from 'copydesk';
import { diff, parse, quotes, strip } from './commands.js';
import type { Io } from './io.js';

const EXAMPLES = `
Examples:
  $ copydesk strip dump.txt                     the article alone
  $ curl -s https://… | copydesk parse          HTML is recognised
  $ copydesk quotes page.html --json            every quote with its chain
  $ copydesk diff ours.txt theirs.txt           what the second changed
  $ copydesk diff a.txt b.txt --format html > diff.html
  $ copydesk parse --jsonl < reports.jsonl      a record a line, a result a line

Exit codes:
  0  done
  1  the reports differ, and --exit-code was given
  2  wrong usage, or a file that cannot be read`;

/**
 * The command.
 *
 * @param argv the arguments after the program's name
 * @param io where it reads and writes
 * @returns the exit code
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let code = 0;
  const program = new Command('copydesk')
    .description(
      'Turns the raw text of news reports into evidence: the clean article, who said what according to whom, and what one report changed from another.',
    )
    .version(io.version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .addHelpText('after', EXAMPLES)
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
      outputError: (text, write) => write(text.replace(/^error: /, 'copydesk: ')),
      getOutHelpWidth: () => io.stdout.columns ?? 100,
      getErrHelpWidth: () => io.stderr.columns ?? 100,
    })
    .exitOverride();
  const fail = (message: string): never => program.error(`error: ${message}`);

  const reading = (name: string, description: string): Command =>
    program
      .command(name)
      .description(description)
      .addArgument(new Argument('[file]', 'a report as text or HTML; - for standard input').default('-'))
      .option('--json', 'print the result as JSON')
      .option('--jsonl', 'read a JSON record a line, {"text": …} or {"html": …}, and print a result a line')
      .addOption(HTML)
      .addOption(NO_HTML);

  withParsing(reading('strip', 'print the body of the article, and nothing else')).action(async (file: string, options: object) => {
    code = await strip(file, options, io, fail);
  });
  withLayout(withParsing(reading('parse', 'print the article with headline, authors, dates and credits, and what was removed'))).action(
    async (file: string, options: object) => {
      code = await parse(file, options, io, fail);
    },
  );
  withLayout(reading('quotes', 'print every quote with its speaker and chain of attribution'))
    .addOption(new Option('--within <extent>', 'what to read of the page').choices(['article', 'everything']).default('article'))
    .action(async (file: string, options: object) => {
      code = await quotes(file, options, io, fail);
    });
  withLayout(withParsing(program.command('diff').description('print what the second report changed from the first')))
    .argument('<a>', 'the first report, as text or HTML; - for standard input')
    .argument('<b>', 'the second report')
    .option('--json', 'print the result as JSON')
    .option('--exit-code', 'exit with 1 when the reports differ')
    .addOption(HTML)
    .addOption(NO_HTML)
    .action(async (a: string, b: string, options: object) => {
      code = await diff(a, b, options, io, fail);
    });

  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : MISUSE;
    if (!(error instanceof InputError)) throw error;
    await io.stderr.write(`copydesk: ${error.message}\n`);
    return MISUSE;
  }
}

const MISUSE = 2;

const HTML = new Option('--html', 'the input is HTML, whatever its name');
const NO_HTML = new Option('--no-html', 'the input is plain text, whatever its name');

function withParsing(command: Command): Command {
  return command
    .addOption(new Option('--favor <side>', 'when a block is in doubt').choices(['balance', 'precision', 'recall']))
    .option('--reference <instant>', 'ISO 8601 instant that “yesterday” and “3 hours ago” hang on')
    .option('--day-first', 'read 04/05/2022 as the 4th of May when nothing else decides');
}

function withLayout(command: Command): Command {
  return command
    .addOption(new Option('--format <format>', 'how to print').choices(['terminal', 'markdown', 'html']).default('terminal'))
    .option('--color', 'colour the text even when it goes to a file')
    .option('--no-color', 'do not colour the text');
}
