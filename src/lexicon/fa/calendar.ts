import type { CalendarWords } from '../calendar.js';

/** The Gregorian months and the weekdays as Persian names them; the Persian months are in solar-months.ts. */
export const PERSIAN_CALENDAR: CalendarWords = {
  months: [
    ['ژانویه'],
    ['فوریه'],
    ['مارس'],
    ['آوریل'],
    ['مه', 'می'],
    ['ژوئن'],
    ['ژوئیه', 'جولای'],
    ['اوت', 'آگوست'],
    ['سپتامبر'],
    ['اکتبر'],
    ['نوامبر'],
    ['دسامبر'],
  ],
  weekdays: [['دوشنبه'], ['سه‌شنبه'], ['چهارشنبه'], ['پنجشنبه', 'پنج‌شنبه'], ['جمعه'], ['شنبه'], ['یکشنبه', 'یک‌شنبه']],
  joiners: ['ساعت'],
  published: ['تاریخ انتشار', 'انتشار'],
  doubtful: ['مه', 'می', 'مارس'],
};
