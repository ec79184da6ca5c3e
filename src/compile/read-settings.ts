import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFrontMatter } from '../papers/front-matter.ts';
import { type SiteSettings, siteSettingsSchema } from '../schema.ts';
import { ContentError } from './content-error.ts';
import type { Read } from './read-content.ts';

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
