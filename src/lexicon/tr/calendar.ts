import type { CalendarWords } from '../calendar.js';

/** Turkish. */
export const TURKISH_CALENDAR: CalendarWords = {
  months: [
    ['ocak', 'oca'],
    ['şubat', 'şub'],
    ['mart'],
    ['nisan', 'nis'],
    ['mayıs'],
    ['haziran', 'haz'],
    ['temmuz', 'tem'],
    ['ağustos', 'ağu'],
    ['eylül', 'eyl'],
    ['ekim', 'eki'],
    ['kasım', 'kas'],
    ['aralık', 'ara'],
  ],
  weekdays: [['pazartesi'], ['salı'], ['çarşamba'], ['perşembe'], ['cuma'], ['cumartesi'], ['pazar']],
  joiners: ['saat'],
  published: ['yayınlanma', 'yayınlanma tarihi', 'yayın tarihi', 'giriş', 'oluşturulma tarihi', 'yayınlandı'],
  updated: ['güncelleme', 'güncellenme', 'son güncelleme', 'güncelleme tarihi', 'güncellendi'],
  doubtful: ['mart', 'ara', 'tem', 'kas', 'nis', 'haz', 'pazar', 'oca', 'eki'],
};
