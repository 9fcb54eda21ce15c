/** A file as text, as Vite imports it. */
declare module '*?raw' {
  const text: string;
  export default text;
}

/** Files by a pattern, as Vite imports them, and variables of the environment that begin with `VITE_`. */
interface ImportMeta {
  readonly env: Readonly<Record<string, string | undefined>>;
  glob<T>(pattern: string, options: { readonly query: string; readonly import: string; readonly eager: true }): Record<string, T>;
}
