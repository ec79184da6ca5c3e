/**
 * Loaded before what an owner runs, by `--import` or by `broadsheet`: says in a sentence what is missing, and lets Node keep what it makes of
 * the program's files from one run to the next. In old JavaScript, since it speaks to Nodes that are too old.
 */
import { readFileSync } from 'node:fs';
import module from 'node:module';
import { join } from 'node:path';

const root = new URL('../../', import.meta.url);
const { dependencies, engines } = facts('package.json');
// In an owner's node_modules npm has installed all that is asked for, and not beside this program.
const isInstalled = /[\\/]node_modules[\\/]/.test(import.meta.url);
const missing = (!isInstalled && packageMissing()) || nodeTooOld();
if (missing) {
  console.error(missing);
  process.exit(1);
}

module.enableCompileCache(join(process.env.CACHE_DIR || '.cache', 'code'));
// The bundler's memory goes back at once; it has to be said before the bundler is loaded.
process.env.MIMALLOC_PURGE_DELAY ||= '0';

function packageMissing() {
  for (const name of Object.keys(dependencies)) {
    const asked = dependencies[name];
    const there = facts(`node_modules/${name}/package.json`).version;
    // An owner's own package may be asked for in another way, as ^1.2.0.
    if (!there || (/^\d/.test(asked) && there !== asked))
      return `Run npm ci first: ${name} ${asked} is asked for, and ${there || 'none'} is installed.`;
  }
}

function nodeTooOld() {
  const least = engines.node.replace('>=', '');
  const [major, minor] = least.split('.').map(Number);
  const [ownMajor, ownMinor] = process.versions.node.split('.').map(Number);
  if (ownMajor < major || (ownMajor === major && ownMinor < minor))
    return `This is Node ${process.versions.node}, and ${least} or newer is needed: install one from https://nodejs.org, and run this again.`;
}

/** Of a JSON file; nothing of one that is not there. */
function facts(path) {
  try {
    return JSON.parse(readFileSync(new URL(path, root), 'utf8'));
  } catch {
    return {};
  }
}
