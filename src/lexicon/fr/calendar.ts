import type { CalendarWords } from '../calendar.js';

/** French. */
export const FRENCH_CALENDAR: CalendarWords = {
  months: [
    ['janvier', 'janv'],
    ['février', 'fevrier', 'févr', 'fevr', 'fév'],
    ['mars'],
    ['avril', 'avr'],
    ['mai'],
    ['juin'],
    ['juillet', 'juil'],
    ['août', 'aout'],
    ['septembre', 'sept'],
    ['octobre', 'oct'],
    ['novembre', 'nov'],
    ['décembre', 'decembre', 'déc', 'dec'],
  ],
  weekdays: [
    ['lundi', 'lun'],
    ['mardi', 'mar'],
    ['mercredi', 'mer'],
    ['jeudi', 'jeu'],
    ['vendredi', 'ven'],
    ['samedi', 'sam'],
    ['dimanche', 'dim'],
  ],
  days: [
    { shift: -1, words: ['hier'] },
    { shift: 0, words: ["aujourd'hui", 'aujourd’hui'] },
  ],
  units: {
    minute: ['minute', 'minutes', 'mn'],
    hour: ['heure', 'heures'],
    day: ['jour', 'jours'],
    week: ['semaine', 'semaines'],
    month: ['mois'],
    year: ['an', 'ans', 'année', 'années'],
  },
  past: { before: ['il y a'], after: [] },
  one: ['un', 'une'],
  joiners: ['à', 'a', 'le', 'du', 'vers', 'en'],
  published: ['publié', 'publié le', 'publiée', 'publié à', 'paru le', 'mis en ligne', 'mis en ligne le', 'posté le', 'créé le', 'date de publication', 'diffusé le', 'première publication'],
  updated: ['mis à jour', 'mis à jour le', 'mise à jour', 'mise à jour le', 'dernière mise à jour', 'modifié', 'modifié le', 'actualisé le', 'actualisé', 'màj', 'dernière modification'],
  prepositions: ['en', 'depuis', 'début', 'fin', 'mi'],
  doubtful: ['mars', 'mai', 'mar', 'mer', 'ven', 'dim', 'lun', 'sam', 'jeu', 'dec', 'hier', 'an', 'un'],
};
