/** An edition's name, also of a second one of a day ("…, evening"); its page: 64 papers as rows, fewer where texts are long; which editions show whole abstracts (the newest seven); one or several editions in figures. */

import { inWords } from '../in-words.ts';
import { memoised } from '../memoised.ts';
import { message, type PageText } from '../messages-in-html.ts';
import type { Library } from '../papers/library.ts';
import type { Edition, Paper } from '../schema.ts';
import { factCounts } from './list-choices.ts';
import { firstByWeight } from './papers-here.ts';
import { presentTopics, type TopicCount } from './topic-counts.ts';
import { typesetTitle } from './typeset.ts';

export type NamedEdition = ReturnType<typeof namedEdition>;

type DayForm = 'longDay' | 'shortDay' | 'plainDay';

/** An edition as links name it. */
export function namedEdition(edition: Edition) {
  return { id: edition.id, name: editionText(edition), papers: edition.papers.length };
}

/** `"Wednesday 20 August 2025"`; of a second digest of that day `"Wednesday 20 August 2025, evening"`. */
export function editionName(edition: Pick<Edition, 'id' | 'date'>, form?: DayForm): string {
  return inWords(editionText(edition, form));
}

export function editionText(
  { id, date }: Pick<Edition, 'id' | 'date'>,
  form: DayForm = 'longDay',
): PageText {
  const day: PageText = [form, date];
  const name = id.slice(date.length + 1).replaceAll('-', ' ');
  return name ? message('editionWords.named', { day, name }) : day;
}

/** The newest editions show whole abstracts. All others would add a tenth to the size of a site of years. */
const wholeEditions = 7;
/** Most rows on a page, which mostly holds the papers of one day. */
const papersOnASheet = 64;
/** Most characters on a page, where long abstracts and lists of authors would exceed its budget. */
const lettersOnASheet = 116_000;

/** At most two lines of a digest's masthead, without what a mail or a page asks for: `"Reed Weekly · Aug 20"` */
export function mastheadWords(masthead: string[]): string {
  const asks = /^(?:.|\d+|new)$|subscri|inbox|browser|^by ?AK|@/iu;
  const told = masthead.filter((line) => !asks.test(line));
  return told.slice(0, 2).join(' · ');
}

export function editionSheet(library: Library, edition: Edition) {
  const papers = edition.papers.flatMap((id) => library.paperById.get(id) ?? []);
  const here = firstByWeight(papers, papersOnASheet, letters, lettersOnASheet);
  return {
    edition,
    /** `Wednesday 20 August 2025 · 62 papers` */
    dateline: ['facts', editionText(edition), ['counted', papers.length]] satisfies PageText,
    summary: summaryOf(papers, edition.id, library),
    masthead: mastheadWords(edition.masthead),
    papers,
    /** Those that stand on its page as rows. */
    here,
    /** The others' titles, as HTML. */
    others: papers
      .slice(here.length)
      .map((paper) => ({ id: paper.id, title: typesetTitle(paper) })),
    /** Of long abstracts only the beginning is shown. */
    cut: library.editions.indexOf(edition) >= wholeEditions,
  };
}

function letters({ title, abstract, authors }: Paper): number {
  return 2 * title.length + abstract.length + authors.join().length;
}

/** Ids, as far back as papers may stay new: 30 days; of a younger site all, with one before them, since a digest older than all may be added. */
export function newestEditions(editions: Edition[]): string {
  if (editions.length === 0) return '';
  const days = [...new Set(editions.map(({ date }) => date)), '0000-00-00'].slice(0, 30);
  const last = days.at(-1) ?? '';
  const ids = new Set([...editions.map(({ id }) => id), last]);
  return [...ids].filter((id) => id >= last).join(' ');
}

export type Summary = ReturnType<typeof summaryOf>;

/** Earlier are the editions whose ids sort before `start`, which may be a day: `2025-08-01`. */
export function summaryOf(
  papers: Paper[],
  start: string,
  library: Pick<Library, 'papers' | 'topics'>,
) {
  const counts = presentTopics(papers, library.topics);
  const isEarlier = ({ editions: [first = start] }: Paper) => first < start;
  const firsts = firstEditions(library.papers);
  const isNew = ({ topic }: TopicCount) => (firsts.get(topic.id) ?? start) >= start;
  return {
    figures: { ...factCounts(papers), returning: papers.filter(isEarlier).length },
    /** Topics that no earlier edition had; empty for the first edition, where all are new. */
    newTopics:
      (firsts.get('') ?? start) < start ? counts.filter(isNew).map(({ topic }) => topic) : [],
  };
}

/** Topic id → the oldest edition with a paper of it; the oldest of all under `''`. Hundreds of editions ask. */
const firstEditions = memoised((papers: Paper[]) => {
  const firsts = new Map<string, string>();
  for (const {
    topics,
    editions: [first],
  } of papers) {
    if (first === undefined) continue;
    for (const topic of ['', ...topics])
      if (first < (firsts.get(topic) ?? '~')) firsts.set(topic, first);
  }
  return firsts;
});
