import type { PhraseList } from '../boilerplate.js';

/** German phrases of page furniture. */
export const BOILERPLATE: readonly PhraseList[] = [
  {
    role: 'related',
    ends: ['mehr zum thema', 'weitere artikel', 'weitere beiträge', 'weitere themen', 'weitere nachrichten', 'weitere meldungen', 'ähnliche artikel', 'ähnliche beiträge', 'verwandte artikel', 'verwandte themen', 'verwandte beiträge', 'das könnte sie auch interessieren', 'das könnte dich auch interessieren', 'auch interessant', 'auch interessant:', 'meistgelesen', 'meist gelesen', 'meistgelesene artikel', 'am häufigsten gelesen', 'beliebte artikel', 'beliebt', 'aktuelle nachrichten', 'neueste beiträge', 'neueste artikel', 'neueste nachrichten', 'aktuelles', 'aktuelle themen', 'top-themen', 'topmeldungen', 'empfehlungen', 'empfohlen', 'empfehlungen der redaktion', 'aus dem ressort', 'mehr aus', 'zum thema', 'links zum thema', 'letzte beiträge', 'vorheriger artikel', 'nächster artikel', 'beitragsnavigation'],
    whole: ['lesen sie auch', 'mehr lesen', 'weiterlesen', 'mehr anzeigen', 'mehr', 'weitere', 'alle anzeigen', 'zum artikel', 'jetzt lesen'],
    opening: ['lesen sie auch', 'lesen sie hier', 'lesen sie mehr', 'mehr zum thema', 'mehr dazu', 'auch interessant', 'weitere informationen', 'zum thema:', 'siehe auch', 'das könnte sie'],
  },
  {
    role: 'comments',
    ends: ['kommentare', 'kommentar schreiben', 'kommentar verfassen', 'kommentar hinterlassen', 'schreibe einen kommentar', 'schreiben sie einen kommentar', 'antworten abbrechen', 'leserkommentare', 'diskutieren sie mit', 'diskussion', 'keine kommentare', 'forum', 'ihre meinung'],
    whole: ['antworten', 'melden', 'kommentieren', 'name', 'e-mail', 'absenden'],
    opening: ['deine e-mail-adresse wird nicht', 'ihre e-mail-adresse wird nicht', 'erforderliche felder', 'um kommentieren zu können', 'bitte melden sie sich an', 'benachrichtige mich'],
    inside: ['wird nicht veröffentlicht', 'erforderliche felder sind'],
  },
  {
    role: 'newsletter',
    ends: ['newsletter', 'newsletter abonnieren', 'newsletter bestellen'],
    opening: ['abonnieren sie', 'abonniere', 'jetzt abonnieren', 'melden sie sich', 'melde dich', 'jetzt anmelden', 'bleiben sie informiert', 'verpassen sie'],
    inside: ['unseren newsletter', 'unserem newsletter', 'newsletter an'],
  },
  {
    role: 'social',
    whole: ['teilen', 'drucken', 'twittern', 'merken', 'senden', 'per mail teilen', 'auf facebook teilen', 'auf twitter teilen', 'link kopieren', 'artikel teilen', 'folgen sie uns', 'vorlesen'],
    opening: ['teilen sie', 'artikel teilen', 'folgen sie uns', 'folge uns', 'auf facebook', 'per e-mail'],
  },
  {
    role: 'advertisement',
    whole: ['anzeige', 'anzeigen', 'werbung', 'gesponsert'],
  },
  {
    role: 'legal',
    ends: ['impressum', 'datenschutz', 'datenschutzerklärung', 'agb', 'nutzungsbedingungen', 'cookie-einstellungen'],
    opening: ['alle rechte vorbehalten', 'wir verwenden cookies', 'diese website verwendet', 'mit der nutzung'],
    inside: ['alle rechte vorbehalten', 'verwendet cookies', 'datenschutzerklärung', 'nutzungsbedingungen'],
  },
  {
    role: 'paywall',
    whole: ['anmelden', 'registrieren', 'abo', 'jetzt testen', 'einloggen'],
    opening: ['jetzt weiterlesen', 'bereits abonnent', 'sie haben bereits ein', 'um weiterzulesen', 'dieser artikel ist nur'],
    inside: ['jederzeit kündbar', 'mit einem abo', 'für abonnenten'],
  },
  {
    role: 'author-bio',
    ends: ['über den autor', 'über die autorin', 'zur person', 'über uns'],
    opening: ['über den autor', 'alle artikel von', 'alle beiträge von', 'mehr von'],
  },
  {
    role: 'tags',
    ends: ['schlagwörter', 'schlagworte', 'themen'],
    opening: ['schlagwörter:', 'schlagworte:', 'themen:', 'tags:'],
  },
  {
    role: 'navigation',
    whole: ['startseite', 'menü', 'suche', 'suchen', 'kontakt', 'politik', 'wirtschaft', 'sport', 'kultur', 'wissen', 'gesundheit', 'panorama', 'reise', 'meinung', 'regional', 'nach oben', 'zum inhalt springen', 'zum seitenanfang', 'zurück', 'weiter', 'schließen'],
  },
  {
    role: 'note',
    opening: ['anmerkung der redaktion', 'hinweis der redaktion', 'korrektur:', 'in einer früheren version'],
  },
  {
    role: 'caption',
    opening: ['foto:', 'fotos:', 'bild:', 'quelle:', 'bildquelle', 'symbolbild'],
    inside: ['/dpa', 'picture alliance', '(foto:', '(bild:', 'symbolfoto'],
  },
  { role: 'promotion', inside: ['unterstützen sie uns', 'unterstützen sie unsere', 'ihre spende', 'ihrer spende', 'jeder beitrag', 'unabhängigen journalismus'] },
  { role: 'newsletter', inside: ['unser newsletter', 'in ihr postfach', 'jederzeit abbestellen'] },
  { role: 'author-bio', inside: ['ist redakteur', 'ist freier journalist', 'ist freie journalistin', 'schreibt über', 'berichtet über'] },
];
