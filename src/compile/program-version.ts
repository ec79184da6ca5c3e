import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { languages, site } from '../site.ts';
import { digestOf } from './cache.ts';

/**
 * A hash of a module of `src/`, of all that it imports, of package-lock.json, of the papers' language and of Node (Unicode,
 * zlib): the version of a cache's results, so that those of older code are not used.
 */
export function programVersion(module: string, root = '.'): string {
  const modules = modulesOf(resolve(root, 'src', module));
  const packages = readFileSync(resolve(root, 'package-lock.json'), 'utf8');
  return digestOf([...modules.values(), packages, site.language, process.version].join('\n'));
}

/** Path → text of a module and of all that it imports, threads too. Type imports do not count. */
export function modulesOf(entry: string): Map<string, string> {
  const modules = new Map<string, string>();
  const visit = (file: string) => {
    if (modules.has(file)) return;
    // Synchronous reading takes a third of the time for a hundred small files.
    const text = readFileSync(file, 'utf8');
    modules.set(file, text);
    for (const [, imported, thread] of text.matchAll(leadingOn))
      visit(imported === '#words' ? words : resolve(dirname(file), imported ?? thread ?? ''));
  };
  visit(entry);
  return modules;
}

/** The first language's, whose results the builds of the others share. */
const words = fileURLToPath(new URL(`../words/${languages[0]}.ts`, import.meta.url));

const leadingOn =
  /^(?:import|export)\s+(?!type\s)(?:[^'";]*?\sfrom\s+)?['"](\.[^'"]+|#words)['"]|new URL\(['"](\.[^'"]+\.ts)['"], import\.meta\.url\)/gm;
