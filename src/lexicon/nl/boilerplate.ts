import type { PhraseList } from '../boilerplate.js';

/** Dutch phrases of page furniture. */
export const BOILERPLATE: readonly PhraseList[] = [
  {
    role: 'related',
    ends: ['lees verder', 'gerelateerde artikelen', 'gerelateerd', 'verwante artikelen', 'meer over', 'meer nieuws', 'meer artikelen', 'meest gelezen', 'populair', 'populaire artikelen', 'laatste nieuws', 'recente berichten', 'recente artikelen', 'aanbevolen', 'ook interessant', 'bekijk ook', 'net binnen', 'vorig artikel', 'volgend artikel', 'berichtnavigatie', 'misschien ook interessant', 'anderen lazen ook'],
    whole: ['lees ook', 'meer lezen', 'lees meer', 'toon meer', 'bekijk alles', 'meer', 'volgende', 'vorige'],
    opening: ['lees ook', 'lees meer', 'lees hier', 'bekijk ook', 'zie ook', 'meer over', 'luister ook'],
  },
  {
    role: 'comments',
    ends: ['reacties', 'reactie', 'geef een reactie', 'plaats een reactie', 'laat een reactie achter', 'reageer', 'geen reacties', 'reactie annuleren'],
    whole: ['beantwoorden', 'reageren', 'antwoorden', 'naam', 'verzenden'],
    opening: ['je e-mailadres wordt niet', 'uw e-mailadres wordt niet', 'vereiste velden', 'je moet ingelogd'],
    inside: ['wordt niet gepubliceerd', 'verplichte velden', 'vereiste velden zijn'],
  },
  {
    role: 'newsletter',
    ends: ['nieuwsbrief', 'aanmelden nieuwsbrief'],
    opening: ['schrijf je in', 'meld je aan', 'abonneer', 'ontvang', 'blijf op de hoogte', 'aanmelden voor'],
    inside: ['onze nieuwsbrief', 'de nieuwsbrief'],
  },
  {
    role: 'social',
    whole: ['delen', 'deel', 'afdrukken', 'volg ons', 'deel dit artikel', 'deel op facebook', 'deel op twitter', 'kopieer link', 'opslaan', 'luister'],
    opening: ['deel dit', 'deel op', 'volg ons', 'klik om te delen'],
  },
  {
    role: 'advertisement',
    whole: ['advertentie', 'advertenties', 'gesponsord'],
  },
  {
    role: 'legal',
    ends: ['privacyverklaring', 'privacybeleid', 'algemene voorwaarden', 'cookiebeleid', 'gebruiksvoorwaarden', 'colofon'],
    opening: ['alle rechten voorbehouden', 'wij gebruiken cookies', 'deze website gebruikt', 'deze site gebruikt'],
    inside: ['alle rechten voorbehouden', 'gebruikt cookies', 'privacyverklaring', 'algemene voorwaarden'],
  },
  {
    role: 'paywall',
    whole: ['inloggen', 'registreren', 'abonneren', 'word abonnee', 'account aanmaken'],
    opening: ['al abonnee', 'verder lezen', 'dit artikel is alleen', 'om verder te lezen'],
    inside: ['voor abonnees', 'maandelijks opzegbaar'],
  },
  {
    role: 'author-bio',
    ends: ['over de auteur', 'over ons'],
    opening: ['over de auteur', 'alle artikelen van', 'meer van deze auteur'],
  },
  {
    role: 'tags',
    ends: ['onderwerpen', 'trefwoorden'],
    opening: ['tags:', 'onderwerpen:', 'trefwoorden:'],
  },
  {
    role: 'navigation',
    whole: ['home', 'menu', 'zoeken', 'nieuws', 'sport', 'politiek', 'economie', 'binnenland', 'buitenland', 'cultuur', 'opinie', 'weer', 'sluiten', 'terug', 'naar boven', 'ga naar inhoud', 'naar inhoud'],
  },
  {
    role: 'note',
    opening: ['noot van de redactie', 'correctie:', 'update:', 'rectificatie'],
  },
  {
    role: 'caption',
    opening: ['foto:', 'beeld:', 'foto ', 'afbeelding:'],
    inside: ['/anp', '(foto', '© anp', 'beeld anp'],
  },
  { role: 'promotion', inside: ['uw donatie', 'jouw donatie', 'uw steun', 'onafhankelijke journalistiek'] },
  { role: 'newsletter', inside: ['in je inbox', 'in uw inbox'] },
  { role: 'author-bio', inside: ['is journalist', 'schrijft over', 'werkte eerder'] },
  { role: 'paywall', inside: ['al abonnee', 'verder te lezen'] },
];
