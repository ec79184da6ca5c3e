/** `#words` for Vite: the table of the build's language as a module; a browser's scripts get only the messages that they use. */
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { interfaceLanguage, languages } from '../../site.ts';
import { filesOf, lackingIn, tableOf, wordsDir } from './tables.ts';

/** Gives the table to pages and scripts, and its types, which are the English texts, to TypeScript. */
export function words(): AstroIntegration {
  return {
    name: 'words',
    hooks: {
      'astro:config:setup': ({ updateConfig, logger }) => {
        updateConfig({ vite: { plugins: [wordsModule(), wordsInPlace()] } });
        for (const lack of languages.flatMap((code) => lackingIn(code))) logger.warn(lack);
      },
      'astro:config:done': ({ injectTypes }) =>
        void injectTypes({
          filename: 'words.d.ts',
          // A module of its own: the types follow from the English table alone.
          content: `declare module '#english' {\n${constants(': ', tableOf('en'))}\n}
declare module '#words' {\nexport * from '#english';\n${english(': ')}\n}`,
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
      const code = `${tableModule(tableOf(interfaceLanguage))}\n${further}`;
      return { code, moduleType: 'js' };
    },
  };
}

/**
 * A page that exists once is also read in other languages: its scripts say what `words.js` of the reader's language has
 * put into `spoken` before they ran.
 */
const isSpoken = languages.length > 1 && interfaceLanguage === languages[0];

function tableModule(table: object): string {
  const all = Object.entries(table);
  return all
    .map(([name, group]) => {
      // The bundler removes a call that is marked as pure if nothing uses its result.
      const value = `/* @__PURE__ */ (() => ${expression([name], group)})()`;
      return `export const ${name} = ${isSpoken ? value : JSON.stringify(group)};`;
    })
    .join('\n');
}

function expression(path: string[], own: unknown, isOfReader = isSpoken): string {
  const text = JSON.stringify(own);
  return isOfReader ? `(globalThis.spoken?.${path.join('?.')} ?? ${text})` : `(${text})`;
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
export function wordsInPlace(): Plugin {
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

/** `say(libraryWords.title)` → `say("Your library")`, of the groups that a module imports; a group that is used whole stays. */
export function withWords(code: string, table: object, isOfReader = isSpoken): string {
  const [, imported = ''] = /import\s*\{([^}]*)\}\s*from\s*["']#words["']/.exec(code) ?? [];
  const groups = imported.split(',').map((name) => name.trim());
  return code.replace(
    /(?<![\w$'"`]|(?<!\.\.)\.)(\w+)((?:\.\w+)+)/g,
    (whole, group: string, path: string) =>
      groups.includes(group) && Object.hasOwn(table, group)
        ? valueAt([group], path.slice(1).split('.'), Reflect.get(table, group))
        : whole,
  );

  /** The value at the end of the path as code, and what of the path is not the table's: `.length`. */
  function valueAt(path: string[], [name = '', ...rest]: string[], value: unknown): string {
    const isBelow = typeof value === 'object' && value !== null && Object.hasOwn(value, name);
    if (isBelow) return valueAt([...path, name], rest, Reflect.get(value, name));
    return [expression(path, value, isOfReader), name, ...rest].filter(Boolean).join('.');
  }
}
