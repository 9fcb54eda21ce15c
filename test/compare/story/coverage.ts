/** Invented coverage: four events, three reports of each. */
export interface Covered {
  readonly event: string;
  readonly published: string;
  readonly report: string;
}

const covered = (event: string, published: string, ...paragraphs: readonly string[]): Covered => ({ event, published, report: paragraphs.join('\n\n') });

export const COVERAGE: readonly Covered[] = [
  covered(
    'mill',
    '2024-03-04',
    'Fire guts Orme mill in Halden',
    'HALDEN — A fire swept through the Orme textile mill in Halden early on Monday and destroyed 12 looms, the fire brigade said. Nobody was hurt.',
    '“We came too late to save the roof,” said Ines Barrow, the chief of the brigade. Forty firefighters from three towns fought the blaze until dawn.',
    'The mill, which employs 180 people, was to be sold to the Tarnow group next month. Its owner, Piet Orme, said he would rebuild.',
  ),
  covered(
    'mill',
    '2024-03-04',
    'Halden textile mill burns down',
    'Twelve looms were lost when the Orme mill in Halden burned in the early hours of Monday.',
    'Chief Ines Barrow said that her brigade was called at 3:40 a.m. and that the roof had fallen in when it arrived. “We came too late to save the roof,” she told reporters.',
    'Piet Orme, whose family has owned the textile mill since 1911, promised its 180 workers that it would be rebuilt.',
  ),
  covered(
    'mill',
    '2024-03-05',
    'Cause of Halden mill fire sought',
    'Investigators began on Tuesday to look for the cause of the fire that destroyed the Orme mill in Halden a day earlier.',
    'The textile mill lost 14 looms and its roof. Brigade chief Ines Barrow did not rule out an electrical fault. The Tarnow group, which meant to buy the mill, said it would wait for the result.',
  ),
  covered(
    'ferry',
    '2024-03-04',
    'Ferry runs aground off Skarvik with 212 aboard',
    'SKARVIK — The ferry Solveig ran aground in thick fog off Skarvik on Monday with 212 passengers aboard, the coast guard said.',
    'All were taken off by lifeboat within three hours. Captain Lars Henning told the coast guard that the radar had failed.',
    'The Solveig, built in 1988, has served the islands for 30 years. Divers will look at her hull on Wednesday.',
  ),
  covered(
    'ferry',
    '2024-03-05',
    'Passengers tell of fog and calm as Solveig struck rocks',
    'Passengers of the ferry Solveig, which struck rocks off Skarvik in fog on Monday, praised the crew on Tuesday for a calm evacuation.',
    '“The captain spoke to us every ten minutes,” said Marta Quist, one of the 212 aboard. The coast guard said that a failed radar was the likely cause, as captain Lars Henning had reported.',
  ),
  covered(
    'ferry',
    '2024-03-06',
    'Divers examine stranded ferry',
    'Divers found a gash of nine metres in the hull of the ferry Solveig on Wednesday, two days after she ran aground off Skarvik.',
    'The coast guard said the ship could not be refloated before the weekend. Captain Lars Henning has been questioned about the radar.',
  ),
  covered(
    'minister',
    '2024-03-05',
    'Agriculture minister Dahlgren resigns over land deal',
    'Agriculture minister Petra Dahlgren resigned on Tuesday after a newspaper reported that her brother had bought state land near Veldhoven at a third of its price.',
    '“I knew nothing of the purchase, but the doubt harms the government,” Dahlgren said in a statement. Prime minister Tomas Rey accepted her resignation.',
  ),
  covered(
    'minister',
    '2024-03-05',
    'Dahlgren out after report on brother’s farm',
    'Prime minister Tomas Rey accepted the resignation of Petra Dahlgren, the agriculture minister, on Tuesday.',
    'Her brother Nils bought 60 hectares of state land near Veldhoven last year for a third of what they were worth, a newspaper reported on Sunday. Dahlgren denied that she knew of the purchase.',
  ),
  covered(
    'minister',
    '2024-03-06',
    'Rey names Aldous to succeed Dahlgren as agriculture minister',
    'Prime minister Tomas Rey named Vera Aldous agriculture minister on Wednesday, a day after Petra Dahlgren resigned over the sale of state land near Veldhoven to her brother.',
    'The opposition asked for an inquiry into the purchase.',
  ),
  covered(
    'final',
    '2024-03-04',
    'Linden beat Corvale on penalties to take cup',
    'Linden Athletic won the cup on Sunday night when goalkeeper Sami Okello saved two penalties against Corvale after a 2-2 draw.',
    '“I looked at their feet and never at the ball,” Okello said. It is the first cup for Linden since 1974.',
  ),
  covered(
    'final',
    '2024-03-04',
    'Okello the hero as Linden Athletic end wait of 50 years',
    'Two saves by Sami Okello in the shoot-out gave Linden Athletic the cup after a 2-2 draw with Corvale.',
    'Corvale had led twice through Bram Teller. “Never at the ball,” Okello said when asked where he had looked.',
  ),
  covered(
    'final',
    '2024-03-05',
    'Thousands cheer cup winners in Linden',
    'Some 20,000 people cheered Linden Athletic on Monday, the day after they beat Corvale on penalties in the cup final.',
    'Goalkeeper Sami Okello, who saved two, carried the cup through the old town.',
  ),
];

/** The groups of indices by event. */
export const EVENTS: readonly (readonly number[])[] = [...new Set(COVERAGE.map(({ event }) => event))].map((event) =>
  COVERAGE.flatMap((report, index) => (report.event === event ? [index] : [])),
);
