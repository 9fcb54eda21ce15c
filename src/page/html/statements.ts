import type { BlockHint } from '../../model.js';

/** What a page states about itself, as it stands in the markup and not yet weighed. */
export interface Statements {
  /** The contents of `<script type="application/ld+json">`. */
  readonly jsonLd: readonly string[];
  /** Lower-case name and content of each `<meta>`. */
  readonly meta: readonly (readonly [name: string, content: string])[];
  /** Microdata and the like, in the order of the page. */
  readonly properties: readonly Statement[];
  readonly title: string | null;
  readonly canonical: string | null;
  readonly language: string | null;
}

/** One property that stands in the midst of the text. */
export interface Statement {
  /** Lower case: `datepublished`, `author`, `name`; `time` for a `<time>` that has no property. */
  readonly name: string;
  /** `content` or `datetime`; else empty, and the text from `start` to `end` of the page is the value. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly className: string;
  /** What the markup calls the elements around it. */
  readonly hints: readonly BlockHint[];
}
