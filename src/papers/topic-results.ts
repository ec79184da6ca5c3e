/** How well topics agree with people, as `npm run topics:eval` wrote it to content/topics/results.json. */
import { z } from 'astro/zod';

const scoreSchema = z.object({
  precision: z.number(),
  recall: z.number(),
  f1: z.number(),
  support: z.number(),
});

const setSchema = z.object({
  papers: z.number(),
  covered: z.number(),
  micro: scoreSchema,
  macroF1: z.number(),
  topics: z.record(z.string(), scoreSchema),
});

export const topicResultsSchema = z.object({ dev: setSchema, seed: setSchema });
export type TopicResults = z.infer<typeof topicResultsSchema>;
