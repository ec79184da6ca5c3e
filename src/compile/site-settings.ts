/**
 * Imported before anything that shows the site's name: reads `content/site.yaml` and leaves it in the environment for
 * `src/site.ts`. Threads inherit it there, and Vite hands variables that begin with PUBLIC_ to pages and islands.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFrontMatter } from '../papers/front-matter.ts';
import { type SiteSettings, siteSettingsSchema } from '../schema.ts';
import { contentDir } from './content-dir.ts';
import { ContentError } from './content-error.ts';

process.env.PUBLIC_SITE_SETTINGS = JSON.stringify(readSiteSettings(contentDir));

/** What the owner has set; nothing without the file. Throws all that is wrong in it. */
export function readSiteSettings(contentDir: string): SiteSettings {
  const path = join(contentDir, 'site.yaml');
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const { facts, problems } = readFrontMatter(
    `---\n${text}\n---\n`,
    'site.yaml',
    siteSettingsSchema,
  );
  if (facts) return facts;
  throw new ContentError(
    contentDir,
    // The first line that was read is the fence added above.
    problems.map((problem) => ({ ...problem, line: (problem.line ?? 2) - 1 })),
  );
}
