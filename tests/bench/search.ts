/**
 * Quality, speed and size of search, asked through the door that the site's pages use:
 * `npm run bench:search -- --corpus FILE [--papers N] [--each 250] [--seed 7]`
 *   `--no-peers`, or `--peer-seconds 120` for each of them; `--fresh` builds full text anew
 * `npm run bench:search -- --ir FOLDER` (docs.jsonl.gz, queries.jsonl, qrels.tsv)
 * `--node` measures quality alone, without a browser.
 * `--vectors` measures what latent vectors cost alone.
 * `--people mend` asks as people do, beside plain BM25; `--people judge` asks what no change may be tried on;
 * `--kind remembered` asks one kind alone; `--questions FILE` asks those of a file (`measureQuestions` says its form).
 */
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { latentVectors } from '../../src/compile/search-index/latent-vectors.ts';
import type { Library } from '../../src/compile/search-index/pack-catalogue.ts';
import { referenceSize } from '../../src/papers/related/compare.ts';
import { openPeers } from './peers.ts';
import { readCorpus, readLines } from './search/corpus.ts';
import { meanWithInterval, ndcgAt10, readJudgements } from './search/measures.ts';
import { openInNode } from './search/node-door.ts';
import { openDoor } from './search/open-door.ts';
import { measurePeople, measureQuestions } from './search/people-quality.ts';
import { plainBm25 } from './search/plain-bm25.ts';
import { measureQuality, printQuality, type Success } from './search/quality.ts';
import { makeQuestions, type Question } from './search/questions.ts';
import { measureSpeed } from './search/speed.ts';
import { printTargets } from './search/targets.ts';

const { values: options } = parseArgs({
  options: {
    corpus: { type: 'string' },
    papers: { type: 'string' },
    ir: { type: 'string' },
    each: { type: 'string', default: '250' },
    seed: { type: 'string', default: '7' },
    port: { type: 'string', default: '4340' },
    'no-peers': { type: 'boolean', default: false },
    'peer-seconds': { type: 'string', default: '120' },
    fresh: { type: 'boolean', default: false },
    node: { type: 'boolean', default: false },
    people: { type: 'string' },
    questions: { type: 'string' },
    kind: { type: 'string' },
    vectors: { type: 'boolean', default: false },
  },
});
const port = Number(options.port);

if (options.corpus) await benchCorpus(options.corpus);
if (options.ir) await benchJudged(options.ir);
if (!options.corpus && !options.ir) console.error('Say --corpus FILE, or --ir FOLDER.');
process.exit();

async function benchCorpus(file: string): Promise<void> {
  const library = readCorpus(file, options.papers ? Number(options.papers) : undefined);
  const papers = library.papers.length;
  const name = `${basename(file).replace(/\W/g, '-')}-${papers}`;
  console.log(`${papers} papers`);
  if (options.vectors) {
    await printVectors(library);
    return;
  }
  if (options.questions) {
    await measureQuestions(library, name, options.questions, !options['no-peers']);
    return;
  }
  if (options.people) {
    const half = options.people === 'judge' ? 'judge' : 'mend';
    await measurePeople(library, name, { half, each: Number(options.each), only: options.kind });
    return;
  }
  const questions = makeQuestions(library.papers, Number(options.each), Number(options.seed));
  if (options.node) {
    const ask = await openInNode(library, name);
    await printNoAnswers(ask);
    await measureQuality('Broadsheet', questions, async (text) => (await ask(text)).ids);
    return;
  }
  const door = await openDoor(library, name, { port, fresh: options.fresh });
  const measured = await measureSpeed(door, questions);
  const page = await door.freshPage();
  await printNoAnswers((text) => page.evaluate((t) => window.ask(t), text));
  const ours = await measureQuality('Broadsheet', questions, (text) =>
    page.evaluate((t) => window.ask(t), text).then(({ ids }) => ids),
  );
  await door.close();
  const others = options['no-peers'] ? [] : await measurePeers(library.papers, questions);
  printTargets(papers, measured);
  printQuality(ours, others);
}

/** Each peer is asked as much as it answers in the time, its index aside. */
async function measurePeers(
  papers: Library['papers'],
  questions: Question[],
): Promise<{ name: string; success: Success }[]> {
  const measured: { name: string; success: Success }[] = [];
  const { miniSearch, flexSearch, orama, lunrJs } = await openPeers();
  for (const open of [miniSearch, flexSearch, orama, lunrJs]) {
    const { name, ask } = await open(papers);
    const success = await measureQuality(name, questions, ask, Number(options['peer-seconds']));
    measured.push({ name, success });
  }
  return measured;
}

async function printNoAnswers(ask: (text: string) => Promise<{ total: number }>): Promise<void> {
  const totals: string[] = [];
  for (const text of ['zxqv blorp', 'qqqzzzy', 'wvxkj pqzrt hhgfw']) {
    totals.push(`${text}: ${(await ask(text)).total}`);
  }
  console.log(`no answer: ${totals.join(' · ')}`);
}

async function benchJudged(folder: string): Promise<void> {
  const library = readCorpus(join(folder, 'docs.jsonl.gz'));
  const judgements = readJudgements(join(folder, 'qrels.tsv'));
  const door = options.node
    ? null
    : await openDoor(library, basename(folder), { port, fresh: options.fresh });
  const page = await door?.freshPage();
  const ask = page
    ? (text: string) => page.evaluate((t) => window.ask(t), text)
    : await openInNode(library, basename(folder));
  const bm25 = plainBm25(library.papers);
  const ours: number[] = [];
  const plain: number[] = [];
  for (const { id, text } of readLines<{ id: string; text: string }>(
    join(folder, 'queries.jsonl'),
  )) {
    const judged = judgements.get(id);
    if (!judged) continue;
    const { ids } = await ask(text);
    ours.push(ndcgAt10(ids, judged));
    plain.push(ndcgAt10(bm25(text), judged));
  }
  const gains = ours.map((score, i) => score - (plain[i] ?? 0));
  console.log(
    `${basename(folder)}: nDCG@10 ${meanWithInterval(ours)}, plain BM25 ${meanWithInterval(plain)}, gain ${meanWithInterval(gains)}, over ${ours.length} questions`,
  );
  await door?.close();
}

/** What vectors cost: the build's time without its cache, and what a reader fetches. */
async function printVectors({ papers }: Library): Promise<void> {
  const texts = papers.map(({ title, abstract }) => `${title}. ${abstract}`);
  const start = performance.now();
  const { terms, papers: places } = await latentVectors(texts, referenceSize(texts.length));
  const seconds = (performance.now() - start) / 1000;
  const kilobytes = [terms, places].map((file) => gzipSync(file, { level: 9 }).length / 1000);
  console.log(
    `vectors: ${seconds.toFixed(1)} s (at most 20), ${kilobytes.map((kB) => kB.toFixed(0)).join(' + ')} kB of terms and papers (at most 700)`,
  );
}
