/** The table of words that pages and scripts are made with: bundlers put it in the place of `#words`. */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { interfaceLanguage } from '../site.ts';
import * as chosen from '../words/chosen.ts';

/** For the `alias` of Vite. */
export function wordsAlias(): { '#words': string } {
  return { '#words': fileURLToPath(new URL(`../words/${interfaceLanguage}.ts`, import.meta.url)) };
}

/** Puts each message where it is used, so that a page's scripts hold those that it says, and no others. */
export function wordsInPlace(): Plugin {
  return {
    name: 'words-in-place',
    apply: 'build',
    // After TypeScript and JSX.
    enforce: 'post',
    applyToEnvironment: ({ name }) => name === 'client',
    transform: (code) =>
      code.includes('#words') ? { code: withWords(code, chosen), map: null } : null,
  };
}

/** `say(deskWords.title)` → `say("Your desk")`, of the groups that a module imports; a group that is used whole stays. */
export function withWords(code: string, table: object): string {
  const [, imported = ''] = /import\s*\{([^}]*)\}\s*from\s*["']#words["']/.exec(code) ?? [];
  const groups = imported.split(',').map((name) => name.trim());
  return code.replace(
    /(?<![\w$]|(?<!\.\.)\.)(\w+)((?:\.\w+)+)/g,
    (whole, group: string, path: string) =>
      groups.includes(group) ? valueAt(Reflect.get(table, group), path.slice(1).split('.')) : whole,
  );
}

/** The value at the end of the path as code, and what of the path is not the table's: `.length`. */
function valueAt(value: unknown, [name = '', ...rest]: string[]): string {
  const isBelow = typeof value === 'object' && value !== null && Object.hasOwn(value, name);
  if (isBelow) return valueAt(Reflect.get(value, name), rest);
  return [`(${JSON.stringify(value)})`, name, ...rest].filter(Boolean).join('.');
}
