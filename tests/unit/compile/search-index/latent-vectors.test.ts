import { expect, test } from 'vitest';
import {
  latentVectors,
  type Space,
  spaceOf,
} from '../../../../src/compile/search-index/latent-vectors.ts';
import {
  readPaperVectors,
  readTermVectors,
  withoutDirections,
} from '../../../../src/search/catalogue/latent-vectors.ts';

const fields = [
  ['marsh', 'heron', 'reed', 'tide', 'mud', 'wader', 'estuary', 'salt'],
  ['loom', 'weft', 'velvet', 'thread', 'warp', 'fabric', 'dye', 'spool'],
];
/** Papers of two fields in turn, each with three of its eight words. */
const texts = Array.from({ length: 64 }, (_, i) => {
  const words = fields[i % 2] ?? [];
  return [0, 1, 2, 4].map((step) => words[((i >> 1) + step) % 8]).join(' ');
});

async function nearest(words: string[], making = latentVectors(texts, texts.length)) {
  const made = await making;
  const vector = readTermVectors(made.terms).vectorOf(words);
  const nearness = vector ? readPaperVectors(made.papers).nearness(vector) : new Float32Array();
  return [...nearness.keys()].sort((a, b) => (nearness[b] ?? 0) - (nearness[a] ?? 0));
}

test('papers of a field are nearer to its words than others, those without the very words too', async () => {
  expect(
    (await nearest(['herons', 'tides'])).slice(0, 20).filter((paper) => paper % 2 === 1),
  ).toEqual([]);
  expect((await nearest(['weft'])).slice(0, 20).every((paper) => paper % 2 === 1)).toBe(true);
});

test('papers near to saved ones are of their field, and the words of a title that bring it near are its own', async () => {
  const made = await latentVectors(texts, texts.length);
  const [papers, terms] = [readPaperVectors(made.papers), readTermVectors(made.terms)];
  const saved = papers.middleOf([1, 3, 9]);
  const nearness = papers.nearness(saved);
  const order = [...nearness.keys()].sort((a, b) => (nearness[b] ?? 0) - (nearness[a] ?? 0));
  expect(order.slice(0, 20).filter((paper) => paper % 2 === 0)).toEqual([]);
  expect(terms.nearestWords(['Heron', 'Velvet', 'Threads', 'zeppelin'], saved, 3).sort()).toEqual([
    'Threads',
    'Velvet',
  ]);
});

test('a function word is no reason, even where another word has its stem', async () => {
  const made = await latentVectors(
    texts.map((text, i) => (i % 2 === 1 ? `${text} ins` : text)),
    texts.length,
  );
  const saved = readPaperVectors(made.papers).middleOf([1, 3, 9]);
  const terms = readTermVectors(made.terms);
  expect(terms.vectorOf(['in'])).not.toBeNull();
  expect(terms.nearestWords(['velvet', 'in', 'heron'], saved, 3)).toEqual(['velvet']);
});

test('words that the library lacks say nothing', async () => {
  expect(await nearest(['zeppelin'])).toEqual([]);
});

test('the same papers give the same files, and newer papers leave the terms as they are', async () => {
  const made = await latentVectors(texts, 60);
  expect(await latentVectors(texts, 60)).toEqual(made);
  const before = await latentVectors(texts.slice(0, 60), 60);
  expect(before.terms).toEqual(made.terms);
  expect(readPaperVectors(before.papers).size).toBe(60);
  expect(readPaperVectors(made.papers).size).toBe(64);
});

test('a space that another thread makes is the same', async () => {
  const many = Array.from({ length: 1000 }, (_, i) => texts[i % texts.length] ?? '');
  let kept: Space | undefined;
  const spaces = {
    known: () => undefined,
    set: (_: unknown, space: Space) => {
      kept = space;
    },
  };
  await latentVectors(many, many.length, spaces);
  expect(kept).toEqual(spaceOf(many));
});

test('the middle of saved papers is nearest to papers of their field', async () => {
  const papers = readPaperVectors((await latentVectors(texts, texts.length)).papers);
  const nearness = papers.nearness(papers.middleOf([0, 2, 4]));
  const mean = (of: number) =>
    nearness.reduce((sum, near, i) => sum + (i % 2 === of ? near : 0), 0) / 32;
  expect(mean(0)).toBeGreaterThan(mean(1));
});

test('a library of a few papers has no vectors, and does without', async () => {
  const made = latentVectors(texts.slice(0, 3), 3);
  expect(readPaperVectors((await made).papers).size).toBe(0);
  expect(await nearest(['heron'], made)).toEqual([]);
});

test('what lies in a direction left out is no longer near, the rest stays', () => {
  const left = (...directions: number[][]) =>
    withoutDirections(
      Float32Array.of(2, 3, 4),
      directions.map((values) => Float32Array.from(values)),
    );
  expect(left([0, 0, 1])).toEqual(Float32Array.of(2, 3, 0));
  expect(left([1, 0, 0], [1, 1, 0])).toEqual(Float32Array.of(0, 0, 4));
  expect(left([0.1, 0.7, 0.3], [0.3, 2.1, 0.9])).toEqual(left([0.1, 0.7, 0.3]));
});
