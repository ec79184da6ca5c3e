/** `npm run topics:eval`: how well the topics match the gold labels, into content/topics/results.json. */
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { z } from 'astro/zod';
import { topicMatcher } from '../../papers/topics/match.ts';
import { type Scores, scoresOf } from '../../papers/topics/scores.ts';
import { readTopics } from '../read-topics.ts';

const labelledSchema = z.object({
  title: z.string(),
  abstract: z.string(),
  topics: z.array(z.string()),
});
type Labelled = z.infer<typeof labelledSchema>;

const { values } = parseArgs({ options: { gold: { type: 'string', default: '../shared/gold' } } });
const topics = await readTopics('content');
const match = topicMatcher(topics);
const results = {
  dev: evaluate(await devPapers(`${values.gold}/dev-topics.jsonl`)),
  seed: evaluate(
    await seedPapers(`${values.gold}/seed-topics.json`, 'content/digests/2025-08-20.txt'),
  ),
};
await writeFile('content/topics/results.json', `${JSON.stringify(results, null, 2)}\n`);
print('dev', results.dev);
print('seed', results.seed);

function evaluate(papers: Labelled[]): Scores {
  return scoresOf(
    topics.map(({ id }) => id),
    papers.map((paper) => ({ gold: paper.topics, given: match(paper).map(({ topic }) => topic) })),
  );
}

async function devPapers(file: string): Promise<Labelled[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter(Boolean);
  return lines.map((line) => labelledSchema.parse(JSON.parse(line)));
}

/** The seed labels name papers of a digest by title; its abstracts stand there, below their titles. */
async function seedPapers(file: string, digest: string): Promise<Labelled[]> {
  const labels = z
    .array(labelledSchema.omit({ abstract: true }))
    .parse(JSON.parse(await readFile(file, 'utf8')));
  const lines = (await readFile(digest, 'utf8')).split(/\r?\n/).filter((line) => line.trim());
  return labels.map((label) => ({
    ...label,
    abstract: lines[lines.indexOf(label.title) + 1] ?? '',
  }));
}

function print(name: string, { papers, covered, micro, macroF1, topics: byTopic }: Scores) {
  console.log(
    `${name}: ${papers} papers, ${covered} with a topic, micro P ${micro.precision} R ${micro.recall} F1 ${micro.f1}, macro F1 ${macroF1}`,
  );
  for (const [topic, score] of Object.entries(byTopic))
    console.log(
      `  ${topic.padEnd(24)} P ${score.precision.toFixed(2)} R ${score.recall.toFixed(2)} F1 ${score.f1.toFixed(2)} of ${score.support}`,
    );
}
