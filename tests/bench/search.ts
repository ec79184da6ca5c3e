/**
 * Quality, speed and size of search, asked through the door that the site's pages use:
 * `npm run bench:search -- --corpus FILE [--papers N] [--each 250] [--seed 7] [--peers MiniSearch,lunr]`
 * `npm run bench:search -- --ir FOLDER` (docs.jsonl.gz, queries.jsonl, qrels.tsv)
 */
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readCorpus, readLines } from './search/corpus.ts';
import { ndcgAt10, percentile, readJudgements, reciprocal } from './search/measures.ts';
import { type Door, openDoor } from './search/open-door.ts';
import { peers } from './search/peers.ts';
import { kinds, makeQuestions, type Question } from './search/questions.ts';

const { values: options } = parseArgs({
  options: {
    corpus: { type: 'string' },
    papers: { type: 'string' },
    ir: { type: 'string' },
    each: { type: 'string', default: '250' },
    seed: { type: 'string', default: '7' },
    port: { type: 'string', default: '4340' },
    'no-peers': { type: 'boolean', default: false },
  },
});
const port = Number(options.port);

if (options.corpus) await benchCorpus(options.corpus);
if (options.ir) await benchJudged(options.ir);
if (!options.corpus && !options.ir) console.error('Say --corpus FILE, or --ir FOLDER.');
process.exit();

async function benchCorpus(file: string): Promise<void> {
  const library = readCorpus(file, options.papers ? Number(options.papers) : undefined);
  const door = await openDoor(
    library,
    `${basename(file).replace(/\W/g, '-')}-${library.papers.length}`,
    port,
  );
  console.log(`${library.papers.length} papers; index built in ${door.built.seconds.toFixed(1)} s`);
  const questions = makeQuestions(library.papers, Number(options.each), Number(options.seed));
  await printSpeed(door, questions);
  await printNoAnswers(door);
  const page = await door.freshPage();
  await printQuality('Broadsheet', questions, (text) =>
    page.evaluate((t) => window.ask(t), text).then(({ ids }) => ids),
  );
  await door.close();
  if (options['no-peers']) return;
  for (const open of peers) {
    const { name, ask } = await open(library.papers);
    await printQuality(name, questions, ask);
  }
}

async function printQuality(
  name: string,
  questions: Question[],
  ask: (text: string) => Promise<string[]>,
): Promise<void> {
  const cells: string[] = [];
  for (const kind of kinds) {
    const ranks: number[] = [];
    for (const { text, from } of questions.filter((question) => question.kind === kind)) {
      ranks.push((await ask(text)).indexOf(from));
    }
    const first = ranks.filter((rank) => rank === 0).length / (ranks.length || 1);
    cells.push(
      `${kind} ${first.toFixed(3)} (MRR ${reciprocal(ranks).toFixed(3)}, n ${ranks.length})`,
    );
  }
  console.log(`${name}: ${cells.join(' · ')}`);
}

/** The first question of a fresh page, three times over; then every beginning of twenty questions. */
async function printSpeed(door: Door, questions: Question[]): Promise<void> {
  const cold: { instant: number; full: number; bytes: number }[] = [];
  for (const text of ['compress visual tokens', 'hallucinaton', 'sparse attention']) {
    const page = await door.freshPage();
    const before = door.sent();
    const { instant, full } = await page.evaluate((t) => window.ask(t), text);
    cold.push({ instant: instant ?? full, full, bytes: door.sent() - before });
    await page.context().close();
  }
  const middle = (of: (run: (typeof cold)[number]) => number) => percentile(cold.map(of), 0.5);
  console.log(
    `cold: instant ${middle((c) => c.instant).toFixed(0)} ms, full ${middle((c) => c.full).toFixed(0)} ms, ${(middle((c) => c.bytes) / 1000).toFixed(0)} kB for all of search`,
  );
  const page = await door.freshPage();
  const empty = await door.memory();
  await page.evaluate((t) => window.ask(t), 'attention');
  const instants: number[] = [];
  const fulls: number[] = [];
  for (const { text } of questions.filter((_, i) => i % Math.ceil(questions.length / 20) === 0)) {
    for (let length = 1; length <= text.length; length++) {
      const answer = await page.evaluate((t) => window.ask(t), text.slice(0, length));
      instants.push(answer.instant ?? answer.full);
      fulls.push(answer.full);
    }
  }
  const long = await page.evaluate(
    () => window.longTasks.filter((duration) => duration > 50).length,
  );
  await page.waitForTimeout(5000);
  const memory = (await door.memory()) - empty;
  console.log(
    `${instants.length} keystrokes: instant p50 ${percentile(instants, 0.5).toFixed(1)} p95 ${percentile(instants, 0.95).toFixed(1)} ms; ` +
      `full p50 ${percentile(fulls, 0.5).toFixed(1)} p95 ${percentile(fulls, 0.95).toFixed(1)} ms; ${long} main-thread tasks over 50 ms; ` +
      `memory ${(memory / 1e6).toFixed(0)} MB over the empty page`,
  );
  await page.context().close();
}

async function printNoAnswers(door: Door): Promise<void> {
  const page = await door.freshPage();
  const totals: string[] = [];
  for (const text of ['zxqv blorp', 'qqqzzzy', 'wvxkj pqzrt hhgfw']) {
    totals.push(`${text}: ${(await page.evaluate((t) => window.ask(t), text)).total}`);
  }
  console.log(`no answer: ${totals.join(' · ')}`);
  await page.context().close();
}

async function benchJudged(folder: string): Promise<void> {
  const library = readCorpus(join(folder, 'docs.jsonl.gz'));
  const judgements = readJudgements(join(folder, 'qrels.tsv'));
  const door = await openDoor(library, basename(folder), port);
  const page = await door.freshPage();
  const scores: number[] = [];
  for (const { id, text } of readLines<{ id: string; text: string }>(
    join(folder, 'queries.jsonl'),
  )) {
    const judged = judgements.get(id);
    if (!judged) continue;
    const { ids } = await page.evaluate((t) => window.ask(t), text);
    scores.push(ndcgAt10(ids, judged));
  }
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  console.log(`${basename(folder)}: nDCG@10 ${mean.toFixed(4)} over ${scores.length} questions`);
  await door.close();
}
