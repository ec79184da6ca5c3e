/** Holds every language's file to `en.ts`: the same keys and placeholders, the plural forms that the language has, and no key that nothing uses. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

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

const textsOf = (message: Node): string[] =>
  typeof message === 'string' ? [message] : Object.values(message).flatMap(textsOf);
/** Placeholders and tags: what a translation must keep. */
const fixed = (message: Node) =>
  [...new Set(textsOf(message).flatMap((text) => text.match(/\{\w+\}|<\/?\w+>/g) ?? []))]
    .filter((name) => name !== '{n}')
    .sort();

it.each(codes)('%s has the messages of English, with the same placeholders', (code) => {
  const own = new Map(messagesOf(tables.get(code) ?? {}));
  const wanted = messagesOf(english);
  expect([...own.keys()].sort()).toEqual(wanted.map(([key]) => key).sort());
  for (const [key, message] of wanted) {
    expect({ key, fixed: fixed(own.get(key) ?? '') }).toEqual({ key, fixed: fixed(message) });
  }
});

it.each(codes)('%s has the plural forms of its language, and no other', (code) => {
  const forms = new Intl.PluralRules(code).resolvedOptions().pluralCategories.sort();
  for (const [key, message] of messagesOf(tables.get(code) ?? {})) {
    if (typeof message !== 'string')
      expect({ key, forms: Object.keys(message).sort() }).toEqual({ key, forms });
  }
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
