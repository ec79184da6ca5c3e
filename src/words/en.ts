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

/** Masthead, foot, notices: what every page has. */
export const siteWords = {} as const;

/** What the script makes that every page loads first: the search field, the theme, the buttons of marks. */
export const headWords = {
  day: 'Day',
  hide: 'Hide',
  markAsRead: 'Mark as read',
  night: 'Night',
  save: 'Save',
  search: 'Search',
  searchThePapers: 'Search the papers',
  theme: 'Theme',
  themeOfSystem: 'Same as the system',
} as const;

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
export const trendWords = {
  topic: 'Topic {number}',
  choose: 'Choose a topic',
  noOther: 'no other',
  chart: 'Share of the papers over time: {topics}. The table below has the figures.',
  month: 'Month',
  edition: 'Edition',
  all: 'All papers',
} as const;

/** Comparing papers. */
export const compareWords = {
  choose: 'Choose two to four papers.',
  notAll: {
    one: '{n} paper; others could not be loaded',
    other: '{n} papers; others could not be loaded',
  },
  add: 'Add a paper',
  addBy: 'Add a paper: its title, author or words',
  addPaper: 'Add {title}',
  topicsOfAll: 'Topics of all',
  wordsOfAll: 'Words of all',
  none: 'none',
  sideBySide: 'Papers side by side',
  authors: 'Authors',
  venue: 'Venue',
  published: 'Published',
  listed: 'Listed',
  votes: 'Votes',
  links: 'Links',
  code: 'Code',
  noCode: 'no code',
  project: 'Project page',
  topics: 'Topics',
  /** Of a topic that all compared papers have. */
  ofAll: 'of all',
  onlyHere: 'Only here',
  claims: 'Numbers and names',
  abstract: 'Abstract',
  takeOut: 'Take out',
  takeOutPaper: 'Take out: {title}',
} as const;

/** Reading offline. */
export const offlineWords = {
  updated: 'The site has been updated.',
  showNew: 'Show the new version',
  archive: 'The whole archive',
  everyPage: 'Every page and the whole search, for reading without a network.',
  save: 'Save the whole archive ({size})',
  goOn: 'Continue',
  retry: 'Try again',
  pause: 'Pause',
  delete: 'Delete the saved archive',
  savedSoFar: 'Saved so far',
  waiting: 'Another tab is saving or updating the archive; this one waits until it has ended.',
  saving: { one: 'Saving: {part} of {n} file.', other: 'Saving: {part} of {n} files.' },
  paused: {
    one: 'Paused at {done} of {n} file; what is saved stays.',
    other: 'Paused at {done} of {n} files; what is saved stays.',
  },
  saved: {
    one: '{n} file ({size}) is saved: every page and search work offline.',
    other: 'All {n} files ({size}) are saved: every page and search work offline.',
  },
  unlisted: 'The whole archive can be saved once you are online.',
  noRoom:
    'Not everything could be saved: it needs {needed}, and the browser gives this site {free} more. Free some space, then try again.',
  full: 'Not everything could be saved: the browser has no more space for this site. Free some, then try again.',
  noNetwork: 'Not everything could be saved: there is no network. What is saved stays.',
  updating: 'Not everything could be saved: the site is being updated. Try again later.',
  failed: 'Not everything could be saved: {reason}',
  newest: 'The newest editions',
  keepNewest: 'Keep the newest seven editions, and all papers of the newest one, by themselves',
  keptNewest: {
    one: '{n} page, {size}. Older ones go as new ones come.',
    other: '{n} pages, {size}. Older ones go as new ones come.',
  },
  visited: 'Kept from your visits',
  nothingVisited: 'Nothing yet: the pages that you open are listed here.',
  papers: 'Papers',
  otherPages: 'Lists and other pages',
  frontPage: 'Front page',
  ifBroken: 'If something is broken',
  damaged:
    'Pages that stay old or search that fails may come from damaged copies. They are fetched anew; your marks and notes stay.',
  repair: 'Repair this site’s storage',
  checking: 'Checking what is kept …',
  nothingChanged: 'Nothing was changed: this needs a network. Try again once you are online.',
} as const;

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
