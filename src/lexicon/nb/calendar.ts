import type { CalendarWords } from '../calendar.js';

/** Norwegian. */
export const NORWEGIAN_CALENDAR: CalendarWords = {
  months: [
    ['januar', 'jan'],
    ['februar', 'feb'],
    ['mars'],
    ['april', 'apr'],
    ['mai'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['august', 'aug'],
    ['september', 'sep', 'sept'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['desember', 'des'],
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
  joiners: ['kl', 'klokken', 'den'],
  published: ['publisert', 'lagt ut'],
  updated: ['oppdatert', 'sist oppdatert', 'sist endret'],
  doubtful: ['mars', 'mai', 'man', 'des'],
};
