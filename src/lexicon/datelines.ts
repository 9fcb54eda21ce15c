/** Capitalised words that open a line before a dash like a place and are none. */
export const NOT_PLACES: ReadonlySet<string> = new Set(
  (
    'exclusive breaking update updated updates watch video videos photos photo gallery live opinion analysis comment commentary editorial review interview feature features report reports special developing just alert ' +
    'news sport sports business politics world culture health science tech money travel podcast listen read correction note warning spoiler fact check explainer background context migration economy'
  ).split(' '),
);

/** Cities besides those of the country list whose name alone opens a dateline. */
export const DATELINE_CITIES: readonly string[] = [
  'Kobe',
  'Salt Lake City',
  'Oklahoma City',
  'New Orleans',
  'St. Louis',
  'Las Vegas',
  'Honolulu',
  'Cleveland',
  'United Nations',
  'The Hague',
  'Vatican City',
  'Hong Kong',
  'Singapore',
  'Macau',
  'Gaza',
  'Gaza City',
  'Jerusalem',
  'Washington, D.C.',
  'Geneva',
  'Davos',
  'Guantanamo Bay',
];

/** Regions in the abbreviations of news style, besides the states of the USA. */
export const REGION_ABBREVIATIONS: readonly string[] = [
  'U.S.',
  'US',
  'USA',
  'U.K.',
  'UK',
  'UAE',
  'U.A.E.',
  'Ont.',
  'Que.',
  'B.C.',
  'Alta.',
  'Sask.',
  'Man.',
  'N.S.',
  'N.B.',
  'P.E.I.',
  'N.L.',
  'P.R.',
  'NSW',
  'Eng.',
];
