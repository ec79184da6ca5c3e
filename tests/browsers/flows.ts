/** Thirteen ways through the site, for browsers that Playwright cannot lead as they are. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cacheNames } from '../../src/islands/offline/release.ts';
import { newPaper, nextDayDir, testBase, testDir } from '../build-site.ts';
import { type ServedSite, servedSite } from '../served-site.ts';
import { listeningSite } from './listening-site.ts';
import type { Reader } from './reader.ts';

const pages = [
  ...['', 'editions/', 'topics/', 'topics/about/', 'search/?q=attention', 'map/', 'library/'],
  ...['offline/', 'subscribe/', 'about/'],
];

export function testFlows(openBrowser: () => Promise<Reader>): void {
  let reader: Reader;
  let site: ServedSite;
  beforeAll(async () => {
    [reader, site] = await Promise.all([openBrowser(), servedSite(testDir)]);
    console.log(`The flows run in ${reader.name}.`);
  });
  afterAll(async () => {
    await reader?.close();
    await site?.stop();
  });
  const open = (path = '') => reader.open(site.address + path);
  const until = (what: string, isSo: () => Promise<unknown>) => untilSo(reader.name, what, isSo);
  const textOf = (selector: string) =>
    reader.ask(
      (at = '') => document.querySelector<HTMLElement>(at)?.textContent?.trim() ?? '',
      selector,
    );
  const says = (selector: string, text: RegExp) =>
    until(`${selector} says ${text}`, async () => text.test(await textOf(selector)));
  const count = (selector: string) =>
    reader.ask(
      (at = '') =>
        [...document.querySelectorAll(at)].filter((node) => node.checkVisibility()).length,
      selector,
    );
  /** A button by its name, or by how it begins. */
  const press = async (name: string) => {
    const mark = (start = '') => {
      const buttons = [...document.querySelectorAll('button')].filter((one) =>
        one.checkVisibility(),
      );
      const named = (one: HTMLElement) => one.ariaLabel ?? one.textContent.trim();
      const button = buttons.find((one) => named(one).startsWith(start));
      for (const one of buttons) one.toggleAttribute('data-flow', one === button);
      return button !== undefined;
    };
    await until(`there is a button "${name}"`, () => reader.ask(mark, name));
    // A dialog that opens may still be on its way.
    await until(`"${name}" can be pressed`, async () => {
      await reader.click('[data-flow]');
      return true;
    });
  };
  const searchFor = async (text: string) => {
    await open('about/');
    await until('the scripts have come', () =>
      reader.ask(() => document.readyState === 'complete'),
    );
    await reader.press('Control+k');
    await until('the search is open', () => count('[role="combobox"]'));
    await reader.type(text);
  };
  const firstHit = '.search-dialog [role=row]';

  test('no page puts anything on the console', async () => {
    const listening = await listeningSite(testDir);
    for (const path of pages) {
      await reader.open(listening.address + path);
      await until(`${path} has loaded`, () =>
        reader.ask(
          () => document.readyState === 'complete' && document.querySelector('h1') !== null,
        ),
      );
      expect(await reader.ask(() => Reflect.get(window, 'heard')), path).toEqual([]);
    }
    await listening.stop();
  });

  test('a topic leaves as many papers as its count said, and back gives all', async () => {
    await open();
    await until('topics can be chosen', () => count('.topic-choice .with'));
    await until('papers can be counted', () => count('[data-paper]'));
    const all = await count('[data-paper]');
    const left = Number.parseInt(await textOf('.topic-choice .count'), 10);
    await reader.click('.topic-choice .with');
    await until(`${left} papers are left`, async () => (await count('[data-paper]')) === left);
    await reader.back();
    await until('all papers are back', async () => (await count('[data-paper]')) === all);
  });

  test('the dialog forgives a typo, and Enter opens the chosen hit', async () => {
    await searchFor('plagarism');
    await says(firstHit, /plagiarism/i);
    await reader.press('ArrowDown');
    await reader.press('Enter');
    await says('h1', /plagiarism/i);
  });

  test('a phrase and a minus are understood', async () => {
    await open('search/?q=%22visual+token%22');
    await says('main [role="status"]', /^1 paper for/);
    await open('search/?q=attention');
    await says('main [role="status"]', /^\d+ papers for/);
    const all = Number.parseInt(await textOf('main [role="status"]'), 10);
    await open('search/?q=attention+-visual');
    await says('main [role="status"]', /^\d+ papers for .*-visual/);
    expect(Number.parseInt(await textOf('main [role="status"]'), 10)).toBeLessThan(all);
  });

  test('arrow keys go from paper to paper on the map', async () => {
    await open('map/');
    await until('papers are listed', () => count('#around a'));
    await reader.ask(() => document.querySelector<HTMLElement>('.map canvas')?.focus());
    await reader.press('ArrowRight');
    await until('map and status name the same paper', async () => {
      const title = await textOf('#map-status');
      return title !== '' && (await textOf('.tip')).includes(title);
    });
  });

  test('a citation is copied, and says so', async () => {
    await open();
    const title = '.papers h3 a';
    await until('papers are listed', () => count(title));
    await reader.click(title);
    await press('Cite');
    await until('formats are shown', () => count('dialog h3'));
    await press('Copy: BibTeX');
    await says('dialog [role="status"]', /BibTeX copied/);
    await reader.press('Escape');
  });

  test('a saved paper is still saved after a reload, and on the reading list', async () => {
    await open();
    const saving = '[data-paper] [data-keep="saved"][aria-pressed]';
    await until('marks are shown', () => count(saving));
    // Marks that are shown anew between press and release must not lose the click.
    await reader.ask(() =>
      addEventListener('mousedown', () => document.dispatchEvent(new Event('completed')), true),
    );
    await reader.click(saving);
    const saved = '[data-keep="saved"][aria-pressed="true"]';
    await until('it is saved', () => count(saved));
    await reader.reload();
    await until('it is saved after a reload', () => count(saved));
    await open('library/');
    await until('it is listed', async () => (await count('main a[href*="/papers/"]')) > 0);
  });

  test('a key that hides a paper passes the focus on to the next one', async () => {
    for (const path of ['', 'search/?q=attention']) {
      await open(path);
      const hiding = '[data-list] [data-paper] [data-keep="hidden"][aria-pressed]';
      await says('main [role="status"]', /^\d+ papers/);
      await until('papers can be hidden', async () => (await count(hiding)) > 1);
      const second = await reader.ask((buttons = '') => {
        const [first, next] = document.querySelectorAll<HTMLElement>(buttons);
        first?.focus();
        return next?.closest('[data-paper]')?.getAttribute('data-paper');
      }, hiding);
      await reader.press('Enter');
      await until('the next one has the focus', () =>
        reader.ask(
          (id = '') => document.activeElement?.matches(`[data-paper="${id}"] [data-keep="hidden"]`),
          second ?? '',
        ),
      );
    }
  });

  test('the night lasts on the next page', async () => {
    const isNight = () =>
      reader.ask(() => getComputedStyle(document.documentElement).colorScheme === 'dark');
    await open();
    await until('a theme can be chosen', () => count('[data-choose="theme"]'));
    await reader.ask(() => {
      const menu = document.querySelector<HTMLSelectElement>('[data-choose="theme"]');
      if (!menu) throw new Error('The menu went.');
      menu.value = 'night';
      menu.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(await isNight()).toBe(true);
    await open('topics/');
    expect(await isNight()).toBe(true);
  });

  test('a paper prints', async () => {
    await open('editions/');
    const pdf = await reader.print();
    if (pdf === undefined) return console.log(`${reader.name} cannot be told to print.`);
    expect(new TextDecoder('latin1').decode(pdf.slice(0, 5))).toBe('%PDF-');
    expect(pdf.length).toBeGreaterThan(5_000);
  });

  test('the whole archive is saved', async () => {
    await visit('offline/');
    await press('Save the whole archive');
    await says('main', /every page and search work offline/);
  });

  test('a new deployment is shown at once', async () => {
    await visit('');
    site.deploy(nextDayDir);
    await open();
    await says('main', new RegExp(newPaper.title));
  });

  test('after that visit, pages and search open without a network', async () => {
    await visit('about/');
    await site.stop();
    await open('about/');
    await says('h1', /About/);
    await searchFor('plagarism');
    await says(firstHit, /plagiarism/i);
  });

  /** Ends when the service worker has kept the page. */
  async function visit(path: string): Promise<void> {
    await open(path);
    await until(`${path} is kept`, () =>
      reader.ask(
        async (cache = '', address = '') =>
          (await (await caches.open(cache)).match(address)) !== undefined,
        cacheNames(testBase).seen,
        site.address + path,
      ),
    );
  }
}

async function untilSo(name: string, what: string, isSo: () => Promise<unknown>): Promise<void> {
  await expect
    // A page that is being left answers nothing yet; the last error is told if the wait was in vain.
    .poll(() => isSo().then(Boolean, String), {
      message: `${name}: waited until ${what}`,
      timeout: 90_000,
      interval: 100,
    })
    .toBe(true);
}
