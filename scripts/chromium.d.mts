/** The path of Chromium, or undefined where none is known. */
export const chromiumPath: string | undefined;
