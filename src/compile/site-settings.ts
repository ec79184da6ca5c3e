/**
 * Imported before anything that shows the site's name: reads `content/site.yaml` and leaves it in the environment for
 * `src/site.ts`. Threads inherit it there, and Vite hands variables that begin with PUBLIC_ to pages and islands.
 */
import type { SiteSettings } from '../schema.ts';
import { contentDir } from './content-dir.ts';
import { ContentError } from './content-error.ts';
import { readSettings } from './read-content.ts';

process.env.PUBLIC_SITE_SETTINGS = JSON.stringify(readSiteSettings(contentDir));

/** What the owner has set; nothing without the file. Throws all that is wrong in it. */
export function readSiteSettings(contentDir: string): SiteSettings {
  const { value, problems } = readSettings(contentDir);
  if (problems.length > 0) throw new ContentError(contentDir, problems);
  return value;
}
