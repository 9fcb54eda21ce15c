// A plugin of TypeDoc: warns of an export without an example, and links the playground from every page.
import { Converter, JSX, ReflectionKind } from 'typedoc';

/** Whether a declaration, or a signature of it, shows an example; examples are run as tests, see doc-tests.mjs. */
const showsExample = (reflection) =>
  [reflection, ...(reflection.signatures ?? [])].some((place) => place.comment?.blockTags.some((tag) => tag.tag === '@example'));

export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => {
    const called = ReflectionKind.Function | ReflectionKind.Class;
    const exported = (project.children ?? []).flatMap((entry) => entry.children ?? []).filter((reflection) => reflection.kindOf(called));
    for (const reflection of exported) {
      if (!showsExample(reflection)) app.logger.warn(`${reflection.getFullName()} has no @example.`);
    }
  });
  app.renderer.hooks.on('pageSidebar.begin', (context) =>
    JSX.createElement('p', {}, JSX.createElement('a', { href: context.relativeURL('playground/index.html') }, 'Try it in the playground')),
  );
}
