/** A report of one or a few sentences, and who reports whom in it. */
export interface ChainCase {
  /** What the case is about. */
  readonly pattern: string;
  readonly text: string;
  /** For each statement: words at its beginning, then the chain, outermost first, by name or by the words of an unnamed source. */
  readonly expected: readonly (readonly [begins: string, ...chain: string[]])[];
}

/** Written before the code. */
export const FIRST_CASES: readonly ChainCase[] = [
  {
    pattern: 'X reported, citing Y, Z reported that',
    text: 'The Jakarta Post reported, citing Antara, Malaysian state radio reported that the ferry had left Penang without a captain.',
    expected: [['that the ferry', 'Jakarta Post', 'Antara', 'Malaysian state radio']],
  },
  {
    pattern: 'X reported, citing Y, that',
    text: 'Reuters reported on Monday, citing two people familiar with the talks, that the refinery would be sold before the summer.',
    expected: [['that the refinery', 'Reuters', 'two people familiar with the talks']],
  },
  {
    pattern: 'according to Y, as reported by X',
    text: '“We were never asked,” according to union leader Marta Kolb, as reported by Der Standard.',
    expected: [['We were never', 'Der Standard', 'Marta Kolb']],
  },
  {
    pattern: 'X cited Y as saying',
    text: 'Interfax cited deputy governor Oleg Tarin as saying that the dam would hold through the spring.',
    expected: [['that the dam', 'Interfax', 'Oleg Tarin']],
  },
  {
    pattern: 'X quoted Y as saying',
    text: 'The Xinhua news agency quoted port director Liu Wen as saying “no ship will be turned away.”',
    expected: [['no ship', 'Xinhua', 'Liu Wen']],
  },
  {
    pattern: 'Y was quoted by X as saying',
    text: 'Finance minister Ana Duarte was quoted by Lusa as saying the loan had been repaid in full.',
    expected: [['the loan', 'Lusa', 'Ana Duarte']],
  },
  {
    pattern: 'Y was quoted as saying, chain from the lead',
    text: 'Dawn reported, citing the Press Trust of India, that President Farid Omar had asked for new talks.\n\nOmar was quoted as saying: “We will meet anywhere.”',
    expected: [
      ['that President', 'Dawn', 'Press Trust of India'],
      ['We will meet', 'Dawn', 'Press Trust of India', 'Farid Omar'],
    ],
  },
  {
    pattern: 'told an agency',
    text: 'The bridge will open in May, engineer Paula Reis told Agence France-Presse.',
    expected: [['The bridge', 'Agence France-Presse', 'Paula Reis']],
  },
  {
    pattern: 'told a person is no link',
    text: 'Engineer Paula Reis told mayor Henrik Dahl that the bridge would open in May.',
    expected: [['that the bridge', 'Paula Reis']],
  },
  {
    pattern: 'told reporters is no link',
    text: '“The bridge will open in May,” Paula Reis told reporters on Monday.',
    expected: [['The bridge', 'Paula Reis']],
  },
  {
    pattern: 'said to an agency',
    text: '“We have the grain,” a spokesman for the Egyptian ministry said to state news agency MENA on Sunday.',
    expected: [['We have', 'MENA', 'a spokesman for the Egyptian ministry']],
  },
  {
    pattern: 'in an interview with an outlet',
    text: 'In an interview with the Financial Times, chief executive Ines Moreau said the plant would close.',
    expected: [['the plant', 'Financial Times', 'Ines Moreau']],
  },
  {
    pattern: 'interview carries to the next sentence',
    text: 'In an interview with public broadcaster NRK, coach Siv Aune said the team was tired. She added that two players had asked to rest.',
    expected: [
      ['the team', 'NRK', 'Siv Aune'],
      ['that two players', 'NRK', 'Siv Aune'],
    ],
  },
  {
    pattern: 'state media cited in X',
    text: 'According to state media cited in The Associated Press, the envoys met for three hours.',
    expected: [['the envoys', 'Associated Press', 'state media']],
  },
  {
    pattern: 'Source: X',
    text: 'Harbour master Ali Renn said the fog would lift by noon.\n\nSource: Gulf Times',
    expected: [['the fog', 'Gulf Times', 'Ali Renn']],
  },
  {
    pattern: 'via X',
    text: 'Harbour master Ali Renn said the fog would lift by noon.\n\nvia Gulf Times https://example.org/fog',
    expected: [['the fog', 'Gulf Times', 'Ali Renn']],
  },
  {
    pattern: 'agency in the dateline',
    text: 'NAIROBI, Kenya (AP) — Officials said the road was closed after a landslide.',
    expected: [['the road', 'Associated Press', 'Officials']],
  },
  {
    pattern: 'dateline and told name one agency',
    text: 'LIMA, Peru (Reuters) - The strike is over, union chief Rosa Paz told Reuters.',
    expected: [['The strike', 'Reuters', 'Rosa Paz']],
  },
  {
    pattern: 'first appeared in',
    text: 'This article first appeared in The Juneau Empire.\n\nFisherman Ted Olin said the salmon came late.',
    expected: [['the salmon', 'Juneau Empire', 'Ted Olin']],
  },
  {
    pattern: 'originally published by',
    text: 'Fisherman Ted Olin said the salmon came late.\n\nOriginally published by Hakai Magazine.',
    expected: [['the salmon', 'Hakai Magazine', 'Ted Olin']],
  },
  {
    pattern: 'carried by',
    text: 'In a statement carried by IRNA, the foreign ministry said the border would stay open.',
    expected: [['the border', 'IRNA', 'the foreign ministry']],
  },
  {
    pattern: 'obtained by',
    text: 'The council knew of the leak in March, according to e-mails obtained by ProPublica.',
    expected: [['The council', 'ProPublica', 'e-mails']],
  },
  { pattern: 'seen by', text: 'A letter seen by Reuters says the fleet will be sold.', expected: [['the fleet', 'Reuters', 'A letter']] },
  {
    pattern: 'a new speaker starts a new chain',
    text: 'The Hindu reported, citing police, that the train had left the rails. Hospital director Meera Nair said 12 people were treated.',
    expected: [
      ['that the train', 'Hindu', 'police'],
      ['12 people', 'Meera Nair'],
    ],
  },
  {
    pattern: 'the inner reporter gives way',
    text: 'Al Arabiya reported, citing Reuters, Syrian state media reported that President Karim Saleh had met envoy Tomas Lind. SANA quoted Saleh as saying the talks were useful.',
    expected: [
      ['that President', 'Al Arabiya', 'Reuters', 'Syrian state media'],
      ['the talks', 'Al Arabiya', 'Reuters', 'SANA', 'Karim Saleh'],
    ],
  },
  {
    pattern: 'a quotation inside a quotation',
    text: '“The guard said, ‘Nobody leaves tonight,’” recalled passenger June Akers.',
    expected: [
      ['The guard', 'June Akers'],
      ['Nobody leaves', 'June Akers', 'The guard'],
    ],
  },
  {
    pattern: 'described source',
    text: 'A person close to the chairman told Bloomberg that the bid would be raised.',
    expected: [['that the bid', 'Bloomberg', 'A person close to the chairman']],
  },
  { pattern: 'document', text: 'A government report found that half of the bridges needed repair.', expected: [['that half', 'A government report']] },
  { pattern: 'pronoun', text: 'Nurse Edda Blom left the hearing early. “I was tired,” she said.', expected: [['I was tired', 'Edda Blom']] },
  {
    pattern: 'relative clause',
    text: 'The harshest words came from farmer Jan Pohl, who said the levy was “robbery in daylight.”',
    expected: [['the levy', 'Jan Pohl']],
  },
  {
    pattern: 'collective source',
    text: 'Residents of the valley say the wells have been dry since June.',
    expected: [['the wells', 'Residents of the valley']],
  },
  {
    pattern: 'an outlet says of itself',
    text: 'The Miami Herald has learned that the contract was never signed.',
    expected: [['that the contract', 'Miami Herald']],
  },
];
