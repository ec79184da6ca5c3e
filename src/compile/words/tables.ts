/** Reads the tables of sentences: `src/words/de.yaml`, and the owner's `content/words/de.yaml`, which adds to it or replaces parts. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { decodeDigest } from '../../digest/decode.ts';
import { readFacts } from '../../papers/front-matter.ts';
import type { ContentProblem } from '../../papers/problem.ts';
import { isGroup, type Messages, type Table, tableSchema } from '../../words/schema.ts';
import { contentDir } from '../content-dir.ts';

export const wordsDir = fileURLToPath(new URL('../../words', import.meta.url));

/** The files of a language, the owner's last. */
export function filesOf(code: string, ofOwner = join(contentDir, 'words')): string[] {
  return [wordsDir, ofOwner].map((folder) => join(folder, `${code}.yaml`)).filter(existsSync);
}

const tables = new Map<string, Table>();

/** All sentences of a language, in English where it lacks one. Of an owner's file in which something is wrong there is none. */
export function tableOf(code: string, ofOwner?: string): Table {
  const files = new Set([join(wordsDir, 'en.yaml'), ...filesOf(code, ofOwner)]);
  const id = [...files].join();
  const isSound = (file: string) => isOurs(file) || problemsIn(file, code).length === 0;
  const table = tables.get(id) ?? [...files].filter(isSound).map(messagesIn).reduce(joined);
  tables.set(id, table);
  return table;
}

/** Typed as `any`, since `problemsIn` has checked it against the schema. */
function messagesIn(file: string) {
  return parse(decodeDigest(readFileSync(file)));
}

function joined(table: Messages, further: Messages | null): Messages {
  const messages = Object.entries(further ?? {}).map(([key, own]) => {
    const below = table[key];
    return [key, below && isGroup(below) && isGroup(own) ? joined(below, own) : own];
  });
  return { ...table, ...Object.fromEntries(messages) };
}

/** All that is wrong in the owner's files of these languages. A test checks our own files. */
export function languageProblems(codes: string[], ofOwner?: string): ContentProblem[] {
  return codes.flatMap((code) =>
    filesOf(code, ofOwner).flatMap((file) => (isOurs(file) ? [] : problemsIn(file, code))),
  );
}

/** Our file must have every message, an owner's only those that it changes. */
export function problemsIn(file: string, code: string): ContentProblem[] {
  const schema = tableSchema(code, messagesIn(join(wordsDir, 'en.yaml')), isOurs(file));
  const isAlone = !existsSync(join(wordsDir, `${code}.yaml`));
  const needed = isAlone ? schema.required({ language: true }) : schema;
  return readFacts(decodeDigest(readFileSync(file)), `words/${code}.yaml`, needed).problems;
}

/** `"content/words/nl.yaml lacks 2 of 700 sentences, which are said in English: siteWords.skip, …"`; none where all are there. */
export function lackingIn(code: string, ofOwner?: string): string[] {
  const all = keysOf(messagesIn(join(wordsDir, 'en.yaml')));
  const own = new Set(filesOf(code, ofOwner).flatMap((file) => keysOf(messagesIn(file) ?? {})));
  const lacking = all.filter((key) => !own.has(key));
  if (lacking.length === 0) return [];
  const named = lacking.slice(0, mostNamed).join(', ');
  const more = lacking.length > mostNamed ? ', …' : '';
  return [
    `${basename(contentDir)}/words/${code}.yaml lacks ${lacking.length} of ${all.length} sentences, which are said in English: ${named}${more}`,
  ];
}

const mostNamed = 5;

/** `"siteWords.skip"`, and so on. */
function keysOf(node: Messages, path: string[] = []): string[] {
  return Object.entries(node).flatMap(([key, below]) =>
    isGroup(below) ? keysOf(below, [...path, key]) : [[...path, key].join('.')],
  );
}

function isOurs(file: string): boolean {
  return file.startsWith(wordsDir);
}

export function noFile(code: string): string {
  const there = readdirSync(wordsDir).flatMap((name) => /^(.+)\.yaml$/.exec(name)?.[1] ?? []);
  return `there is no src/words/${code}.yaml; write one of ${there.join(', ')}, or add ${basename(contentDir)}/words/${code}.yaml as .github/docs/languages.md of Broadsheet says`;
}
