import type { CalendarWords } from '../calendar.js';

/** Portuguese. */
export const PORTUGUESE_CALENDAR: CalendarWords = {
  months: [
    ['janeiro', 'jan'],
    ['fevereiro', 'fev'],
    ['março', 'marco', 'mar'],
    ['abril', 'abr'],
    ['maio', 'mai'],
    ['junho', 'jun'],
    ['julho', 'jul'],
    ['agosto', 'ago'],
    ['setembro', 'set'],
    ['outubro', 'out'],
    ['novembro', 'nov'],
    ['dezembro', 'dez'],
  ],
  weekdays: [
    ['segunda-feira', 'seg'],
    ['terça-feira', 'ter'],
    ['quarta-feira', 'qua'],
    ['quinta-feira', 'qui'],
    ['sexta-feira', 'sex'],
    ['sábado', 'sabado', 'sáb', 'sab'],
    ['domingo', 'dom'],
  ],
  days: [
    { shift: -1, words: ['ontem'] },
    { shift: 0, words: ['hoje'] },
  ],
  now: ['agora mesmo'],
  units: {
    minute: ['minuto', 'minutos'],
    hour: ['hora', 'horas'],
    day: ['dia', 'dias'],
    week: ['semana', 'semanas'],
    month: ['mês', 'meses'],
    year: ['ano', 'anos'],
  },
  past: { before: ['há', 'ha'], after: ['atrás'] },
  one: ['um', 'uma'],
  joiners: ['às', 'as', 'à', 'de', 'do', 'em'],
  published: ['publicado', 'publicado em', 'publicada em', 'publicação', 'criado em', 'postado em', 'data de publicação'],
  updated: ['atualizado', 'atualizado em', 'atualizado há', 'atualizada em', 'última atualização', 'atualização', 'modificado em', 'actualizado em'],
  prepositions: ['em', 'desde', 'até'],
  doubtful: ['ago', 'set', 'out', 'mar', 'mai', 'dom', 'seg', 'ter', 'qua', 'qui', 'sex', 'sab', 'marco', 'dez', 'ano', 'um'],
};
