// Stands in for fast-check: every property passes untried. Properties would find most mutants by chance, slowly, and say little of why.
const anything = new Proxy(() => undefined, { get: (_, key) => (key === Symbol.toPrimitive ? () => '' : anything), apply: () => anything });

// biome-ignore lint/style/noDefaultExport: fast-check has one
export default new Proxy({}, { get: (_, key) => (key === 'assert' ? () => undefined : anything) });
