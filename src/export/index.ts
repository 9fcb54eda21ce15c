/**
 * Quotes written for other tools: W3C Web Annotations, brat standoff, CSV. An entry of its own, for those who export.
 *
 * @module copydesk/export
 */
export { toBrat } from './brat.js';
export { type CsvOptions, toCsv } from './csv.js';
export {
  type AnnotatedCue,
  type AnnotatedPassage,
  type AnnotatedSource,
  type QuoteBody,
  type TextPositionSelector,
  type TextQuoteSelector,
  toWebAnnotations,
  type WebAnnotation,
  type WebAnnotationOptions,
  type WebAnnotationTarget,
} from './web-annotation.js';
