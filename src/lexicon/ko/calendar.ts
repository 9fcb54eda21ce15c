import type { CalendarWords } from '../calendar.js';

/** Korean: dates are numbers with 년, 월 and 일 (the `east-asian` rule); only what stands between date and time is needed. */
export const KOREAN_CALENDAR: CalendarWords = {
  months: [],
  weekdays: [],
  joiners: ['오전', '오후', '월', '화', '수', '목', '금', '토', '일', '월요일', '화요일', '수요일', '목요일', '금요일', '토요일', '일요일'],
  published: ['입력', '등록', '승인'],
  updated: ['수정', '최종수정'],
};
