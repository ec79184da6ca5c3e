/**
 * The Content-Security-Policy of each page. Astro's own (`security.csp`) would list the hashes of all scripts of the site
 * in each page, 3 kB that do not compress.
 */
import load from 'astro/runtime/client/load.prebuilt.js';
import only from 'astro/runtime/client/only.prebuilt.js';
import island from 'astro/runtime/server/astro-island.prebuilt.js';
import { ISLAND_STYLES } from 'astro/runtime/server/astro-island-styles.js';
import { newsletterForm } from '../site.ts';

const newsletter = newsletterForm();
const everywhere = [
  "default-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  `form-action 'self'${newsletter && ` ${new URL(newsletter).origin}`}`,
  '',
].join(';');
const scripts = await Promise.all([load, only, island].map(hashOf));

/** Scripts and styles are files here, but for those that Astro writes into pages with islands. */
export const policy = {
  withoutIslands: everywhere,
  withIslands: `${everywhere}script-src 'self' ${scripts.join(' ')};style-src 'self' ${await hashOf(ISLAND_STYLES)}`,
};

async function hashOf(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(hash)))}'`;
}
