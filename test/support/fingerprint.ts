/** A short name for a row of numbers: two rows that differ have, as good as always, two names. */
export function fingerprint(row: ArrayLike<number>): string {
  const bytes = new Uint8Array(Float64Array.from(row).buffer);
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(36);
}
