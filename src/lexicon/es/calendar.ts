import type { CalendarWords } from '../calendar.js';

/** Spanish. */
export const SPANISH_CALENDAR: CalendarWords = {
  months: [
    ['enero', 'ene'],
    ['febrero', 'feb'],
    ['marzo', 'mar'],
    ['abril', 'abr'],
    ['mayo', 'may'],
    ['junio', 'jun'],
    ['julio', 'jul'],
    ['agosto', 'ago'],
    ['septiembre', 'setiembre', 'sept', 'sep', 'set'],
    ['octubre', 'oct'],
    ['noviembre', 'nov'],
    ['diciembre', 'dic'],
  ],
  weekdays: [
    ['lunes', 'lun'],
    ['martes', 'mar'],
    ['miércoles', 'miercoles', 'mié', 'mie'],
    ['jueves', 'jue'],
    ['viernes', 'vie'],
    ['sábado', 'sabado', 'sáb', 'sab'],
    ['domingo', 'dom'],
  ],
  days: [
    { shift: -1, words: ['ayer'] },
    { shift: 0, words: ['hoy'] },
  ],
  now: ['ahora mismo'],
  units: {
    minute: ['minuto', 'minutos'],
    hour: ['hora', 'horas'],
    day: ['día', 'días', 'dia', 'dias'],
    week: ['semana', 'semanas'],
    month: ['mes', 'meses'],
    year: ['año', 'años'],
  },
  past: { before: ['hace'], after: [] },
  one: ['un', 'una'],
  joiners: ['a las', 'a la', 'de', 'del', 'el', 'a'],
  published: ['publicado', 'publicado el', 'publicada', 'publicación', 'fecha de publicación', 'creado', 'creado el', 'fecha'],
  updated: ['actualizado', 'actualizado el', 'actualizada', 'actualizado a', 'última actualización', 'actualización', 'act', 'modificado', 'modificado el'],
  prepositions: ['en', 'desde', 'hasta'],
  doubtful: ['ago', 'set', 'mar', 'may', 'dom', 'vie', 'mie', 'jue', 'lun', 'sab', 'ene', 'julio'],
};
