/**
 * `#words` in Node and in tests, where no bundler resolves it: the table of this build's language. In pages and
 * islands it is a module that `plugin.ts` makes.
 */
import { interfaceLanguage } from '../../site.ts';
import { tableOf } from './tables.ts';

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
  libraryWords,
  stateWords,
  newWords,
  bulkWords,
  fileWords,
  reviewWords,
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
} = tableOf(interfaceLanguage);

/** Queries are read in English, too, whatever the interface's language is. */
export const english = tableOf('en');
