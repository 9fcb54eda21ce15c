import { describe, expect, it } from 'vitest';
import { isBulletAt, paragraphsOf } from '../../../src/language/paragraphs.js';

const paragraphs = (text: string): string[] => paragraphsOf(text).map(({ start, end }) => text.slice(start, end));

/** Text marked with | where a paragraph ends. */
const expectParagraphs = (marked: string): void => {
  const expected = marked.split('|').map((part) => part.replace(/^[\s\u0085]+|[\s\u0085]+$/g, ''));
  expect(paragraphs(marked.replaceAll('|', ''))).toEqual(expected);
};

const FILL = 'harbour wall quay crane barge rope lamp dock gull tide hull mast sail keel stern deck bell chain pier buoy';

/** A line of so many characters that begins with `opening`, cut from a longer one. */
function lineOf(opening: string, length: number): string {
  const line = `${opening} ${FILL} ${FILL}`.slice(0, length);
  return line.endsWith(' ') ? `${line.slice(0, -1)}s` : line;
}

describe('paragraphsOf', () => {
  it.each([
    'Ships return|\nPorts reopen',
    'Ships return|\u000bPorts reopen',
    'Ships return|\u000cPorts reopen',
    'Ships return|\rPorts reopen',
    'Ships return|\r\nPorts reopen',
    'Ships return|\u0085Ports reopen',
    'Ships return|\u2028Ports reopen',
    'Ships return|\u2029Ports reopen',
    'Ships return\tPorts reopen',
    'Ships return\u000ePorts reopen',
    'Ships return|\n\t\nPorts reopen',
    'He said\nhe would go.',
    'He said\rhe would go.',
    'He said\r\nhe would go.',
    'He said|\n\nhe would go.',
    'He said|\r\rhe would go.',
    'He said|\r\n\r\nhe would go.',
    'He said| \n \nhe would go.',
    '\n\nShips return|\n\n\nPorts reopen\n\n',
  ])('knows the ends of lines in %j', expectParagraphs);

  it.each([
    'He said|\nhe would go',
    'He said\nit was “over.”',
    'He said\nit was (over!)',
    'He said\nhe would go\nand stay.',
    'He said|\nhe would go|\nDahl left.',
    'He said|\nhe would go,\nDahl left.',
    'The mayor of Brevik spoke\nand then left',
    'The mayor of Brevik said|\nand then left',
    'He saw Mayor Dahl,\nBrevik’s first',
    'He saw Mayor Dahl —\nBrevik’s first',
    'He saw Mayor Dahl –\nBrevik’s first',
    'He saw Mayor Dahl (\nBrevik’s first)',
    'He saw Orvo &\nSons',
    'Brevik,|\nLindvik',
    'He met Gen.\nDahl',
    'He met them.|\nDahl left',
    'Gen.|\nDahl left',
    'Dahl stayed at one of the\nOld Houses',
    'Dahl stayed in one of an|\nOld House',
    'Dahl opens the big drive-in|\nBrevik pays',
    'Log in to the|\nOld Site',
    'The mayor said the following words:|\n- ships return|\n- ports reopen',
    'The mayor said the following words,|\n• ships return|\n• ports reopen',
    'The mayor said the following words,|\n* ships return',
    'The mayor said the following words,|\n– ships return',
    'The mayor said the following words,\n-ships return',
  ])('joins a line with the next only where it goes on: %j', expectParagraphs);

  describe('in text that was wrapped at a column', () => {
    const WRAPPED = 'The council of Brevik said it would hold\nits next talks on the harbour wall where\nDahl was to speak.';

    it('joins lines of forty characters and more', () => {
      expectParagraphs(WRAPPED);
      expectParagraphs('The council of Brevik said it will hold\nits next talks on the harbour wall when|\nDahl was to speak.');
    });

    it('joins lines of up to a hundred and twenty characters', () => {
      const long = (length: number): string[] => [lineOf('The', length), lineOf('his', length), 'Dahl was there.'];
      expect(paragraphs(long(120).join('\n'))).toHaveLength(1);
      expect(paragraphs(long(121).join('\n'))).toHaveLength(2);
    });

    it('takes a number at the start of a line for one that goes on', () => {
      expectParagraphs('The council of Brevik said it would hold\n24 talks in 12 weeks on the harbour wall\nDahl was to build.');
    });

    it('joins no headlines, though they are as long', () => {
      expectParagraphs('The council of Brevik said it would hold|\nIts next talks on the harbour wall after|\nDahl was to speak on it');
    });

    it('takes two lines for wrapped where the text around them is', () => {
      const two = 'It met on the quay of Lindvik yesterday\nDahl was to speak.';
      expectParagraphs(two.replace('\n', '|\n'));
      expectParagraphs(`${WRAPPED}|\n\n${two}`);
      expectParagraphs(`${two}|\n\n${WRAPPED}`);
    });

    it('takes the widest column where there are two', () => {
      const wide = [lineOf('The', 60), lineOf('his', 60), 'Dahl was to speak.'].join('\n');
      const two = 'It met on the quay of Lindvik yesterday|\nDahl was to speak.';
      expectParagraphs(`${WRAPPED}|\n\n${wide}|\n\n${two}`);
      expectParagraphs(`${wide}|\n\n${WRAPPED}|\n\n${two}`);
    });

    it('keeps a list of headlines apart, though the text around it is wrapped', () => {
      const list = 'Council of Brevik to hold its next talks|\nCouncil of Lindvik to build a quay there|\nCouncil of Halden to speak of old plans';
      expectParagraphs(`${WRAPPED}|\n\n${list}`);
    });

    it('asks for three full lines of five', () => {
      const short = lineOf('Holm', 26);
      const lines = (...openings: string[]): string => openings.map((opening) => (opening === '' ? short : lineOf(opening, 60))).join('\n');
      // After a full line a capital goes on where the text is wrapped.
      expect(paragraphs(lines('The', 'his', 'Dahl', '', '', 'her'))).toHaveLength(2);
      expect(paragraphs(lines('The', 'Lee', '', '', '', 'Moe'))).toHaveLength(6);
    });

    it('asks for one line of four that goes on in small letters', () => {
      const lines = (...openings: string[]): string => [...openings.map((opening) => lineOf(opening, 60)), 'Dahl spoke.'].join('\n');
      expect(paragraphs(lines('The', 'his', 'Lee', 'Moe'))).toHaveLength(1);
      expect(paragraphs(lines('The', 'his', 'Lee', 'Moe', 'Roe'))).toHaveLength(5);
    });

    it('takes a line for full when the next word would not have fitted by six characters', () => {
      const lines = (length: number): string => [lineOf('The', 60), lineOf('his', 60), lineOf('her', length), 'Dahl spoke.'].join('\n');
      // 50 characters, a space and the four of Dahl are one more than 60 less six.
      expect(paragraphs(lines(50))).toHaveLength(1);
      expect(paragraphs(lines(49))).toHaveLength(2);
    });
  });
});

describe('isBulletAt', () => {
  it.each(['• a', '•a', '⁃ a', '‣ a', '◦ a', '▪ a', '● a', '■ a', '► a', '- a', '* a', '– a', '— a'])('knows the bullet of “%s”', (text) => {
    expect(isBulletAt(text, 0)).toBe(true);
    expect(isBulletAt(`x ${text}`, 2)).toBe(true);
  });

  it.each(['-a', '*a', '–a', '—a', 'a b', '1. a', '-', ''])('finds none in “%s”', (text) => expect(isBulletAt(text, 0)).toBe(false));

  it('finds none beyond the text', () => expect(isBulletAt('• a', 3)).toBe(false));
});
