import type { CalendarWords } from '../calendar.js';

/** Danish. */
export const DANISH_CALENDAR: CalendarWords = {
  months: [
    ['januar', 'jan'],
    ['februar', 'feb'],
    ['marts', 'mar'],
    ['april', 'apr'],
    ['maj'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['august', 'aug'],
    ['september', 'sep', 'sept'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  weekdays: [
    ['mandag', 'man'],
    ['tirsdag', 'tirs'],
    ['onsdag', 'ons'],
    ['torsdag', 'tors'],
    ['fredag', 'fre'],
    ['lørdag', 'lør'],
    ['søndag', 'søn'],
  ],
  joiners: ['kl', 'klokken', 'den', 'd'],
  published: ['offentliggjort', 'publiceret', 'udgivet'],
  updated: ['opdateret', 'sidst opdateret'],
  doubtful: ['man', 'mar', 'dec'],
};
