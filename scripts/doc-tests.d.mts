/** Writes a test file under .doctest/ for every file of documentation that holds examples. */
export declare function writeDocTests(): void;
