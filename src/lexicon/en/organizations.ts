/**
 * What makes a run of capitalised words the name of an organization, and organizations that the world's reports name without
 * explaining them. Word lists are one string separated by single spaces, phrases rows of an array.
 */

/** Words that head the name of an organization, before `of` or `for` (`Ministry of Defense`) or at its end (`Defense Ministry`). */
export const ORGANIZATION_HEADS =
  'Academy Administration Agency Alliance Army Assembly Association Authority Bank Board Brigade Broadcasting Bureau Cabinet Caucus Center Centre Chamber Club Coalition College Command Community Exchange Forum Commission Committee Company Confederation Conference Congress ' +
  'Consortium Cooperative Corporation Corps Council Court Department Directorate Faculty Federation Fellowship Force Forces Foundation Front Fund Group Guard Guards Guild Hospital House Infirmary Initiative Inspectorate Institute Institution Laboratory Laboratories Lab League Legion ' +
  'Ministry Mission Movement Museum Network Observatory Office Order Organisation Organization Parliament Partnership Party Police Project School Secretariat Senate Service Services Society Syndicate Task Tribunal Trust Union University Watch';

/** Words that end the name of a company, a paper, a club or the like; they do not stand before `of`. */
export const ORGANIZATION_ENDINGS =
  'Inc Corp Co Ltd Limited LLC LLP PLC Plc AG AB AS ASA GmbH SA SpA SE NV BV Oyj Oy KG Holdings Holding Industries Enterprises Brothers Bros Sons Partners Associates Capital Ventures Systems Technologies Technology Solutions Motors Airlines Airways Air Aviation Aerospace Energy Petroleum Oil Gas Steel Mining Minerals Resources ' +
  'Pharmaceuticals Pharma Biotech Electronics Semiconductor Software Games Studios Pictures Entertainment Media Press Publishing Books Records Radio Television TV News Newspaper Newspapers Gazette Herald Tribune Times Post Chronicle Journal Courier Examiner Observer Mirror Telegraph Dispatch Sentinel Review Magazine Weekly Monitor Bulletin Register Inquirer Ledger Advertiser Argus Beacon Echo ' +
  'Bancorp Financial Finance Insurance Securities Investments Logistics Shipping Lines Railway Railways Rail Stores Supermarkets Foods Breweries Telecom Telecommunications Communications Communities Mobile Wireless Networks Healthcare Clinic Medical Seminary Orchestra Philharmonic Choir Ballet Opera ' +
  'United Rovers Wanderers Athletic Rangers FC SC CF Yankees Mets Patriots Giants Lakers Bulls Cowboys Cavaliers Vikings Militia Cartel Mafia Taskforce Subcommittee Politburo Presidium Duma Rada Knesset Sejm Bundestag Majlis Loya Shura Embassy Consulate High Polytechnic Cathedral Diocese Archdiocese Synod Church Mosque Synagogue';

/** Organizations of the state: a people's adjective before them is not part of the name (`French Foreign Ministry`). */
export const STATE_BODIES = 'Ministry Parliament Army Navy Government Embassy Consulate Cabinet Senate Congress Police Constitution Presidency Treasury Revolution';

/** Names of bodies that consist of one common word, capitalised, and are found wherever they stand inside a sentence. */
export const BARE_BODIES = 'House Navy Congress Senate Parliament Politburo Pentagon Knesset Bundestag Bundesrat Duma Rada Sejm Seimas Saeima Riigikogu Majlis Dáil Dail Seanad Storting Riksdag Folketing Eduskunta Althing Cortes Verkhovna Likud Fatah Labour Tories Treasury Interpol Europol Frontex Eurojust Mossad Shin';

/** Words that begin the name of a club, a bank, a station or a party in other languages: `Atlético Madrid`, `Banco do Brasil`. */
export const ORGANIZATION_BEGINNINGS =
  'Atlético Atletico Real Sporting Deportivo Racing Dynamo Dinamo Spartak Lokomotiv Borussia Bayern Olympique Banco Banca Banque Universidad Universidade Université Universität Ministerio Grupo Groupe Gruppo Radio Société Compagnie Instituto Institut Fundación Fondation Partido Parti Partito';

/** Peoples whose names are two words. */
export const PEOPLE_PHRASES: readonly string[] = [
  'South Korean', 'North Korean', 'South African', 'South Sudanese', 'Sri Lankan', 'Costa Rican', 'Puerto Rican', 'Sierra Leonean', 'Cape Verdean', 'New Zealander', 'Saudi Arabian', 'Hong Konger',
  'West African', 'East African', 'North African', 'Central African', 'Latin American', 'Central American', 'South American', 'North American', 'Southeast Asian', 'East Asian', 'South Asian', 'Central Asian', 'East European', 'Eastern European', 'Western European',
  'Native American', 'African American', 'Asian American', 'Northern Irish', 'Bosnian Serb', 'Crimean Tatar', 'Middle Eastern',
];

/** Words whose possessive goes on inside a name: `People’s Party`, `Bishops’ Conference`. */
export const POSSESSIVE_WORDS =
  "people women men children king queen workers bishops teachers farmers students nurses doctors veterans miners writers drivers employers employees journalists lawyers players pilots soldiers mothers physicians governors owners pensioners fishermen peasants seafarers manufacturers bar";

/** Nouns in small letters after which a name is an organization's: `the daily El Watan`, `mining company Vedanta`. */
export const ORGANIZATION_NOUNS =
  'paper newspaper daily weekly magazine tabloid broadcaster agency website portal network channel station outlet company firm airline airlines carrier bank conglomerate startup retailer automaker carmaker manufacturer giant operator maker supplier miner lender insurer brewer publisher ' +
  'party group movement union club team militia faction coalition charity foundation nonprofit ngo watchdog think-tank university institute';

/** Nouns in small letters after which, or after whose `of`, a name is a place's: `the island of Bornholm`, `the town of Kasulu`. */
export const PLACE_NOUNS =
  'city town village island province region district state county municipality suburb neighborhood neighbourhood port capital peninsula resort hamlet borough commune prefecture settlement enclave oblast valley river outskirts coast shores streets north south east west airport border northeast northwest southeast southwest';

/** Endings of what has a name but is neither person, organization nor place: laws, days, wars, prizes, shows. */
export const THING_ENDINGS =
  'Act Day War Plan Bill Treaty Agreement Accord Accords Deal Prize Award Awards Cup Show Games Festival Week Month Amendment Constitution Protocol Declaration Convention Program Programme Project Operation Report Code Rule Rules Law Championship Championships Tournament Marathon Trophy Series Revolution Uprising Spring Crisis Hurricane Typhoon Cyclone Storm Medal Star Debate';

/** Endings of the names of places: rivers, streets, islands, airports. */
export const PLACE_ENDINGS =
  'River Lake Sea Ocean Bay Gulf Strait Canal Island Islands Isle Isles Peninsula Cape Beach Coast Coral Mountain Mountains Mount Hill Hills Valley Desert Forest Plateau Falls Creek Springs Spring Harbor Harbour Port Bridge Tunnel Road Street Avenue Boulevard Lane Drive Highway Square Plaza Park Garden Gardens Airport Station Stadium Arena Tower Towers Palace Castle ' +
  'City Town Village County Province Region District Governorate Oblast Prefecture State Territory Heights Atoll Glacier Volcano Basin Delta Reservoir Dam Crossing Junction Camp Base Prison Quarter Township Borough Parish';

/** Words before which stands nothing and after which stands the rest of a place: `Mount Kenya`, `Lake Chad`, `Port Emery`. */
export const PLACE_BEGINNINGS = 'Mount Lake Cape Port Fort Saint St San Santa São Sao Santo El Los Las Puerto Villa Ciudad North South East West Northern Southern Eastern Western Central Upper Lower New Old Greater Isle Bad Kota Kuala Tel Ras Wadi Umm Deir Beit Nizhny Camp Point Upper';

/** International bodies, militant groups, parties, agencies of states and companies: name, then short forms and other spellings. The first is the canonical name. */
export const ORGANIZATIONS: readonly (readonly [name: string, ...short: string[]])[] = [
  ['White House'],
  ['Downing Street'],
  ['Blue House'],
  ['United Nations', 'UN', 'U.N.'],
  ['UN Security Council', 'U.N. Security Council', 'United Nations Security Council', 'Security Council'],
  ['UN General Assembly', 'U.N. General Assembly', 'United Nations General Assembly', 'General Assembly'],
  ['European Union', 'EU', 'E.U.'],
  ['European Commission'],
  ['European Parliament'],
  ['European Council'],
  ['European Central Bank', 'ECB'],
  ['North Atlantic Treaty Organization', 'NATO', 'Nato'],
  ['African Union', 'AU'],
  ['Arab League'],
  ['Gulf Cooperation Council', 'GCC'],
  ['Association of Southeast Asian Nations', 'ASEAN', 'Asean'],
  ['Organization of American States', 'OAS'],
  ['Economic Community of West African States', 'ECOWAS', 'Ecowas'],
  ['Southern African Development Community', 'SADC'],
  ['Intergovernmental Authority on Development', 'IGAD'],
  ['Organization of the Petroleum Exporting Countries', 'OPEC', 'Opec'],
  ['Organization for Security and Co-operation in Europe', 'OSCE'],
  ['Organisation for Economic Co-operation and Development', 'OECD'],
  ['Council of Europe'],
  ['Shanghai Cooperation Organization', 'SCO'],
  ['Commonwealth'],
  ['World Bank'],
  ['International Monetary Fund', 'IMF'],
  ['World Trade Organization', 'WTO'],
  ['World Health Organization', 'WHO'],
  ['World Food Programme', 'WFP', 'World Food Program'],
  ['Food and Agriculture Organization', 'FAO'],
  ['International Labour Organization', 'ILO'],
  ['International Atomic Energy Agency', 'IAEA'],
  ['International Criminal Court', 'ICC'],
  ['International Court of Justice', 'ICJ'],
  ['International Organization for Migration', 'IOM'],
  ['International Committee of the Red Cross', 'ICRC'],
  ['UNESCO', 'Unesco'],
  ['UNICEF', 'Unicef'],
  ['UNHCR'],
  ['UNRWA'],
  ['UNDP'],
  ['OCHA'],
  ['Red Cross'],
  ['Red Crescent'],
  ['Médecins Sans Frontières', 'MSF', 'Doctors Without Borders'],
  ['Amnesty International', 'Amnesty'],
  ['Human Rights Watch', 'HRW'],
  ['Oxfam'],
  ['Greenpeace'],
  ['Save the Children'],
  ['Reporters Without Borders', 'RSF'],
  ['Committee to Protect Journalists', 'CPJ'],
  ['Transparency International'],
  ['International Crisis Group', 'Crisis Group'],
  ['FIFA', 'Fifa'],
  ['UEFA', 'Uefa'],
  ['International Olympic Committee', 'IOC'],
  ['Islamic State', 'ISIS', 'ISIL', 'Daesh'],
  ['al-Qaida', 'al-Qaeda', 'al Qaeda', 'al Qaida', 'Al-Qaida', 'Al-Qaeda', 'Al Qaeda', 'Al Qaida'],
  ['Hamas'],
  ['Hezbollah', 'Hizbollah', 'Hizbullah'],
  ['Taliban'],
  ['al-Shabab', 'al-Shabaab', 'Al-Shabab', 'Al-Shabaab', 'al Shabaab', 'Al Shabaab'],
  ['Boko Haram'],
  ['Islamic Jihad'],
  ['Muslim Brotherhood'],
  ['Houthis', 'Houthi'],
  ['Revolutionary Guard', 'Revolutionary Guards', 'Islamic Revolutionary Guard Corps', 'IRGC'],
  ['Kurdistan Workers Party', 'PKK', "Kurdistan Workers' Party"],
  ['Palestine Liberation Organization', 'PLO'],
  ['Palestinian Authority'],
  ['Fatah'],
  ['FARC'],
  ['ETA'],
  ['IRA', 'Irish Republican Army'],
  ['Likud'],
  ['African National Congress', 'ANC'],
  ['Communist Party'],
  ['Republican Party', 'GOP', 'G.O.P.'],
  ['Democratic Party'],
  ['Green Party'],
  ['Libertarian Party'],
  ['Labour Party'],
  ['Conservative Party'],
  ['Liberal Democrats'],
  ['Bharatiya Janata Party', 'BJP'],
  ['Tea Party'],
  ['Democratic National Committee', 'DNC', 'D.N.C.'],
  ['Republican National Committee', 'RNC', 'R.N.C.'],
  ['House of Representatives', 'US House of Representatives', 'U.S. House of Representatives'],
  ['House of Commons'],
  ['House of Lords'],
  ['Supreme Court'],
  ['US Supreme Court', 'U.S. Supreme Court'],
  ['State Department', 'US State Department', 'U.S. State Department', 'Department of State'],
  ['Justice Department', 'Department of Justice', 'DOJ', 'U.S. Department of Justice'],
  ['Pentagon', 'Department of Defense', 'Defense Department', 'DoD', 'DOD'],
  ['Treasury Department'],
  ['Department of Homeland Security', 'DHS', 'Homeland Security'],
  ['Federal Bureau of Investigation', 'FBI', 'F.B.I.'],
  ['Central Intelligence Agency', 'CIA', 'C.I.A.'],
  ['National Security Agency', 'NSA', 'N.S.A.'],
  ['Environmental Protection Agency', 'EPA', 'E.P.A.'],
  ['Internal Revenue Service', 'IRS', 'I.R.S.'],
  ['Securities and Exchange Commission', 'SEC', 'S.E.C.'],
  ['Federal Reserve', 'Fed'],
  ['Food and Drug Administration', 'FDA', 'F.D.A.'],
  ['Federal Communications Commission', 'FCC'],
  ['Federal Trade Commission', 'FTC'],
  ['Federal Election Commission', 'FEC'],
  ['Centers for Disease Control and Prevention', 'CDC', 'Centers for Disease Control', 'C.D.C.'],
  ['Joint Chiefs of Staff', 'Joint Chiefs'],
  ['Secret Service'],
  ['National Guard'],
  ['Coast Guard', 'US Coast Guard', 'U.S. Coast Guard'],
  ['NASA', 'Nasa'],
  ['National Rifle Association', 'NRA'],
  ['NAACP', 'N.A.A.C.P.'],
  ['American Civil Liberties Union', 'ACLU', 'A.C.L.U.'],
  ['Black Lives Matter'],
  ['Planned Parenthood'],
  ['Ku Klux Klan', 'KKK'],
  ['Scotland Yard'],
  ['MI5'],
  ['MI6'],
  ['FSB'],
  ['KGB'],
  ['GRU'],
  ['Kremlin'],
  ['Bank of England'],
  ['National Health Service', 'NHS'],
  ['Google'],
  ['Apple'],
  ['Amazon'],
  ['Microsoft'],
  ['Facebook'],
  ['Meta'],
  ['Twitter'],
  ['YouTube'],
  ['WhatsApp'],
  ['Telegram'],
  ['TikTok'],
  ['ByteDance'],
  ['Netflix'],
  ['Uber'],
  ['Tesla'],
  ['SpaceX'],
  ['Alibaba'],
  ['Tencent'],
  ['Huawei'],
  ['Samsung'],
  ['Sony'],
  ['Toyota'],
  ['Honda'],
  ['Nissan'],
  ['Hyundai'],
  ['Volkswagen', 'VW'],
  ['BMW'],
  ['Daimler'],
  ['Siemens'],
  ['Bayer'],
  ['BASF'],
  ['Airbus'],
  ['Boeing'],
  ['Lockheed Martin'],
  ['General Motors', 'GM'],
  ['General Electric', 'GE'],
  ['Ford Motor Company'],
  ['IBM'],
  ['Intel'],
  ['Exxon Mobil', 'ExxonMobil', 'Exxon'],
  ['Chevron'],
  ['BP'],
  ['Royal Dutch Shell'],
  ['TotalEnergies'],
  ['Gazprom'],
  ['Rosneft'],
  ['Lukoil'],
  ['Saudi Aramco', 'Aramco'],
  ['Petrobras'],
  ['Goldman Sachs'],
  ['JPMorgan Chase', 'JPMorgan', 'JP Morgan'],
  ['Morgan Stanley'],
  ['Bank of America'],
  ['Wells Fargo'],
  ['Citigroup', 'Citibank'],
  ['HSBC'],
  ['UBS'],
  ['Credit Suisse'],
  ['Deutsche Bank'],
  ['Barclays'],
  ['Walmart', 'Wal-Mart'],
  ['McDonald’s', "McDonald's"],
  ['Coca-Cola'],
  ['Pfizer'],
  ['AstraZeneca'],
  ['Moderna'],
  ['Novartis'],
  ['Harvard', 'Harvard University'],
  ['Yale', 'Yale University'],
  ['Princeton', 'Princeton University'],
  ['Stanford', 'Stanford University'],
  ['MIT', 'Massachusetts Institute of Technology'],
  ['Columbia University'],
  ['Oxford University', 'University of Oxford'],
  ['Cambridge University', 'University of Cambridge'],
];

/** Members of faiths, parties and peoples without a country, in the singular; the plural takes an `s`. */
export const GROUPS =
  'Republican Democrat Democratic Islamic Libertarian Muslim Christian Jew Jewish Catholic Protestant Sunni Shiite Shia Hindu Buddhist Sikh Alawite Druze Yazidi Yezidi Copt Coptic Orthodox Evangelical Mormon Latino Latina Hispanic ' +
  'Arab Kurd Kurdish Roma Tatar Uyghur Uighur Rohingya Pashtun Hazara Tutsi Hutu Zulu Xhosa Yoruba Igbo Hausa Fulani Tuareg Berber Maori Inuit Sámi Aborigine Aboriginal Communist Marxist Nazi Islamist Zionist Tory Conservative Liberal Socialist ' +
  'European Asian African Westerner Western Caucasian Native Persian Slav Slavic Baltic Nordic Scandinavian Balkan Caribbean Southerner Texan Californian New-Yorker Londoner Parisian Berliner Muscovite Sicilian Quebecer Afrikaner';
