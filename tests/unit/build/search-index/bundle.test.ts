import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { checkBundle, writeBundle } from '../../../../src/build/search-index/bundle.ts';
import { FullText } from '../../../../src/search/text/full-text.ts';

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-bundle-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.unstubAllGlobals());

const leavesOf = (first: number, contents: string[]) =>
  contents.map((content, i) => ({ paper: first + i, content }));
const archived = leavesOf(0, [
  'Velvet gates. Quiet routing for experts in GPT-4.',
  'Loud gates. A router that sings, says Müller.',
]);
const recent = leavesOf(2, ['A gated velvet. It waits.']);
const place = (name: string, language = 'en') => ({
  outDir: join(folder, 'site'),
  cache: join(folder, 'cache'),
  name,
  language,
});

/** Serves the folder, and notes what is asked of it. */
function serveFolder({ away = false } = {}) {
  const served = { asked: [] as string[], away };
  vi.stubGlobal('fetch', async (url: string) => {
    if (served.away) throw new Error('no network');
    served.asked.push(url);
    return new Response(readFileSync(join(folder, 'site', url)));
  });
  return served;
}

async function fullText(language = 'en') {
  const bundles = [
    await writeBundle(archived, place('archive', language)),
    await writeBundle(recent, place('recent', language)),
  ];
  return new FullText({ bundles, base: '', language });
}

async function places(text: FullText, word: string) {
  const { papers, places, starts } = await text.held([{ word, weight: 1 }]);
  return Array.from(papers, (paper, i) => [paper, [...places.subarray(starts[i], starts[i + 1])]]);
}

test('a word is found in both bundles, in any of its forms, where it stands', async () => {
  serveFolder();
  const text = await fullText();
  expect(await places(text, 'gates')).toEqual([
    [0, [1]],
    [1, [1]],
    [2, [1]],
  ]);
  expect(await places(text, 'velvet')).toEqual([
    [0, [0]],
    [2, [2]],
  ]);
  expect(await places(text, 'muller')).toEqual([[1, [7]]]);
  expect(await places(text, 'GPT-4')).toEqual([[0, [7]]]);
  expect(await text.holds('zxqv')).toBe(false);
});

test('texts and their lengths are told by the papers’ numbers', async () => {
  serveFolder();
  const text = await fullText();
  expect(await text.text(2)).toBe('A gated velvet. It waits.');
  expect((await text.lengths()).of).toHaveLength(3);
});

test('the same words are fetched once', async () => {
  const served = serveFolder();
  const text = await fullText();
  await places(text, 'gates');
  const before = served.asked.length;
  await places(text, 'gates');
  expect(served.asked).toHaveLength(before);
});

test('a network that was away may be back', async () => {
  const served = serveFolder({ away: true });
  const text = await fullText();
  await expect(text.holds('gates')).rejects.toThrow('no network');
  served.away = false;
  expect(await text.holds('gates')).toBe(true);
});

test('of another language words are kept as they are', async () => {
  serveFolder();
  const text = await fullText('de');
  expect(await places(text, 'gates')).toEqual([
    [0, [1]],
    [1, [1]],
  ]);
});

test('a bundle of other papers lies in another folder', async () => {
  const [one, other] = [
    await writeBundle(archived, place('archive')),
    await writeBundle(archived.slice(0, 1), place('archive')),
  ];
  expect(one.path).toMatch(/^search\/archive-[0-9a-f]+\/$/);
  expect(other.path).not.toBe(one.path);
});

test('the same papers are the same bundle, built once, and no more of it than is read', async () => {
  const one = await writeBundle(archived, place('archive'));
  rmSync(join(folder, 'site'), { recursive: true });
  expect(await writeBundle(archived, place('archive'))).toEqual(one);
  expect(readdirSync(join(folder, 'site', one.path)).sort()).toEqual([
    'fragment',
    'index',
    one.contents,
  ]);
  expect(existsSync(join(folder, 'site', one.path, 'pagefind.js'))).toBe(false);
});

test('two builds of the same papers at once are one bundle', async () => {
  const leaves = leavesOf(0, ['Velvet gates at once. They wait.']);
  const [one, other] = await Promise.all([
    writeBundle(leaves, place('archive')),
    writeBundle(leaves, place('archive')),
  ]);
  expect(other).toEqual(one);
});

test('a bundle whose words are not found as they are read is refused', async () => {
  const { path } = await writeBundle(archived, place('checked'));
  const folderOf = join(folder, 'site', path);
  const files = readdirSync(folderOf, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.pf_/.test(name))
    .map((name) => ({ path: name, content: readFileSync(join(folderOf, name)) }));
  expect(() => checkBundle(files, archived, 'en')).not.toThrow();
  expect(() => checkBundle(files, archived, 'de')).toThrow('"routing" is not found in paper 0');
  expect(() =>
    checkBundle(files, leavesOf(0, ['Velvet. A zebra waits.', 'A router.']), 'en'),
  ).toThrow('"zebra" is not found in paper 0');
});
