import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Asked, SearchResults, Segment } from '../types.ts';
import { excerptOf } from './excerpt.ts';
import { Found } from './found.ts';
import type { FullText, TextHit } from './full-text.ts';
import { namedTopics } from './named-topics.ts';
import { choicesOf, narrow } from './narrow.ts';
import { holdsPhrase, patternShare } from './phrase.ts';
import { askedFor, hitOf } from './present.ts';
import { correctionOf, type Question, questionOf, settled, withSlips } from './question.ts';
import { preferLiteral, rankTexts } from './rank-texts.ts';
import { rankTitles } from './rank-titles.ts';
import { relax } from './relax.ts';
import type { Spelling } from './spelling.ts';
import { splitCompounds, type TextQuery, textQuery } from './text-query.ts';
import { allBits, bitOf, matchTitles, type TitleMatches } from './title-matches.ts';
import type { Meaning } from './understand.ts';

type Rest = Pick<SearchResults, 'stage' | 'leftOut' | 'relaxed' | 'withoutAbstracts'>;
type Constraint = (paper: number) => boolean;

/** What titles and authors say about a question. */
interface Read {
  question: Question;
  matches: TitleMatches;
  /** Papers that hold every word. */
  whole: number[];
  found: Found;
  /** Some title holds the words side by side. */
  together: boolean;
}

interface Texts {
  query: TextQuery;
  hits: TextHit[];
  together: boolean;
}

const instantly: Rest = { stage: 'instant', leftOut: [], relaxed: false, withoutAbstracts: false };
/** From so many words on, few papers hold them all, and those that hold most are worth showing. */
const longQuestion = 5;
/** Among more papers than this, asking for function words too takes longer than a reader waits. */
const mostLiteral = 3000;

/** Answers questions over a catalogue, and over Pagefind where abstracts count. */
export class Engine {
  private readonly catalogue: Catalogue;
  private readonly spelling: Spelling;
  private readonly text: FullText;
  private readonly base: string;
  /** Words that the dictionary lacks, and whether the full text holds them. */
  private readonly probed = new Map<string, boolean>();
  private lastHits: TextHit[] = [];

  constructor(catalogue: Catalogue, spelling: Spelling, text: FullText, base: string) {
    this.catalogue = catalogue;
    this.spelling = spelling;
    this.text = text;
    this.base = base;
  }

  /** From titles, authors and topics alone. */
  instant(asked: Asked): SearchResults {
    const question = this.question(asked);
    if (question.meanings.length === 0) return this.answer(question, this.everything(), instantly);
    const read = this.readTitles(question);
    return this.answer(read.question, read.found, {
      ...instantly,
      relaxed: read.whole.length === 0,
    });
  }

  /** From abstracts too. */
  async full(asked: Asked): Promise<SearchResults> {
    try {
      await this.probe(this.question(asked).meanings);
      const question = this.question(asked);
      const read = question.meanings.length
        ? await this.readAll(question)
        : { question, found: this.everything(), rest: {} };
      const keeps = await this.textConstraints(read.question);
      return this.answer(
        read.question,
        read.found,
        { ...instantly, stage: 'full', ...read.rest },
        keeps,
      );
    } catch {
      return { ...this.instant(asked), stage: 'full', withoutAbstracts: true };
    }
  }

  async excerpts(ids: string[], asked: Asked): Promise<Record<string, Segment[]>> {
    const matches = askedFor(this.question(asked).meanings);
    const excerpts: Record<string, Segment[]> = {};
    await Promise.all(
      ids.map(async (id) => {
        const paper = this.catalogue.numbers.get(id) ?? -1;
        const hit = this.lastHits.find((found) => found.paper === paper);
        const title = this.catalogue.titles[paper]?.title ?? '';
        const text = await hit?.text().catch(() => undefined);
        // The full text is the title, a full stop, a space and the abstract.
        if (text) excerpts[id] = excerptOf(text.slice(title.length + 2), matches);
      }),
    );
    return excerpts;
  }

  private question(asked: Asked): Question {
    const isKnown = (word: string) => this.probed.get(word) === true;
    return questionOf(asked, this.catalogue, this.spelling, isKnown);
  }

  /** Asks the full text for words that the dictionary lacks: they may be rare, not wrong. */
  private async probe(meanings: Meaning[]): Promise<void> {
    for (const { word, known } of meanings) {
      if (known || this.probed.has(word)) continue;
      this.probed.set(word, await this.text.holds(word));
    }
  }

  private everything(): Found {
    const found = new Found(this.catalogue.size);
    for (let paper = this.catalogue.size - 1; paper >= 0; paper--) {
      if (this.catalogue.has(paper)) found.add(paper, 0);
    }
    return found;
  }

  /** Reads rare words as slips where the words as typed stand together in no title, but then do. */
  private readTitles(question: Question): Read {
    const read = this.titlesOf(question);
    const other = read.together ? null : withSlips(question);
    const slipped = other && this.titlesOf(other);
    return slipped?.together ? slipped : read;
  }

  private titlesOf(question: Question): Read {
    const { meanings } = question;
    const topics = namedTopics(meanings, this.catalogue);
    const matches = matchTitles(meanings, this.catalogue.size, topics);
    const here = matches.papers.filter((paper) => this.catalogue.has(paper));
    const all = allBits(meanings);
    const whole = here.filter((paper) => matches.words[paper] === all);
    const found = new Found(this.catalogue.size);
    const papers = whole.length ? whole : mostCovered(here, matches);
    const together = rankTitles(papers, question, matches, this.catalogue, found);
    const best = bestOf(found);
    const words = best === undefined ? [] : (this.catalogue.titleWords[best] ?? []);
    return { question: settled(question, words), matches, whole, found, together };
  }

  private async readAll(
    asked: Question,
  ): Promise<{ question: Question; found: Found; rest: Partial<Rest> }> {
    const typed = this.titlesOf(asked);
    const texts = await this.textsOf(typed);
    const titles = typed.together || texts.together ? typed : this.readTitles(asked);
    const { hits, query } = titles === typed ? texts : await this.textsOf(titles);
    this.lastHits = hits;
    const { question, whole, matches } = titles;
    if (whole.length === 0 && hits.length === 0) return this.relaxed(titles);
    const found = new Found(this.catalogue.size);
    const touched = hits.map(({ paper }) => paper).filter((paper) => matches.words[paper]);
    rankTitles([...new Set([...whole, ...touched])], question, matches, this.catalogue, found);
    const alike = rankTexts(hits, query, found);
    const { literal } = query;
    if (literal && hits.length < mostLiteral && hits.length > 1 && alike !== 1) {
      preferLiteral(await this.text.search(literal.join(' ')), literal, found);
    }
    if (query.words.length >= longQuestion && found.papers.length < 10) {
      for (const { hit, score } of await this.someWords(question)) {
        if (!found.has(hit.paper)) found.add(hit.paper, score - 1, 'abstract');
      }
    }
    return { question, found, rest: {} };
  }

  /** Papers whose text holds all the words that any text holds, and whose authors have the rest. */
  private async textsOf({ question, matches }: Read): Promise<Texts> {
    const { meanings } = question;
    const byWord = new Map(meanings.map((meaning) => [meaning.word, meaning]));
    const asks = (meaning: Meaning) => this.isInText(meaning) && !isStub(meaning, question);
    const query = textQuery(question, (word) => {
      const meaning = byWord.get(word);
      return !meaning || asks(meaning);
    });
    const rest = meanings.filter((meaning) => !asks(meaning));
    const bits = rest.reduce((sum, meaning) => sum | bitOf(meanings.indexOf(meaning)), 0);
    if (query.words.length === 0 || rest.some(({ terms }) => terms.length === 0)) {
      return { query, hits: [], together: false };
    }
    let hits = await this.text.search(query.words.join(' '));
    const split = hits.length < 5 && splitCompounds(query.words);
    if (split) {
      const known = new Set(hits.map(({ paper }) => paper));
      const more = await this.text.search(split);
      hits = [...hits, ...more.filter(({ paper }) => !known.has(paper))];
    }
    hits = hits.filter(({ paper }) => ((matches.words[paper] ?? 0) & bits) === bits);
    const together = hits
      .slice(0, 200)
      .some(({ places }) => patternShare(places, query.offsets) === 1);
    return { query, hits, together };
  }

  private async relaxed({
    question,
    matches,
  }: Read): Promise<{ question: Question; found: Found; rest: Partial<Rest> }> {
    const found = new Found(this.catalogue.size);
    const some = await this.someWords(question);
    this.lastHits = some.map(({ hit }) => hit);
    for (const { hit, score } of some) found.add(hit.paper, score, 'abstract');
    const here = matches.papers.filter((paper) => this.catalogue.has(paper));
    const titles = new Found(this.catalogue.size);
    rankTitles(mostCovered(here, matches), question, matches, this.catalogue, titles);
    for (const paper of titles.papers) {
      found.add(paper, 0.3 * titles.scoreOf(paper), ...titles.placesOf(paper));
    }
    const leftOut = question.meanings.filter((m) => m.terms.length === 0 && !this.isInText(m));
    return { question, found, rest: { leftOut: leftOut.map(({ word }) => word), relaxed: true } };
  }

  private someWords({ meanings }: Question) {
    const held = meanings.filter((meaning) => this.isInText(meaning));
    return relax(held, this.text, this.catalogue.size);
  }

  private isInText({ word, corrected, terms }: Meaning): boolean {
    if (this.probed.get(word)) return true;
    return terms.some(
      ({ term }) =>
        (term.abstracts > 0 || term.titles.length > 0) &&
        (corrected === null || term.word === corrected),
    );
  }

  /** What the text of a paper must not hold, or hold word for word. */
  private async textConstraints({ request }: Question): Promise<Constraint[]> {
    const constraints: Constraint[] = [];
    for (const word of request.without) {
      if (!(await this.text.holds(word))) continue;
      const holding = new Set((await this.text.search(word)).map(({ paper }) => paper));
      constraints.push((paper) => !holding.has(paper));
    }
    for (const phrase of request.phrases) {
      const hits = await this.text.search(phrase.join(' '));
      const offsets = phrase.map((_, i) => i);
      const held = hits.filter(({ places }) => patternShare(places, offsets) === 1);
      const holding = new Set(held.map(({ paper }) => paper));
      constraints.push((paper) => holding.has(paper) || this.titleHolds(paper, phrase));
    }
    return constraints;
  }

  /** What titles can say about the same; a phrase may still be in the abstract. */
  private titleConstraints({ request }: Question, stage: Rest['stage']): Constraint[] {
    const without = request.without.map((word) => this.holders(word));
    const inTitle = request.titleWords.map((word) => this.holders(word));
    const phrases = stage === 'instant' ? request.phrases : [];
    return [
      ...without.map((holding) => (paper: number) => !holding.has(paper)),
      ...inTitle.map((holding) => (paper: number) => holding.has(paper)),
      ...phrases.map((phrase) => (paper: number) => this.titleHolds(paper, phrase)),
    ];
  }

  private holders(word: string): Set<number> {
    const terms = this.catalogue.dictionary.startingWith(word);
    const forms = terms.filter((term) => term.word === word || term.word === `${word}s`);
    return new Set(forms.flatMap(({ titles }) => titles));
  }

  private titleHolds(paper: number, phrase: string[]): boolean {
    return holdsPhrase(phrase, this.catalogue.titleWords[paper] ?? []);
  }

  private answer(
    question: Question,
    found: Found,
    rest: Rest,
    keeps: Constraint[] = [],
  ): SearchResults {
    const { asked, request, meanings } = question;
    const constraints = [...keeps, ...this.titleConstraints(question, rest.stage)];
    const kept = found.papers.filter((paper) => constraints.every((holds) => holds(paper)));
    const choices = choicesOf(asked, request, this.catalogue);
    const { papers, counts } = narrow(kept, choices, this.catalogue);
    papers.sort(this.order(asked, found));
    if (request.topics.length) for (const paper of papers) found.add(paper, 0, 'topic');
    const shown = { base: this.base, matches: askedFor(meanings) };
    return {
      ...rest,
      query: asked.query,
      total: papers.length,
      hits: papers.slice(0, asked.limit ?? 50).map((p) => hitOf(p, found, this.catalogue, shown)),
      counts,
      correction: correctionOf(asked.query.text, meanings),
    };
  }

  private order({ query }: Asked, found: Found): (a: number, b: number) => number {
    const { facts } = this.catalogue;
    if (query.sort === 'date') return (a, b) => b - a;
    if (query.sort === 'votes') {
      return (a, b) => (facts[b]?.votes ?? -1) - (facts[a]?.votes ?? -1) || b - a;
    }
    return (a, b) => found.scoreOf(b) - found.scoreOf(a) || b - a;
  }
}

/** One or two letters of a word that is still being typed: half the full text begins so. */
function isStub({ word, terms }: Meaning, { request }: Question): boolean {
  const last = request.growing && word === request.words.at(-1) && word.length < 3;
  return last && !terms.some(({ term }) => term.word === word && term.titles.length > 0);
}

function bestOf(found: Found): number | undefined {
  let best: number | undefined;
  for (const paper of found.papers) {
    if (best === undefined || found.scoreOf(paper) > found.scoreOf(best)) best = paper;
  }
  return best;
}

/** Where no paper holds all the words: those that hold most of what they tell. */
function mostCovered(papers: number[], { coverage }: TitleMatches): number[] {
  const best = papers.reduce((most, paper) => Math.max(most, coverage[paper] ?? 0), 0);
  const least = Math.max(0.3, best * 0.7);
  return papers.filter((paper) => (coverage[paper] ?? 0) >= least).slice(0, 200);
}
