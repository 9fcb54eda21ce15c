// Pairs of invented reports of one event, each told twice with its own words, and with facts that do not agree.

/** An accident with a toll. */
export const QUARRY: readonly [string, string] = [
  `Quarry blast kills 14 in Tavanger valley

By Elin Moradi

TAVANGER — An explosion at a granite quarry killed at least 14 people and injured 38 on Tuesday, the regional governor said.

The blast tore through a storage shed shortly after the morning shift began. Rescue crews searched the rubble until nightfall.

“We heard a roar and then nothing but dust,” said Petra Oyelaran, who drives a loader at the site. “I ran until I could not breathe.”

The owner, Nordvik Stone, said it had passed a safety inspection in March. Governor Anselm Hauge promised an independent inquiry.

The company paid a fine of $1.2 million in 2019 after two workers were buried in a landslide.`,
  `Death toll rises after explosion at Norwegian quarry

At least 17 people died and 38 were hurt when a shed full of explosives blew up at a quarry in the Tavanger valley on Tuesday, officials said.

Loader driver Petra Oyelaran told reporters that she had heard a roar and seen nothing but dust.

Nordvik Stone, which owns the quarry, said inspectors had found no fault there in April.

Hauge, the governor, announced an independent inquiry into the blast. He also ordered all quarries of the region closed for a week.

Nordvik was fined $2.1 million after two workers were buried by a landslide in 2019.`,
];

/** A court's decision. */
export const HARBOUR: readonly [string, string] = [
  `Court strikes down harbour fee

The Supreme Court of Marland ruled on Thursday that the government may not charge fishing boats a fee for the use of public harbours.

Judges voted 5 to 2 to uphold a lower court's decision. Justice Ruth Okonjo, writing for the majority, called the fee “a tax by another name that parliament never approved.”

Fishermen outside the courtroom cheered. The fisheries ministry said it would not appeal.

“This is a victory for every small port,” said Jonas Brekke, who brought the case in 2021.

Justice Halvard Lind wrote in dissent that the fee was fair.`,
  `Harbour fee unlawful, top court finds

Marland's highest court has rejected a fee on fishing boats in public harbours, handing the government a defeat.

In a 4 to 3 ruling on Thursday, the justices upheld the decision of a lower court. “A tax by another name,” Justice Ruth Okonjo wrote for the majority.

The ministry of fisheries said it would appeal to the European court.

Jonas Brekke, the fisherman who brought the case, claimed a victory for every small port.

In his dissent, Justice Halvard Lind described the fee as unfair.`,
];

/** A vote of a city council. */
export const COUNCIL: readonly [string, string] = [
  `Council backs tram line

The city council of Brandsund voted 31 to 22 on Monday night to build a tram line between the station and the university hospital.

Mayor Inga Salomonsen, who campaigned for the line, hailed the vote as “the best news for the city in a generation.”

Construction is to begin in May 2025 and will cost 480 million kroner, according to the transport department.

Opponents said the money should have gone to schools. “Nobody asked for this tram,” said Councillor Dag Feragen.

Shops along Kirkegata will be compensated for lost trade.`,
  `Brandsund to get tram after late-night vote

Brandsund's city council has approved a tram line from the railway station to the university hospital by 31 votes to 20.

Mayor Inga Salomonsen said the vote was good news for the city. Work will start in May 2026.

The line is expected to cost 480 million kroner, reported the Brandsund Courier, citing the transport department.

Councillor Dag Feragen blasted the decision. “Nobody asked for this,” he said.

The council will not compensate shops along Kirkegata for lost trade.`,
];

/** A company's results. */
export const PROFIT: readonly [string, string] = [
  `Osterman profit falls as chip sales slow

Osterman AG reported on Wednesday that its profit fell 12 percent in the third quarter, hurt by weak demand for car chips.

Net income dropped to €410 million from €466 million a year earlier. Revenue rose 3 percent to €5.1 billion.

“Demand from carmakers has been slower than we hoped,” chief executive Clara Vestergaard said in a call with analysts. “But we do not plan any layoffs this year.”

The company cut its forecast for the full year.

Shares of Osterman closed down 6 percent in Frankfurt.`,
  `Chipmaker Osterman's earnings slump

Profit at the chipmaker Osterman dropped by 12 percent in the third quarter as demand for car chips stayed weak.

Net income was 410 million euros, down from 466 million euros a year ago. Revenue was up 5 percent at 5.1 billion euros.

Chief executive Clara Vestergaard told analysts that demand from carmakers had been slower than hoped. “We do plan layoffs this year,” she said.

Osterman confirmed its forecast for the full year.

Its shares lost 6 percent in Frankfurt trading.`,
];

/** The damage of a storm. */
export const STORM: readonly [string, string] = [
  `Storm Agnes leaves 200,000 without power

Storm Agnes cut power to about 200,000 homes along the west coast of Callant on Saturday and closed the airport at Port Wray.

Winds reached 142 kilometres an hour at Cape Dunmore, the weather service said.

A 61-year-old man was killed when a tree fell on his car near Ballin, police said.

“Stay at home,” Prime Minister Tomas Reilly said. “The sea is not a spectacle.”

Ferries will resume on Monday, the harbour company said.`,
  `One dead as Agnes batters Callant

Some 200,000 homes lost power as Storm Agnes battered the west coast of Callant on Saturday.

The weather service measured winds of 124 kilometres an hour at Cape Dunmore.

A man aged 61 died when a tree crushed his car near Ballyn, according to police.

“The sea is not a spectacle,” Prime Minister Tomas Reilly warned.

Ferry service will resume on Tuesday.`,
];

/** A treaty between two countries. */
export const RIVER: readonly [string, string] = [
  `Ministers agree on river treaty

KELVANE (Reuters) — The foreign ministers of Ardania and Belmark agreed on Friday to share the water of the Ilse river, ending a dispute of 40 years.

Ardania's minister, Leila Haddou, said the treaty was “a beginning and not an end.”

Belmark will release 300 cubic metres of water a second in summer, state television reported.

Environmental groups criticized the treaty, saying it ignored the wetlands.

The ministers will meet again in Kelvane in September.`,
  `River deal signed after four decades

Ardania and Belmark have signed a treaty on the water of the Ilse river, ending a dispute of forty years.

Foreign minister Leila Haddou of Ardania called it “a beginning.”

Under the deal Belmark must release 200 cubic metres of water a second in summer.

Environmental groups welcomed the treaty.

The two ministers meet again in Kelvane in October.`,
];
