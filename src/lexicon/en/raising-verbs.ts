/**
 * Verbs that stand before `to` and a verb of saying and leave what is said as it is: `continues to insist`, `seems to think`.
 * Of each the base, third person, past and -ing form, separated by spaces.
 */
export const RAISING_VERBS: readonly string[] = [
  'continue continues continued continuing',
  'begin begins began beginning',
  'start starts started starting',
  'come comes came coming',
  'proceed proceeds proceeded proceeding',
  'seem seems seemed seeming',
  'appear appears appeared appearing',
  'tend tends tended tending',
  'like likes liked liking',
  'have has had having',
  'need needs needed needing',
  'use uses used using',
];

/** The same with `on` between: `went on to say`. */
export const RAISING_WITH_ON = 'go goes went going';

/** Before an -ing form: `kept asking`. */
export const KEEPING_VERB = 'keep keeps kept keeping';
