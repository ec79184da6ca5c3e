/** Reads `content/site.yaml`. Which settings there are is in `src/schema.ts`, their defaults in `src/site.ts`. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { decodeDigest } from '../digest/decode.ts';
import { readFacts } from '../papers/front-matter.ts';
import { type SiteSettings, siteSettingsSchema } from '../schema.ts';
import { contentDir } from './content-dir.ts';
import { ContentError, endWith, OwnersError } from './content-error.ts';
import type { Read } from './read-content.ts';
import { filesOf, languageProblems, noFile } from './words/tables.ts';

/** What the environment may set for one build, and what to write if it is not so: Astro would refuse a wrong value without its name, or build a site of dead links. */
const variables: Record<string, [isRight: (value: string) => boolean, remedy: string]> = {
  SITE_URL: [
    (origin) => /^https?:\/\/[^/\s]+\/?$/.test(origin) && URL.canParse(origin),
    'write the origin alone, as https://example.org, and a path below it as BASE_PATH=/papers/',
  ],
  BASE_PATH: [
    (path) => /^(?!\/\/)(?!.*(?::\/\/|\.\.))[^\s?#\\]*$/.test(path),
    'write a path without spaces, as /papers/, and the origin before it as SITE_URL=https://example.org',
  ],
  PORT: [(port) => /^\d+$/.test(port) && +port < 65_536, 'write a number up to 65535, as 4321'],
  NEWSLETTER_FORM: [
    (address) => address === '' || (/^https:/i.test(address) && URL.canParse(address)),
    "write the form's address, which starts with https://",
  ],
};

/** Ends a build, a letter or a command on topics if a setting or a variable is wrong. Commands that make papers tell it with all else that is wrong. */
export function checkSettings(): void {
  try {
    checkVariables(process.env);
    const { problems } = readSettings(contentDir);
    if (problems.length > 0) throw new ContentError(contentDir, problems);
  } catch (error) {
    endWith(error);
  }
}

export function checkVariables(env: Record<string, string | undefined>): void {
  for (const [name, [isRight, remedy]] of Object.entries(variables)) {
    const value = env[name];
    if (value !== undefined && !isRight(value))
      throw new OwnersError(`${name} is "${value}"; ${remedy}`);
  }
}

/** `site.yaml`, without which nothing is set, and what is wrong in it and in `words/`. Synchronous: the settings are read before anything else. */
export function readSettings(contentDir: string): Read<SiteSettings> {
  const path = join(contentDir, 'site.yaml');
  const isThere = statSync(path, { throwIfNoEntry: false })?.isFile();
  const text = isThere ? decodeDigest(readFileSync(path)) : '';
  const words = join(contentDir, 'words');
  const languages = z.array(z.string()).superRefine((codes, { addIssue }) => {
    for (const code of codes) if (filesOf(code, words).length === 0) addIssue(noFile(code));
  });
  const schema = siteSettingsSchema.extend({
    interface: siteSettingsSchema.shape.interface.unwrap().pipe(languages).optional(),
  });
  const { facts: value = {}, problems } = readFacts(text, 'site.yaml', schema);
  const see = '.github/docs/first-site.md of Broadsheet describes this file';
  const told = problems.map((one) => ({ ...one, says: `${one.says}; ${see}` }));
  return { value, problems: [...told, ...languageProblems(value.interface ?? ['en'], words)] };
}
