import { DATELINE_CITIES, REGION_ABBREVIATIONS } from '../../lexicon/datelines.js';
import { CITIES, COUNTRIES, REGIONS, US_STATES } from '../../lexicon/en/countries.js';

/** What kind of place a name is of. */
export type PlaceKind = 'city' | 'region' | 'country';

let kinds: Map<string, PlaceKind> | null = null;

/** Places of the world by their names in small letters; where a city and a country share a name, it is the city's. */
function knownPlaces(): ReadonlyMap<string, PlaceKind> {
  if (kinds !== null) return kinds;
  const map = new Map<string, PlaceKind>();
  const add = (names: readonly string[], kind: PlaceKind): void => {
    for (const name of names) if (name !== '') map.set(name.toLowerCase(), kind);
  };
  for (const [name, , , ...also] of COUNTRIES) add([name, ...also], 'country');
  for (const list of REGIONS) add(list.split(', '), 'region');
  for (const [name, , news] of US_STATES) add([name, news], 'region');
  add(REGION_ABBREVIATIONS, 'region');
  for (const [, capital] of COUNTRIES) add(capital.split('/'), 'city');
  for (const list of CITIES) add(list.split(', '), 'city');
  add(DATELINE_CITIES, 'city');
  kinds = map;
  return map;
}

/** What a phrase names when it is a known place, in whatever case it is printed, else null. */
export function placeKind(phrase: string): PlaceKind | null {
  return knownPlaces().get(phrase.toLowerCase().replace(/\s+/g, ' ')) ?? null;
}

/** Whether a phrase is the name of a known place. */
export function isPlace(phrase: string): boolean {
  return placeKind(phrase) !== null;
}
