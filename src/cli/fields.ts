/** A choice of fields: a name leads to the choice among what it holds, or to null for all of it. */
export type Fields = ReadonlyMap<string, Fields | null>;

/** Reads `headline.value,authors.name`; what is named whole stays whole. */
export function readFields(list: string): Fields {
  const fields = new Map<string, Fields | null>();
  for (const path of list.split(',')) add(fields, path.trim().split('.'));
  return fields;
}

function add(fields: Map<string, Fields | null>, [name, ...rest]: readonly string[]): void {
  const inner = fields.get(name!);
  if (inner === null) return;
  if (rest.length === 0) fields.set(name!, null);
  else {
    const map = new Map(inner);
    add(map, rest);
    fields.set(name!, map);
  }
}

/** The fields chosen, in the order of the value; in a list those of each member. What is neither object nor list stays. */
export function pick(value: unknown, fields: Fields | null): unknown {
  if (fields === null || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((member) => pick(member, fields));
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => fields.has(name))
      .map(([name, inner]) => [name, pick(inner, fields.get(name)!)]),
  );
}
