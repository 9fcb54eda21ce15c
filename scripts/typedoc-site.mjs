// A plugin of TypeDoc: gives types their examples, warns of an export without one, and links the playground from every page.
// All examples are run as tests, see doc-tests.mjs.
import { readFileSync } from 'node:fs';
import { Comment, CommentTag, Converter, JSX } from 'typedoc';

/** The examples of docs/shapes.md by the types that its headings name: data is shown best together with what it comes with. */
const shapes = new Map(
  [...readFileSync(new URL('../docs/shapes.md', import.meta.url), 'utf8').matchAll(/^## (.+)\n\n(```ts\n[\s\S]*?\n```)/gm)].flatMap(([, names, example]) =>
    names.split(', ').map((name) => [name, example]),
  ),
);

const showsExample = (reflection) =>
  [reflection, ...(reflection.signatures ?? [])].some((place) => place.comment?.blockTags.some((tag) => tag.tag === '@example'));

export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    const named = new Set();
    for (const reflection of (project.children ?? []).flatMap((entry) => entry.children ?? [])) {
      named.add(reflection.name);
      if (showsExample(reflection)) continue;
      const example = shapes.get(reflection.name);
      if (example === undefined) {
        app.logger.warn(`${reflection.getFullName()} has no @example, and no section of docs/shapes.md names it.`);
        continue;
      }
      reflection.comment ??= new Comment();
      reflection.comment.blockTags.push(new CommentTag('@example', [{ kind: 'code', text: example }]));
    }
    for (const name of shapes.keys()) if (!named.has(name)) app.logger.warn(`docs/shapes.md shows ${name}, which is not exported.`);
  });
  app.renderer.hooks.on('pageSidebar.begin', (context) =>
    JSX.createElement('p', {}, JSX.createElement('a', { href: context.relativeURL('playground/index.html') }, 'Try it in the playground')),
  );
}
