import { describe, expect, it } from 'vitest';
import { mergeStatements } from '../../src/quotes/attribution.js';
import type { Statement } from '../../src/quotes/statements.js';
import type { Tagged } from '../../src/quotes/tagger/tag.js';
import { contextOf } from '../support/context.js';

const text = 'The minister said the talks had failed, according to two aides. Critics of the plan fear a longer strike. “We will not move,” Lena Ortiz said.';
const context = contextOf([text]);
const at = (words: string): { start: number; end: number } => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const rule = (content: string, cue: string | null, source: string | null, confidence = 0.8): Statement => ({
  content: [at(content)],
  quoted: [],
  cue: cue === null ? null : { ...at(cue), lemma: cue },
  source: source === null ? null : at(source),
  addressee: null,
  reporters: [],
  shape: 'subject-verb',
  origin: 'rule',
  confidence,
});
const model = (content: string, cue: string, source: string | null): Tagged => ({
  content: [at(content)],
  cue: at(cue),
  source: source === null ? null : at(source),
  margin: 100,
});
const said = (statements: readonly Statement[]): string[] =>
  statements.map(
    (s) => s.content.map((c) => text.slice(c.start, c.end)).join(' … ') + (s.source === null ? '' : ` < ${text.slice(s.source.start, s.source.end)}`),
  );

describe('mergeStatements', () => {
  it('adds what the model alone has found, without stops and commas at its edges', () => {
    expect(said(mergeStatements(context, [], [model('a longer strike.', 'fear', 'Critics of the plan')]))).toEqual(['a longer strike < Critics of the plan']);
  });

  it('leaves out the comma behind a source that the model alone has found', () => {
    const [statement] = mergeStatements(context, [], [model('the talks had failed', 'said', 'The minister said the talks had failed,')]);
    expect(said([statement!])).toEqual(['the talks had failed < The minister said the talks had failed']);
  });

  it('takes the marks off a quotation that the model reads with them, and says that it is quoted', () => {
    const [statement] = mergeStatements(context, [], [model('“We will not move,”', 'said.', 'Lena Ortiz')]);
    expect(said([statement!])).toEqual(['We will not move, < Lena Ortiz']);
    expect(statement!.quoted).toEqual([at('We will not move,')]);
  });

  it('keeps the words of a sure rule, unless the model reads a longer bare clause or another one', () => {
    const shorter = [model('talks had failed', 'said', 'The minister')];
    expect(said(mergeStatements(context, [rule('the talks had failed', 'said', 'The minister', 0.85)], shorter))).toEqual([
      'the talks had failed < The minister',
    ]);
    expect(said(mergeStatements(context, [rule('the talks had failed', 'said', 'The minister', 0.6)], shorter))).toEqual(['talks had failed < The minister']);
    const longer = [model('the talks had failed', 'said', 'The minister')];
    expect(said(mergeStatements(context, [rule('the talks', 'said', 'The minister', 0.85)], longer))).toEqual(['the talks had failed < The minister']);
    expect(said(mergeStatements(context, [rule('had failed, according', 'said', 'The minister', 0.85)], longer))).toEqual([
      'the talks had failed < The minister',
    ]);
  });

  it('ends before what a speaker does besides, when the model does', () => {
    const other = 'Holm said the quay was safe, calling the report a lie.';
    const here = contextOf([other]);
    const span = (words: string): { start: number; end: number } => ({ start: other.indexOf(words), end: other.indexOf(words) + words.length });
    const sure: Statement = {
      ...rule('x', null, null, 0.9),
      content: [span('the quay was safe, calling the report a lie')],
      cue: { ...span('said'), lemma: 'say' },
      source: span('Holm'),
    };
    const shorter: Tagged = { content: [span('the quay was safe')], cue: span('said'), source: span('Holm'), margin: 100 };
    expect(mergeStatements(here, [sure], [shorter])[0]!.content).toEqual([span('the quay was safe')]);
    const quoted = { ...sure, quoted: [span('a lie')] };
    expect(mergeStatements(here, [quoted], [shorter])[0]!.content).toEqual(sure.content);
  });

  it('makes nobody who is accused a source, nor of a conjunction a name', () => {
    const other = 'Dahl was accused of sinking a ferry. Holm left the board and called for a vote.';
    const here = contextOf([other]);
    const span = (words: string): { start: number; end: number } => ({ start: other.indexOf(words), end: other.indexOf(words) + words.length });
    const accused: Tagged = { content: [span('sinking a ferry')], cue: span('was accused of'), source: span('Dahl'), margin: 100 };
    expect(mergeStatements(here, [], [accused])[0]).toMatchObject({ source: null, content: [span('Dahl'), span('sinking a ferry')] });
    const called: Tagged = { content: [span('a vote')], cue: span('called for'), source: span('the board and'), margin: 100 };
    expect(mergeStatements(here, [], [called])[0]).toMatchObject({ source: span('the board') });
  });

  it('takes the fuller of two sources that overlap', () => {
    const tagged = [model('a longer strike', 'fear', 'Critics of the plan')];
    expect(said(mergeStatements(context, [rule('a longer strike', 'fear', 'the plan', 0.9)], tagged))).toEqual(['a longer strike < Critics of the plan']);
  });

  it('drops an unsure statement of the rules that the model does not share, and keeps a sure one', () => {
    expect(mergeStatements(context, [rule('a longer strike', 'fear', 'Critics', 0.6)], [])).toEqual([]);
    expect(said(mergeStatements(context, [rule('a longer strike', 'fear', 'Critics', 0.95)], []))).toEqual(['a longer strike < Critics']);
  });

  it('keeps a level of its own inside a statement of the model', () => {
    const outer = model('The minister said the talks had failed, according to two aides. Critics of the plan fear a longer strike', 'fear', null);
    expect(said(mergeStatements(context, [rule('the talks had failed', 'said', 'The minister', 0.6)], [outer]))).toContain(
      'the talks had failed < The minister',
    );
  });

  it('stays with the rules’ statement where the model reads only the level around it', () => {
    const outer = model('The minister said the talks had failed', 'according to', 'two aides');
    expect(said(mergeStatements(context, [rule('the talks had failed', 'said', 'The minister', 0.6)], [outer]))).toEqual([
      'the talks had failed < The minister',
    ]);
  });
});
