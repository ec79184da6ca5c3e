/** Live collections: Astro would otherwise bundle and parse all papers again (2.8 s of processor time at 300 papers). */
import { defineLiveCollection } from 'astro:content';
import { contentLoader } from './papers/compiled-content.ts';

export const collections = {
  papers: defineLiveCollection({ loader: contentLoader('papers') }),
  topics: defineLiveCollection({ loader: contentLoader('topics') }),
  searches: defineLiveCollection({ loader: contentLoader('searches') }),
  editions: defineLiveCollection({ loader: contentLoader('editions') }),
};
