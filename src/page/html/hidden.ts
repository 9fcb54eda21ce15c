const HIDING_STYLE = /(?:^|[\s;])(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i;

/** Whether a `style` attribute hides its element. */
export function hidesByStyle(style: string): boolean {
  return HIDING_STYLE.test(style);
}

/** Ids of what React streams hidden and its script puts into its place before anyone looks. */
const STREAMED = /^S:[0-9a-z]{1,8}$/;
/** Roles of panels that a reader opens: hidden at first, yet part of what the page has to say. */
const PANELS = new Set(['region', 'tabpanel']);

/** Whether an element that is hidden when the page arrives comes to light in the ordinary course of reading. */
export function comesToLight(id: string, role: string): boolean {
  return PANELS.has(role) || STREAMED.test(id);
}

/** Class names by which frameworks keep text for screen readers alone, or for when a reader points at something. */
const UNSEEN_NAMES = new Set([
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
  'tooltiptext',
  'tooltip-text',
  'tooltip-content',
  'popover-content',
  'hovercard',
]);

/** Ids and class names of what asks for consent before the page shows: the common consent managers, and what sites write themselves. */
const CONSENT =
  /^(?:onetrust|didomi|qc-cmp|cmpbox|usercentrics|truste|sp_message|cookiebot|cybotcookiebot|iubenda-cs|osano-cm|termly|fc-consent|gdpr-|cky-|cc-window|(?:cookie|consent|gdpr)[-_]?(?:banner|notice|bar|popup|modal|overlay|wall|dialog|message|law|container)$)/i;

/** Whether an element of this class or id is not for a reader: text for screen readers alone, or a consent wall. */
export function isUnseenName(name: string): boolean {
  return UNSEEN_NAMES.has(name) || CONSENT.test(name);
}
