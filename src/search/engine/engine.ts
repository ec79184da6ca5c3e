import { isFunctionWord } from '../../text/words.ts';
import { ifUnreachable, Unreachable } from '../catalogue/fetch.ts';
import { parse } from '../query/parse.ts';
import type { Asked, SearchResults, Segment } from '../types.ts';
import { answer, type Rest } from './answer.ts';
import { textConstraints, titleConstraints } from './constraints.ts';
import { excerptOf } from './excerpt.ts';
import { Found } from './found.ts';
import { asTyped, isGuesswork } from './guesses.ts';
import { askedFor } from './present.ts';
import { type Question, questionOf } from './question.ts';
import { type AllRead, readAll } from './read-all.ts';
import { readOtherWords } from './read-other-words.ts';
import { readAsSlips, readTitles } from './read-titles.ts';
import { withScripts } from './scripts.ts';
import { type Sources, Superseded, whileWanted } from './sources.ts';

const instantly: Rest = {
  stage: 'instant',
  leftOut: [],
  relaxed: false,
  withoutAbstracts: false,
};

/** Answers questions over a catalogue, and over full text where abstracts count. */
export class Engine {
  private readonly sources: Sources;
  /** The last one answered, with all that its words were taken for. */
  private latest: Question | null = null;

  constructor(sources: Sources) {
    this.sources = sources;
  }

  /** Are all papers here? */
  isComplete(): boolean {
    return this.sources.catalogue.isComplete;
  }

  /** Are all papers' titles here? Authors come after them. */
  hasAllTitles(): boolean {
    return this.sources.catalogue.hasAllTitles;
  }

  /** Has the words that a full answer will read fetched, while authors are read, say. */
  expect({ query }: Asked): void {
    const { catalogue, text } = this.sources;
    for (const word of parse(query.text).words) {
      const tells = word.length > 2 && !isFunctionWord(word);
      if (tells && catalogue.dictionary.get(word)) fetchWord(word, text);
    }
  }

  /** From titles, authors and topics alone. */
  instant(asked: Asked): SearchResults {
    const question = this.question(asked);
    const { catalogue } = this.sources;
    const named = this.named(question);
    if (named) return this.answerInstantly(withoutWords(question), named, instantly);
    if (question.meanings.length === 0) {
      return this.answerInstantly(question, this.withoutWords(question), instantly);
    }
    const typed = readTitles(question, catalogue);
    const read = typed.together ? typed : (readAsSlips(question, catalogue) ?? typed);
    const relaxed = read.whole.length === 0;
    if (relaxed && isGuesswork(read.question)) {
      return this.answerInstantly(asTyped(read.question), new Found(catalogue.size), {
        ...instantly,
        relaxed,
      });
    }
    return this.answerInstantly(read.question, read.found, { ...instantly, relaxed });
  }

  /** From abstracts too; null once the question `isWanted` no more. */
  async full(asked: Asked, isWanted = () => true): Promise<SearchResults | null> {
    const sources = { ...this.sources, text: whileWanted(this.sources.text, isWanted) };
    try {
      const typed = this.question(asked);
      if (typed.request.arxivIds.length > 0) await sources.arxivIds.ready();
      const named = this.named(typed);
      if (named)
        return answer(withoutWords(typed), named, { ...instantly, stage: 'full' }, [], sources);
      fetchAhead(typed, sources.text);
      await sources.probes.ask(typed.meanings, sources.text);
      const read = await this.read(this.question(asked), sources);
      const { question, found, rest } = await readOtherWords(read, sources, (text) =>
        this.question({ ...asked, query: { ...asked.query, text, exact: true } }),
      );
      this.latest = question;
      const constraints = await textConstraints(
        question.request,
        sources.text,
        sources.catalogue.dictionary,
      );
      return answer(
        question,
        found,
        { ...instantly, stage: 'full', ...rest },
        constraints,
        sources,
      );
    } catch (error) {
      if (error instanceof Superseded) return null;
      if (!(error instanceof Unreachable)) throw error;
      return { ...this.instant(asked), stage: 'full', withoutAbstracts: true };
    }
  }

  async excerpts(ids: string[], asked: Asked): Promise<Record<string, Segment[]>> {
    const { catalogue, text, language } = this.sources;
    const { latest } = this;
    const isLatest = latest?.asked.query.text === asked.query.text;
    const question = latest && isLatest ? latest : this.question(asked);
    const { inTexts } = askedFor(question, language);
    const excerpts: Record<string, Segment[]> = {};
    await Promise.all(
      ids.map(async (id) => {
        const paper = catalogue.numberOf(id);
        if (paper === undefined) return;
        const whole = await text.text(paper).catch(ifUnreachable(''));
        // The full text is the title, a full stop, a space and the abstract.
        if (whole)
          excerpts[id] = withScripts(
            excerptOf(whole.slice(catalogue.titleOf(paper).length + 2), inTexts),
          );
      }),
    );
    return excerpts;
  }

  private question(asked: Asked): Question {
    const { catalogue, spelling, probes } = this.sources;
    return questionOf(asked, catalogue, spelling, (word) => probes.isKnown(word));
  }

  /** The papers whose arXiv ids are asked for; null: none is, or none is here and there are words besides. */
  private named({ request: { arxivIds, growing, words } }: Question): Found | null {
    const papers = this.sources.arxivIds.papers(arxivIds, growing);
    if (arxivIds.length === 0 || (papers.length === 0 && words.length > 0)) return null;
    const found = new Found(this.sources.catalogue.size);
    for (const paper of papers) found.add(paper, 0);
    return found;
  }

  private async read(question: Question, sources: Sources): Promise<AllRead> {
    if (question.meanings.length > 0) return readAll(question, sources);
    return { question, found: this.withoutWords(question), rest: {} };
  }

  /** All papers, unless what was asked is no word that any could have. */
  private withoutWords({ request }: Question): Found {
    const { catalogue } = this.sources;
    const found = new Found(catalogue.size);
    if (request.isSignsAlone) return found;
    for (let paper = catalogue.size - 1; paper >= 0; paper--) {
      if (catalogue.has(paper)) found.add(paper, 0);
    }
    return found;
  }

  private answerInstantly(question: Question, found: Found, rest: Rest): SearchResults {
    const constraints = titleConstraints(question.request, this.sources.catalogue);
    return answer(question, found, rest, constraints, this.sources);
  }
}

/** While words are looked up that nothing is known of, the others are on their way. */
function fetchAhead({ meanings }: Question, text: Sources['text']): void {
  const known = meanings.filter((meaning) => meaning.known && meaning.word.length > 2);
  if (known.length === meanings.length) return;
  for (const { word } of known) fetchWord(word, text);
}

function fetchWord(word: string, text: Sources['text']): void {
  text.held([{ word, weight: 1 }]).catch(() => {});
}

/** What names a paper for sure needs no words beside it. */
function withoutWords(question: Question): Question {
  const { request } = question;
  return {
    ...question,
    request: { ...request, words: [], phrases: [], without: [] },
    meanings: [],
  };
}
