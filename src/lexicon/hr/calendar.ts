import type { CalendarWords } from '../calendar.js';

/** Croatian, Serbian (Latin script) and Slovene. */
export const CROATIAN_CALENDAR: CalendarWords = {
  months: [
    ['siječnja', 'siječanj', 'januar', 'januara', 'januarja'],
    ['veljače', 'veljača', 'februar', 'februara', 'februarja'],
    ['ožujka', 'ožujak', 'marta', 'marca'],
    ['travnja', 'travanj', 'aprila'],
    ['svibnja', 'svibanj', 'maja'],
    ['lipnja', 'lipanj', 'juna', 'junija'],
    ['srpnja', 'srpanj', 'jula', 'julija'],
    ['kolovoza', 'kolovoz', 'avgust', 'avgusta'],
    ['rujna', 'rujan', 'septembar', 'septembra'],
    ['oktobar', 'oktobra'],
    ['studenoga', 'studenog', 'studeni', 'novembar', 'novembra'],
    ['prosinca', 'prosinac', 'decembar', 'decembra'],
  ],
  weekdays: [
    ['ponedjeljak', 'ponedeljak', 'ponedeljek'],
    ['utorak', 'torek'],
    ['srijeda', 'sreda'],
    ['četvrtak', 'četrtek'],
    ['petak', 'petek'],
    ['subota', 'sobota'],
    ['nedjelja', 'nedelja'],
  ],
  joiners: ['u', 'ob'],
  published: ['objavljeno', 'objavljen'],
  updated: ['ažurirano', 'posodobljeno', 'zadnja izmjena'],
  doubtful: ['maja', 'marta', 'juna', 'jula', 'julija'],
};
