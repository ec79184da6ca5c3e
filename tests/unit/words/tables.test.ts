/** Holds every language's file to `en.ts`: the same keys and placeholders, the plural forms that the language has, and no key that nothing uses. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { faultsOf } from '../../../src/words/faults.ts';

type Node = string | { [key: string]: Node };

const folder = 'src/words';
const codes = readdirSync(folder).flatMap(
  (name) => /^([a-z]{2,3}(?:-\w+)?)\.ts$/.exec(name)?.[1] ?? [],
);
const tables = new Map<string, { [key: string]: Node }>(
  await Promise.all(
    codes.map(
      async (code): Promise<[string, { [key: string]: Node }]> => [
        code,
        { ...(await import(`../../../src/words/${code}.ts`)) },
      ],
    ),
  ),
);
const english = tables.get('en') ?? {};

/** `"desk.saved"` → its text, or its plural forms. */
function messagesOf(node: Node, path = ''): [string, Node][] {
  if (typeof node === 'string' || typeof node.other === 'string') return [[path, node]];
  return Object.entries(node).flatMap(([key, below]) =>
    messagesOf(below, path ? `${path}.${key}` : key),
  );
}

it.each(codes)(
  '%s has the messages of English, with its placeholders, and its own plural forms',
  (code) => {
    expect(faultsOf(code, tables.get(code) ?? {}, english)).toEqual([]);
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
function quotedIn(message: Node): string {
  const text = typeof message === 'string' ? message : String(message.other);
  return [...text.matchAll(/[“„«「]\u2068?(\{\w+\})/gu)].map(([, name]) => name).join();
}

it('tells an owner what is wrong in a file, message by message', () => {
  const words = { language: { code: 'en', locale: 'en', direction: 'ltr' } };
  const wrong = {
    language: { code: 'en', locale: 'nl_NL', direction: 'lrt' },
    deskWords: { saved: '{m} bewaard', papers: { one: '{n} artikel' }, more: 'Meer' },
  };
  const right = {
    ...words,
    deskWords: {
      title: 'Desk',
      saved: '{n} of {all} saved',
      papers: { one: '{n} paper', other: '{n} papers' },
    },
  };
  expect(faultsOf('nl', wrong, right).map(({ message, says }) => `${message} ${says}`)).toEqual([
    'language.code is "en"; write the file\'s own name, "nl"',
    'language.locale is "nl_NL"; write a locale as nl or nl-BE',
    'language.direction is "lrt"; write ltr, or rtl for what is read from the right',
    'deskWords.title is missing; translate that of en.ts',
    'deskWords.saved lacks {all}, which en.ts has there',
    'deskWords.saved has {m}, which en.ts has not; write one that it has',
    'deskWords.papers has no text for "other"; add it',
    'deskWords.more is no message of en.ts; take it out',
  ]);
});

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
