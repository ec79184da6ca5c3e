/** The collections that pages ask for, each fed from the one compiled library. */
import { defineCollection } from 'astro:content';
import { libraryLoader } from './compile/current-library.ts';
import { topicSchema } from './papers/topics/topic.ts';
import { editionSchema, libraryPaperSchema } from './schema.ts';

export const collections = {
  papers: defineCollection({ loader: libraryLoader('papers'), schema: libraryPaperSchema }),
  topics: defineCollection({ loader: libraryLoader('topics'), schema: topicSchema }),
  editions: defineCollection({ loader: libraryLoader('editions'), schema: editionSchema }),
};
