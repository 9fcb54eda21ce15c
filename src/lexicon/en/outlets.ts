import { rowsOf } from '../rows.js';

/**
 * Newspapers, magazines, broadcasters and news sites of the world. Each row is the outlet's name, then short forms and
 * other spellings, parted by bars; the first form is the canonical name. Names stand without their article, except where the rest is a
 * common word or somebody's surname: `The Hill` is the paper only with its article. Rows stand by region.
 */
export const OUTLETS: readonly (readonly [name: string, ...short: string[]])[] = /* @__PURE__ */ rowsOf(`
New York Times|NYT|The Times
Washington Post|WaPo|The Post
Wall Street Journal|WSJ
USA Today
Los Angeles Times|LA Times|L.A. Times
Chicago Tribune
Chicago Sun-Times
Boston Globe
Boston Herald
Philadelphia Inquirer
New York Post
New York Daily News
Newsday
Houston Chronicle
Dallas Morning News
San Francisco Chronicle
San Jose Mercury News|Mercury News
San Diego Union-Tribune
Sacramento Bee
Miami Herald
Tampa Bay Times
Orlando Sentinel
Sun Sentinel
Atlanta Journal-Constitution
Charlotte Observer
Raleigh News & Observer|News & Observer
Baltimore Sun
Detroit Free Press
Detroit News
Cleveland Plain Dealer|Plain Dealer
Columbus Dispatch
Cincinnati Enquirer
Indianapolis Star
Milwaukee Journal Sentinel
Minneapolis Star Tribune|Star Tribune
Kansas City Star
St. Louis Post-Dispatch
Des Moines Register
Omaha World-Herald
Denver Post
Salt Lake Tribune
Arizona Republic
Las Vegas Review-Journal|Review-Journal
Seattle Times
The Oregonian
Anchorage Daily News
Honolulu Star-Advertiser
Texas Tribune
Austin American-Statesman
Pittsburgh Post-Gazette
Buffalo News
Hartford Courant
Providence Journal
Times-Picayune
Commercial Appeal
The Tennessean
Courier-Journal
Richmond Times-Dispatch
Virginian-Pilot
Post and Courier
Christian Science Monitor
Washington Times
Washington Examiner
Washington Free Beacon
Politico|POLITICO
The Hill
Roll Call
Axios
Vox
Slate
Salon
The Atlantic
New Yorker
New Republic
The Nation
National Review
Weekly Standard
The American Conservative
The Intercept
ProPublica
Mother Jones
Rolling Stone
Vanity Fair
Esquire
Newsweek
Time magazine|TIME
U.S. News & World Report|US News
Forbes
Fortune
Business Insider
Barron's
MarketWatch
CNBC
Bloomberg Businessweek|Businessweek
Foreign Policy
Foreign Affairs
The Diplomat
Daily Beast
Daily Caller
Daily Wire
Breitbart|Breitbart News
The Blaze|TheBlaze
Townhall
Western Journal|Western Journalism
Newsmax
The Federalist
InfoWars|Infowars
ZeroHedge|Zero Hedge
RealClearPolitics|Real Clear Politics
Drudge Report
Gateway Pundit
HuffPost|Huffington Post
BuzzFeed|BuzzFeed News
Vice News|VICE News
Yahoo News
Talking Points Memo
ThinkProgress
FiveThirtyEight
Wired
The Verge
TechCrunch
Ars Technica
Gizmodo
Variety
Hollywood Reporter
Deadline
People magazine
Entertainment Weekly
TMZ
ESPN
Sports Illustrated
The Athletic
CBS|CBS News
NBC|NBC News
ABC News|ABC
CNN|Cable News Network
MSNBC
Fox News|Fox News Channel
Fox Business
PBS|PBS NewsHour
NPR|National Public Radio
C-SPAN
Univision
Telemundo
One America News|OAN
NewsNation
Voice of America|VOA
Radio Free Asia|RFA
Stars and Stripes
Military Times
Defense News
Inside Higher Ed
Chronicle of Higher Education
Scientific American
National Geographic
New England Journal of Medicine
The Lancet
New Scientist
BBC|BBC News|British Broadcasting Corporation
BBC World Service
ITV|ITV News
Channel 4|Channel 4 News
Sky News
Financial Times|FT
The Economist
The Guardian
The Observer
Daily Telegraph|The Telegraph|Telegraph
Sunday Telegraph
Sunday Times
The Times of London|Times of London
The Independent
Daily Mail|MailOnline|Mail Online
Mail on Sunday
Daily Mirror
Daily Express
The Sun
Daily Star
Evening Standard
Morning Star
The Spectator
New Statesman
Private Eye
The Scotsman
The Herald
Belfast Telegraph
Irish Times
Irish Independent
Irish Examiner
RTE|RTÉ
Press Gazette
openDemocracy
Bellingcat
Middle East Eye
The New Arab|Al-Araby Al-Jadeed
The Conversation
Euronews
EUobserver
Euractiv
Le Monde
Le Figaro
Libération|Liberation
Les Echos
Le Parisien
Le Point
L'Express
L'Obs
La Croix
L'Humanité
L'Equipe|L'Équipe
Mediapart
Charlie Hebdo
Ouest-France
France 24
France Info|Franceinfo
BFM TV|BFMTV
TF1
RFI|Radio France Internationale
Le Canard enchaîné
Der Spiegel|Spiegel
Die Zeit
Die Welt
Bild|Bild-Zeitung
Süddeutsche Zeitung|Sueddeutsche Zeitung
Frankfurter Allgemeine Zeitung|FAZ|Frankfurter Allgemeine
Frankfurter Rundschau
Handelsblatt
Tagesspiegel
Tageszeitung|taz
Berliner Zeitung
Stern
Focus magazine
ARD
ZDF
Deutsche Welle|DW
Deutschlandfunk
Tagesschau
Der Standard
Die Presse
Kronen Zeitung
ORF
Neue Zürcher Zeitung|NZZ
Tages-Anzeiger
Blick
Le Temps
Swissinfo|SWI swissinfo.ch
Corriere della Sera
La Repubblica
La Stampa
Il Sole 24 Ore
Il Messaggero
Il Giornale
Il Fatto Quotidiano
Gazzetta dello Sport
L'Osservatore Romano
Vatican News
RAI
El País|El Pais
El Mundo
Marca
La Vanguardia
El Periódico|El Periodico
El Confidencial
TVE
Público
Expresso
Diário de Notícias|Diario de Noticias
Correio da Manhã
De Telegraaf
de Volkskrant|De Volkskrant|Volkskrant
NRC Handelsblad|NRC
Algemeen Dagblad
NOS
De Standaard
De Morgen
Het Laatste Nieuws
Le Soir
La Libre Belgique
VRT
Politiken
Jyllands-Posten
Berlingske
Ekstra Bladet
DR
Aftenposten
Verdens Gang|VG
Dagbladet
NRK
Dagens Nyheter
Svenska Dagbladet
Aftonbladet
Expressen
SVT
Helsingin Sanomat
Yle|YLE
Iltalehti
Ilta-Sanomat
Morgunblaðið
RÚV
Gazeta Wyborcza
Rzeczpospolita
Polityka
TVN24
TVP
Onet
Mladá fronta Dnes
Lidové noviny
Hospodářské noviny
Denník N
SME
Magyar Nemzet
Népszabadság
Index.hu
Telex
Adevărul|Adevarul
Digi24
Dnevnik
Trud
Politika
Blic
Danas
B92
Večernji list
Jutarnji list
Delo
Oslobođenje
Balkan Insight
Kathimerini
Ta Nea
To Vima
Cyprus Mail
Times of Malta
Postimees
Delfi
Diena
LRT
ERR
Kyiv Independent
Kyiv Post
Ukrainska Pravda|Ukrayinska Pravda
Hromadske
Zerkalo Nedeli
Kommersant
Izvestia
Novaya Gazeta
Vedomosti
Komsomolskaya Pravda
Rossiyskaya Gazeta
Moskovsky Komsomolets
Pravda
Meduza
Moscow Times
RT|Russia Today
Echo of Moscow|Ekho Moskvy
TV Rain|Dozhd
Channel One
Rossiya 1
Fontanka
RBC
Nasha Niva
Belsat
Tengrinews
Eurasianet
Caucasian Knot
Hürriyet|Hurriyet
Hürriyet Daily News|Hurriyet Daily News
Milliyet
Sabah
Daily Sabah
Cumhuriyet
Zaman
Sözcü
Yeni Şafak|Yeni Safak
TRT|TRT World
NTV
Haber Türk|Haberturk
Haaretz
Jerusalem Post
Times of Israel
Yedioth Ahronoth|Ynet
Maariv|Ma'ariv
Israel Hayom
Kan
Channel 12
Al Jazeera|Al-Jazeera|Aljazeera
Al Arabiya|Al-Arabiya
Asharq Al-Awsat|Al-Sharq al-Awsat
Al-Hayat|Al Hayat
Arab News
Okaz
Al Riyadh
Saudi Gazette
Gulf News
Khaleej Times
The National
Gulf Times
Al Mayadeen|Al-Mayadeen
Al Manar|Al-Manar
L'Orient-Le Jour|L'Orient Today
An-Nahar|Annahar
Al-Akhbar|Al Akhbar
Al Alam|Al-Alam
Al-Quds Al-Arabi
Al-Ahram|Al Ahram|Ahram Online
Al-Masry Al-Youm|Al Masry Al Youm
Mada Masr
Egypt Independent
Jordan Times
Al Ghad|Al-Ghad
Rudaw
Shafaq News
Al-Monitor|Al Monitor
Press TV
Tehran Times
Kayhan
Etemad
Shargh
Iran International
Hamshahri
Kuwait Times
Times of Oman
Bahrain Tribune
Syria Direct
Yemen Post
Libya Observer
La Presse
El Watan
El Khabar
Liberté
Hespress
TelQuel
Times of India|TOI
Hindustan Times
The Hindu
Indian Express
Economic Times
Business Standard
Deccan Herald
Deccan Chronicle
The Telegraph India
The Statesman
The Tribune
Mint
NDTV
India Today
Republic TV
Scroll.in|Scroll
The Wire
The Quint
Outlook
Dainik Jagran
Dainik Bhaskar
Anandabazar Patrika
Dawn
The Express Tribune|Express Tribune
The News International
Geo News|Geo TV
ARY News
Samaa TV
Daily Times
Prothom Alo
Dhaka Tribune
bdnews24
Kathmandu Post
Himalayan Times
Colombo Telegraph
Tolo News|TOLOnews|Tolo TV
Ariana News
Khaama Press
Kuensel
People's Daily
Global Times
China Daily
CGTN
CCTV|China Central Television
Caixin
The Paper
Sixth Tone
Southern Weekly
Beijing News
South China Morning Post|SCMP
Hong Kong Free Press
Ming Pao
Apple Daily
The Standard
RTHK
Phoenix TV
Taipei Times
Liberty Times
United Daily News
China Times
Asahi Shimbun|Asahi
Yomiuri Shimbun|Yomiuri
Mainichi Shimbun|Mainichi
Sankei Shimbun|Sankei
Nikkei|Nihon Keizai Shimbun|Nikkei Asia
Japan Times
NHK
TBS
Fuji TV
Chosun Ilbo
JoongAng Ilbo
Dong-A Ilbo
Hankyoreh
Korea Herald
Korea Times
KBS
MBC
SBS
YTN
Rodong Sinmun
NK News
Daily NK
Straits Times
Channel NewsAsia|CNA
Today Online
Malay Mail
The Star
New Straits Times
Malaysiakini
Utusan Malaysia
Jakarta Post
Jakarta Globe
Kompas
Tempo
Republika
Detik
Bangkok Post
Thai PBS
Khaosod
Prachatai
Phnom Penh Post
Cambodia Daily
Khmer Times
VnExpress
Tuoi Tre
Thanh Nien
Vietnam News
Philippine Daily Inquirer
Philippine Star
Manila Bulletin
Manila Times
Rappler
ABS-CBN
GMA News
Myanmar Now
The Irrawaddy|Irrawaddy
Frontier Myanmar
Mizzima
Democratic Voice of Burma
Vientiane Times
Borneo Bulletin
Sydney Morning Herald
The Age
The Australian
Herald Sun
Courier-Mail
Canberra Times
West Australian
Australian Financial Review
Crikey
SBS News
Sky News Australia
New Zealand Herald|NZ Herald
Dominion Post
The Press
Radio New Zealand|RNZ
Stuff
Newshub
Fiji Times
Post-Courier
Samoa Observer
Globe and Mail
Toronto Star
National Post
Toronto Sun
Ottawa Citizen
Montreal Gazette
Vancouver Sun
Calgary Herald
Winnipeg Free Press
Maclean's
CBC|CBC News|Canadian Broadcasting Corporation
Radio-Canada
CTV|CTV News
Global News
Le Devoir
Journal de Montréal
El Universal
Reforma
La Jornada
Milenio
Excélsior|Excelsior
Proceso
Animal Político
Televisa
Prensa Libre
La Prensa Gráfica
El Faro
La Prensa
La Nación|La Nacion
Confidencial
El Heraldo
La Estrella de Panamá
Granma
14ymedio
Listín Diario
Jamaica Gleaner|The Gleaner
Jamaica Observer
Trinidad Express
Trinidad Guardian
Barbados Today
Stabroek News
Kaieteur News
Haitian Times
Le Nouvelliste
El Tiempo
El Espectador
Semana
Caracol
El Nacional
Últimas Noticias|Ultimas Noticias
Telesur|teleSUR
Efecto Cocuyo
El Comercio
La República
Ojo Público
El Deber
La Razón
Los Tiempos
El Mercurio
La Tercera
El Mostrador
Clarín|Clarin
Página/12|Pagina/12
Perfil
Infobae
Buenos Aires Herald
Buenos Aires Times
Búsqueda
ABC Color
Última Hora
Folha de S.Paulo|Folha de S. Paulo|Folha de Sao Paulo|Folha
O Globo|Globo
O Estado de S. Paulo|Estadão|Estado de S. Paulo
Valor Econômico
Veja
UOL
G1
TV Globo
Daily Nation|Nation Africa
The EastAfrican|East African
Citizen TV
Daily Monitor
New Vision
The Citizen
Daily News
New Times
Addis Standard
The Reporter
Addis Fortune
Sudan Tribune
Radio Dabanga
Eye Radio
Radio Miraya
Garowe Online
Hiiraan Online
Premium Times
Punch
The Punch
Vanguard
ThisDay
Guardian Nigeria
Daily Trust
Nation Nigeria
Sahara Reporters
TheCable
Channels TV|Channels Television
Daily Graphic
Ghanaian Times
Joy FM
Myjoyonline
Jeune Afrique
Fraternité Matin
Le Soleil
Sud Quotidien
L'Observateur Paalga
Cameroon Tribune
Jornal de Angola
Novo Jornal
Mail & Guardian|Mail and Guardian
Daily Maverick
News24
Sowetan
City Press
Business Day
Cape Times
IOL
eNCA
SABC
AmaBhungane
The Namibian
Mmegi
NewsDay
Chronicle
Zimbabwe Independent
Lusaka Times
Zambia Daily Mail
Times of Zambia
Nyasa Times
Club of Mozambique
Carta de Moçambique
Radio Okapi
Actualite.cd
Liberian Observer
FrontPageAfrica
Africa Confidential
AllAfrica|allAfrica
The Africa Report
The Elephant
WikiLeaks
`);
