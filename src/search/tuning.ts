/**
 * Every number of planning and ranking. Tuned on known-item questions over 13,706 papers
 * (`npm run bench:search`: titles, one typo, two typos, stretches of abstracts, names, authors), and on the
 * claims of SciFact for BM25; `tests/unit/search/quality` holds what they reach. Scores add up: a title that
 * holds all words is worth about 1.
 */

/** BM25: how soon more of a word counts no more (k1), and how much a long text is discounted (b). Tuned on SciFact. */
export const bm25 = { k1: 1.5, b: 0.8 };

/** What an alternative counts beside the word as typed, which counts 1. */
export const weights = {
  /** The same word in another number, ending or spelling (British, American), or joined to its neighbour. */
  otherForm: 0.85,
  /** A word one edit away, or two. */
  nearSpelling: 0.9,
  /** A longer word while this one is being typed: the typed share of its letters `** exponent`. */
  longerWhileTyped: { weight: 0.3, exponent: 1 },
  /** … and once it is typed. */
  longer: { weight: 0.6, exponent: 0.8 },
  /** An acronym for its long form and back; for the end of the long form, as `LLM` for `language model`. */
  acronym: 0.8,
  endOfLongForm: 0.6,
  /** A name of an author or a venue counts as so many occurrences of the word in the text. */
  name: 0.5,
};

/** What a word counts where a title match finds it; in the title itself 1. */
export const fields = {
  author: 0.95,
  /** A topic of the paper that is called so. */
  topic: 0.6,
  venue: 0.6,
};

export const titleScore = {
  /** Coverage of the words to the third, in two parts: a sure one, and one by Fuse's likeness. */
  coverage: 0.4,
  likeness: 0.6,
  /** Fuse's threshold for titles, and letters of a query that it compares. */
  likenessThreshold: 0.7,
  likenessLetters: 64,
  /** Words side by side, squared. */
  phrase: 0.7,
  /** The title is "Name: …" and the query is the name (of 4,148 such names 77 more come first); twice if it is the whole title. */
  isName: 0.4,
  /** Words that one author's name shares with the query beyond the first, each. */
  sharedName: 0.5,
};

export const textScore = {
  /** BM25, as a share of the best, beside all words; 1 where some are lacking. */
  bm25: 0.3,
  /** The share of the query that stands in the text side by side, cubed; and more for three words or more that all do. */
  phrase: 0.3,
  wholePhrase: 0.5,
  /** The text holds the query word for word. Fewer words stand side by side in many texts. */
  wordForWord: 2,
  leastWordsForWord: 3,
};

/** Minimum-should-match: papers that hold most of the words. */
export const someWords = {
  /** Share of the best BM25 score that such a paper must reach. */
  leastShare: 0.3,
  /** … of a query with many words, and where no paper holds all. */
  leastShareOfLong: 0.1,
  /** … with one of two words: it is rare, and much of the paper is about it. */
  leastShareOfPair: 0.6,
  most: 300,
  /** They follow if fewer hits than this hold all words, up to so many papers. */
  fewHits: 20,
  mostOfFew: 50,
  leastWords: 3,
  /** For queries of so many words all of them follow. */
  longQuery: 5,
  /** What holding all words adds. */
  allWords: 1,
  /** What a paper loses that mentions what “but not” excludes. */
  mention: 0.5,
  /** Titles alone, before texts are read: coverage at least this, and this share of the best; at most so many. */
  leastCoverage: 0.3,
  leastCoverageShare: 0.7,
  mostTitles: 200,
};

/** Nearness by latent semantic analysis, for long questions and where no paper holds all words. */
export const latent = {
  /** What the nearest paper of the library gets. */
  weight: 0.2,
  /** So many papers are found by it alone, at most such a share of the library, at least so near beside the nearest. */
  nearest: 50,
  nearestShare: 0.05,
  leastNear: 0.5,
};

export const spelling = {
  /** Longer words have none. */
  longest: 40,
  /** Shorter words have none: three letters are mostly an acronym or a name. */
  leastLetters: 4,
  /** Words of fewer letters may have one edit, longer ones two. */
  lettersForTwoEdits: 6,
  mostNear: 4,
  /** Log odds from which a word is put right, or where a title or a name has the right word beside the query's others; from which it is offered. */
  sure: 7.5,
  sureBeside: 5.5,
  likely: 4,
  /** A word that the dictionary lacks is a typo of a neighbour in so many papers, even where one text holds it. */
  surelyMeant: 200,
};

/**
 * How the log odds that a typed word is a slip add up, learned by logistic regression from 1,800 misspellings in Wikipedia and 1,400 made ones
 * against 440 rare words of English that are spelt nearly as a word of the library.
 */
export const slips = {
  /** For papers that hold the word, among 10,000, and for each letter typed. */
  tenfoldPapers: 0.83,
  letter: 0.4,
  swapped: 5.9,
  doubled: 4.7,
  missing: 4.4,
  neighbouringKey: 3.8,
  further: 3,
  letterElse: 2.2,
  twoEdits: 0.15,
  /** At the first letter, or the last. */
  first: -1.8,
  last: -1,
  /** Of four letters alone, or to a name without the query's other words beside it. */
  crowded: -1.5,
};

export const prefixes = {
  /** A typed word needs so many letters to stand for longer ones, one that is still typed so many. */
  leastLetters: 5,
  leastLettersWhileTyped: 4,
  /** Of a word that is still typed, longer ones are marked from so many letters on. */
  leastLettersToMarkWhileTyped: 3,
  /** Longer words in titles and names; in texts, where each may cost a file, for three letters and for more. */
  mostInTitles: 300,
  mostInTexts: 8,
  mostInTextsOfThree: 4,
  /** Most longer words for the last word of an unfinished phrase; many, since a filter should lose no paper. */
  mostInPhrase: 400,
  /** A prefix is too short to search texts for if its longer words are held so many times as often. */
  stubFactor: 5,
};

/** Other words for the same: acronyms and long forms, joined and split words. */
export const otherWords = {
  most: 6,
  /** Queries of more words say enough. */
  longestQuery: 15,
  /** A part of a split word is common: so many papers, or such a share of them, hold it. */
  commonPapers: 3,
  commonShare: 0.004,
  /** A word is split into at most so many parts of at least so many letters: shorter ones are parts of too many words. */
  mostParts: 4,
  leastPartLetters: 4,
  longestToSplit: 40,
};

export const shown = {
  excerptWords: 20,
  /** Where each letter is a word. */
  excerptSigns: 50,
  /** Two lines of a list on a wide screen. */
  excerptLetters: 135,
  /** Words of a compound that a query in one word marks: `fine-tuning` for `finetuning`. */
  longestCompound: 4,
};

/** Bounds on lists and on work that no reader would notice. */
export const limits = {
  hits: 50,
  instantHits: 20,
  /** Authors among the facets. */
  authors: 12,
  /** Titles that Fuse compares. */
  likeness: 96,
  /** Texts read for "word for word", and to see whether a phrase stands in them. */
  textsRead: 10,
  phraseTextsRead: 60,
  /** Longer texts are pasted: their quotation marks and dashes are no operators, and of still longer ones … */
  tokensWithOperators: 15,
  /** … no word is a typo. */
  wordsWithTypos: 30,
  longestName: 4,
};
