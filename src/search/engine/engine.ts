import type { Catalogue } from '../catalogue/catalogue.ts';
import { papersWith } from '../catalogue/dictionary.ts';
import { parse, type Request } from '../query/parse.ts';
import type { Asked, MatchPlace, SearchHit, SearchResults, Segment } from '../types.ts';
import { isFunctionWord, wordsAt, wordsOf } from '../words/words.ts';
import { closeness, titlePhrase } from './closeness.ts';
import { excerptOf } from './excerpt.ts';
import type { FullText, TextHit } from './full-text.ts';
import { markWords, matcher } from './marks.ts';
import { matchTitles, type TitleMatch } from './match-titles.ts';
import { choicesOf, narrow } from './narrow.ts';
import { longestRun } from './run.ts';
import type { Spelling } from './spelling.ts';
import { type Meaning, understand } from './understand.ts';

interface Found {
  paper: number;
  score: number;
  in: Set<MatchPlace>;
  text?: TextHit;
}

interface Question {
  asked: Asked;
  request: Request;
  meanings: Meaning[];
}

/** Answers questions over a catalogue, and over Pagefind where abstracts count. */
export class Engine {
  readonly catalogue: Catalogue;
  private readonly spelling: Spelling;
  private readonly text: FullText;
  private readonly base: string;
  private readonly inText = new Map<string, boolean>();
  private lastHits = new Map<number, TextHit>();

  constructor(catalogue: Catalogue, spelling: Spelling, text: FullText, base: string) {
    this.catalogue = catalogue;
    this.spelling = spelling;
    this.text = text;
    this.base = base;
  }

  /** From titles, authors and topics alone. */
  instant(asked: Asked): SearchResults {
    const question = this.question(asked);
    const found = question.meanings.length === 0 ? this.everything() : this.inTitles(question);
    return this.answer(question, found, { stage: 'instant', leftOut: [], withoutAbstracts: false });
  }

  async full(asked: Asked): Promise<SearchResults> {
    const first = this.question(asked);
    if (first.meanings.length === 0) return { ...this.instant(asked), stage: 'full' };
    try {
      await this.probe(first.meanings);
      const question = this.question(asked);
      const { found, leftOut } = await this.everywhere(question);
      return this.answer(question, found, { stage: 'full', leftOut, withoutAbstracts: false });
    } catch {
      return { ...this.instant(asked), stage: 'full', withoutAbstracts: true };
    }
  }

  async excerpts(ids: string[], asked: Asked): Promise<Record<string, Segment[]>> {
    const matches = matcher(this.question(asked).meanings.flatMap(markedForms));
    const excerpts: Record<string, Segment[]> = {};
    await Promise.all(
      ids.map(async (id) => {
        const paper = this.catalogue.numbers.get(id);
        const hit = paper === undefined ? undefined : this.lastHits.get(paper);
        const title = paper === undefined ? '' : (this.catalogue.titles[paper]?.title ?? '');
        const text = await hit?.text().catch(() => undefined);
        if (text) excerpts[id] = excerptOf(text.slice(title.length + 2), matches);
      }),
    );
    return excerpts;
  }

  private question(asked: Asked): Question {
    const request = parse(asked.query.text);
    const all = [...request.words, ...request.titleWords];
    const content = all.filter((word) => !isFunctionWord(word));
    const words = [...new Set(content.length ? content : all)];
    const last = request.words.at(-1);
    const meanings = words.map((word) =>
      understand(word, request.growing && word === last, {
        dictionary: this.catalogue.dictionary,
        spelling: this.spelling,
        exact: asked.query.exact || this.inText.get(word) === true,
      }),
    );
    this.joinPairs(meanings);
    return { asked, request, meanings };
  }

  /** `multi modal` also means `multimodal`. */
  private joinPairs(meanings: Meaning[]): void {
    for (let i = 0; i + 1 < meanings.length; i++) {
      const [one, two] = [meanings[i], meanings[i + 1]];
      const term = one && two && this.catalogue.dictionary.terms.get(one.word + two.word);
      if (!term || !one || !two) continue;
      one.terms.push({ term, weight: 0.9 });
      two.terms.push({ term, weight: 0.9 });
    }
  }

  /** Asks the full text for words that titles, authors and vocabulary lack: they may be rare, not wrong. */
  private async probe(meanings: Meaning[]): Promise<void> {
    for (const { word, known } of meanings) {
      if (known || this.inText.has(word)) continue;
      this.inText.set(word, await this.text.holds(word));
    }
  }

  private everything(): Map<number, Found> {
    const found = new Map<number, Found>();
    for (let paper = this.catalogue.size - 1; paper >= 0; paper--) {
      if (this.catalogue.has(paper)) found.set(paper, { paper, score: 0, in: new Set() });
    }
    return found;
  }

  private inTitles({ request, meanings }: Question): Map<number, Found> {
    const matches = [...matchTitles(meanings, this.catalogue).values()];
    const whole = matches.filter((match) => isWhole(match, meanings));
    const enough = whole.length ? whole : mostCovered(matches);
    return this.rankTitles(enough, request, meanings);
  }

  private rankTitles(
    matches: TitleMatch[],
    request: Request,
    meanings: Meaning[],
  ): Map<number, Found> {
    matches.sort((a, b) => b.coverage - a.coverage || b.paper - a.paper);
    const words = meanings.map(({ word, corrected }) => corrected ?? word);
    const best = matches.slice(0, 96).map(({ paper }) => ({ paper, title: this.titleOf(paper) }));
    const close = closeness(words.join(' '), best);
    const typed = request.words.map(
      (word) => meanings.find((m) => m.word === word)?.corrected ?? word,
    );
    const found = new Map<number, Found>();
    matches.forEach((match, i) => {
      const { paper, coverage } = match;
      let score = coverage ** 3 * (0.4 + 0.6 * (close.get(paper) ?? 0)) + this.recency(paper);
      if (i < 96) score += 0.5 * titlePhrase(typed, this.titleOf(paper));
      found.set(paper, { paper, score, in: placesOf(match) });
    });
    return found;
  }

  private async everywhere(
    question: Question,
  ): Promise<{ found: Map<number, Found>; leftOut: string[] }> {
    const { meanings } = question;
    const matches = matchTitles(meanings, this.catalogue);
    const usable = meanings.filter((meaning) => this.isInText(meaning));
    const unknown = meanings.filter((m) => m.terms.length === 0 && !this.isInText(m));
    const words = usable.map(asWritten);
    const hits = words.length ? await this.text.search(words.join(' ')) : [];
    this.lastHits = new Map(hits.map((hit) => [hit.paper, hit]));
    const namesOnly = meanings.filter((m) => m.terms.length > 0 && !this.isInText(m));
    const fits = (paper: number) =>
      namesOnly.every((name) => (matches.get(paper)?.words ?? 0) & bitOf(meanings, name));
    const whole = [...matches.values()].filter((match) => isWhole(match, meanings));
    const texts = unknown.length ? [] : hits.filter(({ paper }) => fits(paper));
    if (whole.length || texts.length) {
      const partial = texts.flatMap(({ paper }) => matches.get(paper) ?? []);
      const found = this.rankTitles(
        [...new Set([...whole, ...partial])],
        question.request,
        meanings,
      );
      this.addTexts(found, texts, words.length);
      if (words.length < 5 || found.size >= 10) return { found, leftOut: [] };
      const more = await this.relaxed(usable);
      for (const [paper, entry] of more) {
        if (!found.has(paper)) found.set(paper, { ...entry, score: entry.score - 1 });
      }
      return { found, leftOut: [] };
    }
    const found = await this.relaxed(usable);
    for (const [paper, entry] of this.rankTitles(
      mostCovered([...matches.values()]),
      question.request,
      meanings,
    )) {
      const both = found.get(paper);
      if (both) both.score += 0.3 * entry.score;
      else if (found.size < 100) found.set(paper, { ...entry, score: 0.3 * entry.score });
    }
    return { found, leftOut: unknown.map(({ word }) => word) };
  }

  private addTexts(found: Map<number, Found>, hits: TextHit[], words: number): void {
    const best = hits[0]?.score ?? 1;
    hits.forEach((hit, i) => {
      const run = i < 2000 && words > 1 ? Math.min(1, longestRun(hit.places, 2) / words) : 0;
      const score = 0.15 * (hit.score / best) + 0.45 * run ** 3;
      const entry = found.get(hit.paper) ?? {
        paper: hit.paper,
        score: this.recency(hit.paper),
        in: new Set<MatchPlace>(),
      };
      entry.score += score;
      entry.in.add('abstract');
      entry.text = hit;
      found.set(hit.paper, entry);
    });
  }

  /** Papers by the sum of what each word alone tells: BM25, word by word. */
  private async relaxed(meanings: Meaning[]): Promise<Map<number, Found>> {
    const found = new Map<number, Found>();
    const common = this.catalogue.size * 0.3;
    for (const meaning of meanings) {
      const first = meaning.terms[0]?.term;
      if (meanings.length > 3 && first && papersWith(first) > common && common > 50) continue;
      for (const hit of await this.text.search(asWritten(meaning))) {
        const entry = found.get(hit.paper);
        if (entry) entry.score += hit.score;
        else
          found.set(hit.paper, {
            paper: hit.paper,
            score: hit.score,
            in: new Set(['abstract']),
            text: hit,
          });
        this.lastHits.set(hit.paper, hit);
      }
    }
    const ranked = [...found.values()].sort((a, b) => b.score - a.score || b.paper - a.paper);
    const best = ranked[0]?.score ?? 1;
    const enough = ranked.filter(({ score }) => score > best * 0.3).slice(0, 100);
    return new Map(enough.map((entry) => [entry.paper, { ...entry, score: entry.score / best }]));
  }

  private isInText({ word, terms }: Meaning): boolean {
    if (this.inText.get(word)) return true;
    return terms.some(({ term }) => term.abstracts > 0 || term.titles.length > 0);
  }

  private answer(
    { asked, request, meanings }: Question,
    found: Map<number, Found>,
    rest: Pick<SearchResults, 'stage' | 'leftOut' | 'withoutAbstracts'>,
  ): SearchResults {
    const choices = choicesOf(asked, request, this.catalogue);
    const { papers, counts } = narrow(found.keys(), choices, this.catalogue);
    const entries = papers.flatMap((paper) => found.get(paper) ?? []);
    entries.sort(this.order(asked));
    const matches = matcher(meanings.flatMap(markedForms));
    return {
      ...rest,
      query: asked.query,
      total: entries.length,
      hits: entries.slice(0, asked.limit ?? 50).map((entry) => this.hit(entry, matches)),
      counts,
      correction: correctionOf(asked.query.text, meanings),
    };
  }

  private order({ query }: Asked): (a: Found, b: Found) => number {
    const votes = ({ paper }: Found) => this.catalogue.facts[paper]?.votes ?? -1;
    if (query.sort === 'date') return (a, b) => b.paper - a.paper;
    if (query.sort === 'votes') return (a, b) => votes(b) - votes(a) || b.paper - a.paper;
    return (a, b) => b.score - a.score || b.paper - a.paper;
  }

  private hit({ paper, score, in: places }: Found, matches: (word: string) => boolean): SearchHit {
    const { id = '', title = '' } = this.catalogue.titles[paper] ?? {};
    const facts = this.catalogue.facts[paper];
    const authors = (this.catalogue.authors[paper] ?? []).join(', ');
    const votes = facts?.votes;
    return {
      id,
      url: `${this.base}papers/${id}/`,
      title: markWords(title, matches),
      authors: markWords(authors, matches),
      date: this.catalogue.days[facts?.day ?? 0] ?? '',
      topics: facts?.topics.flatMap((at) => this.catalogue.topics[at]?.id ?? []) ?? [],
      code: facts?.code ?? false,
      project: facts?.project ?? false,
      venue: facts?.venue ?? false,
      ...(votes === undefined ? {} : { votes }),
      matchedIn: [...places],
      score,
    };
  }

  private titleOf(paper: number): string {
    return this.catalogue.titles[paper]?.title ?? '';
  }

  /** Breaks ties: the newer paper first. */
  private recency(paper: number): number {
    return (0.02 * paper) / this.catalogue.size;
  }
}

function isWhole(match: TitleMatch, meanings: Meaning[]): boolean {
  return match.words === meanings.reduce((bits, _, i) => bits | (1 << Math.min(i, 30)), 0);
}

function bitOf(meanings: Meaning[], meaning: Meaning): number {
  return 1 << Math.min(meanings.indexOf(meaning), 30);
}

function mostCovered(matches: TitleMatch[]): TitleMatch[] {
  const best = Math.max(0, ...matches.slice(0, 50_000).map(({ coverage }) => coverage));
  return matches.filter(({ coverage }) => coverage >= Math.max(0.3, best * 0.7)).slice(0, 200);
}

function placesOf({ inTitle, inAuthors }: TitleMatch): Set<MatchPlace> {
  const places = new Set<MatchPlace>();
  if (inTitle) places.add('title');
  if (inAuthors) places.add('author');
  return places;
}

/** For Pagefind: the word it should look for. */
function asWritten({ word, corrected }: Meaning): string {
  return corrected ?? word;
}

function markedForms({ word, corrected, terms }: Meaning): string[] {
  const near = corrected ? terms.map(({ term }) => term.word) : [];
  return [word, ...near];
}

/** The text with each corrected word put right, the rest as typed. */
function correctionOf(text: string, meanings: Meaning[]): { from: string; to: string } | null {
  let to = '';
  let at = 0;
  for (const { word, start, end } of wordsAt(text)) {
    const corrected = meanings.find((meaning) => meaning.word === word)?.corrected;
    to += text.slice(at, start) + (corrected ?? text.slice(start, end));
    at = end;
  }
  to += text.slice(at);
  return wordsOf(to).join(' ') === wordsOf(text).join(' ') ? null : { from: text, to };
}
