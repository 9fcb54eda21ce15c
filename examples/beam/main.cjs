// Prints the pairs of reports that are of one event, a line of JSON each.
//   node main.cjs --input reports.jsonl                            on the direct runner, in this process
//   node main.cjs --input gs://bucket/reports.jsonl --output gs://bucket/pairs --runner=flink …    and others, see README.md
'use strict';
const { readFileSync } = require('node:fs');
const { parseArgs } = require('node:util');
const beam = require('apache-beam');
const { readFromText, writeToText } = require('apache-beam/io/textio');
const { PortableRunner } = require('apache-beam/runners/portable_runner/runner');
const { createRunner } = require('apache-beam/runners/runner');
const { requireForSerialization } = require('apache-beam/serialization');
const { pairs } = require('./pipeline.cjs');

const fromJson = (line) => JSON.parse(line);
const toJson = (value) => JSON.stringify(value);
const print = (line) => console.log(line);
requireForSerialization(__filename, { fromJson, toJson, print });

async function main() {
  const string = { type: 'string' };
  const { values } = parseArgs({ options: { input: string, output: string, runner: string, jobEndpoint: string }, strict: false });
  const options = { runner: 'direct', ...values };
  const runner = options.jobEndpoint === undefined ? createRunner(options) : new PortableRunner(options);
  await runner.run(async (root) => {
    if (options.output === undefined) {
      const lines = readFileSync(options.input, 'utf8').split('\n').filter(Boolean);
      root.apply(beam.create(lines)).map(fromJson).apply(pairs).map(toJson).map(print);
    } else {
      // Readers and writers of files are Beam's Python ones, so these need Python on the machine that starts the pipeline.
      const lines = await root.applyAsync(readFromText(options.input));
      await lines.map(fromJson).apply(pairs).map(toJson).applyAsync(writeToText(options.output));
    }
  });
}

if (require.main === module) {
  main().then(
    () => process.exit(),
    (error) => {
      console.error(error);
      process.exit(1);
    },
  );
}
