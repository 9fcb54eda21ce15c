/** The twelve months of the Persian solar calendar, Farvardin first: Persian script, then the usual Latin spellings, in small letters. */
export const PERSIAN_MONTHS: readonly (readonly string[])[] = [
  ['فروردین', 'farvardin'],
  ['اردیبهشت', 'ordibehesht', 'ordibehasht'],
  ['خرداد', 'khordad'],
  ['تیر', 'tir'],
  ['مرداد', 'mordad', 'amordad'],
  ['شهریور', 'shahrivar'],
  ['مهر', 'mehr'],
  ['آبان', 'aban'],
  ['آذر', 'azar'],
  ['دی', 'dey'],
  ['بهمن', 'bahman'],
  ['اسفند', 'esfand'],
];
