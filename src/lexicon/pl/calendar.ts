import type { CalendarWords } from '../calendar.js';

/** Polish: the months in the nominative, the genitive and the locative. */
export const POLISH_CALENDAR: CalendarWords = {
  months: [
    ['styczeń', 'stycznia', 'styczniu', 'sty'],
    ['luty', 'lutego', 'lutym', 'lut'],
    ['marzec', 'marca', 'marcu'],
    ['kwiecień', 'kwietnia', 'kwietniu', 'kwi'],
    ['maj', 'maja', 'maju'],
    ['czerwiec', 'czerwca', 'czerwcu', 'cze'],
    ['lipiec', 'lipca', 'lipcu', 'lip'],
    ['sierpień', 'sierpnia', 'sierpniu', 'sie'],
    ['wrzesień', 'września', 'wrześniu', 'wrz'],
    ['październik', 'października', 'październiku', 'paź'],
    ['listopad', 'listopada', 'listopadzie', 'lis'],
    ['grudzień', 'grudnia', 'grudniu', 'gru'],
  ],
  weekdays: [['poniedziałek'], ['wtorek'], ['środa', 'środę'], ['czwartek'], ['piątek'], ['sobota', 'sobotę'], ['niedziela', 'niedzielę']],
  days: [
    { shift: -1, words: ['wczoraj'] },
    { shift: 0, words: ['dzisiaj', 'dziś'] },
  ],
  joiners: ['o', 'godz', 'o godz', 'o godzinie', 'r'],
  published: ['opublikowano', 'data publikacji', 'publikacja', 'dodano', 'utworzono'],
  updated: ['aktualizacja', 'zaktualizowano', 'ostatnia aktualizacja', 'aktualizowano'],
  doubtful: ['sty', 'lut', 'kwi', 'cze', 'lip', 'sie', 'lis', 'gru', 'maja', 'luty'],
};
