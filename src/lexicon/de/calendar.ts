import type { CalendarWords } from '../calendar.js';

/** German, with the Austrian forms. */
export const GERMAN_CALENDAR: CalendarWords = {
  months: [
    ['januar', 'jänner', 'jän', 'jan'],
    ['februar', 'feber', 'feb'],
    ['märz', 'maerz', 'mär', 'mrz'],
    ['april', 'apr'],
    ['mai'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['dezember', 'dez'],
  ],
  weekdays: [
    ['montag', 'mo'],
    ['dienstag', 'di'],
    ['mittwoch', 'mi'],
    ['donnerstag', 'do'],
    ['freitag', 'fr'],
    ['samstag', 'sonnabend', 'sa'],
    ['sonntag', 'so'],
  ],
  days: [
    { shift: -1, words: ['gestern'] },
    { shift: 0, words: ['heute'] },
  ],
  units: {
    second: ['sekunde', 'sekunden'],
    minute: ['minute', 'minuten'],
    hour: ['stunde', 'stunden', 'std'],
    day: ['tag', 'tagen', 'tage'],
    week: ['woche', 'wochen'],
    month: ['monat', 'monaten', 'monate'],
    year: ['jahr', 'jahren', 'jahre'],
  },
  past: { before: ['vor'], after: [] },
  one: ['einer', 'einem', 'eine', 'ein'],
  joiners: ['um', 'am', 'den', 'der', 'vom', 'ab'],
  published: ['veröffentlicht', 'veröffentlicht am', 'publiziert', 'publiziert am', 'erschienen', 'erstellt', 'erstellt am', 'erstmals veröffentlicht', 'veröffentlichung', 'stand', 'erstveröffentlichung'],
  updated: ['aktualisiert', 'aktualisiert am', 'zuletzt aktualisiert', 'letzte aktualisierung', 'aktualisierung', 'geändert', 'geändert am', 'zuletzt geändert', 'update', 'letztes update', 'bearbeitet', 'zuletzt bearbeitet'],
  prepositions: ['im', 'seit', 'bis', 'anfang', 'ende', 'mitte'],
  doubtful: ['mo', 'di', 'mi', 'do', 'fr', 'sa', 'so', 'mai'],
};
