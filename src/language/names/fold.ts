/** Latin letters with marks, in groups: the plain letter first, then what is folded to it. */
const FOLDED = [
  'aàáâãäåāăąǎạảấầẩẫậắằẳẵặ',
  'cçćĉċč',
  'dďđð',
  'eèéêëēĕėęěẹẻẽếềểễệə',
  'gĝğġģǧ',
  'hĥħ',
  'iìíîïĩīĭįıịỉ',
  'jĵ',
  'kķ',
  'lĺļľŀł',
  'nñńņňŋ',
  'oòóôõöøōŏőơọỏốồổỗộớờởỡợ',
  'rŕŗř',
  'sśŝşšș',
  'tţťŧț',
  'uùúûüũūŭůűųưụủứừửữự',
  'wŵ',
  'yýÿŷỳỵỷỹ',
  'zźżž',
];
let plain: Map<string, string> | null = null;

function table(): Map<string, string> {
  const map = new Map<string, string>([
    ['æ', 'ae'],
    ['œ', 'oe'],
    ['ß', 'ss'],
    ['þ', 'th'],
    ['’', "'"],
    ['‘', "'"],
  ]);
  for (const group of FOLDED) for (const letter of group.slice(1)) map.set(letter, group.charAt(0));
  plain = map;
  return map;
}

/** True when every code unit is ASCII, so that lower case is all there is to fold. */
function isAscii(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 0x7f) return false;
  return true;
}

/** A word in small letters, without the marks on its letters: `Gonçalves` and `GONCALVES` give the same key. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (isAscii(lower)) return lower;
  const map = plain ?? table();
  let out = '';
  for (const letter of lower) out += map.get(letter) ?? letter;
  return out;
}
