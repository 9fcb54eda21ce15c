import { describe, expect, it } from 'vitest';
import { enclosuresOf } from '../../../src/language/enclosures.js';

const inside = (text: string, quotations = true, from = 0, to = text.length): string[] =>
  enclosuresOf(text, from, to, quotations).map(({ start, end }) => text.slice(start, end));

describe('enclosuresOf', () => {
  it.each<[text: string, ...enclosed: string[]]>([
    ['He said “we stay. We go” now.', '“we stay. We go”'],
    ['“We stay. We go,” he said.', '“We stay. We go,”'],
    ['He said “we “stay” now”.', '“stay”'],
    ['“We stay ” now.', '“We stay ”'],
    ['Er sagte: „Ich komme. Ich gehe.“ Dann ging er.', '„Ich komme. Ich gehe.“'],
    ['Er sagte „ja“ und „nein“.', '„ja“', '„nein“'],
    ['He said "no. Go." She left.', '"no. Go."'],
    ['"No. Go," he said.', '"No. Go,"'],
    ['He said "a" "b c" now.', '"a"', '"b c"'],
    ['He said "we stay. She said "no" now.', '"no"'],
    ['"We stay " now.', '"We stay "'],
    ['He said "no. "', '"no. "'],
    ['He sells 6" pipes and 8" pipes.'],
    ['He left."Then she" went.'],
    ['‘We stay. We go.’ He left.', '‘We stay. We go.’'],
    ['‘We stay. We go’, he said.', '‘We stay. We go’'],
    ['‘We stay. We go’ he said.'],
    ['‘We stay. We go.’', '‘We stay. We go.’'],
    ['‘We stay. We go’'],
    ['‘I don’t go. Never,’ he said.', '‘I don’t go. Never,’'],
    ["'We stay. We go,' he said.", "'We stay. We go,'"],
    ["In the '90s. The boys' club left."],
    ["The boys' club. The girls' club, too."],
    ['In the ’90s. Then the ’80s, too.'],
    ["''We stay. Go,'' he said.", "''We stay. Go,''"],
    ['‘‘We stay. Go,’’ he said.', '‘‘We stay. Go,’’'],
    ["He said ''we stay''", "''we stay''"],
    ['« Je reste. Je pars. » Elle part.', '« Je reste. Je pars. »'],
    ['»Ich komme. Gut.« Dann ging er.', '»Ich komme. Gut.«'],
    ['He (left. Then) went.', '(left. Then)'],
    ['(He left. Then.) She went.'],
    ['He left. (Then he went. Away.) She stayed.'],
    ['“No.” (He left. So.) She stayed.', '“No.”'],
    ['He “went” (left. Then) home.', '“went”', '(left. Then)'],
    ['He left  (so. Then) home.', '(so. Then)'],
    ['It (was (so. Then) and) went.', '(so. Then)'],
    ['a) one (two. Three) b', '(two. Three)'],
    ['It [was. Then] went.', '[was. Then]'],
    ['[He was. Then] he went.', '[He was. Then]'],
    ['He said 「行く。来る」と', '「行く。来る」'],
    ['go) on'],
    ['go] on'],
    ['go」on'],
    ['go” on'],
    ['go’, on'],
    ['go» on'],
    ['“He (left. So) went.”', '(left. So)', '“He (left. So) went.”'],
  ])('finds what is enclosed in %s', (text, ...enclosed) => expect(inside(text)).toEqual(enclosed));

  it('leaves quotations out where they are not asked for', () => {
    expect(inside("He (left. “Then” so) went “home. Now” in 'peace. So,' he said.", false)).toEqual(['(left. “Then” so)']);
    expect(inside('It [was. Then] went 「行く。来る」 « là. Ici »', false)).toEqual(['[was. Then]', '「行く。来る」']);
  });

  it('looks between its bounds only', () => {
    expect(inside('He (so. Then) went', true, 4)).toEqual([]);
    expect(inside('He (so. Then) went', true, 0, 12)).toEqual([]);
    expect(inside('He (so. Then) went', true, 0, 13)).toEqual(['(so. Then)']);
    expect(inside('He (so. Then) went', true, 3)).toEqual([]);
    expect(inside('x"We stay. Go" now', true, 1)).toEqual(['"We stay. Go"']);
    expect(inside("'We stay. Go,''", true, 0, 14)).toEqual(["'We stay. Go,'"]);
  });

  it('takes marks too far apart for two that do not belong together', () => {
    const filled = (open: string, length: number, close: string): string => `It was ${open}${'x'.repeat(length - 1)}${close}`;
    expect(inside(filled('“', 4000, '”'))).toHaveLength(1);
    expect(inside(filled('“', 4001, '”'))).toHaveLength(0);
    expect(inside(filled('「', 4000, '」'))).toHaveLength(1);
    expect(inside(filled('「', 4001, '」'))).toHaveLength(0);
    expect(inside(filled('(', 600, ')'))).toHaveLength(1);
    expect(inside(filled('(', 601, ')'))).toHaveLength(0);
    expect(inside(filled('[', 600, ']'))).toHaveLength(1);
    expect(inside(filled('[', 601, ']'))).toHaveLength(0);
  });
});
