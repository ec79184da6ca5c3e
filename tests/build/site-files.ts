/** The built site as the tests read it. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { testDir } from '../build-site.ts';

/** Paths of all files, from the site's root, with `/` on every system. */
export function filesOf(dir = testDir): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(dir).length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

/** SHA-256 by path. */
export function hashesOf(dir = testDir): Record<string, string> {
  return Object.fromEntries(
    filesOf(dir).map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(dir, path)))
        .digest('hex'),
    ]),
  );
}

/** Without those of former addresses, which only lead on, and without an owner's, such as one that a search engine asks for. */
export function pagesOf(dir = testDir): string[] {
  return filesOf(dir).filter(
    (path) =>
      path.endsWith('.html') &&
      !textOf(path, dir).includes('<title>Redirecting to:') &&
      !existsSync(join('public', path)),
  );
}

export function textOf(path: string, dir = testDir): string {
  return readFileSync(join(dir, path), 'utf8');
}

/** Bytes as a server that compresses sends them; woff2 is compressed already. */
export function sentBytes(path: string, dir = testDir): number {
  const file = readFileSync(join(dir, path));
  return path.endsWith('.woff2') ? file.length : gzipSync(file).length;
}

/** Values of an attribute of a page's elements: `("<a href=x>", "a", "href")` → `["x"]`. */
export function attributesOf(html: string, element: string, attribute: string): string[] {
  const tags = html.matchAll(new RegExp(`<${element}\\s[^>]*?>`, 'g'));
  return [...tags].flatMap(([tag]) => {
    const value = new RegExp(`\\s${attribute}=(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`).exec(tag);
    return value ? [unescaped(value[1] ?? value[2] ?? value[3] ?? '')] : [];
  });
}

/** Ids of the papers that a page lists, in its order. */
export function listedIn(html: string): string[] {
  return [...html.matchAll(/<h3[^>]*>\s*<a href=[^>]*\/papers\/([^/]+)\//g)].map(
    ([, id = '']) => id,
  );
}

function unescaped(value: string): string {
  return value.replaceAll('&amp;', '&').replaceAll('&#38;', '&').replaceAll('&quot;', '"');
}
