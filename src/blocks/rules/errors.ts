import type { Rule } from './rule.js';

/** How the sentences of an error page begin, in seven languages: what was asked for is not there. */
const NOT_THERE = [
  /^(?:(?:we'?re |we are )?(?:very )?sorry,? |oops!? |unfortunately,? |error 404 |404 )?(?:but )?(?:the|this|that|your|our) (?:requested )?(?:page|url|address|link|article|content|file)\b.{1,60}\b(?:not (?:be )?found|n[o']t exist|no longer (?:exists?|available|here)|been (?:moved|removed|deleted)|be broken)/,
  /^(?:it|the page|the link|the content) (?:may|might|could) have (?:been )?(?:moved|removed|deleted|renamed|expired|changed)/,
  /^(?:(?:we'?re |we are )?sorry,? (?:but )?)?we (?:couldn'?t|could not|can'?t|cannot) find (?:the|that|this|your|what)/,
  /^(?:leider |ups |entschuldigung )?(?:die|diese) (?:gesuchte |gewünschte |angeforderte |von ihnen .{0,30})?(?:seite|adresse)\b.{1,60}(?:nicht gefunden|existiert nicht|nicht mehr verfügbar)/,
  /^(?:désolé,? |oups,? )?(?:la|cette) page\b.{1,60}(?:introuvable|n'existe (?:pas|plus)|n'est plus|n'a pas été trouvée)/,
  /^(?:lo sentimos,? )?(?:la|esta) página\b.{1,60}(?:no existe|no se encuentra|no (?:se )?ha(?: sido)? encontrad[oa]|no está disponible)/,
  /^(?:spiacenti,? |siamo spiacenti,? )?(?:la|questa) pagina\b.{1,60}(?:non esiste|non (?:è stata )?trovata|non è (?:più )?disponibile)/,
  /^(?:desculpe,? |lamentamos,? )?(?:a|esta) página\b.{1,60}(?:não existe|não (?:foi )?encontrada|não está disponível)/,
  /^(?:sorry,? |helaas,? )?(?:de|deze) pagina\b.{1,60}(?:niet gevonden|bestaat niet|niet meer)/,
] as const;
const LONGEST = 40;

/** What a server says in place of a page. */
export const ERROR_RULES: readonly Rule[] = [
  {
    name: 'error-message',
    role: 'debris',
    weight: 1,
    reason: 'Says that a page is not there, as error messages do.',
    holds: ({ words, key, quoted }) => !quoted && words >= 4 && words <= LONGEST && NOT_THERE.some((form) => form.test(key)),
  },
];
