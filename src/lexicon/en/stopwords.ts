/** The commonest words of English running text, by which the language is told. */
export const STOPWORDS: readonly string[] = [
  ...['the', 'of', 'and', 'to', 'in', 'is', 'that', 'for', 'it', 'was', 'on', 'with', 'as', 'be', 'by', 'at', 'from', 'are', 'this', 'has', 'have', 'had', 'not', 'but', 'they', 'his', 'he', 'she', 'which', 'were', 'their', 'who', 'said', 'will'],
  ...['would', 'an', 'been', 'its', 'more', 'about', 'after', 'when', 'there', 'what', 'we', 'you', 'or', 'can', 'if', 'than', 'into', 'also'],
];
