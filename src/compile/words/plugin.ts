/** `#words` for Vite: the table of the build's language as a module, of which a browser gets the messages that its scripts say. */
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { interfaceLanguage } from '../../site.ts';
import { filesOf, tableOf, wordsDir } from './tables.ts';

/** Gives the table to pages and scripts, and its types, with the texts of English, to the compiler. */
export function words(): AstroIntegration {
  return {
    name: 'words',
    hooks: {
      'astro:config:setup': ({ updateConfig }) =>
        void updateConfig({ vite: { plugins: [wordsModule(), wordsInPlace()] } }),
      'astro:config:done': ({ injectTypes }) =>
        void injectTypes({
          filename: 'words.d.ts',
          content: `declare module '#words' {\n${constants(': ', tableOf('en'))}\n${english(': ')}\n}`,
        }),
    },
  };
}

/** The module `#words`. */
export function wordsModule(): Plugin {
  const file = join(wordsDir, `${interfaceLanguage}.yaml`);
  return {
    name: 'words-module',
    enforce: 'pre',
    resolveId: (id) => (id === '#words' ? file : null),
    load(id) {
      if (id !== file) return null;
      for (const one of filesOf(interfaceLanguage)) this.addWatchFile(one);
      const isEnglish = interfaceLanguage === 'en';
      const further = isEnglish
        ? 'export const english = { language, queryWords };'
        : english(' = ');
      const code = `${constants(' = ', tableOf(interfaceLanguage))}\n${further}`;
      return { code, moduleType: 'js' };
    },
  };
}

/** JSON is both a value and, behind a colon, the type of that value. */
function constants(sign: ' = ' | ': ', values: object): string {
  return Object.entries(values)
    .map(([name, value]) => `export const ${name}${sign}${JSON.stringify(value)};`)
    .join('\n');
}

/** Queries are read in English, too, whatever the interface's language is. */
function english(sign: ' = ' | ': '): string {
  const { language, queryWords } = tableOf('en');
  return constants(sign, { english: { language, queryWords } });
}

/** Puts each message where it is used, so that a page's scripts hold those that it says, and no others. */
function wordsInPlace(): Plugin {
  return {
    name: 'words-in-place',
    apply: 'build',
    // After TypeScript and JSX.
    enforce: 'post',
    applyToEnvironment: ({ name }) => name === 'client',
    transform: (code) =>
      code.includes('#words')
        ? { code: withWords(code, tableOf(interfaceLanguage)), map: null }
        : null,
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
