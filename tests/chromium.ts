/** Finds a Chromium for the tests, or installs one; the headless shell is preferred, which draws no window's frame and does half the work. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { chromium } from '@playwright/test';

const shell = 'chromium-headless-shell';
const named = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** Flags that keep a test browser from asking the outside world anything. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The path of a Chromium that is already there; `undefined` where there is none. */
function findChromium(): string | undefined {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted) return wanted;
  const [found] = onPath(shell);
  if (found) return found;
  const others = [chromium.executablePath(), ...named.flatMap(onPath), ...elsewhere];
  return others.find(existsSync) ?? playwrightShell();
}

/** As `findChromium`, and installs one where there is none; throws with what to do when nothing works. */
export function ensureChromium(): string {
  const found = findChromium() ?? install();
  if (!found) {
    throw new Error(
      'No Chromium was found and none could be installed: install Chromium or Chrome, or set CHROMIUM_PATH to one.',
    );
  }
  return found;
}

function install(): string | undefined {
  console.log('No Chromium here; installing its headless shell …');
  playwright('install --only-shell chromium');
  const found = playwrightShell();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log("That download is not to be had; installing Debian's package …");
    // A partly failed update still leaves lists that serve.
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    spawnSync('apt-get', ['install', '-y', '-qq', shell], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  return findChromium();
}

/** The headless shell that Playwright has installed: its path is not told, but the folder it is in. */
function playwrightShell(): string | undefined {
  const told = playwright('install --only-shell --dry-run chromium');
  const [, folder = ''] = /Install location: *(.+)/.exec(told) ?? [];
  if (!existsSync(folder)) return undefined;
  const file = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((path) =>
    /^chrome-headless-shell(\.exe)?$/.test(basename(path)),
  );
  return file && join(folder, file);
}

function playwright(command: string): string {
  return spawnSync(`npx playwright ${command}`, {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    // On Windows `npx` is a script of the shell.
    shell: true,
  }).stdout;
}

function onPath(name: string): string[] {
  try {
    const tool = process.platform === 'win32' ? 'where' : 'which';
    return execFileSync(tool, [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
      .split(/\r?\n/)
      .filter(Boolean);
  } catch {
    return [];
  }
}

if (import.meta.main) console.log(`Testing with ${ensureChromium()}`);
