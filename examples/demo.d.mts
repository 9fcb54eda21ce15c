/** A part of the demo: its title and its text. */
export interface Part {
  readonly title: string;
  readonly text: string;
}
export interface Layout {
  readonly color?: boolean;
  /** Columns, default 100. */
  readonly width?: number;
}
/** The three parts of the demo: the article, the quotes, the comparison. */
export declare function demo(layout?: Layout): Part[];
/** The demo as it is printed. */
export declare function printed(layout?: Layout): string;
