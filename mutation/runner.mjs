// Runs the tests of a room for Stryker in one process that stays warm: to start Vitest anew for every mutant takes longer than the
// tests do. What a mutant might leave behind is guarded against in three ways. Tables that are made at their first use are made before
// any mutant is active; who is needed only for them is tried in a fresh instance; and a test that fails must pass again without the
// mutant, else a fresh instance decides.
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';
import { Script } from 'node:vm';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { DryRunStatus, determineHitLimitReached, MutantRunStatus, TestStatus, toMutantRunResult } from '@stryker-mutator/api/test-runner';
import { bundleTests } from './bundle-tests.mjs';

/** What instrumented code looks at. */
const shared = (globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] = { mutantCoverage: { static: {}, perTest: {} } });

class WarmRunner {
  #script;
  #require;
  /** The tests by name; null when none are loaded that can be trusted. */
  #tests = null;
  /** How long each test took last, and how many mutants it has found: who finds most in the least time is asked first. */
  #cost = new Map();
  #finds = new Map();

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    // Stryker works on a copy of the project and loads this file from the original.
    const root = process.cwd();
    const code = await bundleTests(process.env.ROOM, root);
    this.#script = new Script(`(function (require, module, exports, __filename) {${code}\n})`, { filename: `${root}/tests.cjs` });
    this.#require = createRequire(`${root}/tests.cjs`);
  }

  /** Makes an instance of the library and its tests that shares nothing with those before. */
  #load() {
    const found = [];
    globalThis.copydeskTests = found;
    const module = { exports: {} };
    this.#script.runInThisContext()(this.#require, module, module.exports, 'tests.cjs');
    this.#tests = new Map(found.map((test) => [test.name, test]));
    if (this.#tests.size < found.length) throw new Error('two tests have one name');
  }

  async #run(name) {
    const from = performance.now();
    let outcome = { status: TestStatus.Success };
    try {
      await this.#tests.get(name).run();
    } catch (error) {
      outcome = { status: TestStatus.Failed, failureMessage: String(error) };
    }
    const timeSpentMs = performance.now() - from;
    // A test that fails may end early.
    if (outcome.status === TestStatus.Success) this.#cost.set(name, timeSpentMs);
    return { id: name, name, timeSpentMs, ...outcome };
  }

  async #runAll() {
    const results = [];
    for (const name of this.#tests.keys()) {
      shared.currentTestId = name;
      results.push(await this.#run(name));
    }
    shared.currentTestId = undefined;
    return results;
  }

  async dryRun() {
    const { mutantCoverage } = shared;
    this.#load();
    await this.#runAll();
    const first = Object.entries(mutantCoverage.perTest);
    for (const [name] of first) delete mutantCoverage.perTest[name];
    const tests = await this.#runAll();
    const again = new Set(Object.values(mutantCoverage.perTest).flatMap((hits) => Object.keys(hits)));
    // What only loading or the first use runs needs a fresh instance; what runs again does not.
    for (const [, hits] of first) for (const [id, count] of Object.entries(hits)) mutantCoverage.static[id] ??= count;
    for (const id of again) delete mutantCoverage.static[id];
    return { status: DryRunStatus.Complete, tests, mutantCoverage };
  }

  async mutantRun({ activeMutant: { id, fileName }, testFilter, hitLimit, reloadEnvironment }) {
    // For remember.mjs.
    globalThis.copydeskChanged = fileName;
    if (reloadEnvironment) {
      const result = await this.#try(id, null, hitLimit);
      this.#tests = null;
      return result;
    }
    for (let attempt = 0; ; attempt++) {
      if (this.#tests === null) {
        this.#load();
        await this.#runAll();
      }
      const result = await this.#try(id, testFilter, hitLimit);
      if (result.status === MutantRunStatus.Survived) return result;
      const [killer] = result.killedBy ?? [];
      if (killer !== undefined && (await this.#run(killer)).status === TestStatus.Success) return result;
      this.#tests = null;
      if (attempt > 0 || killer === undefined) return result;
    }
  }

  /** Runs some tests with a mutant until one fails; with null for the tests, all of them, in an instance that was made with the mutant. */
  async #try(id, filter, hitLimit) {
    Object.assign(shared, { activeMutant: id, hitCount: 0, hitLimit });
    let ran = [];
    try {
      if (filter === null) this.#load();
      const names = [...(filter ?? this.#tests.keys())].sort((a, b) => this.#rank(a) - this.#rank(b));
      ran = await this.#untilOneFails(names);
    } catch (error) {
      ran = [{ id: 'load', name: 'load', status: TestStatus.Failed, failureMessage: String(error), timeSpentMs: 0 }];
    }
    const { hitCount } = shared;
    Object.assign(shared, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
    return toMutantRunResult(determineHitLimitReached(hitCount, hitLimit) ?? { status: DryRunStatus.Complete, tests: ran });
  }

  async #untilOneFails(names) {
    const ran = [];
    for (const name of names) {
      const result = await this.#run(name);
      ran.push(result);
      if (result.status === TestStatus.Failed) {
        this.#finds.set(name, (this.#finds.get(name) ?? 0) + 1);
        break;
      }
    }
    return ran;
  }

  #rank(name) {
    return ((this.#cost.get(name) ?? 0) + 0.05) / ((this.#finds.get(name) ?? 0) + 1);
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'warm', WarmRunner)];
