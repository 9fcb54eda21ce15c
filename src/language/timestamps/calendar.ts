/** A day of the Gregorian calendar; month and day count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** How many days a month has; February has 29 when the year is not known. */
export function monthLength(year: number | null, month: number): number {
  return month === 2 && (year === null || isLeap(year)) ? 29 : (LENGTHS[month - 1] ?? 0);
}

/** Days since 1 January 1970, of the proleptic Gregorian calendar (after Howard Hinnant's `days_from_civil`). */
export function dayNumber({ year, month, day }: Day): number {
  // Years begin in March, so that the leap day comes last.
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

/** The day that is `number` days after 1 January 1970. */
export function dayOf(number: number): Day {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1 };
}

/** 1 Monday to 7 Sunday. */
export function weekdayOf(day: Day): number {
  return mod(dayNumber(day) + 3, 7) + 1;
}

/** The same day some months later or earlier; the 31st becomes the last day of a shorter month. */
export function addMonths(day: Day, months: number): Day {
  const count = day.year * 12 + day.month - 1 + months;
  const year = Math.floor(count / 12);
  const month = mod(count, 12) + 1;
  return { year, month, day: Math.min(day.day, monthLength(year, month)) };
}

/** Remainder with the divisor's sign. */
export function mod(a: number, b: number): number {
  return a - b * Math.floor(a / b);
}

/** Which years of the 33-year cycle have a leap day; the cycle holds from 1244 to 1472 (1865 to 2093). */
const PERSIAN_LEAP = [1, 5, 9, 13, 17, 22, 26, 30];

function persianLeapsBefore(year: number): number {
  const rest = mod(year, 33);
  return Math.floor(year / 33) * 8 + PERSIAN_LEAP.filter((r) => r < rest).length;
}

/** The Gregorian day of a day of the Persian solar calendar, or null when there is no such day. */
export function fromPersian(year: number, month: number, day: number): Day | null {
  if (year < 1244 || year > 1472 || month < 1 || month > 12) return null;
  const leap = PERSIAN_LEAP.includes(mod(year, 33));
  const length = month <= 6 ? 31 : month <= 11 || leap ? 30 : 29;
  if (day < 1 || day > length) return null;
  const dayOfYear = month <= 6 ? 31 * (month - 1) : 30 * (month - 1) + 6;
  // 1 Farvardin 1400 was 21 March 2021.
  const newYear = dayNumber({ year: 2021, month: 3, day: 21 }) + 365 * (year - 1400) + persianLeapsBefore(year) - persianLeapsBefore(1400);
  return dayOf(newYear + dayOfYear + day - 1);
}
