/** The commonest words of Spanish running text, by which the language is told. */
export const STOPWORDS: readonly string[] = [
  ...['el', 'la', 'los', 'las', 'de', 'que', 'y', 'en', 'un', 'una', 'se', 'del', 'por', 'con', 'no', 'su', 'para', 'es', 'al', 'lo', 'como', 'más', 'o', 'pero', 'sus', 'le', 'ha', 'este', 'entre', 'cuando', 'sin', 'sobre', 'también', 'me'],
  ...['hasta', 'hay', 'donde', 'quien', 'desde', 'todo', 'nos', 'durante', 'fue', 'ser', 'son', 'dos', 'según', 'está', 'era', 'había', 'muy', 'años'],
];
