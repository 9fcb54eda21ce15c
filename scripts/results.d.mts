type Library = Readonly<Record<string, unknown>>;
/** Every result of the library on the inputs, as JSON. */
export declare function resultsOf(library: Library, inputs: readonly string[]): string;
/** The hash of the results of the library at an address on the inputs of a JSON file. */
export declare function hashOf(library: string, inputs: string): Promise<string>;
