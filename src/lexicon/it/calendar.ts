import type { CalendarWords } from '../calendar.js';

/** Italian. */
export const ITALIAN_CALENDAR: CalendarWords = {
  months: [
    ['gennaio', 'gen'],
    ['febbraio', 'feb', 'febb'],
    ['marzo', 'mar'],
    ['aprile', 'apr'],
    ['maggio', 'mag'],
    ['giugno', 'giu'],
    ['luglio', 'lug'],
    ['agosto', 'ago'],
    ['settembre', 'sett', 'set'],
    ['ottobre', 'ott'],
    ['novembre', 'nov'],
    ['dicembre', 'dic'],
  ],
  weekdays: [
    ['lunedì', 'lunedi', 'lun'],
    ['martedì', 'martedi', 'mar'],
    ['mercoledì', 'mercoledi', 'mer'],
    ['giovedì', 'giovedi', 'gio'],
    ['venerdì', 'venerdi', 'ven'],
    ['sabato', 'sab'],
    ['domenica', 'dom'],
  ],
  days: [
    { shift: -1, words: ['ieri'] },
    { shift: 0, words: ['oggi'] },
  ],
  units: {
    minute: ['minuto', 'minuti'],
    hour: ['ora', 'ore'],
    day: ['giorno', 'giorni'],
    week: ['settimana', 'settimane'],
    month: ['mese', 'mesi'],
    year: ['anno', 'anni'],
  },
  past: { before: [], after: ['fa'] },
  one: ['un', 'una', "un'", 'un’'],
  joiners: ['alle', 'alle ore', 'ore', 'il', 'del'],
  published: ['pubblicato', 'pubblicato il', 'pubblicata il', 'data di pubblicazione'],
  updated: ['aggiornato', 'aggiornato il', 'aggiornato alle', 'ultimo aggiornamento', 'aggiornamento', 'modificato il', 'ultima modifica'],
  prepositions: ['nel', 'dal', 'dal'],
  doubtful: ['ago', 'set', 'mar', 'mer', 'dom', 'gen', 'mag', 'ott', 'gio', 'ven', 'lun', 'sab', 'giu', 'lug', 'sett'],
};
