// Floors under the figures of the benchmarks, shared by all of them. `floors.json` holds, for each benchmark, what each figure must at least be
// (`min`) or at most (`max`); with `--check` a benchmark fails when one is broken. A bound is tightened when a figure has improved for good.
// It is never loosened silently: a change that has to do so says in its message which figure, by how much, and what was gained for it.
import fs from 'node:fs';

const FILE = new URL('./floors.json', import.meta.url);

/**
 * Compares figures with their floors, prints every broken one, and lets the process fail if there is any, or if nothing was compared.
 *
 * @param {string} bench key in floors.json: 'body', 'quotes', 'compare', 'language'
 * @param {Record<string, number>} figures what was measured, by the names that floors.json uses; those without a floor are only reported
 */
export function checkFloors(bench, figures) {
  const floors = Object.entries(JSON.parse(fs.readFileSync(FILE, 'utf8'))[bench] ?? {});
  const measured = floors.filter(([name]) => Number.isFinite(figures[name]));
  const broken = measured.filter(([name, { min = -Infinity, max = Infinity }]) => figures[name] < min || figures[name] > max);
  for (const [name, { min, max }] of broken) {
    const bound = min !== undefined && figures[name] < min ? `below its floor of ${min}` : `above its ceiling of ${max}`;
    console.error(`${bench}: ${name} is ${figures[name].toFixed(4)}, ${bound}`);
  }
  console.log(`floors of ${bench}: ${measured.length - broken.length} of ${measured.length} hold, ${floors.length - measured.length} not measured in this run`);
  if (broken.length > 0 || measured.length === 0) process.exitCode = 1;
}
