/** Reads `content/site.yaml`. Which settings there are is in `src/schema.ts`, their defaults in `src/site.ts`. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeDigest } from '../digest/decode.ts';
import { readFacts } from '../papers/front-matter.ts';
import { type SiteSettings, siteSettingsSchema } from '../schema.ts';
import { ContentError, OwnersError } from './content-error.ts';
import type { Read } from './read-content.ts';

/** What the owner has set; nothing without the file. Throws all that is wrong in it. */
export function readSiteSettings(contentDir: string): SiteSettings {
  const { value, problems } = readSettings(contentDir);
  if (problems.length > 0) throw new ContentError(contentDir, problems);
  return value;
}

/** `SITE_URL`, if set: Astro would refuse a wrong one without its name, and lose a path in it without a word. */
export function checkOrigin(origin: string | undefined): void {
  if (origin === undefined || (/^https?:\/\/[^/]+\/?$/.test(origin) && URL.canParse(origin)))
    return;
  throw new OwnersError(
    `SITE_URL is "${origin}"; write the origin alone, as https://example.org, and a path below it as BASE_PATH=/papers/`,
  );
}

/** The newsletter's form, if there is one. */
export function checkNewsletter(form: string | undefined): void {
  if (!form || (URL.canParse(form) && new URL(form).protocol === 'https:')) return;
  throw new OwnersError(
    `NEWSLETTER_FORM is "${form}"; write the form's address, which starts with https://`,
  );
}

/** `site.yaml`; without it nothing is set. Synchronous: the settings are read before anything else. */
export function readSettings(contentDir: string): Read<SiteSettings> {
  const path = join(contentDir, 'site.yaml');
  const text = existsSync(path) ? decodeDigest(readFileSync(path)) : '';
  const { facts: value = {}, problems } = readFacts(text, 'site.yaml', siteSettingsSchema);
  const see = '.github/docs/first-site.md of Broadsheet describes this file';
  return { value, problems: problems.map((one) => ({ ...one, says: `${one.says}; ${see}` })) };
}
