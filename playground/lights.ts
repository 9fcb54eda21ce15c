// What is pointed at or focused here lights up there: one number, many elements.

/** Elements by number. At most one number is lit. */
export interface Lights {
  /** Says that an element belongs to some numbers; pointing at it, or focusing it, lights the first up. */
  add(element: HTMLElement, ...numbers: readonly number[]): void;
  /** Lights a number up and brings its elements inside `within` into sight; null puts out the light. */
  show(number: number | null, within?: Element): void;
}

/** Lights with none lit. */
export function newLights(): Lights {
  const elements = new Map<number, HTMLElement[]>();
  let lit: number | null = null;

  const show = (number: number | null, within?: Element): void => {
    if (number !== lit) {
      for (const element of lit === null ? [] : (elements.get(lit) ?? [])) element.classList.remove('lit');
      for (const element of number === null ? [] : (elements.get(number) ?? [])) element.classList.add('lit');
      lit = number;
    }
    if (number === null || within === undefined) return;
    elements
      .get(number)
      ?.find((element) => within.contains(element))
      ?.scrollIntoView({ block: 'nearest' });
  };
  return {
    add(element, ...numbers) {
      for (const number of numbers) {
        const known = elements.get(number);
        if (known === undefined) elements.set(number, [element]);
        else known.push(element);
      }
      // The innermost passage is the last to begin.
      const own = numbers.at(-1);
      if (own === undefined) return;
      element.addEventListener('pointerenter', () => show(own));
      element.addEventListener('focus', () => show(own));
    },
    show,
  };
}
