import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { digestOf } from './cache.ts';

/**
 * A name for what a module of `src/` does: for its code, that of all it imports, and the packages that are installed.
 * Under it a cache keeps what they made, and older code's results are not taken for theirs.
 */
export function programVersion(module: string, root = '.'): string {
  const modules = modulesOf(resolve(root, 'src', module));
  const packages = readFileSync(resolve(root, 'package-lock.json'), 'utf8');
  return digestOf([...modules.values(), packages].join('\n'));
}

/** A module and all that it leads to, threads too, by path; what gives it only types does nothing. */
export function modulesOf(entry: string): Map<string, string> {
  const modules = new Map<string, string>();
  const visit = (file: string) => {
    if (modules.has(file)) return;
    // Synchronous: of a hundred small files that takes a third of the time.
    const text = readFileSync(file, 'utf8');
    modules.set(file, text);
    for (const [, imported, thread] of text.matchAll(leadingOn))
      visit(resolve(dirname(file), imported ?? thread ?? ''));
  };
  visit(entry);
  return modules;
}

const leadingOn =
  /^(?:import|export)\s+(?!type\s)(?:[^'";]*?\sfrom\s+)?['"](\.[^'"]+)['"]|new URL\(['"](\.[^'"]+\.ts)['"], import\.meta\.url\)/gm;
