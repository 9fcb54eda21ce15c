import { describe, expect, it } from 'vitest';
import { pairMarks } from '../../src/quotes/marks.js';

/** Each pair of a text: with its marks, without them, and what else is true of it. */
function pairsOf(text: string): string[] {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  return pairMarks(text, paragraphs).map(({ start, end, inner, single, depth, parent, goesOn, flaw }) => {
    expect(depth > 0).toBe(parent >= 0);
    const more = [single && 'single', depth > 0 && `at depth ${depth} in ${parent}`, goesOn && 'goes on', flaw].filter(Boolean).join(', ');
    return `${text.slice(start, end)} = ${text.slice(inner.start, inner.end)}${more === '' ? '' : `: ${more}`}`;
  });
}

const PAIRED: readonly (readonly [text: string, ...pairs: string[]])[] = [
  ['＂We stay,＂ she said.', '＂We stay,＂ = We stay,'],
  ['‟We stay,” she said.', '‟We stay,” = We stay,'],
  ['‹We stay,› she said.', '‹We stay,› = We stay,: single'],
  ['‛We stay’ she said.', '‛We stay’ = We stay: single'],
  ['„We stay” she said.', '„We stay” = We stay'],
  ['„We stay“ she said.', '„We stay“ = We stay'],
  ['„We “stay” here” she said.', '„We “stay” here” = We “stay” here', '“stay” = stay: at depth 1 in 0'],
  ["`We stay' she said.", "`We stay' = We stay: single"],
  ["``We stay'' she said.", "``We stay'' = We stay"],
  ['‘‘We stay’’ she said.', '‘‘We stay’’ = We stay'],
  ["'We stay' she said.", "'We stay' = We stay: single"],
  ["('We stay') she said.", "'We stay' = We stay: single"],
  ['["We stay"] she said.', '"We stay" = We stay'],
  ['{"We stay"} she said.', '"We stay" = We stay'],
  ['stay/"go" she said.', '"go" = go'],
  ['¿"Stay"? ¡"Go"!', '"Stay" = Stay', '"Go" = Go'],
  ['—"We stay"— she said.', '"We stay" = We stay'],
  ['-"We stay"- she said.', '"We stay" = We stay'],
  ['"…we stay" she said.', '"…we stay" = …we stay'],
  ['"—we stay" she said.', '"—we stay" = —we stay'],
  [
    '"$5 a ton" she said. "£5" or "€5" or "#5" or "@me" or "*me" or "&me" or ".me"',
    '"$5 a ton" = $5 a ton',
    '"£5" = £5',
    '"€5" = €5',
    '"#5" = #5',
    '"@me" = @me',
    '"*me" = *me',
    '"&me" = &me',
    '".me" = .me',
  ],
  ['"😀 yes" she said.', '"😀 yes" = 😀 yes'],
  ['"行く" she said.', '"行く" = 行く'],
  ['"(stay)" she said.', '"(stay)" = (stay)'],
  ['" We stay" she said.', '" We stay" =  We stay'],
  ['"We stay " she said.', '"We stay " = We stay '],
  ['" We stay " she said. "No."', '" We stay " =  We stay ', '"No." = No.'],
  ['"We stay she said. "No."', '"We stay she said. = We stay she said.: unclosed-quote', '"No." = No.'],
  ['We "stay "here now.', '"stay " = stay : turned-quote'],
  ['“We stay, she said.', '“We stay, she said. = We stay, she said.: unclosed-quote'],
  ['“We stay, she said. “No.” It rained.', '“We stay, she said. = We stay, she said.: unclosed-quote', '“No.” = No.'],
  [
    '“We stay, she said. ‘No.’ It rained.',
    '“We stay, she said. ‘No.’ It rained. = We stay, she said. ‘No.’ It rained.: unclosed-quote',
    '‘No.’ = No.: single, at depth 1 in 0',
  ],
  ['“We stay, she said.\n“No.”', '“We stay, she said. = We stay, she said.: goes on', '“No.” = No.'],
  ['We stay,” she said.', 'We stay,” = We stay,: unopened-quote'],
  ['   We stay,” she said.', 'We stay,” = We stay,: unopened-quote'],
  ['”We stay,” she said.', '”We stay,” = We stay,: turned-quote'],
  ['“We stay“ she said.', '“We stay“ = We stay: turned-quote'],
  ['”We stay” she said.\n”No.”', '”We stay” = We stay: turned-quote', '”No.” = No.: turned-quote'],
  ['“We stay.\nNo,” she said. ”So,” he said.', '“We stay. = We stay.: goes on', 'No,” = No,', '”So,” = So,: turned-quote'],
  ['“We stay.\n”So we do,” she said.', '“We stay. = We stay.: goes on', '”So we do,” = So we do,: turned-quote'],
  ['“We stay.\n\n“No,” she said.', '“We stay. = We stay.: goes on', '“No,” = No,'],
  ['“We stay.\nIt rained.\n“No,” she said.', '“We stay. = We stay.: unclosed-quote', '“No,” = No,'],
  ['“We stay.\nWe go "now" again.', '“We stay. = We stay.: unclosed-quote', '"now" = now'],
  ['"We stay.\n"We go," she said.', '"We stay. = We stay.: goes on', '"We go," = We go,'],
  ['«We stay.\n»We go», she said.', '«We stay. = We stay.: goes on', '»We go» = We go'],
  ['»We stay« she said.', '»We stay« = We stay'],
  ['»We« and »they« stay.', '»We« = We', '»they« = they'],
  ['«We “stay” here» she said.', '«We “stay” here» = We “stay” here', '“stay” = stay: at depth 1 in 0'],
  ['“We «stay» here” she said.', '“We «stay» here” = We «stay» here', '«stay» = stay: at depth 1 in 0'],
  ['“We «stay here” she said.', '“We «stay here” = We «stay here'],
  ['"We “stay” here" she said.', '"We “stay” here" = We “stay” here', '“stay” = stay: at depth 1 in 0'],
  ['“We "stay" here” she said.', '“We "stay" here” = We "stay" here', '"stay" = stay: at depth 1 in 0'],
  ['“We "stay here” she said.', '“We "stay here” = We "stay here'],
  ['“We “stay” here” she said.', '“We “stay” here” = We “stay” here', '“stay” = stay: at depth 1 in 0'],
  ['“We ‘stay’ here” she said.', '“We ‘stay’ here” = We ‘stay’ here', '‘stay’ = stay: single, at depth 1 in 0'],
  ['“We ‘stay here” she said.', '“We ‘stay here” = We ‘stay here'],
  ['‘We “stay” here’ she said.', '‘We “stay” here’ = We “stay” here: single', '“stay” = stay: at depth 1 in 0'],
  ['‘We “stay here’ she said.', '“stay here’ she said. = stay here’ she said.: unclosed-quote'],
  ["'emperor' she said.", "'emperor' = emperor: single"],
  ['‘9 now’ she said.', '‘9 now’ = 9 now: single'],
  ["'abc' then 'def' now.", "'abc' = abc: single", "'def' = def: single"],
  ["'The workers' rights are safe' she said.", "'The workers' rights are safe' = The workers' rights are safe: single"],
  ["'The workers' rights' and more.", "'The workers' rights' = The workers' rights: single"],
  ["'The workers' rights 'now' here.", "'The workers' = The workers: single", "'now' = now: single"],
  ["'The workers' left.", "'The workers' = The workers: single"],
  ["'The boss' left.", "'The boss' = The boss: single"],
  ["The 'WORKERS' rights are safe' she said.", "'WORKERS' rights are safe' = WORKERS' rights are safe: single"],
  ["'The worker' rights are safe' she said.", "'The worker' = The worker: single"],
  ["'The workers', rights are safe' she said.", "'The workers' = The workers: single"],
  ['"24" pipe.', '"24" = 24'],
  ['a 24" pipe and "no" again.', '"no" = no'],
  ['"24" she said. "No."', '"24" = 24', '"No." = No.'],
  ['“We stay”“No” she said.', '“We stay” = We stay', '“No” = No'],
  ['“We stay”—“No” she said.', '“We stay” = We stay', '“No” = No'],
  ['“We stay” “No” she said.', '“We stay” = We stay', '“No” = No'],
  ['x “We stay', '“We stay = We stay: unclosed-quote'],
  ['“We ‘‘stay’’ here” she said.', '“We ‘‘stay’’ here” = We ‘‘stay’’ here', '‘‘stay’’ = stay: at depth 1 in 0'],
  ['"We stay” she said.', '"We stay” = We stay: mismatched-quote'],
  ['``We stay” she said.', '``We stay” = We stay: mismatched-quote'],
  ['“We stay「no」here” she said.', '“We stay「no」here” = We stay「no」here', '「no」 = no: at depth 1 in 0'],
  ['「We stay」', '「We stay」 = We stay'],
  [
    "He said 'we will stay in the old and long and very quiet harbour of the workers' of the north and of the south until the summer comes and the ferries sail again and the board has paid for the new quay and for the sheds and more' then.",
    "'we will stay in the old and long and very quiet harbour of the workers' of the north and of the south until the summer comes and the ferries sail again and the board has paid for the new quay and for the sheds and more' = we will stay in the old and long and very quiet harbour of the workers' of the north and of the south until the summer comes and the ferries sail again and the board has paid for the new quay and for the sheds and more: single",
  ],
];

const UNPAIRED: readonly string[] = [
  '“…” she said. “ ” he said. “—”',
  '"" she said.',
  "It's the '90s, the '9s, the '900s and the '1990s.",
  "the ’90s and ’tis and ’em and 'Til and 'till and 'twas and 'cause and 'bout and 'n and 'round and 'cuz",
  '‘90s now’ she said.',
  "rock 'n' roll",
  '6\'2" and 5\' 10" tall and a 24" pipe.',
  "'",
  '"',
  "it's",
];

describe('pairMarks', () => {
  it.each(PAIRED)('pairs the marks of: %s', (text, ...pairs) => {
    expect(pairsOf(text)).toEqual(pairs);
  });

  it.each(UNPAIRED)('pairs nothing in: %s', (text) => {
    expect(pairsOf(text)).toEqual([]);
  });
});
