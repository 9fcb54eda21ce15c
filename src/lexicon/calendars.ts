import { ARABIC_CALENDAR } from './ar/calendar.js';
import type { CalendarWords } from './calendar.js';
import { CZECH_CALENDAR } from './cs/calendar.js';
import { DANISH_CALENDAR } from './da/calendar.js';
import { GERMAN_CALENDAR } from './de/calendar.js';
import { GREEK_CALENDAR } from './el/calendar.js';
import { ENGLISH_CALENDAR } from './en/calendar.js';
import { SPANISH_CALENDAR } from './es/calendar.js';
import { PERSIAN_CALENDAR } from './fa/calendar.js';
import { FINNISH_CALENDAR } from './fi/calendar.js';
import { FRENCH_CALENDAR } from './fr/calendar.js';
import { CROATIAN_CALENDAR } from './hr/calendar.js';
import { HUNGARIAN_CALENDAR } from './hu/calendar.js';
import { ITALIAN_CALENDAR } from './it/calendar.js';
import { KOREAN_CALENDAR } from './ko/calendar.js';
import { NORWEGIAN_CALENDAR } from './nb/calendar.js';
import { DUTCH_CALENDAR } from './nl/calendar.js';
import { POLISH_CALENDAR } from './pl/calendar.js';
import { PORTUGUESE_CALENDAR } from './pt/calendar.js';
import { ROMANIAN_CALENDAR } from './ro/calendar.js';
import { RUSSIAN_CALENDAR } from './ru/calendar.js';
import { SWEDISH_CALENDAR } from './sv/calendar.js';
import { TURKISH_CALENDAR } from './tr/calendar.js';
import { UKRAINIAN_CALENDAR } from './uk/calendar.js';
import { CHINESE_CALENDAR } from './zh/calendar.js';

/** The languages whose dates are read. Add a language by adding its folder's calendar here. */
export const CALENDARS: readonly CalendarWords[] = [
  ENGLISH_CALENDAR,
  GERMAN_CALENDAR,
  FRENCH_CALENDAR,
  SPANISH_CALENDAR,
  ITALIAN_CALENDAR,
  PORTUGUESE_CALENDAR,
  DUTCH_CALENDAR,
  SWEDISH_CALENDAR,
  DANISH_CALENDAR,
  NORWEGIAN_CALENDAR,
  FINNISH_CALENDAR,
  POLISH_CALENDAR,
  CZECH_CALENDAR,
  CROATIAN_CALENDAR,
  HUNGARIAN_CALENDAR,
  ROMANIAN_CALENDAR,
  TURKISH_CALENDAR,
  GREEK_CALENDAR,
  RUSSIAN_CALENDAR,
  UKRAINIAN_CALENDAR,
  ARABIC_CALENDAR,
  PERSIAN_CALENDAR,
  CHINESE_CALENDAR,
  KOREAN_CALENDAR,
];
