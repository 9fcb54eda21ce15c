// Leaves out all functions and tables of the first level but one in so many, always the same ones: SAMPLE says in how many.
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

const every = Number(process.env.SAMPLE ?? 1);

/** A number for what is declared, which only changes with its name. */
function numberOf({ node }) {
  const name = node.id?.name ?? node.declarations?.[0].id.name ?? '';
  let hash = 0;
  for (let i = 0; i < name.length; i++) hash = (Math.imul(hash, 31) + name.charCodeAt(i)) >>> 0;
  return hash;
}

const sample = {
  shouldIgnore(path) {
    const isFirst =
      path.isDeclaration() && !path.isExportDeclaration() && path.findParent((above) => above.isDeclaration() && !above.isExportDeclaration()) === null;
    return isFirst && numberOf(path) % every !== 0 ? 'not in the sample' : undefined;
  },
};

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'sample', sample)];
