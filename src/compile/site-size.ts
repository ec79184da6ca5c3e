/** Logs how large the built site is, how much of the limit of GitHub Pages that is, and how many more papers fit. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { compiledContent } from '../papers/compiled-content.ts';
import { endWith, OwnersError } from './content-error.ts';

/** The limit of GitHub Pages, 1 GB: https://docs.github.com/pages/getting-started-with-github-pages/github-pages-limits */
const allowed = 1000 * 1e6;
const soonFull = 0.8;

type SiteSize = ReturnType<typeof sizeOf>;

/** Last of all integrations: it counts what the others have written. With `PAGES_LIMIT` set, a site that is too large is an error. */
export function siteSize(): AstroIntegration {
  return {
    name: 'site-size',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const size = sizeOf(fileURLToPath(dir), compiledContent().papers.length);
        logger.info(sizeLine(size));
        const warning = sizeWarning(size);
        if (warning && size.bytes > allowed && process.env.PAGES_LIMIT)
          endWith(new OwnersError(warning));
        if (warning) logger.warn(warning);
      },
    },
  };
}

/** `3,384 pages, 16,990 files, 230 MB: 23 % of what GitHub Pages allows. Room for at least 9,900 more papers.` */
export function sizeLine(size: SiteSize): string {
  const { pages, files, bytes } = size;
  const share = Math.round((100 * bytes) / allowed);
  const room = size.papers > 0 ? ` Room for at least ${roomIn(size)} more papers.` : '';
  return `${count(pages)} pages, ${count(files)} files, ${count(bytes / 1e6)} MB: ${share} % of what GitHub Pages allows.${room}`;
}

/** A warning from 80 % of the limit on: what is wrong, and what to do. */
export function sizeWarning({ bytes }: Pick<SiteSize, 'bytes'>): string | undefined {
  if (bytes < soonFull * allowed) return undefined;
  const fault =
    bytes > allowed
      ? `The site has ${count(bytes / 1e6)} MB, and GitHub Pages allows ${count(allowed / 1e6)}: it cannot be deployed there.`
      : `The site has ${count(bytes / 1e6)} MB of the ${count(allowed / 1e6)} that GitHub Pages allows.`;
  return `${fault} ${remedies}`;
}

const remedies =
  'Either publish dist/ on a host that allows more, or move the digests of the oldest years to a second site; .github/docs/limits.md of Broadsheet says how.';

/** Rounded down to two digits, since papers differ. */
function roomIn({ bytes, fixed, papers }: SiteSize): string {
  const room = Math.max(0, Math.floor((allowed - bytes) / ((bytes - fixed) / papers)));
  return room.toLocaleString('en', { maximumSignificantDigits: 2, roundingMode: 'floor' });
}

/** `fixed`: bytes of what does not grow with the papers: scripts, styles and fonts. */
function sizeOf(folder: string, papers: number) {
  const size = { pages: 0, files: 0, bytes: 0, fixed: 0, papers };
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const { size: bytes } = statSync(join(entry.parentPath, entry.name));
    size.files += 1;
    size.bytes += bytes;
    if (entry.name.endsWith('.html')) size.pages += 1;
    if (entry.parentPath.endsWith('_astro')) size.fixed += bytes;
  }
  return size;
}

function count(value: number): string {
  return Math.round(value).toLocaleString('en');
}
