import type { CalendarWords } from '../calendar.js';

/** Hungarian: year, month and day in this order. */
export const HUNGARIAN_CALENDAR: CalendarWords = {
  months: [
    ['január', 'jan'],
    ['február', 'febr'],
    ['március', 'márc'],
    ['április', 'ápr'],
    ['május', 'máj'],
    ['június', 'jún'],
    ['július', 'júl'],
    ['augusztus', 'aug'],
    ['szeptember', 'szept'],
    ['október', 'okt'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  weekdays: [['hétfő'], ['kedd'], ['szerda'], ['csütörtök'], ['péntek'], ['szombat'], ['vasárnap']],
  published: ['közzétéve', 'megjelent'],
  updated: ['frissítve', 'módosítva', 'utoljára frissítve'],
  doubtful: ['dec'],
};
