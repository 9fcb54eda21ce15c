import type { PhraseList } from '../boilerplate.js';

/** Italian phrases of page furniture. */
export const BOILERPLATE: readonly PhraseList[] = [
  {
    role: 'related',
    ends: ['articoli correlati', 'notizie correlate', 'potrebbe interessarti', 'potrebbe interessarti anche', 'potrebbero interessarti', 'ti potrebbe interessare', 'i più letti', 'le più lette', 'più letti', 'più lette', 'ultime notizie', 'articoli recenti', 'altri articoli', 'altre notizie', 'consigliati', 'articolo precedente', 'articolo successivo', 'correlati', 'in primo piano', 'ultimi articoli', 'vedi anche'],
    whole: ['leggi anche', 'leggi tutto', 'continua a leggere', 'leggi di più', 'mostra altro', 'vedi tutti', 'altro'],
    opening: ['leggi anche', 'leggi:', 'vedi anche', 'guarda anche', 'potrebbe interessarti', 'approfondisci'],
  },
  {
    role: 'comments',
    ends: ['commenti', 'commento', 'lascia un commento', 'scrivi un commento', 'aggiungi un commento', 'annulla risposta', 'nessun commento', 'invia un commento'],
    whole: ['rispondi', 'segnala', 'nome', 'invia'],
    opening: ['il tuo indirizzo email non', 'l\'indirizzo email non', 'i campi obbligatori', 'devi essere connesso'],
    inside: ['non sarà pubblicato', 'campi obbligatori sono'],
  },
  {
    role: 'newsletter',
    ends: ['newsletter', 'iscriviti alla newsletter'],
    opening: ['iscriviti', 'abbonati', 'ricevi', 'resta aggiornato', 'rimani aggiornato'],
    inside: ['nostra newsletter', 'alla newsletter'],
  },
  {
    role: 'social',
    whole: ['condividi', 'stampa', 'seguici', 'condividi su facebook', 'condividi su twitter', 'invia per email', 'copia link', 'ascolta'],
    opening: ['condividi', 'seguici su', 'clicca per condividere', 'fai clic'],
  },
  {
    role: 'advertisement',
    whole: ['pubblicità', 'annuncio', 'sponsorizzato'],
  },
  {
    role: 'legal',
    ends: ['note legali', 'privacy policy', 'informativa sulla privacy', 'cookie policy', 'termini e condizioni'],
    opening: ['tutti i diritti riservati', 'questo sito utilizza', 'utilizziamo i cookie', '© riproduzione riservata', 'riproduzione riservata'],
    inside: ['tutti i diritti riservati', 'riproduzione riservata', 'utilizza cookie', 'partita iva', 'p.iva'],
  },
  {
    role: 'paywall',
    whole: ['accedi', 'registrati', 'abbonati'],
    opening: ['sei già abbonato', 'per continuare a leggere', 'contenuto riservato', 'questo articolo è riservato'],
    inside: ['riservato agli abbonati'],
  },
  {
    role: 'author-bio',
    ends: ['l\'autore', 'chi siamo', 'informazioni sull\'autore'],
    opening: ['tutti gli articoli di', 'vedi tutti gli articoli'],
  },
  {
    role: 'tags',
    ends: ['argomenti', 'etichette', 'tag'],
    opening: ['argomenti:', 'tag:', 'etichette:'],
  },
  {
    role: 'navigation',
    whole: ['home', 'menu', 'cerca', 'contatti', 'politica', 'economia', 'cronaca', 'sport', 'cultura', 'esteri', 'spettacoli', 'salute', 'chiudi', 'indietro', 'vai al contenuto', 'torna su'],
  },
  {
    role: 'note',
    opening: ['nota della redazione', 'rettifica', 'aggiornamento:'],
  },
  {
    role: 'caption',
    opening: ['foto:', 'immagine:', 'foto di', 'credit:'],
    inside: ['(foto', '/ansa', '(ansa'],
  },
  { role: 'promotion', inside: ['fai una donazione', 'il tuo sostegno', 'il tuo contributo', 'giornalismo indipendente'] },
  { role: 'newsletter', inside: ['iscriviti', 'nella tua casella'] },
  { role: 'author-bio', inside: ['è giornalista', 'scrive di', 'ha collaborato con'] },
  { role: 'paywall', inside: ['per continuare a leggere', 'sei già abbonato'] },
];
