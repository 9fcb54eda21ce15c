import type { CalendarWords } from '../calendar.js';

/** Finnish: the months in the nominative and the partitive. */
export const FINNISH_CALENDAR: CalendarWords = {
  months: [
    ['tammikuu', 'tammikuuta'],
    ['helmikuu', 'helmikuuta'],
    ['maaliskuu', 'maaliskuuta'],
    ['huhtikuu', 'huhtikuuta'],
    ['toukokuu', 'toukokuuta'],
    ['kesäkuu', 'kesäkuuta'],
    ['heinäkuu', 'heinäkuuta'],
    ['elokuu', 'elokuuta'],
    ['syyskuu', 'syyskuuta'],
    ['lokakuu', 'lokakuuta'],
    ['marraskuu', 'marraskuuta'],
    ['joulukuu', 'joulukuuta'],
  ],
  weekdays: [
    ['maanantai', 'maanantaina'],
    ['tiistai', 'tiistaina'],
    ['keskiviikko', 'keskiviikkona'],
    ['torstai', 'torstaina'],
    ['perjantai', 'perjantaina'],
    ['lauantai', 'lauantaina'],
    ['sunnuntai', 'sunnuntaina'],
  ],
  joiners: ['klo', 'kello'],
  published: ['julkaistu'],
  updated: ['päivitetty', 'muokattu'],
};
