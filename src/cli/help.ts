/** What `copydesk --help` says below the list of commands. */
export const HELP = `
Examples:
  $ copydesk strip dump.txt                     the article alone
  $ curl -s https://… | copydesk parse          HTML is recognised
  $ copydesk quotes page.html --json            every quote with its chain
  $ copydesk diff ours.txt theirs.txt           what the second changed
  $ copydesk parse 'dumps/**/*.txt' -o parsed.jsonl.gz
  $ copydesk parse --jsonl < reports.jsonl      a record a line, a result a line
  $ copydesk group 'dumps/**/*.txt'             which reports are of one event

One report is laid out for people. Several, a pattern, or JSON Lines (names that end in .jsonl or .ndjson, or --jsonl) give
a line of JSON each, {"id": …, "result": …}, in the order of the input. Names that end in .gz are read and written compressed.

Exit codes:
  0    done
  1    a line was no record; or the reports differ, and --exit-code was given
  2    wrong usage, or a file that cannot be read or written
  130  ended by Ctrl-C, after the report at hand`;

/** The examples below the help of each command. */
export const EXAMPLES = {
  strip: `
Examples:
  $ copydesk strip dump.txt
  $ copydesk strip --jsonl --fields text < reports.jsonl > bodies.jsonl`,
  parse: `
Examples:
  $ curl -s https://… | copydesk parse --format markdown
  $ copydesk parse 'dumps/*.html' --fields headline.value,authors.name,published.iso,text
  $ copydesk parse reports.jsonl.gz --workers 2 -o articles.jsonl.gz`,
  quotes: `
Examples:
  $ copydesk quotes page.html
  $ copydesk quotes --jsonl --fields content.text,source.name < reports.jsonl
  $ copydesk quotes 'dumps/*.txt' --format csv -o quotes.csv
  $ copydesk quotes dump.txt --format brat -o dump.ann`,
  diff: `
Examples:
  $ copydesk diff ours.txt theirs.txt --format html > diff.html
  $ echo '{"id": 1, "a": {"text": "…"}, "b": {"text": "…"}}' | copydesk diff --jsonl`,
  keys: `
Examples:
  $ copydesk keys monday.jsonl -o monday.keys.jsonl.gz --workers 4
  $ copydesk group monday.keys.jsonl.gz tuesday.keys.jsonl.gz`,
  group: `
Examples:
  $ copydesk group 'dumps/**/*.txt'
  $ copydesk group reports.jsonl --days 2 -o stories.jsonl
  $ copydesk group 'dumps/*.txt' --story 1 --format html -o story.html
  $ copydesk group ours.txt theirs.txt --story all`,
};

/** An example of fields for each command. */
export const FIELDS: Readonly<Record<keyof typeof EXAMPLES, string>> = {
  strip: 'text',
  parse: 'headline.value,authors.name',
  quotes: 'content.text,source.name',
  diff: 'changes.message',
  keys: 'day,keys',
  group: 'members',
};
