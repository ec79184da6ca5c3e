import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { modulesOf, programVersion } from '../../../src/compile/cache.ts';

/** A program of these files, which may be changed. */
function program(files: Record<string, string>) {
  const root = mkdtempSync(join(tmpdir(), 'broadsheet-program-'));
  const put = (file: string, text: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  for (const [file, text] of Object.entries(files)) put(file, text);
  return { put, version: () => programVersion('compile/read.ts', root) };
}

test('A version changes with every module that the work runs through, and with what is installed', () => {
  const { put, version } = program({
    'package-lock.json': '{"zod":1}',
    'src/compile/read.ts':
      "import {\n  parse,\n  type Digest,\n} from '../digest/parse.ts';\nimport type { Paper } from '../schema.ts';\nnew URL('./thread.ts', import.meta.url);\n",
    'src/compile/thread.ts': 'one',
    'src/digest/parse.ts': "export { addressesIn } from '../text/addresses.ts';",
    'src/text/addresses.ts': "import '../digest/parse.ts';",
    'src/schema.ts': 'types alone',
    'src/search/other.ts': 'not met',
  });
  const seen = [version()];
  for (const file of ['src/compile/thread.ts', 'src/text/addresses.ts', 'package-lock.json']) {
    put(file, 'another');
    seen.push(version());
  }
  expect(new Set(seen).size).toBe(4);
  put('src/schema.ts', 'other types');
  put('src/search/other.ts', 'another');
  expect(version()).toBe(seen[3]);
});

/** Modules of `src/compile/` that keep what they make, and the modules that their versions name. */
const keepers = readdirSync('src/compile', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file, text: readFileSync(join('src/compile', file), 'utf8') }))
  .filter(({ file, text }) => file !== 'cache.ts' && text.includes('openCache'))
  .map(({ file, text }) => ({
    module: `compile/${file}`,
    named: [...text.matchAll(/programVersion\('([^']+)'/g)].map(([, name]) => name),
  }));

test.each(keepers)('What $module keeps is of a version of itself', ({ module, named }) => {
  expect(named).toEqual([module]);
});

test.each(keepers)(
  'The version of $module knows all that the compiler says is imported',
  ({ module }) => {
    const known = new Set(modulesOf(resolve('src', module)).keys());
    expect(known.size).toBeGreaterThan(3);
    for (const file of known) {
      if (file === '#words') continue;
      const imported = valuesImportedBy(file).map((name) =>
        name === '#words' ? name : resolve(dirname(file), name),
      );
      expect(imported.filter((name) => !known.has(name))).toEqual([]);
    }
  },
);

const imports = new Map<string, string[]>();

/** What stays of a file's imports when its types are taken away; most files belong to several programs. */
function valuesImportedBy(file: string): string[] {
  const known = imports.get(file) ?? importedBy(file);
  imports.set(file, known);
  return known;
}

function importedBy(file: string): string[] {
  const { outputText } = ts.transpileModule(readFileSync(file, 'utf8'), {
    compilerOptions: { verbatimModuleSyntax: true, module: ts.ModuleKind.ESNext },
  });
  return ts
    .preProcessFile(outputText)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => name.startsWith('.') || name === '#words');
}
