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

/** Written beside the code, from what the first ones taught. */
export const LATER_CASES: readonly ChainCase[] = [
  {
    pattern: 'X said, citing Y, at the end',
    text: 'The mine will stay shut until April, the Globe and Mail said, citing a union newsletter.',
    expected: [['The mine', 'Globe and Mail', 'a union newsletter']],
  },
  {
    pattern: 'citing unnamed officials',
    text: 'Bloomberg reported on Friday, citing unnamed officials, that the tariff would be dropped.',
    expected: [['that the tariff', 'Bloomberg', 'unnamed officials']],
  },
  {
    pattern: 'in a dispatch credited to',
    text: 'The Lagos Courier, in a dispatch credited to Reuters, wrote that Chadian state radio had reported that the border was closed.',
    expected: [['that the border', 'Lagos Courier', 'Reuters', 'Chadian state radio']],
  },
  {
    pattern: 'the dispatch went on',
    text: 'The Lagos Courier wrote, citing Reuters, that envoy Amadou Sy had met General Idris Kone.\n\nSy told Kone, the dispatch went on, that the truce would hold.',
    expected: [['that the truce', 'Lagos Courier', 'Reuters', 'Amadou Sy']],
  },
  {
    pattern: 'shown inside the report',
    text: 'Dawn reported, citing the Press Trust of India, that minister Farid Omar had received envoy Lena Voss.\n\nVoss replied that the offer was fair.',
    expected: [['that the offer', 'Dawn', 'Press Trust of India', 'Lena Voss']],
  },
  {
    pattern: 'a new speaker after the lead',
    text: 'Dawn reported, citing the Press Trust of India, that minister Farid Omar had resigned.\n\nOpposition leader Hana Rauf said the government was finished.',
    expected: [['the government', 'Hana Rauf']],
  },
  {
    pattern: 'spoke to an outlet',
    text: 'Speaking to the BBC, glaciologist Ruth Amsel said the ice shelf had lost a third of its mass.',
    expected: [['the ice shelf', 'BBC', 'Ruth Amsel']],
  },
  { pattern: 'said on an outlet is still his own word', text: 'On Monday nurse Carl Bergh said the ward was full.', expected: [['the ward', 'Carl Bergh']] },
  {
    pattern: 'wrote in an outlet',
    text: 'In an op-ed in The Guardian, novelist Iris Vane wrote that libraries were “the last warm rooms.”',
    expected: [['that libraries', 'Guardian', 'Iris Vane']],
  },
  {
    pattern: 'reporter of an outlet',
    text: '“The committee never met,” writes Le Monde’s Claire Astruc.',
    expected: [['The committee', 'Le Monde', 'Claire Astruc']],
  },
  {
    pattern: 'report by an outlet',
    text: 'A report by The Wall Street Journal said the chairman had sold his shares in May.',
    expected: [['the chairman', 'Wall Street Journal']],
  },
  {
    pattern: 'published in a journal',
    text: 'A study published in Nature found that the reef had grown back.',
    expected: [['that the reef', 'Nature', 'A study']],
  },
  {
    pattern: 'documents obtained by',
    text: 'Documents obtained by The Washington Post show that the agency knew of the fault.',
    expected: [['that the agency', 'Washington Post', 'Documents']],
  },
  { pattern: 'reviewed by', text: 'Records reviewed by Reuters say the board was warned twice.', expected: [['the board', 'Reuters', 'Records']] },
  {
    pattern: 'the newspaper is the one named before',
    text: 'The harbour pilot was quoted by Kathimerini as saying the light had failed. His deputy, Eleni Marangou, told the newspaper that nobody was on duty.',
    expected: [
      ['the light', 'Kathimerini', 'The harbour pilot'],
      ['that nobody', 'Kathimerini', 'Eleni Marangou'],
    ],
  },
  {
    pattern: 'credit stays outermost when a sentence names its own outlet',
    text: 'A spokeswoman, Hilde Aas, told NRK that the ferry would sail.\n\nSource: Nordic Times',
    expected: [['that the ferry', 'Nordic Times', 'NRK', 'Hilde Aas']],
  },
  {
    pattern: 'reporting by is no link',
    text: 'Mayor Ilse Kern said the tram would run again.\n\nReporting by Tom Wills; editing by Ann Poe',
    expected: [['the tram', 'Ilse Kern']],
  },
  {
    pattern: 'a photo credit is no link',
    text: 'Mayor Ilse Kern said the tram would run again.\n\nPhoto by Ann Poe / AFP',
    expected: [['the tram', 'Ilse Kern']],
  },
  { pattern: 'a platform is no link', text: '“We are closing tonight,” the bakery wrote on Instagram.', expected: [['We are closing', 'the bakery']] },
  {
    pattern: 'a statement to an outlet',
    text: 'In a statement to Al Jazeera, the airline said all passengers were safe.',
    expected: [['all passengers', 'Al Jazeera', 'the airline']],
  },
  {
    pattern: 'quotation of two levels in single marks',
    text: '“My foreman told me, ‘Keep the gate shut,’ and I did,” said watchman Piet Olde.',
    expected: [
      ['My foreman', 'Piet Olde'],
      ['Keep the gate', 'Piet Olde', 'My foreman'],
    ],
  },
  {
    pattern: 'block quotation behind a colon',
    text: 'More from the Yonhap report:\n\nThe second ship left port on Thursday with forty sailors aboard and no radio.',
    expected: [['The second ship', 'Yonhap']],
  },
  { pattern: 'per', text: 'The vote was put off until spring, per Politico.', expected: [['The vote', 'Politico']] },
  {
    pattern: 'sources close to',
    text: 'Sources close to the club told Marca that the striker had signed.',
    expected: [['that the striker', 'Marca', 'Sources close to the club']],
  },
  {
    pattern: 'an agency described and named',
    text: 'State news agency BelTA quoted a border guard as saying that no one had crossed.',
    expected: [['that no one', 'BelTA', 'a border guard']],
  },
  { pattern: 'hearsay names nobody', text: 'The second suspect allegedly hid the paintings in a silo.', expected: [['The second suspect']] },
  { pattern: 'it was claimed names nobody', text: 'It was claimed at the time that the frames had been burned.', expected: [['that the frames']] },
  {
    pattern: 'transcript',
    text: 'WALLACE: Did you sign the letter?\n\nORTEGA: I signed nothing, and I was never asked.',
    expected: [
      ['Did you sign', 'WALLACE'],
      ['I signed nothing', 'ORTEGA'],
    ],
  },
  { pattern: 'credit behind a dash', text: '“He never once answered the question.” ― Mina Solis', expected: [['He never', 'Mina Solis']] },
  {
    pattern: 'two agencies, one sentence each',
    text: 'Farmer Otto Brand told dpa that the river rose overnight. Pilot Greta Lohse told Reuters that she saw the dam break.',
    expected: [
      ['that the river', 'dpa', 'Otto Brand'],
      ['that she saw', 'Reuters', 'Greta Lohse'],
    ],
  },
  {
    pattern: 'a pronoun keeps the outlet it spoke to',
    text: 'Farmer Otto Brand told dpa that the river rose overnight. He said two cows had drowned.',
    expected: [['two cows', 'dpa', 'Otto Brand']],
  },
  {
    pattern: 'according to Y in X',
    text: 'The bridge was sold twice, according to court filings seen by The Hindu.',
    expected: [['The bridge', 'Hindu', 'court filings']],
  },
];
