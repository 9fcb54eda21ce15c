const DATE = /^(\d{4})-(\d{2})-(\d{2})(?:$|T)/;

/** Days before each month of a year that is no leap year. */
const BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** The number of the day on which an ISO 8601 instant falls by its own clock, or null where the string does not name a day. */
export function dayOf(iso: string): number | null {
  const found = DATE.exec(iso);
  if (found === null) return null;
  const year = Number(found[1]);
  const month = Number(found[2]);
  const day = Number(found[3]);
  if (month < 1 || month > 12 || day < 1) return null;
  const length = BEFORE[month]! - BEFORE[month - 1]! + (month === 2 && isLeap(year) ? 1 : 0);
  if (day > length) return null;
  const past = year - 1;
  const leaps = Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
  return 365 * year + leaps + BEFORE[month - 1]! + (month > 2 && isLeap(year) ? 1 : 0) + day;
}

const TIME = /T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/**
 * Which of two ISO 8601 dates is earlier: negative, positive, or 0 where they do not tell. With a zone in both the instants
 * decide, without one the days.
 */
export function compareDates(x: string, y: string): number {
  const p = instantOf(x);
  const q = instantOf(y);
  return p !== null && q !== null ? p - q : (dayOf(x) ?? 0) - (dayOf(y) ?? 0);
}

/** Seconds on one scale for all zones; null without a time or a zone. */
function instantOf(iso: string): number | null {
  const day = dayOf(iso);
  const time = TIME.exec(iso);
  if (day === null || time === null) return null;
  const zone = time[4]!;
  const minutes = zone === 'Z' ? 0 : (zone.startsWith('-') ? -1 : 1) * (60 * Number(zone.slice(1, 3)) + Number(zone.slice(4, 6)));
  return 86400 * day + 60 * (60 * Number(time[1]) + Number(time[2]) - minutes) + Number(time[3] ?? 0);
}
