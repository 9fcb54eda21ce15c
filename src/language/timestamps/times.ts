import { classOfUnit, DIGIT, LETTER, LOWER } from '../characters.js';
import { wordBefore } from './dates.js';
import { piece, type Rule, tightAfter } from './grammar.js';
import { zoneAt } from './zone.js';

/** `19:45`, `7:45 p.m.`, `18.54 GMT`, `19h45`, `22:14:45.120Z`, with its zone. */
export const clock: Rule = {
  name: 'clock',
  example: '7:45 p.m. EDT',
  read(view, i) {
    const [h, m] = [view.atoms[i], view.atoms[i + 1]];
    if (h === undefined || m === undefined || h.sense !== null || m.sense !== null || h.digits > 2 || m.digits !== 2 || m.value > 59 || m.marked) return null;
    if (h.digits === 0 || h.value > 24 || h.marked) return null;
    const mark = tightAfter(view, i);
    if (mark === null || !/^(?:[:.：]|\s?[hH時时点點시]\s?| : )$/.test(mark)) return null;
    const colon = mark.includes(':') || mark === '：';
    let end = m.end;
    let second: number | null = null;
    const s = view.atoms[i + 2];
    if (colon && s !== undefined && s.sense === null && s.digits === 2 && s.value < 60 && tightAfter(view, i + 1) === ':') {
      second = s.value;
      end = fractionEnd(view.text, s.end);
    }
    if (/^(?::\d|\/\d|%)/.test(view.text.slice(end, end + 2)) || '$€£'.includes(view.text[h.start - 1] ?? ' ')) return null;
    if (/[.:,]/.test(view.text[h.start - 1] ?? ' ') && (classOfUnit(view.text.charCodeAt(h.start - 2)) & DIGIT) !== 0) return null;
    return timed(view.text, h.start, end, h.value, m.value, second, colon || !mark.includes('.'));
  },
};

/** `7 p.m.`, `5pm ET`. */
export const hour: Rule = {
  name: 'hour',
  example: '7 p.m.',
  read(view, i) {
    const h = view.atoms[i];
    if (h === undefined || h.sense !== null || h.digits > 2 || h.digits === 0 || h.value > 12 || h.value < 1 || h.marked) return null;
    if (/[.:,$\w]/.test(view.text[h.start - 1] ?? ' ')) return null;
    if (meridiemAt(view.text, h.end) === null) {
      // `19 Uhr`, `20h`: hours of the continent.
      const word = /^\s?(?:Uhr|uur)\b/.exec(view.text.slice(h.end, h.end + 5));
      return word === null ? null : piece(h.start, h.end + word[0].length, { hour: h.value, weak: true });
    }
    return timed(view.text, h.start, h.end, h.value, null, null, true);
  },
};

/** `0339 GMT`, `1945 hrs`. */
export const military: Rule = {
  name: 'military',
  example: '0339 GMT',
  read(view, i) {
    const a = view.atoms[i];
    if (a === undefined || a.sense !== null || a.digits !== 4 || a.value % 100 > 59 || a.value > 2400) return null;
    const hours = /^\s?(?:hrs|hours|h)\b/i.exec(view.text.slice(a.end, a.end + 7));
    const zone = zoneAt(view.text, a.end + (hours?.[0].length ?? 0), false);
    const known = zone !== null && /^[(\s]*[A-Z]/.test(zone.text);
    if (!known && hours === null) return null;
    const end = zone?.end ?? a.end + hours![0].length;
    return piece(a.start, end, { hour: Math.floor(a.value / 100) % 24, minute: a.value % 100, zone, weak: zone === null });
  },
};

/** A time of day with what may follow it: a.m. or p.m., `Uhr`, the zone. */
function timed(text: string, start: number, end: number, hours: number, minute: number | null, second: number | null, sure: boolean): ReturnType<Rule['read']> {
  const meridiem = meridiemAt(text, end);
  let hour24 = hours;
  let to = end;
  if (meridiem !== null) {
    to = meridiem.end;
    // Pages print `15:24pm`: the hour of 24 wins.
    if (hours <= 12) hour24 = (hours % 12) + (meridiem.afternoon ? 12 : 0);
  } else {
    const word = /^\s?(?:Uhr|uur|h|hrs|hours|[分분])(?![A-Za-z])/.exec(text.slice(to, to + 7));
    if (word !== null) to += word[0].length;
    if (hours < 12 && /(?:오후|下午|午後|午后)\s?$/.test(text.slice(Math.max(0, start - 4), start))) hour24 = hours + 12;
  }
  if (hour24 === 24 && minute !== 0) return null;
  const zone = zoneAt(text, to, meridiem !== null);
  const at = /^(?:at|um|à|alle|às|om|kl|klo)$/.test(wordBefore(text, start));
  const weak = meridiem === null && zone === null && !(sure && at) && to === end;
  if (!sure && meridiem === null && zone === null && to === end) {
    // `18.54` is a time only beside a date.
    return start > 0 && (classOfUnit(text.charCodeAt(start - 1)) & LETTER) !== 0 ? null : piece(start, to, { hour: hour24 % 24, minute, second, weak: true });
  }
  return piece(start, zone?.end ?? to, { hour: hour24 % 24, minute, second, zone, meridiem: meridiem !== null, weak });
}

/** a.m. or p.m. at `index`, in its spellings: `PM`, `p.m.`, `p. m.`, `am.` */
function meridiemAt(text: string, index: number): { readonly afternoon: boolean; readonly end: number } | null {
  const found = /^\s{0,2}([ap])(?:\.\s?m\.?|m\.?)/i.exec(text.slice(index, index + 9));
  if (found === null) return null;
  let end = index + found[0].length;
  // The full stop of `at 7 pm.` ends the sentence; that of `p.m.` belongs to it.
  if (text[end - 1] === '.' && !/[ap]\./i.test(found[0])) end--;
  const next = classOfUnit(text.charCodeAt(end));
  return (next & LOWER) !== 0 ? null : { afternoon: found[1]!.toLowerCase() === 'p', end };
}

/** Past `.120` after the seconds. */
function fractionEnd(text: string, at: number): number {
  const found = /^\.\d{1,9}/.exec(text.slice(at, at + 10));
  return found === null ? at : at + found[0].length;
}
