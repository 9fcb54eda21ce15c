import { InputError } from '../errors.js';
import type { Page, Passage, Quote, Source, Stance } from '../model.js';
import { textOf } from './input.js';
import { isPair, type PointOf, pointsOf } from './points.js';

/** Where a passage stands: `start` and `end` in code points, as the standard asks. */
export interface TextPositionSelector {
  /** Tells selectors apart. */
  readonly type: 'TextPositionSelector';
  /** Code points from the beginning of the text to the first one of the passage. */
  readonly start: number;
  /** Code points from the beginning of the text to the end of the passage. */
  readonly end: number;
}

/** What a passage says, with what stands around it. */
export interface TextQuoteSelector {
  /** Tells selectors apart. */
  readonly type: 'TextQuoteSelector';
  /** The passage. */
  readonly exact: string;
  /** Up to 32 characters before it. */
  readonly prefix: string;
  /** Up to 32 characters after it. */
  readonly suffix: string;
}

/** One passage of the report. */
export interface WebAnnotationTarget {
  /** A part of another resource. */
  readonly type: 'SpecificResource';
  /** The address of the report. */
  readonly source: string;
  /** Both select the same words. */
  readonly selector: readonly [TextPositionSelector, TextQuoteSelector];
}

/** A passage beside the one that the annotation is about. */
export interface AnnotatedPassage {
  /** Its words. */
  readonly exact: string;
  /** In code points. */
  readonly start: number;
  /** In code points. */
  readonly end: number;
}

/** Who says or reports something. */
export interface AnnotatedSource extends AnnotatedPassage {
  /** What kind of source it is. */
  readonly kind: Source['kind'];
  /** The fullest bare name that the report gives; null for an unnamed source. */
  readonly name: string | null;
  /** The office or description, apart from the name. */
  readonly role: string | null;
}

/** The words that report a statement. */
export interface AnnotatedCue extends AnnotatedPassage {
  /** Dictionary form. */
  readonly lemma: string;
  /** What the cue adds to bare saying. */
  readonly stance: Stance;
}

/** What an annotation says of a quote, in terms of the vocabulary `urn:copydesk:`. */
export interface QuoteBody {
  /** Gives the fields below a meaning in JSON-LD. */
  readonly '@context': object;
  /** What the body is. */
  readonly type: 'Quote';
  /** Whether its words stand in quotation marks. */
  readonly kind: Quote['kind'];
  /** Who says it; null when the report does not tell. */
  readonly source: AnnotatedSource | null;
  /** The words that report it; null when only marks tell. */
  readonly cue: AnnotatedCue | null;
  /** To whom it is said. */
  readonly addressee: AnnotatedSource | null;
  /** Who reports whom, outermost first. */
  readonly chain: readonly {
    /** Who reports or says. */
    readonly source: AnnotatedSource;
    /** The words that say so. */
    readonly cue: AnnotatedCue | null;
  }[];
  /** How sure content and source are: 0 to 1. */
  readonly confidence: number;
}

/** A quote as a W3C Web Annotation. */
export interface WebAnnotation {
  /** The context of the standard. */
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  /** The address of the annotation: that of the report, and where the quote stands in it. */
  readonly id: string;
  /** The class of the standard. */
  readonly type: 'Annotation';
  /** Why it was made. */
  readonly motivation: 'describing';
  /** What it says. */
  readonly body: QuoteBody;
  /** What it says that of: each passage of the quote's content. */
  readonly target: readonly WebAnnotationTarget[];
}

/** Options of {@link toWebAnnotations}. */
export interface WebAnnotationOptions {
  /** The address (IRI) of the report. Default: the one that the page states, else `urn:uuid:` with a number made from the text. */
  readonly source?: string;
}

/** Characters of the text around a passage by which it is found again. */
const AROUND = 32;

const CONTEXT = { '@vocab': 'urn:copydesk:', source: 'urn:copydesk:source', chain: { '@id': 'urn:copydesk:chain', '@container': '@list' } };

/**
 * Quotes as W3C Web Annotations (JSON-LD, https://www.w3.org/TR/annotation-model/), one for each quote: its target is the
 * content, by position and by words; its body says who says it, with which cue, and who reports whom.
 *
 * Positions count code points of the page's text, as the standard asks; the library itself counts UTF-16 code units. They
 * differ behind characters such as emoji.
 *
 * @param quotes from `extractQuotes`
 * @param page the string or Page that they were extracted from
 * @param options the address of the report
 * @throws An InputError (`not-a-report`, `bad-option`) when called with anything else
 *
 * @example
 * ```ts
 * import { extractQuotes } from 'copydesk';
 * import { toWebAnnotations } from 'copydesk/export';
 *
 * const text = 'Fire guts mill\n\nThe blaze on Monday destroyed 12 looms. “We came too late,” Chief Ines Barrow said.';
 * const annotation = toWebAnnotations(extractQuotes(text), text, { source: 'https://news.example/mill' })[0];
 * annotation?.body.source?.name; // => 'Ines Barrow'
 * annotation?.target[0]?.selector[0]; // => { type: 'TextPositionSelector', start: 57, end: 74 }
 * annotation?.target[0]?.selector[1].exact; // => 'We came too late,'
 * ```
 */
export function toWebAnnotations(quotes: readonly Quote[], page: string | Page, options: WebAnnotationOptions = {}): WebAnnotation[] {
  const text = textOf(quotes, page, 'toWebAnnotations');
  const given: unknown = options.source;
  if (given !== undefined && (typeof given !== 'string' || given === ''))
    throw new InputError('bad-option', 'The option source of toWebAnnotations() is the address of the report.');
  const source = options.source ?? (typeof page === 'string' ? null : page.metadata.url) ?? uuidOf(text);
  const pointOf = pointsOf(text);
  return quotes.map((quote) => ({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${source.split('#', 1)[0]!}#quote-${pointOf(quote.start)}-${pointOf(quote.end)}`,
    type: 'Annotation',
    motivation: 'describing',
    body: bodyOf(quote, pointOf),
    target: quote.content.map((passage) => ({ type: 'SpecificResource', source, selector: selectorsOf(passage, text, pointOf) })),
  }));
}

function selectorsOf({ start, end, text: exact }: Passage, text: string, pointOf: PointOf): WebAnnotationTarget['selector'] {
  // No half of a surrogate pair at either edge.
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, end + AROUND);
  return [
    { type: 'TextPositionSelector', start: pointOf(start), end: pointOf(end) },
    {
      type: 'TextQuoteSelector',
      exact,
      prefix: text.slice(from > 0 && isPair(text, from - 1) ? from + 1 : from, start),
      suffix: text.slice(end, to < text.length && isPair(text, to - 1) ? to - 1 : to),
    },
  ];
}

function bodyOf({ kind, source, cue, addressee, chain, confidence }: Quote, pointOf: PointOf): QuoteBody {
  const passage = ({ start, end, text }: Passage): AnnotatedPassage => ({ exact: text, start: pointOf(start), end: pointOf(end) });
  const sourceOf = (one: Source): AnnotatedSource => ({ kind: one.kind, name: one.name, role: one.role, ...passage(one) });
  const cueOf = (one: Quote['cue']): AnnotatedCue | null => (one === null ? null : { lemma: one.lemma, stance: one.stance, ...passage(one) });
  return {
    '@context': CONTEXT,
    type: 'Quote',
    kind,
    source: source === null ? null : sourceOf(source),
    cue: cueOf(cue),
    addressee: addressee === null ? null : sourceOf(addressee),
    chain: chain.map((link) => ({ source: sourceOf(link.source), cue: cueOf(link.cue) })),
    confidence,
  };
}

/** A UUID of version 8 whose bits are four hashes of the text (FNV-1a from four beginnings): the same for the same text. */
function uuidOf(text: string): string {
  const hashes = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35].map((begin) => {
    let hash = begin;
    for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    return (hash >>> 0).toString(16).padStart(8, '0');
  });
  const digits = hashes.join('');
  return `urn:uuid:${digits.slice(0, 8)}-${digits.slice(8, 12)}-8${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20)}`;
}
