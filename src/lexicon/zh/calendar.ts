import type { CalendarWords } from '../calendar.js';

/** Chinese and Japanese: dates are numbers with 年, 月 and 日 (the `east-asian` rule); only what stands between date and time is needed. */
export const CHINESE_CALENDAR: CalendarWords = {
  months: [],
  weekdays: [],
  joiners: ['上午', '下午', '午前', '午後', '午后', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六', '星期日', '星期天', '周一', '周二', '周三', '周四', '周五', '周六', '周日', '月', '火', '水', '木', '金', '土', '日', '月曜日', '火曜日', '水曜日', '木曜日', '金曜日', '土曜日', '日曜日', '一', '二', '三', '四', '五', '六'],
  published: ['发布时间', '发布', '発表', '公開', '配信'],
  updated: ['更新', '更新时间', '最終更新'],
};
