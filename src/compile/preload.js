/**
 * Loaded before any command of an owner, by `--import` or by `broadsheet`: says what is not installed, and turns on Node's compile cache.
 * In old JavaScript, since a Node that is too old has to run it, too, and say so.
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
// The bundler then returns its memory to the system at once. It reads this when it is loaded.
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

/** The content of a JSON file; an empty object if there is none. */
function facts(path) {
  try {
    return JSON.parse(readFileSync(new URL(path, root), 'utf8'));
  } catch {
    return {};
  }
}
