import { parseArticle } from 'copydesk';
import { describe, expect, it } from 'vitest';

const bodyOf = (line: string): string => parseArticle(line).text;

describe('error messages', () => {
  it.each([
    'Sorry, the page you were looking for could not be found.',
    'The requested URL was not found on this server.',
    'This page does not exist or has been moved to another address.',
    'It may have been moved or deleted, or the address was mistyped.',
    'We’re sorry, but we couldn’t find the page you asked for.',
    'Die gewünschte Seite wurde leider nicht gefunden, bitte prüfen Sie die Adresse.',
    'Désolé, la page que vous cherchez est introuvable ou a changé d’adresse.',
    'Lo sentimos, la página que busca no existe o ha cambiado de dirección.',
    'Spiacenti, la pagina richiesta non è stata trovata sul nostro sito.',
    'Desculpe, a página que procura não foi encontrada no nosso site.',
    'Sorry, de pagina die u zoekt is niet gevonden op onze website.',
  ])('are no article: %s', (line) => expect(bodyOf(line)).toBe(''));

  it.each([
    'The page in the ledger that named the buyer was never found, the auditor told the court on Monday.',
    'It may have been the coldest night of the century, the weather service said on Tuesday morning.',
    'We could not find a single witness who remembered the car, the inspector said after the hearing.',
    'The article had moved readers to tears when it appeared in 1962, and the town never forgot it.',
    'La pagina più bella del libro è quella in cui il nonno torna a casa dopo la guerra, dice l’autrice.',
  ])('are not what reports say: %s', (line) => expect(bodyOf(line)).not.toBe(''));
});
