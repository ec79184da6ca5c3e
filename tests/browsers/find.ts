/**
 * Finds the browsers of tests/browsers; in CI, as root with apt, installs Debian's packages first.
 * `node tests/browsers/find.ts` says which there are.
 */
import { execFileSync, spawnSync } from 'node:child_process';

const names = ['Firefox', 'WebKit'] as const;
type BrowserName = (typeof names)[number];
const browsers: Record<BrowserName, { programs: string[]; packages: string[] }> = {
  Firefox: { programs: ['firefox-esr', 'firefox'], packages: ['firefox-esr'] },
  WebKit: { programs: ['WebKitWebDriver'], packages: ['webkit2gtk-driver', 'xvfb', 'xauth'] },
};

/** The path of a browser, or of its driver; `undefined` where there is none. */
export function findBrowser(name: BrowserName): string | undefined {
  return browsers[name].programs.map(onPath).find((path) => path !== undefined);
}

function onPath(program: string): string | undefined {
  try {
    return execFileSync('which', [program], { encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    return undefined;
  }
}

/** With the Chromium that has no windows, in which browser tests take half the time. */
function installMissing(): void {
  const missing = names.filter((name) => !findBrowser(name)).map((name) => browsers[name].packages);
  if (!onPath('chromium-headless-shell')) missing.push(['chromium-headless-shell']);
  if (missing.length === 0 || process.getuid?.() !== 0 || !onPath('apt-get')) return;
  // A partly failed update still leaves lists that serve.
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
  // One at a time: a package that a distribution does not have stops no other.
  for (const packages of missing) {
    console.log(`Installing ${packages.join(', ')} …`);
    spawnSync('apt-get', ['install', '-y', '-qq', ...packages], { stdio: 'ignore' });
  }
}

if (import.meta.main) {
  if (process.env.CI) installMissing();
  for (const name of names) {
    console.log(
      findBrowser(name) ? `${name} is tested.` : `${name} is not here, and so not tested.`,
    );
  }
}
