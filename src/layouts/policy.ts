/** The Content-Security-Policy of each page: all scripts and styles are files of this site, but for `pageTurns`. */
import { newsletterForm } from '../site.ts';

/** Stands in each page before its first script: otherwise Chromium ignores it, and opens the page without a view transition. */
export const pageTurns =
  '@media(prefers-reduced-motion:no-preference){@view-transition{navigation:auto}}';

const newsletter = newsletterForm();
const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(pageTurns));

export const policy = [
  "default-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  `form-action 'self'${newsletter && ` ${new URL(newsletter).origin}`}`,
  `style-src 'self' 'sha256-${btoa(String.fromCharCode(...new Uint8Array(hash)))}'`,
].join(';');
