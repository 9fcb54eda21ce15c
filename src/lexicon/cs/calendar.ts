import type { CalendarWords } from '../calendar.js';

/** Czech and Slovak: the months in the nominative and the genitive. */
export const CZECH_CALENDAR: CalendarWords = {
  months: [
    ['leden', 'ledna', 'január', 'januára'],
    ['únor', 'února', 'február', 'februára'],
    ['březen', 'března', 'marec', 'marca'],
    ['duben', 'dubna', 'apríl', 'apríla'],
    ['květen', 'května', 'máj', 'mája'],
    ['červen', 'června', 'jún', 'júna'],
    ['červenec', 'července', 'júl', 'júla'],
    ['srpen', 'srpna', 'augusta'],
    ['září', 'septembra'],
    ['říjen', 'října', 'októbra'],
    ['listopad', 'listopadu', 'novembra'],
    ['prosinec', 'prosince', 'decembra'],
  ],
  weekdays: [['pondělí', 'pondelok'], ['úterý', 'utorok'], ['středa', 'streda'], ['čtvrtek', 'štvrtok'], ['pátek', 'piatok'], ['sobota'], ['neděle', 'nedeľa']],
  joiners: ['v', 'o'],
  published: ['publikováno', 'vydáno', 'publikované', 'zveřejněno'],
  updated: ['aktualizováno', 'aktualizované', 'aktualizace'],
};
