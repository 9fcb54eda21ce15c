/** How a language names the parts of a date. All words in small letters; abbreviations without their full stop. */
export interface CalendarWords {
  /** Twelve entries, January first, or none where months are numbers; in each the full name, its inflected forms and its abbreviations. */
  readonly months: readonly (readonly string[])[];
  /** Seven entries, Monday first, or none. */
  readonly weekdays: readonly (readonly string[])[];
  /** Days counted from today: `['yesterday']` at -1. */
  readonly days?: readonly { readonly shift: number; readonly words: readonly string[] }[];
  /** Ways to say that it is a moment ago. */
  readonly now?: readonly string[];
  /** Units of `3 hours ago`, singular and plural. */
  readonly units?: Readonly<Partial<Record<TimeUnit, readonly string[]>>>;
  /** What makes an amount of time lie in the past: `ago` after it, `vor` or `il y a` before it. */
  readonly past?: { readonly before: readonly string[]; readonly after: readonly string[] };
  /** Words for one: `an hour ago`. */
  readonly one?: readonly string[];
  /** Words that may stand between the parts of one stamp: `at`, `on`, `de`, `um`. */
  readonly joiners?: readonly string[];
  /** Words after which a stamp is that of publication. */
  readonly published?: readonly string[];
  /** Words after which a stamp is that of the last change. */
  readonly updated?: readonly string[];
  /** Words after which a bare year or month is a date: `in 2021`, `since March`. */
  readonly prepositions?: readonly string[];
  /** Month and weekday forms that are also everyday words; a number must stand beside them in the right place. */
  readonly doubtful?: readonly string[];
}

/** Units of relative stamps. */
export type TimeUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';
