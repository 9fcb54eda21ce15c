import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/language/detect.js';

describe('detectLanguage', () => {
  it.each([
    ['en', 'The ministry said on Monday that the bridge would be closed until the end of the month.'],
    ['de', 'Das Ministerium teilte am Montag mit, dass die Brücke bis zum Ende des Monats gesperrt bleibt.'],
    ['fr', 'Le ministère a annoncé lundi que le pont serait fermé jusqu’à la fin du mois.'],
    ['es', 'El ministerio anunció el lunes que el puente estará cerrado hasta el final del mes.'],
    ['it', 'Il ministero ha annunciato lunedì che il ponte sarà chiuso fino alla fine del mese.'],
    ['pt', 'O ministério anunciou na segunda-feira que a ponte ficará fechada até ao fim do mês.'],
    ['nl', 'Het ministerie zei maandag dat de brug tot het einde van de maand gesloten blijft.'],
    ['ar', 'أعلنت الوزارة يوم الاثنين أن الجسر سيغلق حتى نهاية الشهر.'],
    ['fa', 'وزارتخانه روز دوشنبه اعلام کرد که پل تا پایان ماه بسته خواهد بود.'],
    ['ru', 'Министерство сообщило в понедельник, что мост будет закрыт до конца месяца.'],
    ['uk', 'Міністерство повідомило у понеділок, що міст буде закрито до кінця місяця.'],
    ['zh', '交通部周一表示，大桥将关闭至月底。'],
    ['ja', '国土交通省は月曜日、橋を月末まで閉鎖すると発表した。'],
    ['ko', '국토교통부는 월요일 다리를 월말까지 폐쇄한다고 밝혔다.'],
  ])('knows %s', (language, text) => expect(detectLanguage(text)).toBe(language));

  it('knows a text by what most of it is', () => {
    expect(detectLanguage('The paper “Жэньминь жибао” said on Monday that it had not been told of the plan and would ask for it.')).toBe('en');
  });

  it.each([
    '',
    '12:45',
    'Kabul Paris Tokyo',
    'Bakanlık pazartesi günü köprünün ay sonuna kadar kapalı kalacağını açıkladı.',
    'Ministerstvo oznámilo, že most bude uzavřen.',
  ])('says nothing of %j', (text) => expect(detectLanguage(text)).toBeNull());
});
