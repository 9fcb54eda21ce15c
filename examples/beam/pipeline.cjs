// The steps of ../scale/steps.cjs as a pipeline of Apache Beam: parse; key; group by key; verify within a key.
'use strict';
const beam = require('apache-beam');
const { requireForSerialization } = require('apache-beam/serialization');
const steps = require('../scale/steps.cjs');

const parse = (report) => steps.parse(report);
const byKeys = (parsed) => steps.key(parsed);
const keyOf = ({ key }) => key;
const verify = ({ key, value }) => steps.verify(key, Array.from(value));

/** Reports `{ id, text, published? }` -> pairs `{ a, b, same }`. */
function pairs(reports) {
  return reports.map(parse).flatMap(byKeys).apply(beam.groupBy(keyOf)).flatMap(verify);
}

// Beam sends functions to its workers by name: there this file is loaded, as it is here.
requireForSerialization(__filename, { parse, byKeys, keyOf, verify });

module.exports = { pairs };
