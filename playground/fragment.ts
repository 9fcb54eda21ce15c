// The state of the page as the fragment of its address: it is never sent to a server.
import type { Reading } from './messages.js';

/** What a link restores. */
export interface State {
  readonly a: string;
  readonly b: string;
  readonly reading: Reading;
}

/** Longest fragment that browsers and mail programs are known to take. */
export const LONGEST_FRAGMENT = 1_500_000;

/** The state, packed: `#v1=` and base64url of deflated JSON. */
export async function toFragment(state: State): Promise<string> {
  const json = new TextEncoder().encode(JSON.stringify([state.a, state.b, state.reading]));
  return `#v1=${toBase64(await pass(json, new CompressionStream('deflate-raw')))}`;
}

/** The state of a fragment; null when there is none or it is damaged. */
export async function fromFragment(fragment: string): Promise<State | null> {
  if (!fragment.startsWith('#v1=')) return null;
  try {
    const bytes = fromBase64(fragment.slice(4));
    const [a, b, reading] = JSON.parse(new TextDecoder().decode(await pass(bytes, new DecompressionStream('deflate-raw')))) as unknown[];
    if (typeof a !== 'string' || typeof b !== 'string' || (reading !== 'guess' && reading !== 'text' && reading !== 'html')) return null;
    return { a, b, reading };
  } catch {
    return null;
  }
}

async function pass(bytes: Uint8Array<ArrayBuffer>, through: CompressionStream | DecompressionStream): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(through)).arrayBuffer());
}

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
