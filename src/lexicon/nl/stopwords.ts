/** The commonest words of Dutch running text, by which the language is told. */
export const STOPWORDS: readonly string[] = [
  ...['de', 'het', 'een', 'van', 'en', 'in', 'is', 'dat', 'op', 'te', 'voor', 'met', 'zijn', 'die', 'niet', 'aan', 'er', 'om', 'ook', 'als', 'bij', 'naar', 'door', 'hij', 'over', 'uit', 'maar', 'ze', 'nog', 'dan', 'wordt', 'kan', 'heeft'],
  ...['worden', 'zal', 'hebben', 'meer', 'geen', 'tot', 'wel', 'was', 'werd', 'deze', 'omdat', 'onder', 'tegen', 'na', 'zich', 'volgens', 'haar', 'we', 'ik'],
];
