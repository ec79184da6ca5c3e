/**
 * The table of the language that this build speaks, where no bundler is: in Node and in tests. In pages and islands Vite
 * puts the language's own file in this one's place (`compile/words-file.ts`), so that a browser gets one language.
 */
import { interfaceLanguage } from '../site.ts';
import type * as en from './en.ts';

const table: typeof en = await import(
  /* @vite-ignore */ new URL(`${interfaceLanguage}.ts`, import.meta.url).href
);

export const {
  language,
  countWords,
  dateWords,
  siteWords,
  headWords,
  noticeWords,
  languageWords,
  listWords,
  filterWords,
  paperWords,
  citeWords,
  editionWords,
  topicWords,
  authorWords,
  aboutWords,
  topicsAboutWords,
  subscribeWords,
  searchPageWords,
  searchWords,
  queryWords,
  deskWords,
  stateWords,
  newWords,
  bulkWords,
  fileWords,
  triageWords,
  shareWords,
  followWords,
  keyWords,
  mapWords,
  trendWords,
  compareWords,
  offlineWords,
  notFoundWords,
  feedWords,
  mailWords,
  machineWords,
} = table;
