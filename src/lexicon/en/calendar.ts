import type { CalendarWords } from '../calendar.js';

/** English. */
export const ENGLISH_CALENDAR: CalendarWords = {
  months: [
    ['january', 'jan'],
    ['february', 'feb', 'febr'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  weekdays: [
    ['monday', 'mon'],
    ['tuesday', 'tue', 'tues'],
    ['wednesday', 'wed', 'weds'],
    ['thursday', 'thu', 'thur', 'thurs'],
    ['friday', 'fri'],
    ['saturday', 'sat'],
    ['sunday', 'sun'],
  ],
  days: [
    { shift: -1, words: ['yesterday'] },
    { shift: 0, words: ['today', 'tonight'] },
    { shift: 1, words: ['tomorrow'] },
  ],
  units: {
    second: ['second', 'seconds', 'sec', 'secs'],
    minute: ['minute', 'minutes', 'min', 'mins'],
    hour: ['hour', 'hours', 'hr', 'hrs'],
    day: ['day', 'days'],
    week: ['week', 'weeks', 'wk', 'wks'],
    month: ['month', 'months', 'mos'],
    year: ['year', 'years', 'yr', 'yrs'],
  },
  past: { before: [], after: ['ago'] },
  one: ['a', 'an', 'one'],
  joiners: ['at', 'on', 'of', 'the', 'time', 'around', 'about', 'from'],
  published: [
    'published', 'first published', 'originally published', 'posted', 'publish date', 'published date', 'publication date', 'date published', 'date posted',
    'post date', 'posted date', 'pub date', 'original', 'created', 'issued', 'released', 'release date', 'filed', 'uploaded', 'article date', 'first posted',
    'story date', 'added', 'submitted', 'airdate', 'aired',
  ],
  updated: [
    'updated', 'last updated', 'update', 'last update', 'latest update', 'last modified', 'modified', 'date modified', 'date updated', 'revised', 'last revised',
    'edited', 'last edited', 'corrected', 'updated date', 'modified date', 'last changed', 'changed', 'last reviewed', 'upd',
  ],
  prepositions: ['in', 'of', 'during', 'since', 'until', 'till', 'by', 'last', 'next', 'this', 'early', 'late', 'mid', 'before', 'after', 'from', 'through', 'to', 'around', 'between', 'and', 'summer', 'spring', 'autumn', 'fall', 'winter'],
  doubtful: ['may', 'march', 'mar', 'sat', 'sun', 'wed', 'mon', 'dec', 'second', 'seconds'],
};
