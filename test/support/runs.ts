/**
 * How often a property is tried: so many times on every commit, and as often as `VITE_RUNS` says by `npm run nightly`.
 *
 * @param few what a commit can wait for
 */
export function runs(few: number): { readonly numRuns: number } {
  return { numRuns: Number(import.meta.env['VITE_RUNS'] ?? few) };
}
