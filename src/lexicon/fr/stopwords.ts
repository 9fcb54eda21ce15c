/** The commonest words of French running text, by which the language is told. */
export const STOPWORDS: readonly string[] = [
  ...['le', 'la', 'les', 'de', 'des', 'et', 'un', 'une', 'du', 'en', 'que', 'qui', 'est', 'pour', 'dans', 'par', 'sur', 'pas', 'au', 'avec', 'il', 'plus', 'ce', 'ne', 'se', 'sont', 'aux', 'cette', 'son', 'ont', 'mais', 'été', 'elle', 'ses'],
  ...['comme', 'nous', 'a', 'leur', 'à', 'deux', 'après', 'où', 'être', 'fait', 'ans', 'selon', 'sa', 'entre', 'ou', 'depuis', 'ces', 'était', 'dit'],
];
