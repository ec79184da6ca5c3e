import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { openCache } from '../../../../src/compile/cache.ts';
import { readIndexFile } from '../../../../src/compile/search-index/built-engine.ts';
import {
  type BundleFiles,
  checkShards,
  writeBundle,
} from '../../../../src/compile/search-index/bundle.ts';
import {
  indexByPagefind,
  readPagefind,
} from '../../../../src/compile/search-index/read-pagefind.ts';
import { type FetchFile, Unreachable } from '../../../../src/search/catalogue/fetch.ts';
import { packShard } from '../../../../src/search/pagefind/bundle-files.ts';
import { type FullText, openFullText } from '../../../../src/search/pagefind/full-text.ts';
import { fold } from '../../../../src/text/fold.ts';

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-bundle-'));
afterAll(() => rmSync(folder, { recursive: true }));

const textsOf = (first: number, contents: string[]) =>
  contents.map((content, i) => ({ paper: first + i, content }));
const archived = textsOf(0, [
  'Velvet gates. Quiet routing for experts in GPT-4.',
  'Loud gates. A router that sings, says Müller.',
]);
const recent = textsOf(2, ['A gated velvet. It waits.']);
const cache = await openCache<BundleFiles>('bundles', '1');
const place = (name: string) => [join(folder, 'site'), name, cache] as const;

const latent = { terms: '', papers: '' };

const fromFolder: FetchFile = (url) => readIndexFile(join(folder, 'site', url));

async function fullText(fetchFile = fromFolder) {
  const bundles = [
    await writeBundle(archived, ...place('archive')),
    await writeBundle(recent, ...place('recent')),
  ];
  return openFullText({ bundles, latent, base: '' }, fetchFile);
}

async function places(text: FullText, word: string) {
  const { papers, places, starts } = await text.postings([{ word, weight: 1 }]);
  return Array.from(papers, (paper, i) => [paper, [...places.subarray(starts[i], starts[i + 1])]]);
}

test('papers that hold just this form of a word are told apart, in both bundles', async () => {
  const text = await fullText();
  const holding = async (word: string) => [...(await text.asTyped(word))];
  expect(await holding('gates')).toEqual([0, 1]);
  expect(await holding('gated')).toEqual([2]);
  expect(await holding('gate')).toEqual([]);
  expect(await holding('velvet')).toEqual([0, 2]);
});

test('titles that hold just this form of a word are told, and where', async () => {
  const titled = (first: number, papers: [title: string, abstract: string][]) =>
    papers.map(([title, abstract], i) => ({
      ...{ paper: first + i, title, content: `${title}. ${abstract}` },
    }));
  const older = titled(0, [
    ['Gates of Velvet and Gates', 'Quiet routing for experts.'],
    ['Loud Reeds', 'Gates gate gated gates.'],
  ]);
  const bundles = [
    await writeBundle(older, ...place('older')),
    await writeBundle(titled(2, [['Velvet Gates', 'They wait.']]), ...place('newer')),
  ];
  const text = openFullText({ bundles, latent, base: '' }, fromFolder);
  const { papers, places, starts } = await text.inTitles('gates');
  expect([...papers]).toEqual([0, 2]);
  expect([...places]).toEqual([0, 4, 1]);
  expect([...starts]).toEqual([0, 2, 3]);
  expect([...(await text.inTitles('velvet')).places]).toEqual([2, 0]);
  expect((await text.inTitles('gate')).papers).toHaveLength(0);
  expect((await text.inTitles('of')).papers).toHaveLength(0);
});

test('a word is found in both bundles, in any of its forms, where it stands', async () => {
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
  expect(await places(text, 'zxqv')).toEqual([]);
});

test('a part of a compound with a digit in it is found, too, and the text stays as it is', async () => {
  const content = 'A 3D-aware gate (1D-2D), on ImageNet-1K by T5-base. It has 7B.';
  const bundle = await writeBundle(textsOf(0, [content]), ...place('numbered'));
  const text = openFullText({ bundles: [bundle], latent, base: '' }, fromFolder);
  for (const word of ['3D', '2d', '1K', 'T5', '7B', 'ImageNet-1K', 'aware'])
    expect([word, await places(text, word)]).toEqual([word, [[0, expect.anything()]]]);
  expect(await places(text, 'D')).toEqual([]);
  expect(await text.text(0)).toBe(content);
});

test('texts and their lengths are told by the papers’ numbers', async () => {
  const text = await fullText();
  expect(await text.text(2)).toBe('A gated velvet. It waits.');
  expect((await text.lengths()).of).toHaveLength(3);
});

test('the same words are fetched once', async () => {
  const asked: string[] = [];
  const text = await fullText((url) => {
    asked.push(url);
    return fromFolder(url);
  });
  await places(text, 'gates');
  const before = asked.length;
  await places(text, 'gates');
  expect(asked).toHaveLength(before);
});

test('a network that was away may be back', async () => {
  let isAway = true;
  const text = await fullText(async (url) => {
    if (isAway) throw new Unreachable(url);
    return fromFolder(url);
  });
  await expect(places(text, 'gates')).rejects.toThrow(Unreachable);
  isAway = false;
  expect(await places(text, 'gates')).toHaveLength(3);
});

test('English words are kept by the stems that they are asked for by', async () => {
  const words = (
    'ability abilities abstractly agreed agreeing analyses analysis annotators biases bias caresses dying evening ' +
    'controllability conditional conditionally controlled controlling cries crying dogs effectiveness embedding ' +
    'expectancy falling feed feedly flies formalize general generalization generalizations generating generically ' +
    'gently hallucinations hopeful hopping hoping inference inferring interleaved iteratively label labelled ' +
    'latent logically modelling mixtures news organization parameterized pasted policies policy possibly ' +
    'probabilistic reasonably reasoning relational retrieval retrievers singly skies sensitivity stylized ' +
    "tokenizers toys understandably universities user's vectorial vying yes youthful zeros"
  ).split(' ');
  const bundles = [await writeBundle(textsOf(0, words), ...place('archive'))];
  const text = openFullText({ bundles, latent, base: '' }, fromFolder);
  const found = await Promise.all(words.map((word) => text.postings([{ word, weight: 1 }])));
  expect(words.filter((_, i) => !found[i]?.papers.includes(i))).toEqual([]);
});

test('words of any script are found as they are asked for, and texts come back as they were', async () => {
  const contents = [
    '한국어 모델. 데이터를 평가한다',
    '大規模モデルの評価。ガンマ線をGPT-4で読む。',
    '大型语言模型。我们评估GPT模型在各种任务中的表现。',
    'نماذج اللغة العَرَبِيَّة. תורת הלָשׁוֹן',
    'भाषा मॉडल. Đánh giá mô hình tiếng Việt',
    'Ein Maß für Häuser. Łódź, ÍS, Straße',
  ];
  const bundles = [await writeBundle(textsOf(0, contents), ...place('archive'))];
  const text = openFullText({ bundles, latent, base: '' }, fromFolder);
  const asked =
    '한국어 데이터를 ガ 線 评 型 العربية الْعَرَبِيَّة הלשון भाषा đánh TIẾNG việt häuser lodz łódź straße strasse GPT-4';
  const found = await Promise.all(
    asked.split(' ').map(async (word) => [
      word,
      [...(await text.postings([{ word, weight: 1 }])).papers],
      // As the engine has it.
      [...(await text.postings([{ word: fold(word), weight: 1 }])).papers],
    ]),
  );
  const papersOf: Record<string, number[]> = {
    ガ: [1],
    線: [1],
    'GPT-4': [1],
    评: [2],
    型: [2],
    العربية: [3],
    الْعَرَبِيَّة: [3],
    הלשון: [3],
    भाषा: [4],
    đánh: [4],
    TIẾNG: [4],
    việt: [4],
    häuser: [5],
    lodz: [5],
    łódź: [5],
    strasse: [5],
    straße: [5],
    한국어: [0],
    데이터를: [0],
  };
  expect(found).toEqual(asked.split(' ').map((word) => [word, papersOf[word], papersOf[word]]));
  expect(await text.text(2)).toBe(contents[2]);
  expect(await text.text(1)).toBe(contents[1]);
});

test.each([
  ['first', ['∞ → ☃. …', 'Velvet gates. Quiet.', 'A router.']],
  ['in the middle', ['Velvet gates. Quiet.', '∞ → ☃. …', '★', 'A router. Velvet.']],
  ['last', ['A router.', 'Velvet gates. Quiet.', '!?. ☃']],
  ['alone', ['∞. ☃']],
])(
  'a paper without a letter or digit, %s, has no words and takes none from others',
  async (_, contents) => {
    const bundle = await writeBundle(textsOf(0, contents), ...place('signs'));
    const text = openFullText({ bundles: [bundle], latent, base: '' }, fromFolder);
    const holding = (word: string) =>
      contents.flatMap((content, i) => (content.toLowerCase().includes(word) ? [i] : []));
    for (const word of ['velvet', 'router']) {
      const { papers } = await text.postings([{ word, weight: 1 }]);
      expect([word, ...papers]).toEqual([word, ...holding(word)]);
    }
    expect((await text.lengths()).of).toHaveLength(contents.length);
    for (const [i, content] of contents.entries()) expect(await text.text(i)).toBe(content);
  },
);

test('a bundle of other papers lies in another folder', async () => {
  const [one, other] = [
    await writeBundle(archived, ...place('archive')),
    await writeBundle(archived.slice(0, 1), ...place('archive')),
  ];
  expect(one.path).toMatch(/^search\/archive-[0-9a-f]+\/$/);
  expect(other.path).not.toBe(one.path);
});

test('the same papers are the same bundle, and no more of it than is read', async () => {
  const one = await writeBundle(archived, ...place('archive'));
  const otherCache = await openCache<BundleFiles>('none', '1');
  rmSync(join(folder, 'site'), { recursive: true });
  expect(await writeBundle(archived, join(folder, 'site'), 'archive', otherCache)).toEqual(one);
  expect(readdirSync(join(folder, 'site', one.path)).sort()).toEqual([
    'contents.pack',
    'forms',
    'index',
    'text',
  ]);
});

test('an index whose words are not found as they are asked for is refused', async () => {
  const { terms } = await indexByPagefind(archived, 'en');
  const files = [packShard(terms)];
  expect(() => checkShards(files, archived)).not.toThrow();
  expect(() => checkShards(files, textsOf(0, ['Velvet. A zebra waits.', 'A router.']))).toThrow(
    '"zebra" is not found in paper 0',
  );
});

test('Pagefind keeps terms, papers and weighted places as they are read', async () => {
  const { lengths, terms: indexed } = await indexByPagefind(
    textsOf(5, ['Sparse-gates, gates and Müller.', 'Quiet. Muller waits for gates.']),
    'en',
  );
  const terms = new Map(indexed.map(({ term, forms }) => [term, forms]));
  expect(lengths).toEqual([4, 5]);
  expect(terms.get('gate')).toEqual([
    [
      // Of weight 12 at place 0, as a part of a compound; of 24, as a word of its own, at place 1.
      { step: 0, places: [-13, 0, -25, 1] },
      { step: 1, places: [-25, 4] },
    ],
  ]);
  expect(terms.get('sparseg')).toEqual([[{ step: 0, places: [-25, 0] }]]);
  expect(terms.get('muller')).toEqual([
    [{ step: 1, places: [-25, 1] }],
    [{ step: 0, places: [-25, 3] }],
  ]);
});

test('files of another Pagefind are refused, and it is said what to do', () => {
  const meta = (bytes: string) => [{ path: 'pagefind.en_1.pf_meta', content: gzipSync(bytes) }];
  const refusal = /install the Pagefind of before, or mend that file/;
  expect(() => readPagefind(meta('other_format'), archived)).toThrow(refusal);
  expect(() => readPagefind(meta('pagefind_dcd\x81\x61a'), archived)).toThrow(refusal);
  expect(() => readPagefind([], archived)).toThrow(refusal);
});
