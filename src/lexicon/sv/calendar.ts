import type { CalendarWords } from '../calendar.js';

/** Swedish. */
export const SWEDISH_CALENDAR: CalendarWords = {
  months: [
    ['januari', 'jan'],
    ['februari', 'feb'],
    ['mars'],
    ['april', 'apr'],
    ['maj'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['augusti', 'aug'],
    ['september', 'sep', 'sept'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  weekdays: [
    ['måndag', 'mån'],
    ['tisdag', 'tis'],
    ['onsdag', 'ons'],
    ['torsdag', 'tors', 'tor'],
    ['fredag', 'fre'],
    ['lördag', 'lör'],
    ['söndag', 'sön'],
  ],
  joiners: ['kl', 'klockan', 'den'],
  published: ['publicerad', 'publicerat', 'publicerades'],
  updated: ['uppdaterad', 'uppdaterat', 'uppdaterades', 'senast uppdaterad'],
  doubtful: ['mars', 'tor', 'dec'],
};
