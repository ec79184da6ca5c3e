/** `broadsheet COMMAND`: does in any folder with `content/` what the npm scripts do in a fork. Messages name these scripts: the template has the same. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtBy, contentDir, ownRoot, ownVersion } from '../content-dir.ts';

interface Command {
  does: string;
  run(): Promise<unknown>;
}

const commands: Record<string, Command> = {
  new: { does: 'writes a new site: broadsheet new my-papers', run: () => import('./new.ts') },
  add: { does: 'adds a digest', run: () => import('../commands/digest-add.ts') },
  check: {
    does: 'says what was read, and what is wrong',
    run: () => import('../commands/digests.ts'),
  },
  dev: { does: 'shows the site while you write', run: () => astro('dev') },
  build: { does: 'makes the site, in dist/', run: () => astro('build') },
  serve: { does: 'shows the built site', run: () => astro('preview') },
  fetch: {
    does: 'gets a day of the Daily Papers',
    run: () => import('../commands/digest-fetch.ts'),
  },
  enrich: { does: 'gets facts of papers from arXiv', run: () => import('../commands/enrich.ts') },
  mail: {
    does: 'writes or sends an edition as a letter',
    run: () => import('../commands/mail.ts'),
  },
  topics: { does: 'start: proposes topics; suggest: names phrases that are missing', run: topics },
  upgrade: { does: 'says what a later version changes', run: () => import('./upgrade.ts') },
};

const [name = '', ...rest] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
const wantsHelp = rest.some((one) => isHelp(one));
// A command reads the arguments after its name, without npm's `--`.
process.argv = [...process.argv.slice(0, 2), ...rest.filter((one) => one !== '--')];
if (!command) help(name);
else if (wantsHelp) {
  console.log(`broadsheet ${name} ${command.does}`);
  // Astro's help would be about its own commands.
  if (!['dev', 'build', 'serve'].includes(name)) await command.run();
} else if (name !== 'new' && !existsSync(contentDir))
  fail(
    `there is no ${relative('.', contentDir)}/ here; go to the folder of your site, or make one: broadsheet new my-papers`,
  );
else if (name === 'serve' && !existsSync('dist'))
  fail('there is no dist/ here; make the site first: npm run build');
else if (name === 'build' && !hasPackages())
  fail(
    `the packages that a build needs are not found from here; run npm install in this folder, or link them: ln -s ${join(ownRoot, 'node_modules')} node_modules`,
  );
else await command.run();

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

/** Astro's last step runs in `dist/`, and looks for packages from there. */
function hasPackages(): boolean {
  const from = createRequire(resolve('dist/page.js'));
  return from.resolve.paths('astro')?.some((folder) => existsSync(join(folder, 'astro'))) ?? false;
}

function help(name: string): void {
  const isWrong = name !== '' && name !== 'help' && !isHelp(name);
  const lines = Object.entries(commands).map(([one, { does }]) => `  ${one.padEnd(8)} ${does}`);
  const first = isWrong ? [`There is no command "${name}"; there are:`] : ['broadsheet COMMAND'];
  console[isWrong ? 'error' : 'log']([...first, ...lines].join('\n'));
  process.exitCode = isWrong ? 1 : 0;
}

function isHelp(option: string): boolean {
  return /^--?h(?:elp)?$/.test(option);
}

function topics(): Promise<unknown> {
  if (wantsHelp) return Promise.resolve();
  const [which] = process.argv.splice(2, 1);
  if (which === 'start') return import('../commands/topics-start.ts');
  if (which === 'suggest') return import('../commands/topics-suggest.ts');
  console.error('Say which: broadsheet topics start, or broadsheet topics suggest');
  process.exit(1);
}

/** Astro's own command, with our config and code and the owner's folder as the working directory. */
async function astro(does: 'build' | 'dev' | 'preview'): Promise<void> {
  const program = fileURLToPath(
    new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')),
  );
  const preload = new URL('../preload.js', import.meta.url).href;
  const flags = does === 'build' ? ['--import', preload] : [];
  const args = [...flags, program, does, '--root', ownRoot, ...rest];
  const child = spawn(process.execPath, args, { stdio: 'inherit' });
  // Control-C in a terminal reaches both processes; this one waits for the other to end.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill());
  const [code] = await once(child, 'exit');
  if (does === 'build' && code === 0) writeFileSync(builtBy, ownVersion());
  process.exitCode = code ?? 1;
}
