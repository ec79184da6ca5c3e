/** Search must find what it found before: `UPDATE=1` records what it finds now, for a change that is meant. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readIndexFile } from '../../../../src/compile/search-index/built-engine.ts';
import type { Library } from '../../../../src/compile/search-index/pack-catalogue.ts';
import { writeSearchIndex } from '../../../../src/compile/search-index/write-search-index.ts';
import type { FromWorker, ToWorker } from '../../../../src/search/answering.ts';
import { answering } from '../../../../src/search/answering.ts';
import { ndcgAt10 } from '../../../bench/search/measures.ts';
import { halves } from '../../../bench/search/people.ts';
import { plainBm25 } from '../../../bench/search/plain-bm25.ts';
import { asking } from '../invented.ts';
import { inventedLibrary } from './invented-papers.ts';
import { type Judged, judgedQuestions, readersToday } from './judged-questions.ts';

/** A line a kind: questions, success at 1, nDCG@10, success at 1 of the first answer, which has titles alone. */
const recordedFile = new URL('recorded.tsv', import.meta.url);
const header = 'kind\tquestions\tsuccess at 1\tnDCG@10\tinstant success at 1';

const library = inventedLibrary();
const ofWhole = judgedQuestions();
const cut = halves(library.papers, 60);
const half = 'half of an abstract';
const ofHalves: Judged[] = cut.asked.map(({ text, from }) => ({
  kind: half,
  text,
  grades: new Map([[from, 2]]),
}));
const questions = [...ofWhole, ...ofHalves];
const kinds = [...new Set(questions.map(({ kind }) => kind))];
const folder = mkdtempSync(join(tmpdir(), 'broadsheet-quality-'));
const answers = new Map<Judged, Answer>();
const recorded = new Map(
  readFileSync(recordedFile, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [kind = '', ...numbers] = line.split('\t');
      return [kind, numbers.map(Number)] as const;
    }),
);

interface Answer {
  instant: string[];
  full: string[];
}

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: readersToday });
  const ask = await openDoor(library, 'whole');
  for (const question of ofWhole) answers.set(question, await ask(question.text));
  const askHalves = await openDoor({ ...library, papers: cut.papers }, 'halves');
  for (const question of ofHalves) answers.set(question, await askHalves(question.text));
  if (process.env.UPDATE)
    writeFileSync(recordedFile, `${[header, ...kinds.map(lineOf)].join('\n')}\n`);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

test.each(kinds)('search finds as much as before: %s', (kind) => {
  const [, first = 1, ndcg = 1, instant = 1] = process.env.UPDATE
    ? measured(kind)
    : (recorded.get(kind) ?? []);
  const [, firstNow = 0, ndcgNow = 0, instantNow = 0] = measured(kind);
  const isWorse = firstNow < first || ndcgNow < ndcg || instantNow < instant;
  expect(isWorse ? { firstNow, ndcgNow, instantNow, missed: missed(kind) } : 'as before').toBe(
    'as before',
  );
});

test('halves of abstracts find each other no less often than by plain BM25', () => {
  const bm25 = plainBm25(cut.papers);
  const plain = ofHalves.map(({ text, grades }) => ndcgAt10(bm25(text), grades));
  const mean = plain.reduce((sum, ndcg) => sum + ndcg, 0) / plain.length;
  expect(measured(half)[2]).toBeGreaterThanOrEqual(mean);
});

function measured(kind: string): number[] {
  const asked = questions.filter((question) => question.kind === kind);
  const mean = (of: (question: Judged) => number) =>
    Number((asked.reduce((sum, question) => sum + of(question), 0) / asked.length).toFixed(3));
  return [
    asked.length,
    mean((question) => isRight(question, 'full')),
    mean((question) => {
      const ids = answers.get(question)?.full ?? [];
      return question.grades.size === 0 ? Number(ids.length === 0) : ndcgAt10(ids, question.grades);
    }),
    mean((question) => isRight(question, 'instant')),
  ];
}

function isRight(question: Judged, stage: keyof Answer): number {
  const [first] = answers.get(question)?.[stage] ?? [];
  const { grades } = question;
  const best = Math.max(0, ...grades.values());
  return Number(first === undefined ? grades.size === 0 : grades.get(first) === best);
}

function missed(kind: string): string[] {
  return questions
    .filter((question) => question.kind === kind && !isRight(question, 'full'))
    .map(
      (question) =>
        `${question.text} → ${answers.get(question)?.full[0]}, not ${[...question.grades.keys()].slice(0, 3).join(' or ')}`,
    );
}

function lineOf(kind: string): string {
  return [kind, ...measured(kind)].join('\t');
}

/** What the worker does, over the files of the build. */
async function openDoor(
  library: Library,
  name: string,
): Promise<(text: string) => Promise<Answer>> {
  await writeSearchIndex(library, join(folder, name));
  let hear: (message: FromWorker) => void = () => {};
  const tell: (message: ToWorker) => void = answering(
    (message) => hear(message),
    (path) => readIndexFile(join(folder, name, path)),
  );
  tell({ kind: 'open', base: '', manifest: null, for: 'words' });
  let id = 0;
  return (text) =>
    new Promise((resolve, reject) => {
      const answer: Answer = { instant: [], full: [] };
      hear = (message) => {
        if (message.kind === 'failure') reject(new Error(`${text}: ${message.reason}`));
        if (message.kind !== 'results') return;
        const { stage, hits } = message.results;
        answer[stage] = hits.map(({ id }) => id);
        if (stage === 'full') resolve(answer);
      };
      id++;
      tell({ kind: 'ask', id, request: asking(text) });
    });
}
