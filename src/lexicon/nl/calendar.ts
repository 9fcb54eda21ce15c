import type { CalendarWords } from '../calendar.js';

/** Dutch. */
export const DUTCH_CALENDAR: CalendarWords = {
  months: [
    ['januari', 'jan'],
    ['februari', 'feb'],
    ['maart', 'mrt'],
    ['april', 'apr'],
    ['mei'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['augustus', 'aug'],
    ['september', 'sept', 'sep'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  weekdays: [
    ['maandag', 'ma'],
    ['dinsdag', 'di'],
    ['woensdag', 'wo'],
    ['donderdag', 'do'],
    ['vrijdag', 'vr'],
    ['zaterdag', 'za'],
    ['zondag', 'zo'],
  ],
  days: [
    { shift: -1, words: ['gisteren'] },
    { shift: 0, words: ['vandaag'] },
  ],
  units: {
    minute: ['minuut', 'minuten'],
    hour: ['uur', 'uren'],
    day: ['dag', 'dagen'],
    week: ['week', 'weken'],
    month: ['maand', 'maanden'],
    year: ['jaar'],
  },
  past: { before: [], after: ['geleden'] },
  one: ['een'],
  joiners: ['om', 'op'],
  published: ['gepubliceerd', 'gepubliceerd op', 'geplaatst', 'geplaatst op', 'publicatiedatum', 'geschreven op'],
  updated: ['bijgewerkt', 'bijgewerkt op', 'laatst bijgewerkt', 'laatste update', 'laatst gewijzigd', 'gewijzigd', 'gewijzigd op', 'aangepast'],
  prepositions: ['in', 'sinds', 'eind', 'begin'],
  doubtful: ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo', 'mei', 'dec'],
};
