// Calls every public function with hostile input of growing size and asks that time grows as the input does.
//   npm run growth                                 to 400,000 characters
//   npm run growth -- --top 10000000               to ten million
//   npm run growth -- --only findNames --family marks    what has these words in its name
// Measured is processor time, the best of several runs. A case fails when eight times the input takes more than GROWTH times as long, when
// a character costs more than scripts/calls.mjs allows the function, and when a call throws.
import { parseArgs } from 'node:util';
import { callsOf, unmeasured } from './calls.mjs';
import { PAGES, TEXTS } from './hostile.mjs';
import { bundledLibrary } from './library.mjs';

/** How many times as long eight times the input may take; 8 is linear, 64 quadratic. Caches are small and garbage outlives a large call, so a straight line measures 8 to 20. */
const GROWTH = 24;
/** Below so many milliseconds nothing is told from noise. */
const NOISE = 150;

const { values } = parseArgs({
  options: { top: { type: 'string', default: '400000' }, only: { type: 'string', default: '' }, family: { type: 'string', default: '' } },
});
const top = Number(values.top);
const library = await import(bundledLibrary());

/** Processor time of a call in milliseconds: the best of so many runs, but no further run when one took long. */
function timeOf({ prepare, call }, input, runs) {
  const given = prepare(input);
  let best = Infinity;
  for (let run = 0; run < runs && (run === 0 || best < 2000); run++) {
    const begin = process.cpuUsage();
    call(given);
    const { user, system } = process.cpuUsage(begin);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

/** What is wrong with a call on a family, or null; and how long a character takes at the largest size that was tried. */
function judge(call, make) {
  const allowed = (size) => (size * call.sides * call.cost) / 1000;
  let small = 0;
  let cost = 0;
  for (let size = top / 512; size <= top; size *= 8) {
    const input = make(size);
    let time;
    try {
      time = timeOf(call, input, size === top ? 2 : 1);
      // Noise is ruled out by more runs before a case is given up.
      if (time > NOISE && (time > allowed(size) || (size === top && time > small * GROWTH))) {
        time = Math.min(time, timeOf(call, input, time > 10_000 ? 1 : 6));
        small = Math.max(small, timeOf(call, make(size / 8), 1));
      }
    } catch (error) {
      return { wrong: `throws at ${size} characters: ${error.message}`, cost: Infinity };
    }
    cost = (time * 1000) / size / call.sides;
    if (size === top && time > NOISE && time > small * GROWTH)
      return { wrong: `takes ${(time / small).toFixed(0)} times as long for 8 times as much, ${time.toFixed(0)} ms at ${size} characters`, cost };
    if (time > NOISE && time > allowed(size)) return { wrong: `takes ${cost.toFixed(2)} µs a character at ${size} characters`, cost };
    small = time;
  }
  return { wrong: null, cost };
}

const calls = callsOf(library);
const wrong = unmeasured(library, calls).map((name) => `${name} is public and stands in no call of scripts/calls.mjs`);
let cases = 0;
for (const call of calls.filter(({ name }) => name.includes(values.only))) {
  let dearest = { cost: 0, family: '' };
  const before = wrong.length;
  for (const [family, make] of Object.entries(call.input === 'text' ? TEXTS : PAGES)) {
    if (!family.includes(values.family)) continue;
    cases++;
    const { wrong: fault, cost } = judge(call, make);
    if (fault !== null) {
      wrong.push(`${call.name}, ${family}: ${fault}`);
      console.log(`  ${wrong.at(-1)}`);
    }
    if (cost > dearest.cost) dearest = { cost, family };
  }
  console.log(`${wrong.length === before ? 'pass' : 'FAIL'}  ${call.name.padEnd(40)} ${dearest.cost.toFixed(2)} µs a character on ${dearest.family}`);
}
console.log(`${cases} cases to ${top} characters: ${wrong.length === 0 ? 'all linear, none dearer than stated' : `${wrong.length} fail`}`);
process.exitCode = wrong.length === 0 ? 0 : 1;
