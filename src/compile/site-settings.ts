/**
 * Imported before anything that shows the site's name: reads `content/site.yaml` and leaves it in the environment for
 * `src/site.ts`, which nothing that is imported here may import. Threads inherit it there, and Vite hands variables that
 * begin with PUBLIC_ to pages and islands.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFrontMatter } from '../papers/front-matter.ts';
import { type SiteSettings, siteSettingsSchema } from '../schema.ts';
import { contentDir } from './content-dir.ts';
import { ContentError } from './content-error.ts';
import type { Read } from './read-content.ts';

process.env.PUBLIC_SITE_SETTINGS = JSON.stringify(readSiteSettings(contentDir));

/** What the owner has set; nothing without the file. Throws all that is wrong in it. */
export function readSiteSettings(contentDir: string): SiteSettings {
  const { value, problems } = readSettings(contentDir);
  if (problems.length > 0) throw new ContentError(contentDir, problems);
  return value;
}

/** `site.yaml`; without it nothing is set. At once, since the program starts with it. */
export function readSettings(contentDir: string): Read<SiteSettings> {
  const path = join(contentDir, 'site.yaml');
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const fenced = `---\n${text}\n---\n`;
  const { facts = {}, problems } = readFrontMatter(fenced, 'site.yaml', siteSettingsSchema);
  // The first line that was read is the fence.
  return {
    value: facts,
    problems: problems.map((problem) => ({ ...problem, line: (problem.line ?? 2) - 1 })),
  };
}
