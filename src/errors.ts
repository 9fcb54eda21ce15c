/** What an {@link InputError} says was wrong with a call. */
export type InputErrorCode = 'not-a-string' | 'not-a-page' | 'not-an-article' | 'not-a-report' | 'not-a-diff' | 'not-a-storyboard' | 'bad-option' | 'bad-span';

/**
 * Thrown when a function is called wrongly: with something that is neither a string, a Page nor an Article, or with an
 * option value that does not exist. Nothing that a text contains makes a function throw.
 *
 * @example
 * ```ts
 * import { InputError, parseArticle } from 'copydesk';
 *
 * try {
 *   parseArticle('A report.', { favor: 'everything' as never });
 * } catch (error) {
 *   if (error instanceof InputError) error.code; // => 'bad-option'
 * }
 * ```
 */
export class InputError extends TypeError {
  /** Always `InputError`, also where `instanceof` cannot tell because two copies of the library are loaded. */
  override readonly name = 'InputError';
  /** Stable, for programs; the message is for people. */
  readonly code: InputErrorCode;

  /** @param code what was wrong, for programs. @param message the same for people. */
  constructor(code: InputErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
