import type { CalendarWords } from '../calendar.js';

/** Romanian. */
export const ROMANIAN_CALENDAR: CalendarWords = {
  months: [
    ['ianuarie', 'ian'],
    ['februarie', 'feb'],
    ['martie', 'mar'],
    ['aprilie', 'apr'],
    ['mai'],
    ['iunie', 'iun'],
    ['iulie', 'iul'],
    ['august', 'aug'],
    ['septembrie', 'sept'],
    ['octombrie', 'oct'],
    ['noiembrie', 'nov'],
    ['decembrie', 'dec'],
  ],
  weekdays: [['luni'], ['marți', 'marţi'], ['miercuri'], ['joi'], ['vineri'], ['sâmbătă'], ['duminică']],
  joiners: ['ora', 'la'],
  published: ['publicat', 'publicat la', 'data publicării'],
  updated: ['actualizat', 'actualizat la', 'ultima actualizare'],
  doubtful: ['mai', 'mar', 'luni', 'joi', 'dec'],
};
