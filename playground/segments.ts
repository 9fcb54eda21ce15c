// Overlapping passages as a flat row of segments: what the page underlines, shades and lights up.

/** A stretch of text with something to say about it. */
export interface Layer<T> {
  readonly start: number;
  readonly end: number;
  readonly mark: T;
}

/** A stretch in which no layer begins or ends, with the marks of all that cover it. */
export interface Segment<T> {
  readonly start: number;
  readonly end: number;
  readonly marks: readonly T[];
}

/** A segment shows so many marks at most: passages nested hundreds deep would otherwise take time and room that grow with the square. */
const MOST_MARKS = 12;

/**
 * Cuts a stretch where layers begin and end. The segments tile it, in order; their marks are in the order of the layers' starts.
 *
 * @param layers in any order; what lies outside the stretch is cut off, empty ones are left out
 */
export function segmentsOf<T>(start: number, end: number, layers: readonly Layer<T>[]): Segment<T>[] {
  const inside = layers
    .map((layer) => ({ start: Math.max(start, layer.start), end: Math.min(end, layer.end), mark: layer.mark }))
    .filter((layer) => layer.start < layer.end)
    .sort((x, y) => x.start - y.start || y.end - x.end);
  const cuts = [...new Set([start, ...inside.flatMap((layer) => [layer.start, layer.end]), end])].sort((x, y) => x - y);
  const segments: Segment<T>[] = [];
  let open: typeof inside = [];
  let next = 0;
  for (let i = 0; i + 1 < cuts.length; i++) {
    const at = cuts[i]!;
    open = open.filter((layer) => layer.end > at);
    while (next < inside.length && inside[next]!.start === at) {
      if (open.length < MOST_MARKS) open.push(inside[next]!);
      next++;
    }
    segments.push({ start: at, end: cuts[i + 1]!, marks: open.map(({ mark }) => mark) });
  }
  return segments;
}

/** The layers that touch each of some stretches: both in the order of their starts, the stretches disjoint. */
export function layersBy<T>(stretches: readonly { readonly start: number; readonly end: number }[], layers: readonly Layer<T>[]): Layer<T>[][] {
  const sorted = [...layers].sort((x, y) => x.start - y.start);
  let next = 0;
  let open: Layer<T>[] = [];
  return stretches.map(({ start, end }) => {
    open = open.filter((layer) => layer.end > start);
    while (next < sorted.length && sorted[next]!.start < end) {
      if (sorted[next]!.end > start) open.push(sorted[next]!);
      next++;
    }
    return [...open];
  });
}
