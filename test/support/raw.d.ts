/** A file as text, as Vite imports it. */
declare module '*?raw' {
  const text: string;
  export default text;
}

/** Files by a pattern, as Vite imports them. */
interface ImportMeta {
  glob<T>(pattern: string, options: { readonly query: string; readonly import: string; readonly eager: true }): Record<string, T>;
}
