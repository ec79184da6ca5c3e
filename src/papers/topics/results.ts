/** How well topics agree with people, as `npm run topics:eval` wrote it to `learned/results.json`. */
import { z } from 'astro/zod';
import type { Topic } from './topic.ts';

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
/** Cross-validated: measured on papers from which no weight was learned. The first set is shown topic by topic. */
export const resultsSchema = z.object({
  crossValidated: z.object({ folds: z.number(), sets: z.array(setSchema).min(1) }),
  learnedFrom: z.object({ gold: z.number(), own: z.number() }),
});

export type TopicResults = z.infer<typeof resultsSchema>;

/** `overall`: of all scored topics together, none when one of them is not in the library any more. `byTopic`: those with the most labelled papers first. */
export function figuresOf(results: TopicResults | undefined, topics: Topic[]) {
  const sets = results?.crossValidated.sets ?? [];
  const scores = sets[0]?.topics ?? {};
  const byTopic = topics
    .flatMap((topic) => {
      const score = scores[topic.id];
      return score ? [{ topic, score }] : [];
    })
    .sort((a, b) => b.score.support - a.score.support || (a.topic.name < b.topic.name ? -1 : 1));
  return { overall: byTopic.length === Object.keys(scores).length ? sets : [], byTopic };
}
