/** What recheck finds wrong with a regular expression, or null. */
export declare function faultOf(pattern: string, flags: string): string | null;
