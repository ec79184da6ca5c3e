/**
 * `npm run topics:eval`: how well the topics match what people say, and what is learned from them.
 * Writes content/topics/results.json (cross-validated: no paper is judged by weights that saw its
 * labels) and content/topics/weights.json (learned from all). `--speed` only measures how long the
 * corpus takes, and writes nothing.
 */
import { writeFile } from 'node:fs/promises';
import { type Lesson, learnTopic } from '../../papers/topics/learn.ts';
import { topicMatcher } from '../../papers/topics/match.ts';
import { type Scores, scoresOf } from '../../papers/topics/scores.ts';
import { sightingsOf } from '../../papers/topics/sightings.ts';
import { signalsOf } from '../../papers/topics/signals.ts';
import type { Weights } from '../../papers/topics/weights.ts';
import { commandOptions } from '../command-options.ts';
import {
  corpusPapers,
  devPapers,
  type Labelled,
  ownPapers,
  seedPapers,
} from '../labelled-papers.ts';
import { readWeights } from '../read-content.ts';
import { readTopics } from '../read-topics.ts';
import { runCommand } from '../run-command.ts';

const folds = 5;
/** Labels given in one reading, to learn from only, count a little less than the gold ones. */
const ownTrust = 0.8;

const { values } = commandOptions({
  options: {
    content: { type: 'string', default: 'content' },
    gold: { type: 'string', default: '../shared/gold' },
    corpus: { type: 'string', default: '../shared/corpora/hf-daily.jsonl.gz' },
    speed: { type: 'boolean', default: false },
  },
});

await runCommand(async () => {
  const topics = await readTopics(values.content);
  if (values.speed) {
    await matchCorpus(topicMatcher(topics, (await readWeights(values.content)).value));
    return 0;
  }
  const ids = topics.map(({ id }) => id);
  const sight = sightingsOf(topics);
  const read = signalsOf(topics);
  const lessonOf = (paper: Labelled, trust: number): Lesson => ({
    signals: read(sight(paper)),
    topics: paper.topics,
    trust,
  });
  const learn = (lessons: Lesson[]): Weights =>
    Object.fromEntries(ids.map((id) => [id, learnTopic(id, lessons)]));

  const dev = await devPapers(`${values.gold}/dev-topics.jsonl`);
  const seed = await seedPapers(`${values.gold}/seed-topics.json`, values.content);
  const gold = [...dev, ...seed];
  const goldLessons = gold.map((paper) => lessonOf(paper, 1));
  const own = (await ownPapers(values.content, values.corpus)).map((paper) =>
    lessonOf(paper, ownTrust),
  );

  const given = new Map<Labelled, string[]>();
  for (let fold = 0; fold < folds; fold += 1) {
    const match = topicMatcher(
      topics,
      learn([...own, ...goldLessons.filter((_, i) => i % folds !== fold)]),
    );
    for (const paper of gold.filter((_, i) => i % folds === fold))
      given.set(
        paper,
        match(paper).map(({ topic }) => topic),
      );
  }
  const judge = (papers: Labelled[], answers: (paper: Labelled) => string[]): Scores =>
    scoresOf(
      ids,
      papers.map((paper) => ({ gold: paper.topics, given: answers(paper) })),
    );
  const held = (paper: Labelled) => given.get(paper) ?? [];

  const weights = learn([...own, ...goldLessons]);
  const match = topicMatcher(topics, weights);
  const fitted = (paper: Labelled) => match(paper).map(({ topic }) => topic);
  const corpus = await matchCorpus(match);

  const results = {
    crossValidated: { folds, dev: judge(dev, held), seed: judge(seed, held) },
    fitted: { dev: judge(dev, fitted), seed: judge(seed, fitted) },
    learnedFrom: { gold: gold.length, own: own.length },
    corpus,
  };
  await writeJson('results.json', results);
  await writeJson('weights.json', weights);
  print('dev, cross-validated', results.crossValidated.dev, true);
  print('seed, cross-validated', results.crossValidated.seed);
  print('dev, fitted', results.fitted.dev);
  print('seed, fitted', results.fitted.seed);
  return 0;
});

/** Matches all of the corpus, and says how long that took and how many papers have a topic. */
async function matchCorpus(match: ReturnType<typeof topicMatcher>) {
  const papers = await corpusPapers(values.corpus);
  const began = process.cpuUsage();
  const covered = papers.filter((paper) => match(paper).length > 0).length / papers.length;
  const { user, system } = process.cpuUsage(began);
  console.log(
    `corpus: ${papers.length} papers in ${((user + system) / 1e6).toFixed(1)} s of one core, ${(covered * 100).toFixed(1)} % with a topic`,
  );
  return { papers: papers.length, covered: Math.round(covered * 10000) / 10000 };
}

async function writeJson(name: string, value: unknown) {
  await writeFile(`${values.content}/topics/${name}`, `${JSON.stringify(value, null, 1)}\n`);
}

function print(name: string, { papers, micro, macroF1, topics }: Scores, eachTopic = false) {
  console.log(
    `${name}: ${papers} papers, micro P ${micro.precision} R ${micro.recall} F1 ${micro.f1}, macro F1 ${macroF1}`,
  );
  if (!eachTopic) return;
  for (const [topic, { precision, recall, f1, support }] of Object.entries(topics))
    console.log(
      `  ${topic.padEnd(24)} P ${precision.toFixed(2)} R ${recall.toFixed(2)} F1 ${f1.toFixed(2)} of ${support}`,
    );
}
