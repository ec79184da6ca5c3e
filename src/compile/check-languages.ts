/** Mistakes in the files of the interface's languages: told before anything is built. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { type Fault, faultsOf } from '../words/faults.ts';
import { OwnersError } from './content-error.ts';

const ownFolder = fileURLToPath(new URL('../words/', import.meta.url));
/** `import` cannot do it without waiting. */
const tableIn = createRequire(import.meta.url);

/** Throws all that is wrong in the tables of these languages: before anything is built, and with file and line. */
export function checkLanguages(codes: string[], folder = ownFolder): void {
  const english: object = tableIn(`${ownFolder}en.ts`);
  const all = codes.flatMap((code) => linesOf(`${folder}${code}.ts`, code, english));
  if (all.length > 0) throw new OwnersError(`the interface cannot be shown\n${all.join('\n')}`);
}

function linesOf(file: string, code: string, english: object): string[] {
  if (!existsSync(file)) return [`content/site.yaml: interface: ${noFile(code)}`];
  const source = readFileSync(file, 'utf8').split('\n');
  let table: object;
  try {
    table = tableIn(file);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const [, line = '1'] = /\.ts:(\d+)/.exec(error.stack ?? '') ?? [];
    return [
      `src/words/${code}.ts:${line}: ${error.message}; inside '…' write ’ for an apostrophe, and put a comma behind each message`,
    ];
  }
  const faults = faultsOf(code, table, english);
  return faults.map(
    (fault) => `src/words/${code}.ts:${lineOf(fault, source)}: ${fault.message} ${fault.says}`,
  );
}

function noFile(code: string): string {
  const there = readdirSync(ownFolder).flatMap(
    (name) => /^([a-z]{2,3}(?:-\w+)?)\.ts$/.exec(name)?.[1] ?? [],
  );
  return `there is no src/words/${code}.ts; write one of ${there.join(', ')}, or add that file as content/README.md says`;
}

/** The line where the message stands, or, if it is not there, its group; from 1. */
function lineOf({ message }: Fault, source: string[]): number {
  const [group = '', ...keys] = message.split('.');
  let at = source.findIndex((line) => line.includes(`const ${group} `));
  for (const key of keys) {
    const below = source.findIndex(
      (line, place) => place > at && new RegExp(`^\\s+'?${key}'?:`).test(line),
    );
    const end = source.findIndex((line, place) => place > at && line.startsWith('}'));
    if (below < 0 || (end >= 0 && below > end)) break;
    at = below;
  }
  return Math.max(at, 0) + 1;
}
