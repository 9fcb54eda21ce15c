import type { KnownName } from './lexicon.js';

/** An organization, place or group of the text, under all its forms. */
export interface Entity {
  name: string;
  /** The fullest form has won by the lexicon's canonical name. */
  canonical: boolean;
}

/** Organizations, places and groups of one text: the same name, its acronym, its beginning mean one entity. */
export interface Entities {
  /** Files a mention and returns whose it is. */
  file(name: string, key: string, known: KnownName | null, initials: string, kind: string): Entity;
  /** The organization that an acronym stands for. */
  byInitials(letters: string): Entity | null;
  /** The last organization before whose name ends with this word: `the Council`, `the Times`. */
  byEnding(key: string): Entity | null;
  /** The organization whose name begins with these words. */
  byBeginning(key: string): Entity | null;
}

export function entities(): Entities {
  const byKey = new Map<string, Entity>();
  const byId = new Map<number, Entity>();
  const initialed = new Map<string, Entity>();
  const beginnings = new Map<string, Entity>();
  const endings = new Map<string, Entity>();
  const fuller = (entity: Entity, name: string, canonical: boolean): void => {
    if (canonical || (!entity.canonical && name.length > entity.name.length)) {
      entity.name = name;
      entity.canonical = canonical;
    }
  };
  return {
    file(name, key, known, initials, kind) {
      const slot = `${kind === 'organization' ? 'o' : kind === 'place' ? 'p' : 'x'} ${key}`;
      const canonical = known !== null && known.name === name;
      let entity = (known === null ? undefined : byId.get(known.id)) ?? byKey.get(slot);
      if (entity === undefined) entity = { name, canonical };
      else fuller(entity, name, canonical);
      byKey.set(slot, entity);
      if (known !== null) byId.set(known.id, entity);
      if (kind === 'organization') {
        if (initials.length > 1 && !initialed.has(initials)) initialed.set(initials, entity);
        const last = key.lastIndexOf(' ');
        if (last > 0) endings.set(key.slice(last + 1), entity);
        for (let space = key.indexOf(' '), n = 0; space > 0 && n < 8; space = key.indexOf(' ', space + 1), n++) {
          const beginning = key.slice(0, space);
          if (!beginnings.has(beginning)) beginnings.set(beginning, entity);
        }
      }
      return entity;
    },
    byInitials: (letters) => initialed.get(letters) ?? null,
    byEnding: (key) => endings.get(key) ?? null,
    byBeginning: (key) => beginnings.get(key) ?? null,
  };
}
