/** Currencies as news prints them. */

/** Signs before or after the amount. Longer ones are tried first. */
export const CURRENCY_SIGNS: readonly (readonly [sign: string, code: string])[] = [
  ['US$', 'USD'], ['USD$', 'USD'], ['CA$', 'CAD'], ['C$', 'CAD'], ['AU$', 'AUD'], ['A$', 'AUD'], ['NZ$', 'NZD'], ['HK$', 'HKD'], ['NT$', 'TWD'], ['S$', 'SGD'],
  ['R$', 'BRL'], ['MX$', 'MXN'], ['Z$', 'ZWL'], ['J$', 'JMD'], ['$', 'USD'], ['€', 'EUR'], ['£', 'GBP'], ['¥', 'JPY'], ['₹', 'INR'], ['₩', 'KRW'], ['₽', 'RUB'],
  ['₺', 'TRY'], ['₦', 'NGN'], ['₪', 'ILS'], ['₴', 'UAH'], ['฿', 'THB'], ['₫', 'VND'], ['₱', 'PHP'], ['₵', 'GHS'], ['₸', 'KZT'], ['₡', 'CRC'], ['₲', 'PYG'],
  ['Rs.', 'INR'], ['Rs', 'INR'], ['Tk', 'BDT'], ['RM', 'MYR'], ['Rp', 'IDR'], ['Sh', 'KES'], ['KSh', 'KES'], ['Ksh', 'KES'], ['GH₵', 'GHS'], ['kr', 'SEK'], ['zł', 'PLN'],
];

/** ISO 4217 codes, before or after the amount. */
export const CURRENCY_CODES: readonly string[] = [
  ...['USD', 'EUR', 'GBP', 'JPY', 'CNY', 'RMB', 'INR', 'PKR', 'BDT', 'LKR', 'NPR', 'CAD', 'AUD', 'NZD', 'CHF', 'SEK', 'NOK', 'DKK', 'ISK', 'PLN', 'CZK', 'HUF', 'RON', 'BGN'],
  ...['RUB', 'UAH', 'BYN', 'KZT', 'TRY', 'ILS', 'SAR', 'AED', 'QAR', 'KWD', 'BHD', 'OMR', 'IQD', 'IRR', 'SYP', 'LBP', 'JOD', 'EGP', 'LYD', 'TND', 'DZD', 'MAD', 'NGN', 'GHS', 'KES'],
  ...['UGX', 'TZS', 'ETB', 'ZAR', 'XOF', 'XAF', 'BRL', 'ARS', 'CLP', 'COP', 'PEN', 'MXN', 'VES', 'UYU', 'KRW', 'KPW', 'TWD', 'HKD', 'SGD', 'MYR', 'IDR', 'PHP', 'THB', 'VND', 'AFN', 'MMK'],
  ...['BTC', 'ETH'],
];

/** Names after the amount, in small letters, singular; the plural adds s. Where a name alone does not tell the country it stands for itself. */
export const CURRENCY_NAMES: readonly (readonly [name: string, code: string])[] = [
  ['dollar', 'USD'], ['euro', 'EUR'], ['pound', 'GBP'], ['quid', 'GBP'], ['yen', 'JPY'], ['yuan', 'CNY'], ['renminbi', 'CNY'], ['rupee', 'INR'], ['rupiah', 'IDR'],
  ['ruble', 'RUB'], ['rouble', 'RUB'], ['won', 'KRW'], ['rial', 'IRR'], ['riyal', 'SAR'], ['toman', 'IRT'], ['dirham', 'AED'], ['shekel', 'ILS'], ['lira', 'TRY'], ['naira', 'NGN'],
  ['rand', 'ZAR'], ['cedi', 'GHS'], ['shilling', 'shilling'], ['birr', 'ETB'], ['baht', 'THB'], ['ringgit', 'MYR'], ['dong', 'VND'], ['taka', 'BDT'], ['kyat', 'MMK'],
  ['zloty', 'PLN'], ['złoty', 'PLN'], ['forint', 'HUF'], ['koruna', 'CZK'], ['crown', 'crown'], ['krona', 'SEK'], ['kronor', 'SEK'], ['krone', 'krone'], ['kroner', 'krone'],
  ['leu', 'RON'], ['lei', 'RON'], ['hryvnia', 'UAH'], ['tenge', 'KZT'], ['afghani', 'AFN'], ['dinar', 'dinar'], ['peso', 'peso'], ['franc', 'franc'], ['real', 'BRL'], ['reais', 'BRL'],
  ['sol', 'PEN'], ['bolivar', 'VES'], ['bolívar', 'VES'], ['bitcoin', 'BTC'], ['ether', 'ETH'],
];

/** Hundredths: name and the currency they are hundredths of. */
export const CURRENCY_HUNDREDTHS: readonly (readonly [name: string, code: string])[] = [['cent', 'USD'], ['pence', 'GBP'], ['penny', 'GBP'], ['paise', 'INR'], ['kopeck', 'RUB']];

/** Adjectives that tell whose dollar, pound or rupee it is: `5 million Canadian dollars`. */
export const CURRENCY_ADJECTIVES: readonly (readonly [adjective: string, codes: string])[] = [
  ['US', 'USD'], ['U.S.', 'USD'], ['American', 'USD'], ['Canadian', 'CAD'], ['Australian', 'AUD'], ['Hong Kong', 'HKD'], ['Singapore', 'SGD'], ['Taiwan', 'TWD'], ['Zealand', 'NZD'],
  ['British', 'GBP'], ['Egyptian', 'EGP'], ['Syrian', 'SYP'], ['Lebanese', 'LBP'], ['Sudanese', 'SDG'], ['Indian', 'INR'], ['Pakistani', 'PKR'], ['Nepali', 'NPR'],
  ['Nepalese', 'NPR'], ['Sri Lankan', 'LKR'], ['Lankan', 'LKR'], ['Iranian', 'IRR'], ['Omani', 'OMR'], ['Qatari', 'QAR'], ['Saudi', 'SAR'], ['Yemeni', 'YER'], ['Turkish', 'TRY'],
  ['Emirati', 'AED'], ['Moroccan', 'MAD'], ['Kuwaiti', 'KWD'], ['Iraqi', 'IQD'], ['Jordanian', 'JOD'], ['Bahraini', 'BHD'], ['Libyan', 'LYD'], ['Tunisian', 'TND'], ['Algerian', 'DZD'],
  ['Serbian', 'RSD'], ['Mexican', 'MXN'], ['Argentine', 'ARS'], ['Chilean', 'CLP'], ['Colombian', 'COP'], ['Cuban', 'CUP'], ['Philippine', 'PHP'], ['Uruguayan', 'UYU'],
  ['Dominican', 'DOP'], ['Swiss', 'CHF'], ['CFA', 'XOF'], ['Congolese', 'CDF'], ['Rwandan', 'RWF'], ['Kenyan', 'KES'], ['Ugandan', 'UGX'], ['Tanzanian', 'TZS'], ['Somali', 'SOS'],
  ['Norwegian', 'NOK'], ['Danish', 'DKK'], ['Swedish', 'SEK'], ['Icelandic', 'ISK'], ['Czech', 'CZK'], ['Chinese', 'CNY'], ['Japanese', 'JPY'], ['Korean', 'KRW'], ['Russian', 'RUB'],
  ['Belarusian', 'BYN'], ['South African', 'ZAR'], ['African', 'ZAR'], ['Brazilian', 'BRL'], ['Ukrainian', 'UAH'], ['Israeli', 'ILS'], ['Nigerian', 'NGN'],
];
