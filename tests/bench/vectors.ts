/**
 * Learns the vectors of words in `src/compile/word-vectors.pack`: `npm run vectors -- FILE …`, gzipped JSON lines of `title`, `abstract` and
 * `arxiv_id`. The same files give the same bytes. Papers that questions of `bench:search -- --people` ask for are left out.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { packTermVectors } from '../../src/search/catalogue/latent-vectors.ts';
import { readLines } from './search/corpus.ts';
import { learnVectors } from './vectors/learn-vectors.ts';
import { corpusOf, pairsOf, type Read } from './vectors/pairs.ts';

type Record = Partial<Read> & { arxiv_id?: string };

const mostTerms = 24_000;
const leastLetters = 200;
const options = { dims: 128, rounds: 8, batch: 256, sharpness: 20, step: 0.05, seed: 1 };

const asked = new Set(
  ['remembered', 'recalled', 'vague'].flatMap((table) =>
    readFileSync(new URL(`search/${table}.tsv`, import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split('\t')[0]),
  ),
);
const papers = new Map<string, Read>();
for (const file of process.argv.slice(2)) {
  const read = new Map<string, Read>();
  for (const { arxiv_id: id, title, abstract } of readLines<Record>(file))
    if (title && abstract && abstract.length > leastLetters && !asked.has(id))
      read.set(id ?? title, { title, abstract });
  // The text of the first file that has a paper.
  for (const [id, paper] of read) if (!papers.has(id)) papers.set(id, paper);
}
const corpus = corpusOf([...papers.values()], mostTerms);
console.log(`${papers.size} papers, ${corpus.terms.length} terms`);
const vectors = learnVectors(corpus.terms.length, pairsOf(corpus, 5), options, console.log);
// What a word counts by its rarity is in its vector's length.
const weighted = vectors.map((value, i) => value * (corpus.idf[Math.floor(i / options.dims)] ?? 0));
const file = new URL('../../src/compile/word-vectors.pack', import.meta.url);
writeFileSync(file, packTermVectors(corpus.terms, weighted, options.dims));
