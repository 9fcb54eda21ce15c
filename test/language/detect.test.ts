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

  it.each([
    ['el', 'Η κυβέρνηση ανακοίνωσε ότι η γέφυρα θα κλείσει.'],
    ['he', 'הממשלה הודיעה כי הגשר ייסגר.'],
    ['hi', 'सरकार ने कहा कि पुल बंद रहेगा।'],
    ['th', 'รัฐบาลกล่าวว่าสะพานจะปิด'],
    [null, 'Կառավարությունը հայտարարեց, որ կամուրջը կփակվի։'],
    [null, 'მთავრობამ განაცხადა, რომ ხიდი დაიხურება.'],
  ])('knows %s by its script', (language, text) => expect(detectLanguage(text)).toBe(language));

  it.each([
    ['ru', 'Министерство сообщило в понедельник, что мост будет закрыт до конца месяца. Газета «Київ»'],
    ['ru', 'Министерство сообщило в понедельник, что мост будет закрыт до конца месяца. پچژگ'],
    ['el', 'Η κυβέρνηση ανακοίνωσε ότι η γέφυρα θα κλείσει, γράφει η «Київ і ґанок»'],
    ['ko', '국토교통부는 월요일 다리를 월말까지 폐쇄한다고 밝혔다. ひらがなカタカナ'],
    ['zh', '交通部周一表示，大桥将关闭至月底。商店「の」附近'],
    ['ja', '交通部周一表示，大桥将关闭至月底。店のとなり'],
    ['ar', 'أعلنت الوزارة يوم الاثنين أن الجسر سيغلق حتى نهاية الشهر في مدينة پاريس'],
    ['ru', 'Мост закрыт, said Dahl'],
  ])('knows %s from its neighbours by more than a letter', (language, text) => expect(detectLanguage(text)).toBe(language));

  it('asks for two common words, and for twelve in a hundred', () => {
    const names = (count: number): string => ' Brevik'.repeat(count);
    expect(detectLanguage('The ferry sank')).toBeNull();
    expect(detectLanguage('The ferry sank and rose')).toBe('en');
    expect(detectLanguage(`the and${names(14)}`)).toBe('en');
    expect(detectLanguage(`the and${names(15)}`)).toBeNull();
    expect(detectLanguage(`the and of${names(22)}`)).toBe('en');
    expect(detectLanguage(`the and of${names(23)}`)).toBeNull();
  });

  it('asks for a lead over the next language', () => {
    expect(detectLanguage('The mayor said it was for het een van')).toBeNull();
    expect(detectLanguage('The mayor said it was for the haven van het')).toBe('en');
    expect(detectLanguage('The mayor said for das und mit')).toBeNull();
    expect(detectLanguage('Que de para como entre')).toBeNull();
  });

  it('reads the first twenty thousand characters', () => {
    const [en, de] = ['The bridge would be closed until the end of the month. ', 'Die Brücke bleibt bis zum Ende des Monats gesperrt. '];
    const [ru, uk] = ['Мост будет закрыт до конца месяца. ', 'Міст буде закрито до кінця місяця. '];
    const filled = (text: string): string => text.repeat(Math.ceil(20_000 / text.length));
    expect(detectLanguage(filled(en) + de.repeat(1000))).toBe('en');
    expect(detectLanguage(filled(de) + en.repeat(1000))).toBe('de');
    expect(detectLanguage(filled(ru) + uk.repeat(1000))).toBe('ru');
  });
});
