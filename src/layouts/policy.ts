/**
 * The Content-Security-Policy of each page. Astro's own (`security.csp`) would list the hashes of all scripts of the site
 * in each page, which would be twice as heavy.
 */
import load from 'astro/runtime/client/load.prebuilt.js';
import only from 'astro/runtime/client/only.prebuilt.js';
import island from 'astro/runtime/server/astro-island.prebuilt.js';
import { ISLAND_STYLES } from 'astro/runtime/server/astro-island-styles.js';
import { newsletterForm } from '../site.ts';

/** Stands in each page before its first script: otherwise Chromium ignores it, and opens the page without a view transition. */
export const pageTurns =
  '@view-transition{navigation:auto}@media(prefers-reduced-motion:reduce){@view-transition{navigation:none}}';

const newsletter = newsletterForm();
const everywhere = [
  "default-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  `form-action 'self'${newsletter && ` ${new URL(newsletter).origin}`}`,
  `style-src 'self' ${await hashOf(pageTurns)}`,
].join(';');
const scripts = await Promise.all([load, only, island].map(hashOf));

/** All other scripts and styles are files of this site, except those that Astro writes into pages with islands. */
export const policy = {
  withoutIslands: everywhere,
  withIslands: `${everywhere} ${await hashOf(ISLAND_STYLES)};script-src 'self' ${scripts.join(' ')}`,
};

async function hashOf(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(hash)))}'`;
}
