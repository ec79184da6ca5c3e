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
