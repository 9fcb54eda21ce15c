import { describe, expect, it } from 'vitest';
import { readWords } from '../../../src/language/names/words.js';
import { tokenize } from '../../../src/language/tokens.js';

const SHAPES = { lower: 'l', capital: 'C', acronym: 'A', initial: 'I', number: '#' };

/**
 * Each word with the mark right before it, its shape (l, C, A, I or #), and what it is where it stands: + joined to the word before,
 * ^ opens a sentence, h in a headline, s possessive.
 */
const read = (text: string): string =>
  readWords(tokenize(text))
    .map(
      (word) =>
        `${word.mark === '' ? '' : `${word.mark} `}${word.text} ${SHAPES[word.shape]}${word.joined ? '+' : ''}${word.opens ? '^' : ''}${word.headline ? 'h' : ''}${word.possessive ? 's' : ''}`,
    )
    .join(' | ');

describe('readWords', () => {
  it.each<[string, string]>([
    ['Mona Dahl said so.', 'Mona C^ | Dahl C+ | said l+ | so l+'],
    ['J. R. Holm and J.R. Holm met U.S. officials.', 'J. I^ | R. I+ | Holm C+ | and l+ | J.R. A+ | Holm C+ | met l+ | U.S. A+ | officials l+'],
    ['Gen. Holm left. Then Dahl came.', 'Gen C^ | Holm C+ | left l+ | Then C^ | Dahl C+ | came l+'],
    ['He left. Dahl came!', 'He C^ | left l+ | Dahl C^ | came l+'],
    ['Why? Dahl did… Holm too.', 'Why C^ | Dahl C^ | did l+ | Holm C^ | too l+'],
    ["Mona Dahl's boat", 'Mona C^ | Dahl C+s | boat l+'],
    ["Workers' Party", 'Workers C^h | Party C+h'],
    ['workers’ Party', 'workers l^h | Party C+h'],
    ['People’s Party', 'People C^hs | Party C+h'],
    ['“Dahl” said (Holm) and [Brevik] {Lind}', '“ Dahl C^ | said l | ( Holm C^ | and l | [ Brevik C^ | { Lind C^'],
    ['He said: Dahl left • Holm | Brevik', 'He C^ | said l+ | Dahl C^ | left l+ | Holm C^ | Brevik C^'],
    ['see https://fjord.example/Mona_Dahl now Dahl', 'see l^ | https l+ | now l | Dahl C+'],
    ['@mona #Dahl 42 Dahls', '@ mona #^h | # Dahl #h | 42 #+h | Dahls C+h'],
    ['Ban Ki-moon and Tsai Ing-wen', 'Ban C^h | Ki-moon C+h | and l+h | Tsai C+h | Ing-wen C+h'],
    ['Rostov-on-Don and Editor-in-Chief', 'Rostov-on-Don C^h | and l+h | Editor-in-Chief C+h'],
    ['Rostov-over-Don', 'Rostov C^h | - over lh | - Don Ch'],
    ['Rostov-on-the', 'Rostov C^ | - on l | - the l'],
    ['al-Masri and Al-Masri', 'al-Masri C^h | and l+h | Al-Masri C+h'],
    ['ex-Mayor', 'ex l^h | - Mayor Ch'],
    ['Russian-Ukrainian war and Iran-China pact', 'Russian C^ | - Ukrainian C | war l+ | and l+ | Iran C+ | - China C | pact l+'],
    ['Guinea-Bissau voted', 'Guinea-Bissau C^ | voted l+'],
    ['Dahl-Brevik won', 'Dahl-Brevik C^ | won l+'],
    ['Dahl-led raid', 'Dahl C^ | - led l | raid l+'],
    ['U.S.-led raid', 'U.S. A^ | - led l | raid l+'],
    ['Covid-19 and F-16', 'Covid C^h | - 19 #h | and l+h | F I+h | - 16 #h'],
    ['Tove-Marie-Anne', 'Tove-Marie-Anne C^'],
    ['eBay and iPhone and aB', 'eBay C^ | and l+ | iPhone C+ | and l+ | aB l+'],
    ['NATO met A and Ab', 'NATO A^ | met l+ | A I+ | and l+ | Ab C+'],
    ['Dahl\nHolm', 'Dahl C^ | Holm C^'],
    ['Dahl\r\nHolm went', 'Dahl C^ | Holm C^ | went l+'],
    ['Dahl,Holm', 'Dahl C^h | , Holm Ch'],
    ['Dahl , Holm', 'Dahl C^h | Holm Ch'],
    ['Mayor Dahl Opens New Harbour', 'Mayor C^h | Dahl C+h | Opens C+h | New C+h | Harbour C+h'],
    ['Mayor Dahl Opens New Harbour.', 'Mayor C^h | Dahl C+h | Opens C+h | New C+h | Harbour C+h'],
    ['Mayor Dahl Opens The New Harbour For All', 'Mayor C^h | Dahl C+h | Opens C+h | The C+h | New C+h | Harbour C+h | For C+h | All C+h'],
    ['Mayor opens new harbour', 'Mayor C^ | opens l+ | new l+ | harbour l+'],
    ['Mayor Dahl', 'Mayor C^h | Dahl C+h'],
    ['Mayor Dahl.', 'Mayor C^ | Dahl C+'],
    ['Mayor', 'Mayor C^'],
    ['Mayor 12 Dahl', 'Mayor C^h | 12 #+h | Dahl C+h'],
    [
      'Dahl Opens harbour Of Lindvik Town With Great Big Band And Choir Of Oslo',
      'Dahl C^h | Opens C+h | harbour l+h | Of C+h | Lindvik C+h | Town C+h | With C+h | Great C+h | Big C+h | Band C+h | And C+h | Choir C+h | Of C+h | Oslo C+h',
    ],
    ['We’re late and don’t care; Dahl’d go', 'We’re C^ | late l+ | and l+ | don’t l+ | care l+ | Dahl’d C | go l+'],
    ['Park Joon-ho left. Park Joonho-ho left.', 'Park C^ | Joon-ho C+ | left l+ | Park C^ | Joonho-ho C+ | left l+'],
    ['Kim Jong-un', 'Kim C^h | Jong-un C+h'],
    ['Longest Ki-moon', 'Longest C^ | Ki C+ | - moon l'],
    ['Ban Ki‑moon', 'Ban C^h | Ki‑moon C+h'],
    ['Dahl -Holm', 'Dahl C^h | - Holm Ch'],
    ['Dahl- Holm', 'Dahl C^h | Holm Ch'],
    ['St. Olav came', 'St C^ | Olav C+ | came l+'],
    ['Mr. Dahl', 'Mr C^h | Dahl C+h'],
    ['Dahl & Holm', 'Dahl C^h | Holm Ch'],
    ['A-b-c-d-e-f-g-h', 'A I^ | - b l | - c l | - d l | - e l | - f l | - g l | - h l'],
    ['Al-b', 'Al C^ | - b l'],
    ['Abu-Dahl and abu-Dahl and x-Dahl', 'Abu-Dahl C^ | and l+ | abu-Dahl C+ | and l+ | x l+ | - Dahl C'],
    ['Jean-Luc-3', 'Jean-Luc C^ | - 3 #'],
    ['3-Dahl', '3 #^h | - Dahl Ch'],
    ['Dahl-3', 'Dahl C^ | - 3 #'],
    ["Dahl's-boat", 'Dahl C^s | - boat l'],
    [
      'He went to the Oslo Harbour Fair.\nThe Harbour Fair Opens Today',
      'He C^ | went l+ | to l+ | the l+ | Oslo C+ | Harbour C+ | Fair C+ | The C^h | Harbour C+h | Fair C+h | Opens C+h | Today C+h',
    ],
    ['Holm Wins Dahl Loses\nHolm won the vote in Oslo.', 'Holm C^h | Wins C+h | Dahl C+h | Loses C+h | Holm C^ | won l+ | the l+ | vote l+ | in l+ | Oslo C+'],
    [
      'one Two Three Four Five Six Seven Eight Nine Ten.',
      'one l^h | Two C+h | Three C+h | Four C+h | Five C+h | Six C+h | Seven C+h | Eight C+h | Nine C+h | Ten C+h',
    ],
    [
      'One Two Three Four Five Six seven Eight Nine Ten Eleven',
      'One C^h | Two C+h | Three C+h | Four C+h | Five C+h | Six C+h | seven l+h | Eight C+h | Nine C+h | Ten C+h | Eleven C+h',
    ],
    ['One Two Three Four Five', 'One C^h | Two C+h | Three C+h | Four C+h | Five C+h'],
    ['One Two Three Four Five.', 'One C^h | Two C+h | Three C+h | Four C+h | Five C+h'],
    ['One Two Three four Five', 'One C^ | Two C+ | Three C+ | four l+ | Five C+'],
    ['One the Two of Three and Four in Five.', 'One C^h | the l+h | Two C+h | of l+h | Three C+h | and l+h | Four C+h | in l+h | Five C+h'],
  ])('reads %j', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('keeps where each word stands', () => {
    expect(readWords(tokenize('J.R. Holm’s “Dahl-Brevik”')).map(({ start, end }) => [start, end])).toEqual([
      [0, 4],
      [5, 9],
      [13, 24],
    ]);
  });

  it('takes a word for the same in any case and with any marks on its letters', () => {
    expect(readWords(tokenize('Gonçalves GONCALVES gonçalves')).map((word) => word.key)).toEqual(['goncalves', 'goncalves', 'goncalves']);
  });
});
