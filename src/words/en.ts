/** The interface in English: the table that every other language follows, group by group (README.md beside this file). */

/** The language itself: `code` names its file and the page's `lang`; `locale` is what `Intl` writes numbers, dates and lists by. */
export const language = { code: 'en', locale: 'en-GB', name: 'English', direction: 'ltr' } as const;

/** Numbers of things: `n` decides the form. */
export const countWords = {
  edition: { one: '{n} edition', other: '{n} editions' },
  more: { one: '{n} other', other: '{n} others' },
  paper: { one: '{n} paper', other: '{n} papers' },
  reference: { one: '{n} reference', other: '{n} references' },
  repair: { one: '{n} repair', other: '{n} repairs' },
  topic: { one: '{n} topic', other: '{n} topics' },
} as const;

export const dateWords = {
  /** `day` is written by `Intl`, with or without its year. */
  day: '{weekday} {day}',
} as const;

/** Masthead, foot, theme, notices: what every page has. */
export const siteWords = {} as const;

/** Lists of papers, on pages and in islands. */
export const listWords = {} as const;

/** Filters of lists. */
export const filterWords = {} as const;

/** A paper's page, and a paper in a list. */
export const paperWords = {} as const;

/** The dialog of citations. */
export const citeWords = {} as const;

/** Editions, weeks, months. */
export const editionWords = {} as const;

/** Topics, venues, standing searches. */
export const topicWords = {} as const;

/** Authors. */
export const authorWords = {} as const;

/** `/about/`. */
export const aboutWords = {} as const;

/** `/topics/about/`. */
export const topicsAboutWords = {} as const;

/** `/subscribe/`. */
export const subscribeWords = {} as const;

/** `/search/` before a question. */
export const searchPageWords = {} as const;

/** Search: what was understood, found, not found. */
export const searchWords = {} as const;

/** `/desk/`. */
export const deskWords = {} as const;

/** Save, read, hide, star, note: the marks and what is said of them. */
export const stateWords = {} as const;

/** Changing many papers at once. */
export const bulkWords = {} as const;

/** Files out and in. */
export const fileWords = {} as const;

/** `/triage/`. */
export const triageWords = {} as const;

/** Lists shared as links. */
export const shareWords = {} as const;

/** Followed searches. */
export const followWords = {} as const;

/** Keys and their dialog. */
export const keyWords = {} as const;

/** The map. */
export const mapWords = {} as const;

/** Trends. */
export const trendWords = {} as const;

/** Comparing papers. */
export const compareWords = {} as const;

/** Reading offline. */
export const offlineWords = {} as const;

/** The 404 page. */
export const notFoundWords = {} as const;

/** Feeds. */
export const feedWords = {} as const;

/** Letters. */
export const mailWords = {} as const;

/** `llms.txt`, OpenSearch, the manifest, JSON-LD. */
export const machineWords = {} as const;

/** Cards of shared links. */
export const cardWords = {} as const;
