/**
 * The collections that pages ask for. They are live: Astro would otherwise bundle, compile and parse all papers once
 * more, 2.8 s of processor time at 300 papers.
 */
import { defineLiveCollection } from 'astro:content';
import { contentLoader } from './papers/compiled-content.ts';

export const collections = {
  papers: defineLiveCollection({ loader: contentLoader('papers') }),
  topics: defineLiveCollection({ loader: contentLoader('topics') }),
  searches: defineLiveCollection({ loader: contentLoader('searches') }),
  editions: defineLiveCollection({ loader: contentLoader('editions') }),
};
