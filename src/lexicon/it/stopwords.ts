/** The commonest words of Italian running text, by which the language is told. */
export const STOPWORDS: readonly string[] = [
  ...['il', 'di', 'che', 'la', 'e', 'un', 'in', 'per', 'una', 'non', 'si', 'del', 'è', 'con', 'i', 'le', 'da', 'al', 'dei', 'della', 'sono', 'come', 'più', 'lo', 'ha', 'nel', 'alla', 'anche', 'gli', 'ma', 'delle', 'su', 'se', 'dal', 'questo', 'ai'],
  ...['tra', 'nella', 'stato', 'degli', 'era', 'essere', 'dopo', 'hanno', 'o', 'due', 'ci', 'suo', 'sua', 'dalla', 'sul', 'molto'],
];
