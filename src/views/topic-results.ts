/** How well topics agree with people, as `npm run topics:eval` wrote it to content/topics/results.json. */
import { z } from 'astro/zod';
import type { Topic } from '../papers/topics/topic.ts';

const rates = { precision: z.number(), recall: z.number(), f1: z.number() };
const scoreSchema = z.object({ ...rates, support: z.number() });
const setSchema = z.object({
  name: z.string(),
  /** The days that listed its first and its last paper. */
  from: z.string().optional(),
  to: z.string().optional(),
  papers: z.number(),
  micro: z.object(rates),
  macroF1: z.number(),
  topics: z.record(z.string(), scoreSchema),
});
/** Cross-validated: judged on papers that no weight was learned from. The first set is shown topic by topic. */
const resultsSchema = z.object({
  crossValidated: z.object({ folds: z.number(), sets: z.array(setSchema).min(1) }),
  learnedFrom: z.object({ gold: z.number(), own: z.number() }),
});

type TopicScore = z.infer<typeof scoreSchema>;
type TopicResults = z.infer<typeof resultsSchema>;

/** The committed figures; `undefined` where there are none. */
export function topicResults(): TopicResults | undefined {
  const [file] = Object.values(
    import.meta.glob('/content/topics/results.json', { eager: true, import: 'default' }),
  );
  return file === undefined ? undefined : resultsSchema.parse(file);
}

/** Topics of the library that were scored, those with the most labelled papers first. */
export function scoredTopics(
  scores: Record<string, TopicScore>,
  topics: Topic[],
): { topic: Topic; score: TopicScore }[] {
  return topics
    .flatMap((topic) => {
      const score = scores[topic.id];
      return score ? [{ topic, score }] : [];
    })
    .sort((a, b) => b.score.support - a.score.support || (a.topic.name < b.topic.name ? -1 : 1));
}
