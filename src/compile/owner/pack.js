/**
 * Runs before `npm pack`, and for a package from a git address: makes `lib/`, the whole content of the package. It has the files that a build reads, and
 * for each TypeScript file a JavaScript file beside it, since Node refuses TypeScript below node_modules.
 */
import { cpSync, existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const parts = [
  ...['src', 'public'],
  // A fork for another field may have taken ours out.
  ...['content/topics', 'content/learned'].filter(existsSync),
  ...['astro.config.mjs', 'tsconfig.json', '.github/CHANGELOG.md'],
];
// A package from a git address is made by npm's step "prepare", which also follows each installation in a repository itself.
const isInstallation = process.env.INIT_CWD === process.cwd();
if (process.env.npm_lifecycle_event === 'prepare' && isInstallation) process.exit();

// A workflow installs without it.
const { default: ts } = await import('typescript');
const compilerOptions = {
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  verbatimModuleSyntax: true,
  rewriteRelativeImportExtensions: true,
};

rmSync('lib', { recursive: true, force: true });
for (const part of parts) cpSync(part, `lib/${part}`, { recursive: true });
// JavaScript names TypeScript files, too. Pages are read by Astro alone, for which two files of a name are two routes; on Windows their folder has a backslash before it.
const programs = ['lib/astro.config.mjs', ...globSync('lib/src/compile/**/*.js')];
for (const file of [
  ...programs,
  ...globSync('lib/src/**/*.ts', {
    exclude: (name) => /\.d\.ts$|[\\/]pages$/.test(name),
  }),
]) {
  const { outputText } = ts.transpileModule(readFileSync(file, 'utf8'), { compilerOptions });
  writeFileSync(file.replace(/\.ts$/, '.js'), outputText);
}
const { name, version, type, imports, dependencies, engines } = JSON.parse(
  readFileSync('package.json', 'utf8'),
);
const ours = Object.entries(imports).map(([word, file]) => [word, file.replace(/\.ts$/, '.js')]);
const facts = { name, version, type, imports: Object.fromEntries(ours), dependencies, engines };
writeFileSync('lib/package.json', `${JSON.stringify(facts, null, 2)}\n`);
