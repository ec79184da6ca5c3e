/** Holds every language's file to `en.yaml`: the same keys and placeholders, the plural forms that the language has, and no key that nothing uses. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { problemsIn, wordsDir } from '../../../src/compile/words/tables.ts';
import { isGroup, type Messages } from '../../../src/words/schema.ts';

const folder = 'src/words';
const codes = readdirSync(folder).flatMap((name) => /^(.+)\.yaml$/.exec(name)?.[1] ?? []);
const tables = new Map(
  codes.map((code): [string, Messages] => [
    code,
    parse(readFileSync(`${folder}/${code}.yaml`, 'utf8')),
  ]),
);
const english = tables.get('en') ?? {};

/** `"library.saved"` → its text, or its plural forms. */
function messagesOf(node: string | Messages, path = ''): [string, string | Messages][] {
  if (!isGroup(node)) return [[path, node]];
  return Object.entries(node).flatMap(([key, below]) =>
    messagesOf(below, path ? `${path}.${key}` : key),
  );
}

it.each(codes)(
  '%s has the messages of English, with its placeholders, and its own plural forms',
  (code) => {
    expect(problemsIn(`${wordsDir}/${code}.yaml`, code)).toEqual([]);
  },
);

it.each(codes)('%s has quotation marks around what English has them around', (code) => {
  const own = new Map(messagesOf(tables.get(code) ?? {}));
  const wrong = messagesOf(english).filter(
    ([path, text]) => quotedIn(own.get(path) ?? '') !== quotedIn(text),
  );
  expect(wrong.map(([path]) => [path, own.get(path)])).toEqual([]);
});

/** Others are filled with words that have their quotation marks already. */
function quotedIn(message: string | Messages): string {
  const text = typeof message === 'string' ? message : String(message.other);
  return [...text.matchAll(/[“„«「]\u2068?(\{\w+\})/gu)].map(([, name]) => name).join();
}

it.each(codes)('%s says once that a year is a year', (code) => {
  const { language, editionWords } = tables.get(code) ?? {};
  const of = { timeZone: 'UTC', year: 'numeric' } as const;
  const year = new Date('2025-08-20').toLocaleDateString(textAt(language, 'locale'), of);
  const week = textAt(editionWords, 'week').replace('{year}', year);
  expect(week).toContain(year);
  expect(week).not.toContain('年年');
});

function textAt(group: string | Messages | undefined, key: string): string {
  const text = typeof group === 'object' ? group[key] : undefined;
  return typeof text === 'string' ? text : '';
}

it('uses every message', () => {
  const sources = readdirSync('src', { recursive: true, withFileTypes: true })
    .filter(
      (entry) =>
        entry.isFile() &&
        /\.(ts|tsx|astro|js|mjs)$/.test(entry.name) &&
        entry.parentPath !== folder,
    )
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .concat(readFileSync('src/words/message.ts', 'utf8'))
    .join('\n');
  /** `group.part.key`, or all of a part: `group.part[name]`. */
  const isUsed = (key: string) => {
    const path = key.split('.');
    return (
      sources.includes(path.slice(-2).join('.')) ||
      (path.length > 2 && new RegExp(`\\b${path.slice(0, 2).join('\\.')}\\b(?!\\.)`).test(sources))
    );
  };
  const keys = messagesOf(english).map(([key]) => key);
  expect(keys.filter((key) => !key.startsWith('language.') && !isUsed(key))).toEqual([]);
});
