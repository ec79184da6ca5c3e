/** The interface in English: the table that every other language follows, group by group (README.md beside this file). */

/** The language itself: `code` names its file and the page's `lang`; `locale` is what `Intl` writes numbers, dates and lists by. */
export const language = { code: 'en', locale: 'en-GB', name: 'English', direction: 'ltr' } as const;

/** Numbers of things: `n` decides the form. */
export const countWords = {
  /** Stands between things side by side. */
  between: ', ',
  edition: { one: '{n} edition', other: '{n} editions' },
  more: { one: '{n} other', other: '{n} others' },
  paper: { one: '{n} paper', other: '{n} papers' },
  topic: { one: '{n} topic', other: '{n} topics' },
} as const;

export const dateWords = {
  /** `day` is written by `Intl`, with or without its year. */
  day: '{weekday} {day}',
} as const;

/** Masthead, foot, notices: what every page has. */
export const siteWords = {
  /** A name and what it is, or a button and what it is for. */
  labelled: '{label}: {name}',
  noScript:
    'This page needs JavaScript. Without it, every paper can be found <topics>by topic</topics> and <days>by day</days>.',
  skip: 'Skip to the content',
  site: 'Site',
  more: 'More',
  editions: 'Editions',
  papers: 'Papers',
  topics: 'Topics',
  map: 'Map',
  subscribe: 'Subscribe',
  desk: 'Desk',
  about: 'About',
  topicsAbout: 'How topics are made',
  offline: 'Reading offline',
  feeds: 'Feeds',
  atomFeed: 'Atom feed',
  source: 'Source',
  tagline: 'The daily papers, kept, sorted and searchable',
  foot: '{site}. {tagline}.',
  email: 'E-mail address',
} as const;

/** What the script makes that every page loads first: the search field, the theme, the buttons of marks. */
export const headWords = {
  abstract: 'Abstract',
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

/** The line at the foot of the window, and dialogs. */
export const noticeWords = {
  notLoaded: 'This could not be loaded: are you offline?',
  close: 'Close',
  copy: 'Copy',
  undo: 'Undo',
  undone: 'Undone: “{what}”',
  nothingToUndo: 'Nothing to undo.',
  changedSince: 'Not undone: another tab has changed this since.',
  seeDesk: 'See your desk',
  pageInPart: 'Part of this page could not be loaded.',
  loadAgain: 'Load the page again',
  storedLater:
    'Kept aside: this browser’s database does not answer. The next page that you open stores it.',
  notStored: 'Not stored: this browser keeps your marks only while the page is open.',
  damagedMarks: 'Some of your last marks could not be read and are lost; all others are here.',
} as const;

/** The languages of the interface: their menu, and what a reader of another one is told in its own. */
export const languageWords = {
  languages: 'Languages',
  offered: 'This site speaks English, too.',
  read: 'Read it in English',
} as const;

/** Lists of papers, on pages and in islands. */
export const listWords = {
  wholeList: 'Search and filter the whole list',
  showMore: 'Show more',
  showForEach: 'Show for each paper',
  titles: 'Titles',
  excerpts: 'Excerpts',
  abstracts: 'Abstracts',
  keys: 'Keys',
  papers: 'Papers, newest first',
  pages: 'Pages',
  page: 'Page {page}',
  pageOf: 'page {page} of {last}',
  titleOfPage: '{title}, page {page} of {last}',
  newer: '← Newer',
  older: 'Older →',
  asFiles: 'This list as files',
  jsonFeed: 'JSON Feed',
  letter: 'As a letter',
  /** How many papers of a list are shown. */
  shown: { one: '{shown} of {n} paper', other: '{shown} of {n} papers' },
  firstShown: 'First {shown} of {n} papers',
  noneShown: { one: 'The only paper does not match', other: 'None of {n} papers match' },
  looking: 'Looking through all {papers} …',
  /** Announced with the number: `found` is “12 of 62 papers”. */
  corrected: '{found} for {to} instead of {from}',
  withMissing: '{found}. {missing}',
  /** Words that were looked for in vain. */
  missing: {
    words: 'No paper contains {words}.',
    someWords: 'No paper contains all the words; these contain most of them.',
  },
  quoted: '“{text}”',
  results: 'Showing results for {words}.',
  exactly: 'Search instead for {words}',
  near: 'Near your saved papers by: {words}',
  notNear: 'Not near your saved papers by its title',
  mutedPapers: '{papers} hidden by the topics you muted.',
  hiddenPapers: '{n} hidden by you.',
  showHidden: 'Show hidden papers',
  restFailed: 'Only the papers of this page: the others could not be loaded.',
  tryAgain: 'Try again',
  without: 'Without {filter}: {papers}',
  searchAll: 'Search all editions for {words}',
  searchList: 'Search this list',
  order: 'Order',
  orders: {
    relevance: 'As listed',
    date: 'Newest first',
    votes: 'Most votes first',
    saved: 'Nearest to my saved papers',
  },
  nearList: 'Nearest to my list “{list}”',
  oneByOne: 'One by one',
  savedLast: 'The papers that this order is based on come last.',
  notCounted: 'Words and topics that do not count here:',
  leaveOut: 'Leave out',
  ignored: '“{word}” no longer counts in this order.',
  counted: '“{word}” counts again.',
  onMap: 'On the map',
  compare: 'Compare',
  copyLink: 'Copy link',
  linkCopied: 'Link copied.',
  copyThis: 'Copy this link:',
  makingFile: 'Making the file …',
  inFile: '{papers} in the file.',
  fileFailed: 'The file could not be made: some of the papers could not be loaded.',
} as const;

/** Filters of lists. */
export const filterWords = {
  filters: 'Filters',
  skip: 'Skip the filters',
  filtersOn: 'Filters ({n} on)',
  on: 'Filters that are on',
  remove: 'Remove {filter}',
  clear: 'Clear',
  papersWith: 'Papers with',
  allTopics: 'all of these topics',
  anyTopic: 'any of these topics',
  /** A topic that papers must not have: the button, its name, and the filter. */
  not: 'Not',
  notTopic: 'Not {topic}',
  ofAll: 'of {total}',
  /** A number of papers; where the total stands above, it is only read aloud. */
  countOfAll: '{papers}<unseen> of {total}</unseen>',
  more: '{n} more',
  with: 'With',
  facts: { code: 'Has code', project: 'Has a project page', venue: 'Published at a venue' },
  marks: 'Your marks',
  hideRead: 'Hide what I have read',
  states: {
    saved: 'Saved',
    starred: 'Starred',
    reading: 'Reading',
    read: 'Read',
    unread: 'Not read yet',
    new: 'New',
    hidden: 'Hidden',
    noted: 'With a note',
  },
  days: 'Days',
  from: 'From',
  to: 'To',
  mute: 'Mute {topics}',
  unmute: 'Unmute {topic}',
  noneLeft: 'No papers left',
  showLeft: 'Show {papers}',
} as const;

/** A paper's page, and a paper in a list. */
export const paperWords = {
  compareNearest: 'Compare with the nearest',
  code: 'Code',
  project: 'Project',
  published: 'Published {day}',
  votes: { one: '{n} vote', other: '{n} votes' },
  elsewhere: 'The paper elsewhere',
  searchOn: 'Search for its title on',
  cite: 'Cite',
  citeAs: 'Cite as: {reference}',
  citeByTitle: 'Cite it by its title and the address of this page.',
  note: 'Editor’s note',
  topics: 'Topics, and the words behind them',
  tick: 'Tick words to mark them in the text.',
  glance: 'At a glance',
  claims: 'Numbers',
  names: 'Named',
  acronyms: 'Acronyms',
  origin: 'Where this comes from',
  source: 'Digest {digest}, lines {from}–{to}.',
  sourceLine: 'Digest {digest}, line {line}.',
  unchanged: 'Its text is unchanged.',
  repairs: { one: '{n} repair to its text: {rules}.', other: '{n} repairs to its text: {rules}.' },
  alsoIn: 'Also in {editions}',
  report: 'Report a mistake',
  mistake: 'Mistake in {paper}',
  mistakeText: 'Page: {address}\nDigest: {digest}\n\nWhat is wrong:\n',
  related: 'Related papers <small>with shared words</small>',
  turns: 'Previous and next',
  list: 'List: {list}',
  previous: '← Previous',
  next: 'Next →',
} as const;

/** The dialog of citations. */
export const citeWords = {
  /** In a citation whose author or date is unknown. */
  seenIn: 'Seen in {site}, edition of {id}',
  title: 'Cite this paper',
  /** Names of formats that are words. */
  apa: 'APA-like',
  markdown: 'Markdown link',
  download: 'Download',
  copied: '{format} copied',
  selected: '{format} is selected: press Ctrl or Cmd and C',
} as const;

/** Editions, weeks, months. */
export const editionWords = {
  /** The second edition of a day, in a calendar. */
  further: '#{number}',
  ofDay: '{edition}, {papers}',
  /** A second edition of a day is told from the first by a word of its file’s name. */
  named: '{day}, {name}',
  earlier: '← {edition}',
  later: '{edition} →',
  own: 'This edition’s page',
  roundUps: 'Editions, weeks and months',
  week: 'Week {week} of {year}',
  masthead: 'The digest’s own masthead: “{masthead}”',
  none: 'No edition yet: put a digest’s text into content/digests/ and build again.',
  newTopics: 'New topics',
  returning: 'Listed before',
  subjects: 'What it is about',
  mostVotes: 'Most votes',
  mostVotesOf: '{list}, most votes',
  votes: { one: '{n} <unit>vote</unit>', other: '{n} <unit>votes</unit>' },
  mostRelated: 'Most related papers',
  mostRelatedOf: '{list}, most related papers',
  relatedTo: 'Papers that many of these papers are related to.',
  relatedPapers: {
    one: '{n} <unit>related paper</unit>',
    other: '{n} <unit>related papers</unit>',
  },
  rising: 'Rising topics',
  rise: '{before} → {now}',
  others: 'All other papers are in the editions above.',
} as const;

/** Topics, venues, standing searches. */
export const topicWords = {
  shown: '{shown} of {n} topics',
  intro:
    'A paper gets its topics by the phrases in its text, and its page shows them. <about>See how well that works</about>, and the <trends>trends</trends>.',
  search: 'Search in topics',
  fields: 'Fields',
  methods: 'Methods',
  problems: 'Problems',
  searches: 'Standing searches',
  venues: 'Venues',
  topic: 'Topic',
  field: 'Field',
  method: 'Method',
  problem: 'Problem',
  standingSearch: 'Standing search',
  venue: 'Venue',
  atVenue: 'Papers published at {venue}.',
  shareOfAll: '{share} of all',
  none: 'No papers yet.',
  together: 'Often together with',
  alsoSee: 'See also',
  years: 'Years',
} as const;

/** Authors. */
export const authorWords = {
  author: 'Author',
  papers: 'Papers under the name {name}.',
  namesakes: 'Different people may have this name.',
} as const;

/** `/about/`. */
export const aboutWords = {
  what: '{site} keeps daily digests of research papers as a newspaper of their own: an edition a day, and each paper on a page with its topics and related papers. All of it can be searched. It now holds {papers} in {editions}, sorted by {topics}.',
  sources: 'Where the digests come from',
  sourcesText:
    'The owner of this site puts the text of a digest, such as the Daily Papers page, into a folder. Everything else is made from that text. A digest’s day is the day on which it listed a paper; when a paper was published is another fact, and is shown apart.',
  rights: 'Who owns the abstracts',
  rightsText:
    'Titles and abstracts belong to their authors or publishers, and are quoted from the digest; <a>other parts have licences of their own</a>. Text copied from a page has damaged formulas and signs. Rules repair them, and each paper’s page says which rules, and how often. Authors, dates, venues and links to code are shown where they are known.',
  topicsText:
    'By rules, and weights where they were learned: a topic is a text file with the phrases that stand for it. No language model is asked. Each paper’s page shows the words behind each topic. <a>See how well this agrees with labels given by reading the abstracts</a>.',
  related: 'Related papers',
  relatedText:
    'Two papers are related when they share words that few others use. The page shows these words.',
  search: 'How search works',
  searchText:
    'In your browser: the words you type go to nobody. Papers with all your words come first, by their titles above all; a typo, another spelling and an acronym for its long form are allowed for. A long question is compared with every abstract: rare words count more than common ones, and words side by side more than apart. Papers on the same subject in other words count a little, too: which words go together was worked out from the papers here alone. No language model is asked, and the same question always gets the same answer.',
  privacy: 'What this site knows about you',
  privacyText:
    'Nothing. There is no server behind it, no account, no cookie, no request to anyone else. What you choose, save or mark as read stays in your browser.',
} as const;

/** `/topics/about/`. */
export const topicsAboutWords = {
  rules:
    'A topic is a text file: a name, a definition, and the phrases that stand for it. A phrase is sure, likely or a hint; it counts more in a title, or where a paper says what it proposes. When the score is high enough, the paper gets the topic, and its page shows the words behind it. The same text always gives the same topics; no language model is asked when the site is built or read.',
  weights: 'Weights learned from labelled papers raise or lower the score.',
  test: 'The weights were learned from abstracts that were read in full and labelled with topics: {own} by a language model in one reading, and {gold} with more care. The figures below are of papers that the weights had not seen: each careful label was compared with weights that were learned without it. Papers of arXiv at large, labelled by a language model in two readings, were not learned from at all: they show how well the rules do on other papers. Two readings by the same model may agree more often than two people would. <b>Precision</b> is the share of the given topics that are right, <b>recall</b> the share of the right topics that are given, <b>F1</b> their harmonic mean. Where few papers have a topic, its figures mean little.',
  sets: 'Labelled papers',
  set: '{name}, {months}',
  byTopic: 'Topic by topic',
  precision: 'Precision',
  recall: 'Recall',
  f1: 'F1',
  none: 'No figures of these topics yet: <code>npm run topics:eval</code> makes them.',
} as const;

/** `/subscribe/`. */
export const subscribeWords = {
  title: 'Subscribe',
  readers:
    'A feed reader shows you every new paper, and this site does not learn what you read. Copy an address into yours, or open the site in one of these:',
  allAtom: 'Everything, Atom',
  allJson: 'Everything, JSON Feed',
  email: 'By e-mail',
  service:
    'A service that turns a feed into e-mail, such as Blogtrottr or Feedrabbit, sends you the feed above.',
  newest: 'The newest edition as a letter: <html>HTML</html>, <text>plain text</text>.',
  lists: 'Lists of your choice',
  choose:
    'Every topic and search has a feed, and so have venues and authors with ten papers or more; it also stands below the list. <a>All of them as OPML</a> are one file that feed readers import<ticks>; tick some to include only those</ticks>.',
  feed: 'Feed',
  download: 'Download OPML',
  chosen: 'Feeds chosen: {n}',
  downloaded: 'Feeds in the OPML file: {n}',
} as const;

/** `/search/` before a question. */
export const searchPageWords = {
  size: '{papers} in {editions}',
} as const;

/** Search: what was understood, found, not found. */
export const searchWords = {
  placeholder: 'Title, author or words',
  help: 'Finds papers with all your words, and corrects typos. You can also type {examples}',
  /** Examples, as they are typed. */
  phrase: 'exact phrase',
  word: 'word',
  idle: 'Search as you type, or choose filters. Or browse the <topics>topics</topics> and the <editions>editions</editions>.',
  results: 'Results',
  bestMatch: 'Best match',
  authors: 'Authors',
  first: 'the first',
  last: 'the last',
  more: 'Show {more} more of {all}',
  allResults: 'All results, with filters',
  keys: 'Enter opens, Shift and Enter save, ← → for more',
  searching: 'Searching…',
  /** How many there are: `found` is a number of papers, or `mostAndSome`. */
  found: '{found} for {words}',
  mostAndSome: '{all} with all the words, and {most} with most of them',
  nothing: 'Nothing found',
  nothingFor: 'Nothing found for {words}',
  withoutOlder: '{found}; older papers could not be loaded',
  withoutAbstracts:
    '{found}, searching titles, authors and topics only: abstracts could not be loaded',
  mostWords: 'Most of the words',
  /** Of a hit: where the words stand, and facts. */
  matched: 'in {places}',
  places: {
    title: 'title',
    author: 'authors',
    topic: 'topics',
    venue: 'venue',
    abstract: 'abstract',
  },
  /** The search that led to a paper, as its page names it. */
  searchFor: 'Search for {words}',
  /** How a query was understood. */
  apart: 'No paper has the words in quotation marks side by side: these papers have them apart.',
  unknownAuthor: 'No paper here is by {name}.',
  unknownVenue: 'No paper here is from a venue called {name}.',
  unknownId: 'No paper here has the arXiv id {id}.',
  unknownTopic: 'No topic is called {name}: see <topics>all topics</topics>.',
  unknownList: 'No list of yours is called {name}: see <desk>your desk</desk>.',
  ignored: '{typed} is ignored: use {values}.',
  newestFirst: 'Newest first, since you wrote {words}.',
  onlyDays: 'Only editions of {days}: {words}.',
  onlyYears: 'Only papers of {years}, by edition or venue: {words}.',
  without: 'Without papers that contain {words}.',
  allWords: 'Search for all the words instead',
  otherSpellings: 'Allow other spellings',
  widerUnquoted: 'Without the quotation marks: {papers}',
  otherLanguage: 'The papers here are in {language}: try words of that language.',
  tryOther:
    'Try fewer or other words, or browse <topics>the topics</topics> and <editions>the editions</editions>.',
  failures: {
    outOfReach: 'Search could not be loaded: are you offline?',
    notHere: 'Search does not work in this browser.',
    failed: 'Search failed; another question may do better.',
  },
} as const;

/**
 * What may be typed in words: several ways to say it, with `|` between. `{rest}` is what else is typed; `{time}` a day,
 * month or year, or last week and so on, as `Intl` says it; `{span}` days, weeks, months, years, and how many.
 */
export const queryWords = {
  from: '{rest} from {time}|{rest} of {time}|{rest} in {time}|{rest} over {time}|{rest} during {time}|{rest} within {time}',
  since: '{rest} since {time}',
  past: 'past {span}|the past {span}|last {span}|the last {span}',
  /** Before a time that is not looked for: `before june`, `from may to june`. */
  otherTimes: 'before|after|until|till|by|to|and|or|through',
  latest: 'latest {rest}|newest {rest}|most recent {rest}',
  butNot: '{rest} but not {words}|{rest} and not {words}',
  papers: 'papers|paper|articles|article|work',
} as const;

/** `/desk/`. */
export const deskWords = {
  emptyList: 'Nothing here yet: select papers of your desk to put them here.',
  emptyOfDesk: 'Nothing here yet: “{action}” beside a paper of your desk puts it here.',
  title: 'Your desk',
  lead: 'What you save, read, hide and note, kept in this browser only.',
  notKept:
    'This browser stores nothing for this site: your marks last only while the page is open.',
  late: 'What you marked before cannot be read now, so it is not shown; it is not lost. Load the page again.',
  lists: 'Lists of papers',
  toRead: 'To read',
  /** Where a list is empty. */
  empty: 'Nothing here yet: “{action}” beside a paper puts it here.',
  waysOn:
    'Look through the <newest>newest papers</newest>, go by <topics>topic</topics>, or import the marks of another browser.',
  name: 'Name',
  deleteList: 'Delete this list',
  deleted: '“{list}” is deleted.',
  mutedTopics: 'Muted topics',
  mutedTold: 'Their papers are hidden in every list until you unmute them.',
  filter: 'Filter this list',
  filterBy: 'Words, is:unread, has:note, tag:…',
  orders: { marked: 'Last marked first', title: 'By title' },
  withGone: '{shown}; {papers} no longer on this site',
  gone: 'no longer on this site',
  oldNotLoaded: 'Older papers could not be loaded.',
  select: 'Select {title}',
  tags: 'Tags',
  untag: 'Take off the tag {tag}: {title}',
  untagged: 'No longer tagged {tag}.',
  note: 'Note',
  yourNote: 'Your note',
  takeOut: 'Take out',
  takenOut: 'Taken out of {list}.',
  showAgain: 'Show again',
  markAsUnread: 'Mark as unread',
  notReading: 'Not reading',
  star: 'Star',
  unstar: 'Unstar',
  remove: 'Remove',
} as const;

/** Save, read, hide, star, note: the marks and what is said of them. */
export const stateWords = {
  /** Said after a press. */
  said: {
    saved: { on: 'Saved.', off: 'No longer saved.' },
    starred: { on: 'Starred.', off: 'No longer starred.' },
    reading: { on: 'Reading.', off: 'No longer reading.' },
    read: { on: 'Marked as read.', off: 'Marked as unread.' },
    hidden: { on: 'Hidden.', off: 'Shown again.' },
  },
} as const;

/** New papers, on the front page. */
export const newWords = {
  total: '<strong>{n} new</strong> since your last visit: {days}.',
  ofDay: '{n} from {day}',
  topics: 'Most on {topics}.',
  ofTopic: '{topic} ({n})',
  showOnly: 'Show only what is new',
  markSeen: 'Mark the rest as seen',
  allSeen: 'All papers are marked as seen.',
} as const;

/** Changing many papers at once. */
export const bulkWords = {
  selectAll: 'Select all',
  selected: '{papers} selected',
  tag: 'Tag',
  putInto: 'Put into list',
  /** Said when it is done. */
  tagged: '{papers} tagged {tag}.',
  put: '{papers} put into {list}.',
} as const;

/** Files out and in. */
export const fileWords = {
  allMarks: 'All marks, lists and notes',
  exportMarks: 'Export my marks',
  importMarks: 'Import marks',
  importTold: 'A file of marks from another browser, or .bib and .ris of your reference manager.',
  reading: 'Reading the file …',
  unknown: 'This is no file of marks that can be read here, nor one of references.',
  merge: 'Merge',
  leaveIt: 'Leave it',
  /** References of a file, by whether the site has their papers. */
  here: 'On this site: {n}',
  notHere: 'Not on this site: {n}',
  matched: 'References: {n}, on this site: {matched}.',
  preview: 'Papers, topics and lists: {added} new, {changed} changed, {kept} as before.',
  merged: 'The marks were added to yours.',
  notAllStored: 'Not all marks could be stored: this browser’s storage is full or blocked.',
  takeList: 'Take this list along',
  print: 'Print',
  share: 'Share',
  /** The format that is a Markdown file a paper. */
  notes: 'Notes',
  made: '{format} of {papers} downloaded',
  madeInPart: '{format} of {papers}; {missing} could not be loaded',
} as const;

/** `/triage/`. */
export const triageWords = {
  newPapers: 'New papers',
  place: '{at} of {n}',
  resumed: 'You are back where you left off.',
  skip: 'Skip',
  open: 'Open',
  back: 'Back',
  /** Read aloud: what was done, then the place of the next paper. */
  wasSkipped: 'Skipped.',
  saidAt: '{said} {place}',
  wasLast: 'That was the last paper.',
  undone: 'Undone.',
  nothing: 'No paper here is left to go through.',
  all: 'That was all: {papers}, {decided}.',
  saved: '{n} saved',
  read: '{n} read',
  skipped: '{n} skipped',
  hidden: '{n} hidden',
  again: 'Go through them again',
  goThrough: 'Go through {edition}',
} as const;

/** Lists shared as links. */
export const shareWords = {
  title: 'Shared list',
  told: '{papers}. The link itself holds the list; your marks and notes are not in it, and nothing is sent to a server.',
  selected: 'The link is selected: press Ctrl or Cmd and C',
  send: 'Send …',
  code: 'The link as a QR code',
  tooLong: 'The list is too long for a QR code.',
  /** A list that is opened. */
  unreadable: 'This address holds no list that this site can read. Ask for the whole link.',
  missing: '{found}; {papers} of the list not on this site',
  lost: '{found}; the link was cut short, without {papers}: ask for the whole link',
  added: '{papers} added.',
  onDesk: 'They are on <desk>your desk</desk>.',
  asks: 'Nothing is added to your desk before you choose.',
  someSaved: 'You have saved {n} of these papers already.',
  addList: 'Add as a list of mine',
  addPapers: 'Only save the papers',
} as const;

/** Followed searches. */
export const followWords = {
  follow: 'Follow',
  following: 'Following',
  followed: 'Followed: the front page and your desk say what is new in {search}.',
  left: '{search} is no longer followed.',
  title: 'Followed searches',
  renamed: 'Renamed.',
  done: 'Done',
  rename: 'Rename',
  unfollow: 'Unfollow',
  newIn: '{n} new<unseen> in {search}</unseen>',
  /** On the front page. */
  inSearches: 'In searches that you follow: {searches}.',
  newInSearch: '{n} new in {search}',
} as const;

/** Keys and their dialog. */
export const keyWords = {
  key: 'Key: {meaning}',
  j: 'Next paper',
  k: 'Previous paper',
  o: 'Open it',
  n: 'Write a note, on the desk and one by one',
  on: 'Use keys in lists',
  seeing: 'Count papers that I scroll past as seen',
  last: 'This is the last paper.',
  first: 'This is the first paper.',
} as const;

/** The map. */
export const mapWords = {
  isMap: 'map',
  partNotLoaded: 'Part of the map could not be loaded. Are you offline?',
  inView: 'Papers in view',
  around: 'Papers around the one you point at',
  listed: '{listed} of {all}, those in the middle',
  noneInView: 'None. Zoom out, or drag the map.',
  new: '{n} new',
  title: 'Map of papers',
  lead: 'Papers on similar subjects stand close together. Only distance means something; direction does not.',
  search: 'Search on the map',
  markSaved: 'Mark saved',
  markNew: 'Mark new',
  canvas: 'Map of the papers; arrow keys go from paper to paper, plus and minus zoom',
  byMouse:
    'Point at a paper, or move with the arrow keys. The wheel zooms, a drag moves the map. Lines lead from a paper to related ones.',
  byFinger:
    'Tap a paper to see its title; tap it again to open it. Two fingers zoom. Lines lead from a paper to related ones.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  noField: 'No field',
} as const;

/** Trends. */
export const trendWords = {
  title: 'Trends',
  lead: 'What share of the papers is on a topic, over time; a paper may be on several. Choose up to three.',
  share: 'Share of the papers',
  besideOthers: 'Beside other topics',
  figures: 'The figures',
  shareOfPapers: 'Share',
  of: '{part} of {whole}',
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
  title: 'Compare papers',
  choose: 'Choose two to four papers.',
  notAll: '{papers}; others could not be loaded',
  add: 'Add a paper',
  topicsOfAll: 'Shared topics',
  wordsOfAll: 'Shared words',
  none: 'none',
  published: 'Published',
  listed: 'Listed',
  votes: 'Votes',
  links: 'Links',
  /** Of a topic that all compared papers have. */
  ofAll: 'shared',
  onlyHere: 'Only here',
  claims: 'Numbers and names',
} as const;

/** Reading offline. */
export const offlineWords = {
  kept: 'Pages that you open are kept in your browser, and open again without a network; so do the newest editions.',
  notKept: 'This page is not kept here',
  notKeptWhy:
    'You are offline, and this page was not opened in this browser before. Search still works, and so do the pages below.',
  updated: 'The site has been updated.',
  archive: 'The whole archive',
  everyPage: 'Every page and the whole search, for reading without a network.',
  everyLanguage:
    'The archive has pages in all languages; without it, they are kept in yours alone.',
  save: 'Save the whole archive ({size})',
  goOn: 'Continue',
  pause: 'Pause',
  delete: 'Delete the saved archive',
  savedSoFar: 'Saved so far',
  waiting: 'Another tab is saving or updating the archive; this one waits until it has ended.',
  saving: 'Saving: {part} of {n} files.',
  paused: 'Paused at {done} of {n} files; what is saved stays.',
  saved: 'All {n} files ({size}) are saved: every page and search work offline.',
  unlisted: 'The whole archive can be saved once you are online.',
  full: 'Not everything could be saved: the browser has no more space for this site. Free some, then try again.',
  noNetwork: 'Not everything could be saved: there is no network. What is saved stays.',
  failed: 'Not everything could be saved. What is saved stays; try again later.',
  newest: 'The newest editions',
  keepNewest: 'Always keep the newest seven editions, and all papers of the newest one',
  keptNewest: '{n} pages, {size}. Older ones are deleted as new ones come.',
  visited: 'Kept from your visits',
  nothingVisited: 'Nothing yet: the pages that you open are listed here.',
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
export const notFoundWords = {
  heading: 'There is no page at this address',
  told: 'A paper’s address never changes, so this one may be cut short or mistyped. If you meant a paper, search for a word of its title, or go by day or topic.',
  topics: 'All topics',
} as const;

/** Feeds. */
export const feedWords = {
  /** In lists of papers as JSON files too. */
  edition: '{site}, edition of {id}',
  /** Whose the texts are. */
  rights:
    'Titles and abstracts belong to their authors or publishers, and are quoted; the links of a paper lead to its licence.',
} as const;

/** Letters. */
export const mailWords = {
  readers: 'Readers of {site}',
  readEdition: 'Read this edition on the web',
  readSearch: 'All papers of this search on the web',
  otherWays: 'Other ways to subscribe',
  /** Of the letter as plain text. */
  numbered: '{n}. {title}',
} as const;

/** `llms.txt`, OpenSearch, the manifest, JSON-LD. */
export const machineWords = {
  /** `llms.txt` is Markdown; `<id>` stands as it is. */
  summary: '{tagline}. {papers}, {topics}, {editions}.',
  pages:
    'Every paper has a page at {address}<id>/. The files below hold all that is known of each paper, abstracts included.',
  fields:
    "Topics are given by phrases that stand in a paper's title or abstract. A field that is absent is unknown.",
  languages: 'Language of most papers: {papers}; of the site: {site}.',
  everything: 'Everything',
  newestJson:
    '[The newest {n} papers as JSON]({json}), with the addresses of all editions, whose files hold all papers: [schema]({schema})',
  newestTables: '[The newest {n} as CSV]({csv}) and [as BibTeX]({bibtex})',
  newestFeed: '[Newest papers, JSON Feed]({address})',
  topicFiles: 'Each names its papers by the edition in whose file, below, they are.',
  /** `licences.txt`, above the licences. */
  madeBy:
    'The pages are made by Broadsheet (MIT licence), with parts of the packages whose licences follow.',
} as const;
