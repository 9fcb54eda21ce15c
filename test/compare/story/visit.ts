import seedA from '../../reports/seed-a.txt?raw';
import seedB from '../../reports/seed-b.txt?raw';

/** The two reports of test/reports and three invented ones of the same visit, each with its date. Their indices are used below. */
export const VISIT = [
  { report: seedA, published: '2022-04-27T22:00Z' },
  { report: seedB, published: '2022-04-27T23:45Z' },
  {
    published: '2022-04-27T15:30Z',
    report: `Iran’s president tells Chinese minister he wants closer ties

TEHRAN — According to state media, President Ebrahim Raisi told China’s Minister of National Defense Wei Fenghe on Wednesday that Tehran sees its ties with Beijing as strategic.

“Confronting unilateralism and creating stability and order is possible through cooperation of independent and like-minded powers,” Raisi said.

Iran and China signed a 25-year strategic cooperation agreement in 2021.

A protocol on the exchange of cadets was initialled after lunch, the ministry said.`,
  },
  {
    published: '2022-04-28',
    report: `Chinese defence minister courts Tehran

Wei Fenghe, the Chinese defense minister, said his visit was aimed at “improving the strategic defense cooperation” between Iran and China.

In 2021, Iran and China signed a 20-year strategic cooperation agreement that covered a variety of economic activities from oil to mining.

The two navies have held 7 joint drills in the Indian Ocean, and visited each other’s ports.

Gen. Mohammad Reza Ashtiani, his host, said that “wherever the US has had military presence, it has created waves of insecurity, instability and war.”`,
  },
  {
    published: '2022-04-29',
    report: `After Wei’s visit: what Tehran hopes for

In 2020, Iran and China signed a 25-year strategic cooperation agreement that covered a variety of economic activities from oil and mining to transportation.

The two navies have held 9 joint drills in the Indian Ocean, and visited each other’s ports.

Analysts in Ankara doubt that Beijing will sell fighter jets before the embargo on spare parts is settled.`,
  },
] as const;
