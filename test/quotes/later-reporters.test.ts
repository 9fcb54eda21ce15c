import { describe, expect, it } from 'vitest';
import { quotesOf } from '../support/quotes.js';

const CHAINS: readonly (readonly [text: string, ...quotes: string[]])[] = [
  [
    'Dahl said that Holm hopes the quay will hold.',
    'indirect | Dahl (person, stated, clause, said) | said = say, neutral | that Holm hopes the quay will hold',
  ],
  ['Holm hopes the quay will hold.', 'indirect | Holm (person, stated, clause, hopes) | hopes = hope, neutral | the quay will hold'],
  [
    'Dahl said that Holm had said that Lind hopes the quay will hold.',
    'indirect | Dahl (person, stated, clause, said) | said = say, neutral | that Holm had said that Lind hopes the quay will hold',
    'indirect | Dahl (person, stated, clause, said) < Holm (person, stated, clause, had said) | had said = say, neutral | that Lind hopes the quay will hold',
  ],
  [
    'Reuters reported, citing Kyodo, that Ida Holm had left.\n\nHolm was quoted by Lusa as saying it was old.',
    'indirect | Reuters (organization, stated, clause, reported) < Kyodo (organization, stated, clause, citing) | citing = cite, neutral | that Ida Holm had left',
    'indirect | Reuters (organization, stated, report, reported) < Lusa (organization, stated, clause, was quoted) < Holm = Ida Holm (person, inferred, clause, was quoted by Lusa as saying) | was quoted by Lusa as saying = quote as saying, neutral | it was old',
  ],
  [
    'Reuters reported, citing Kyodo, that Ida Holm had left.\n\nHolm told Kyodo it was old.',
    'indirect | Reuters (organization, stated, clause, reported) < Kyodo (organization, stated, clause, citing) | citing = cite, neutral | that Ida Holm had left',
    'indirect | Kyodo (organization, stated, clause, told) < Holm = Ida Holm (person, inferred, clause, told) | told = tell, neutral | it was old',
  ],
  [
    'Reuters reported, citing Kyodo, that Ida Holm had left.\n\nHolm told Lusa it was old.',
    'indirect | Reuters (organization, stated, clause, reported) < Kyodo (organization, stated, clause, citing) | citing = cite, neutral | that Ida Holm had left',
    'indirect | Reuters (organization, stated, report, reported) < Lusa (organization, stated, clause, told) < Holm = Ida Holm (person, inferred, clause, told) | told = tell, neutral | it was old',
  ],
  [
    'Ida Holm told Marca the quay was old.\n\nIt rained.\n\nHolm told Lusa it was new.',
    'indirect | Marca (organization, stated, clause, told) < Ida Holm (person, stated, clause, told) | told = tell, neutral | the quay was old',
    'indirect | Lusa (organization, stated, clause, told) < Holm = Ida Holm (person, inferred, clause, told) | told = tell, neutral | it was new',
  ],
  [
    'Reuters reported that the quay would close.\n\nThe same report said it was old.',
    'indirect | Reuters (organization, stated, clause, reported) | reported = report, neutral | that the quay would close',
    'indirect | The same report = Reuters (organization, inferred, clause, said) | said = say, neutral | it was old',
  ],
  [
    'Reuters reported that the quay would close.\n\nThis dispatch said it was old.',
    'indirect | Reuters (organization, stated, clause, reported) | reported = report, neutral | that the quay would close',
    'indirect | This dispatch = Reuters (organization, inferred, clause, said) | said = say, neutral | it was old',
  ],
  [
    'Reuters reported that the quay would close.\n\nThe news report said it was old.',
    'indirect | Reuters (organization, stated, clause, reported) | reported = report, neutral | that the quay would close',
    'indirect | The news report = Reuters (organization, inferred, clause, said) | said = say, neutral | it was old',
  ],
  [
    'Reuters reported that the quay would close.\n\nThe report by Ida Holm said it was old.',
    'indirect | Reuters (organization, stated, clause, reported) | reported = report, neutral | that the quay would close',
    'indirect | The report by Ida Holm (document, stated, clause, said) | said = say, neutral | it was old',
  ],
  [
    'Reuters reported that the quay would close.\n\nA report said it was old.',
    'indirect | Reuters (organization, stated, clause, reported) | reported = report, neutral | that the quay would close',
    'indirect | A report (document, stated, clause, said) | said = say, neutral | it was old',
  ],
  [
    'Reuters reported that the quay would close.\n\nThe memo said it was old.',
    'indirect | Reuters (organization, stated, clause, reported) | reported = report, neutral | that the quay would close',
    'indirect | The memo (document, stated, clause, said) | said = say, neutral | it was old',
  ],
  [
    'Reuters reported that the quay would close.\n\nThe report said that Ida Holm had said it was old.',
    'indirect | Reuters (organization, stated, clause, reported) | reported = report, neutral | that the quay would close',
    'indirect | The report = Reuters (organization, inferred, clause, said) | said = say, neutral | that Ida Holm had said it was old',
    'indirect | Reuters (organization, stated, report, reported) < Ida Holm (person, stated, clause, had said) | had said = say, neutral | it was old',
  ],
  [
    'Reuters reported that Ida Holm had left. It rained.\n\nThe town mourned. Ida Holm met Jens Dahl.\n\nDahl said it was old.',
    'indirect | Reuters (organization, stated, clause, reported) | reported = report, neutral | that Ida Holm had left',
    'indirect | Reuters (organization, stated, report, reported) < Dahl = Jens Dahl (person, inferred, clause, said) | said = say, neutral | it was old',
  ],
  [
    'Reuters reported that Ida Holm had left.\n\nJens Dahl met Ida Holm.\n\nDahl said it was old.',
    'indirect | Reuters (organization, stated, clause, reported) | reported = report, neutral | that Ida Holm had left',
    'indirect | Dahl = Jens Dahl (person, inferred, clause, said) | said = say, neutral | it was old',
  ],
  [
    'Reuters reported that Ida Holm had left.\n\nIda Holm met the Brevik Times.\n\nJens Dahl said it was old.',
    'indirect | Reuters (organization, stated, clause, reported) | reported = report, neutral | that Ida Holm had left',
    'indirect | Jens Dahl (person, stated, clause, said) | said = say, neutral | it was old',
  ],
  [
    'Reuters reported that Ida Holm had left.\n\nHolm said Jens Dahl was late.\n\nDahl said it was old.',
    'indirect | Reuters (organization, stated, clause, reported) | reported = report, neutral | that Ida Holm had left',
    'indirect | Reuters (organization, stated, report, reported) < Holm = Ida Holm (person, inferred, clause, said) | said = say, neutral | Jens Dahl was late',
    'indirect | Reuters (organization, stated, report, reported) < Dahl = Jens Dahl (person, inferred, clause, said) | said = say, neutral | it was old',
  ],
  [
    'Ida Holm, Reuters reported, had left.\n\nHolm said it was old.',
    'indirect | Reuters (organization, stated, clause, reported) | reported = report, neutral | Ida Holm + had left',
    'indirect | Reuters (organization, stated, report, reported) < Holm = Ida Holm (person, inferred, clause, said) | said = say, neutral | it was old',
  ],
  [
    'Reuters reported that the harbour board of Brevik Watch had left.\n\nBrevik Watch said it was old.',
    'indirect | Reuters (organization, stated, clause, reported) | reported = report, neutral | that the harbour board of Brevik Watch had left',
    'indirect | Reuters (organization, stated, report, reported) < Brevik Watch (organization, stated, clause, said) | said = say, neutral | it was old',
  ],
  [
    '“We leave,” Ida Holm told Reuters.\n\n“We sail,” she said.',
    'direct | Reuters (organization, stated, clause, told) < Ida Holm (person, stated, clause, told) | told = tell, neutral | We leave,',
    'direct | Reuters (organization, stated, report, told) < she = Ida Holm (person, inferred, clause, said) | said = say, neutral | We sail,',
  ],
  [
    '“We leave,” Ida Holm told Reuters. “We sail,” she said. “We stay,” Jens Dahl told AFP. “We wait,” he said.',
    'direct | Reuters (organization, stated, clause, told) < Ida Holm (person, stated, clause, told) | told = tell, neutral | We leave,',
    'direct | Reuters (organization, stated, paragraph, told) < she = Ida Holm (person, inferred, clause, said) | said = say, neutral | We sail,',
    'direct | AFP (organization, stated, clause, told) < Jens Dahl (person, stated, clause, told) | told = tell, neutral | We stay,',
    'direct | AFP (organization, stated, paragraph, told) < he = Jens Dahl (person, inferred, clause, said) | said = say, neutral | We wait,',
  ],
  [
    '“We leave,” Ida Holm said, according to a report by AFP.',
    'mixed | a report by AFP = AFP (organization, stated, clause, according to) | according to = according to, neutral | “We leave,” Ida Holm said',
    'direct | a report by AFP = AFP (organization, stated, clause, according to) < Ida Holm (person, stated, clause, said) | said = say, neutral | We leave,',
  ],
  [
    'Reuters, which was quoted by Kyodo, reported that the quay would close.',
    'indirect | Kyodo (organization, stated, clause, quoted by) < Reuters (organization, stated, clause, reported) | reported = report, neutral | that the quay would close',
  ],
  [
    'The quay would close, Reuters reported, citing the AP. The AP said it was old.',
    'indirect | Reuters (organization, stated, clause, reported) < the AP = AP (organization, stated, clause, citing) | citing = cite, neutral | The quay would close',
    'indirect | The AP = AP (organization, stated, clause, said) | said = say, neutral | it was old',
  ],
  [
    '“Ida Holm told the BBC that the quay would close,” Jens Dahl said.',
    'direct | Jens Dahl (person, stated, clause, said) | said = say, neutral | Ida Holm told the BBC that the quay would close,',
    'indirect | Jens Dahl (person, stated, clause, said) < the BBC = BBC (organization, stated, clause, told) < Ida Holm (person, stated, clause, told) | told = tell, neutral | that the quay would close',
  ],
  [
    'Jens Dahl said that Ida Holm had told the BBC that the quay would close.',
    'indirect | Jens Dahl (person, stated, clause, said) | said = say, neutral | that Ida Holm had told the BBC that the quay would close',
    'indirect | Jens Dahl (person, stated, clause, said) < the BBC = BBC (organization, stated, clause, had told) < Ida Holm (person, stated, clause, had told) | had told = tell, neutral | that the quay would close',
  ],
  [
    'It rained.\n\nReuters reported that Ida Holm had left.\n\nHolm said it was old.',
    'indirect | Reuters (organization, stated, clause, reported) | reported = report, neutral | that Ida Holm had left',
    'indirect | Reuters (organization, stated, report, reported) < Holm = Ida Holm (person, inferred, clause, said) | said = say, neutral | it was old',
  ],
  [
    'Source: Reuters\n\nIda Holm said the quay was old.',
    'indirect | Reuters (organization, stated, report) < Ida Holm (person, stated, clause, said) | said = say, neutral | the quay was old',
  ],
  ['Source: Reuters\n\nReuters said the quay was old.', 'indirect | Reuters (organization, stated, clause, said) | said = say, neutral | the quay was old'],
  [
    'Source: Reuters\n\nIda Holm told AFP the quay was old.',
    'indirect | Reuters (organization, stated, report) < AFP (organization, stated, clause, told) < Ida Holm (person, stated, clause, told) | told = tell, neutral | the quay was old',
  ],
];

describe('the chains of later quotes', () => {
  it.each(CHAINS)('tell through whom it came: %s', (text, ...quotes) => {
    expect(quotesOf(text)).toEqual(quotes);
  });
});
