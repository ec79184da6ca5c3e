/**
 * `npm run topics:eval`: how well the topics match what people say, and what is learned from them.
 * Writes content/learned/results.json (cross-validated: no paper is judged by weights that saw its
 * labels) and content/learned/weights.json (learned from all). `--speed` only measures how long the
 * corpus takes, and writes nothing.
 *
 * `labels.tsv` is to learn from, `wide.tsv` to judge by. The readings are not kept here: `-- --gold FOLDER --corpus FILE` names
 * a folder with `dev-topics.jsonl` (a line each: `arxivId`, `title`, `abstract`, `topics`) and `seed-topics.json` (a list of
 * `title` and `topics`, of papers in the digests), and gzipped JSON lines of `arxiv_id`, `title`, `abstract` and `date`.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { commandOptions, runCommand } from '../../../src/compile/commands/command.ts';
import { contentDir } from '../../../src/compile/content-dir.ts';
import { readWeights, soundTopics } from '../../../src/compile/read-content.ts';
import { paperReader } from '../../../src/papers/topics/features.ts';
import { type Match, topicMatcher } from '../../../src/papers/topics/match.ts';
import type { Topic } from '../../../src/papers/topics/topic.ts';
import type { Weights } from '../../../src/papers/topics/weights.ts';
import {
  type CorpusPaper,
  corpusPapers,
  devPapers,
  type Labelled,
  ownPapers,
  seedPapers,
  widePapers,
} from './labelled-papers.ts';
import { learner } from './learn.ts';
import { intervalsOf, type Scores, scoresOf } from './scores.ts';

const folds = 5;
/** Labels given in one reading, to learn from only, count a little less than the gold ones. */
const ownWeight = 0.8;

/** A labelled set of papers, and when they were listed. */
type ScoredSet = Scores & { name: string; from?: string; to?: string };

const { values } = commandOptions({
  options: {
    content: { type: 'string', default: contentDir },
    gold: { type: 'string', default: '../shared/gold' },
    /** The first is matched whole; papers with labels may stand in any. */
    corpus: {
      type: 'string',
      multiple: true,
      default: ['../shared/corpora/hf-daily.jsonl.gz', '../shared/corpora/arxiv-75k.jsonl.gz'],
    },
    speed: { type: 'boolean', default: false },
  },
});

await runCommand(async () => {
  const topics = await soundTopics(values.content);
  const [first = '', ...others] = values.corpus;
  if (values.speed) {
    const match = topicMatcher(topics, (await readWeights(values.content)).value);
    matchCorpus(match, await corpusPapers(first));
    return 0;
  }
  const all = await corpusPapers(first);
  const further = (await Promise.all(others.map(corpusPapers))).flat();
  const dev = await devPapers(`${values.gold}/dev-topics.jsonl`, all);
  const seed = await seedPapers(`${values.gold}/seed-topics.json`, values.content);
  const own = await ownPapers([...all, ...further]);
  const kept = { name: 'arXiv at large', papers: await widePapers(further, 'kept') };
  const sets = [
    { name: 'Daily Papers, a sample', papers: dev },
    { name: 'The first digest', papers: seed },
  ];
  const gold = [...dev, ...seed];

  const read = paperReader(topics);
  const example = (weight: number) => (paper: Labelled) => ({
    features: read(paper).features,
    topics: paper.topics,
    weight,
  });
  const learn = learner(
    [...gold.map(example(1)), ...own.map(example(ownWeight))],
    topics.map(({ id }) => id),
  );
  const held = crossValidate(gold, topics, (fold) =>
    learn([...gold, ...own].map((_, at) => at >= gold.length || at % folds !== fold)),
  );
  const weights = learn();
  const match = topicMatcher(topics, weights);
  matchCorpus(match, all);
  // Of the kept papers no weight has seen a label, so that they need no folds.
  const judged = [
    ...sets.map((set) => scored(set, topics, held)),
    scored(kept, topics, (paper) => idsOf(match(paper))),
  ];
  const results = {
    crossValidated: { folds, sets: judged },
    learnedFrom: { gold: gold.length, own: own.length },
  };
  await mkdir(`${values.content}/learned`, { recursive: true });
  await writeJson('results.json', results);
  await writeJson('weights.json', weights);
  for (const set of judged) print(set);
  for (const { name, papers } of [...sets, kept].filter(({ papers }) => papers.length > 0)) {
    const answers = name === kept.name ? (paper: Labelled) => idsOf(match(paper)) : held;
    const { micro, macro } = intervalsOf(
      topics.map(({ id }) => id),
      papers.map((paper) => ({ gold: paper.topics, given: answers(paper) })),
    );
    console.log(`${name}: 95 % intervals (bootstrap) micro F1 ${micro}, macro F1 ${macro}`);
  }
  return 0;
});

/** The topics that a paper is given. */
type Answers = (paper: Labelled) => string[];

/** What each paper is given by weights that were learned without it: `learn` leaves every fifth out. */
function crossValidate(
  gold: Labelled[],
  topics: Topic[],
  learn: (fold: number) => Weights,
): Answers {
  const given = new Map<Labelled, string[]>();
  for (let fold = 0; fold < folds; fold += 1) {
    const match = topicMatcher(topics, learn(fold));
    for (const paper of gold.filter((_, i) => i % folds === fold))
      given.set(paper, idsOf(match(paper)));
  }
  return (paper) => given.get(paper) ?? [];
}

function scored(
  { name, papers }: { name: string; papers: Labelled[] },
  topics: Topic[],
  answers: Answers,
): ScoredSet {
  const judged = papers.map((paper) => ({ gold: paper.topics, given: answers(paper) }));
  const ids = topics.map(({ id }) => id);
  return { name, ...spanOf(papers), ...scoresOf(ids, judged) };
}

function idsOf(matches: Match[]): string[] {
  return matches.map(({ topic }) => topic);
}

/** Matches all of the corpus, and says how long that took and how many papers have a topic. */
function matchCorpus(match: ReturnType<typeof topicMatcher>, papers: CorpusPaper[]): void {
  const began = process.cpuUsage();
  const covered = papers.filter((paper) => match(paper).length > 0).length / papers.length;
  const { user, system } = process.cpuUsage(began);
  console.log(
    `corpus: ${papers.length} papers in ${((user + system) / 1e6).toFixed(1)} s of one core, ${(covered * 100).toFixed(1)} % with a topic`,
  );
}

/** The days of the first and the last of the papers, where days are known. */
function spanOf(papers: Labelled[]): { from?: string; to?: string } {
  const days = papers.flatMap(({ date }) => date ?? []).sort();
  const [from, to] = [days[0], days.at(-1)];
  return from && to ? { from, to } : {};
}

async function writeJson(name: string, value: unknown) {
  await writeFile(`${values.content}/learned/${name}`, `${JSON.stringify(value, null, 1)}\n`);
}

function print({ name, papers, micro, macroF1, topics }: ScoredSet) {
  console.log(
    `${name}, papers that no weight has learned from: ${papers} papers, micro P ${micro.precision} R ${micro.recall} F1 ${micro.f1}, macro F1 ${macroF1}`,
  );
  for (const [topic, { precision, recall, f1, support }] of Object.entries(topics))
    console.log(
      `  ${topic.padEnd(24)} P ${precision.toFixed(2)} R ${recall.toFixed(2)} F1 ${f1.toFixed(2)} of ${support}`,
    );
}
