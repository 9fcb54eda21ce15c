/** Attributes by which the authors of a page hide an element. */
export interface Hiding {
  readonly style: string;
  /** The `hidden` attribute is there, whatever its value. */
  readonly hidden: boolean;
  readonly className: string;
  readonly id: string;
}

const HIDING_STYLE = /(?:^|[\s;])(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i;

/** Class names by which frameworks keep text for screen readers alone. */
const UNSEEN_CLASSES = new Set([
  'sr-only',
  'visually-hidden',
  'visuallyhidden',
  'screen-reader-text',
  'screen-reader-only',
  'u-visually-hidden',
  'hidden-visually',
  'assistive-text',
  'show-for-sr',
  'element-invisible',
]);

/** Ids and class names of what asks a reader for consent before the page shows: the common consent managers, and what sites write themselves. */
const CONSENT =
  /^(?:onetrust|didomi|qc-cmp|cmpbox|usercentrics|truste|sp_message|cookiebot|cybotcookiebot|iubenda-cs|osano-cm|termly|fc-consent|gdpr-|cky-|cc-window|(?:cookie|consent|gdpr)[-_]?(?:banner|notice|bar|popup|modal|overlay|wall|dialog|message|law|policy-banner|container)$)/i;

/** Whether a reader does not see an element with these attributes. */
export function isHidden({ style, hidden, className, id }: Hiding): boolean {
  if (hidden || (style !== '' && HIDING_STYLE.test(style)) || (id !== '' && CONSENT.test(id))) return true;
  if (className === '') return false;
  for (const name of className.split(/\s/)) if (UNSEEN_CLASSES.has(name) || CONSENT.test(name)) return true;
  return false;
}
