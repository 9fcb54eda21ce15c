/** Writes the library as one module and gives its address; the file goes when the process does. */
export declare function bundledLibrary(format?: 'esm' | 'iife'): string;
