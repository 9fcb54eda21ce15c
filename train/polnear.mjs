// Reads PolNeAR (Newell et al., LREC 2018): text/NAME.txt and attributions/NAME_ANNOTATOR.ann, brat's standoff format.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @returns `[{ id, text, attributions: [{ source, cue, content }], ignored }]`, each a list of `[start, end]`, UTF-16 offsets; the first annotator's.
 *   `ignored` are stretches that the annotators set aside
 */
export function readPolnear(folder) {
  const files = readdirSync(join(folder, 'attributions')).sort();
  const seen = new Set();
  const reports = [];
  for (const file of files) {
    const id = file.replace(/_[^_]*\.ann$/, '');
    if (seen.has(id)) continue;
    seen.add(id);
    const text = readFileSync(join(folder, 'text', `${id}.txt`), 'utf8');
    reports.push({ id, text, ...readStandoff(readFileSync(join(folder, 'attributions', file), 'utf8')) });
  }
  return reports;
}

function readStandoff(file) {
  const spans = new Map();
  const ignored = [];
  const events = [];
  for (const record of file.split(/\n(?=[TEARN#*]\d*\t)/)) {
    const [id, body = ''] = record.split('\t');
    if (id.startsWith('T')) spans.set(id, spansOf(body));
    if (id.startsWith('T') && body.startsWith('Discard ')) ignored.push(...spansOf(body));
    if (id.startsWith('E')) events.push(rolesOf(body));
  }
  const attributions = events
    .map((roles) => Object.fromEntries(Object.entries(roles).map(([role, ids]) => [role, ids.flatMap((id) => spans.get(id)).sort((a, b) => a[0] - b[0])])))
    .filter((attribution) => attribution.content.length > 0);
  return { attributions, ignored };
}

const spansOf = (body) =>
  body
    .slice(body.indexOf(' ') + 1)
    .split(';')
    .map((pair) => pair.split(' ').map(Number));

function rolesOf(body) {
  const roles = { source: [], cue: [], content: [] };
  for (const part of body.trim().split(/\s+/).slice(1)) {
    const [role, id] = part.split(':');
    roles[role.replace(/\d+$/, '').toLowerCase()]?.push(id);
  }
  return roles;
}
