/** Marks that stand between a headline and the name of its site. */
const SEPARATORS = [' | ', ' – ', ' — ', ' - ', ' » ', ' · ', ' :: '];

/**
 * A headline without Markdown's marks and without the site's name, white space folded. The name is cut where it is known
 * from the page, or where it stands behind a bar; a dash alone may be the headline's own.
 */
export function headlineValue(text: string, siteName: string | null): string {
  const folded = text
    .replace(/^#{1,6}\s+/, '')
    .replace(/\s+/g, ' ')
    .trim();
  for (const separator of SEPARATORS) {
    const at = folded.lastIndexOf(separator);
    if (at <= 0) continue;
    const rest = folded.slice(at + separator.length);
    const known = siteName !== null && sameName(rest, siteName);
    if (known || (separator === ' | ' && rest.length <= 40 && at >= rest.length)) return folded.slice(0, at).trim();
  }
  return folded;
}

function sameName(a: string, b: string): boolean {
  const plain = (name: string): string =>
    name
      .toLowerCase()
      .replace(/^the /, '')
      .replace(/[\s.']+/g, '');
  return plain(a) === plain(b);
}
