/** The table of words that pages and scripts are made with: bundlers put it in the place of `#words`. */
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { interfaceLanguage } from '../site.ts';

const folder = fileURLToPath(new URL('../words/', import.meta.url));

/** For the `alias` of Vite and esbuild. Throws for a language that has no file. */
export function wordsAlias(): { '#words': string } {
  const file = `${folder}${interfaceLanguage}.ts`;
  if (existsSync(file)) return { '#words': file };
  const there = readdirSync(folder).flatMap(
    (name) => /^([a-z]{2,3}(?:-\w+)?)\.ts$/.exec(name)?.[1] ?? [],
  );
  throw new Error(
    `content/site.yaml: interface: there is no src/words/${interfaceLanguage}.ts. Use one of ${there.join(', ')}, or write that file as src/words/README.md says.`,
  );
}
