/** Technical terms of another language, found in a text: the longest at a place, in any inflection, and in German compounds. */
import { wordsOf } from '../../text/words.ts';

interface FoundTerm {
  words: string[];
  /** What the library calls it; `''`: it says nothing, as "of". */
  meaning: string;
}

interface Term extends FoundTerm {
  stems: string[];
}

/** Parts of a German compound are no shorter. */
const leastPart = 4;
/** In words; in a script without spaces, each letter is one. */
const longestTerm = 24;

export class Terms {
  private readonly language: string;
  private readonly byFirst = new Map<string, Term[]>();

  constructor(language: string) {
    this.language = language;
  }

  add(spelling: string, meaning: string): void {
    const words = wordsOf(spelling);
    const stems = words.map((word) => this.stemsOf(word)[0] ?? word);
    const [first] = stems;
    if (first === undefined) return;
    const others = this.byFirst.get(first);
    const term = { words, stems, meaning };
    if (others) others.push(term);
    else this.byFirst.set(first, [term]);
  }

  /** @param isOwn Whether it is a word of the library's own terms, as compounds may have: `Transformermodelle`. */
  find(text: string[], at: number, isOwn: (word: string) => boolean): FoundTerm | null {
    const words = text.slice(at, at + longestTerm);
    const [first = ''] = words;
    const found = this.nearest(words);
    if (found) return found;
    const parts = this.language === 'de' ? this.parts(first, isOwn) : null;
    const isForeign = (part: string) => {
      const term = this.nearest([part]);
      return term?.words[0] === part && term.meaning !== part;
    };
    // Else it is a name or lacks a space: `foundationstereo`, `Interspeech`.
    if (!parts?.some(isForeign)) return null;
    const meaning = parts.map((part) => this.nearest([part])?.meaning || part).join(' ');
    return { words: [first], meaning };
  }

  /** The longest; of these, the one whose inflection is the nearest. */
  private nearest(words: string[]): Term | null {
    const [first = ''] = words;
    let best: Term | null = null;
    for (const term of this.stemsOf(first).flatMap((stem) => this.byFirst.get(stem) ?? [])) {
      const { length } = term.stems;
      if (length < (best?.stems.length ?? 1)) continue;
      if (!term.stems.every((stem, i) => this.stemsOf(words[i] ?? '').includes(stem))) continue;
      const isLonger = length > (best?.stems.length ?? 0);
      if (isLonger || distance(term, words) < distance(best, words)) best = term;
    }
    return best;
  }

  /** Of a compound: `Satellitenbildern`, `Trainingsdaten`; null unless each is known. */
  private parts(word: string, isOwn: (word: string) => boolean): string[] | null {
    const isPart = (part: string) =>
      part.length >= leastPart && (isOwn(part) || Boolean(this.nearest([part])?.meaning));
    if (isPart(word)) return [word];
    for (let cut = word.length - leastPart; cut >= leastPart; cut--) {
      if (!isPart(word.slice(cut))) continue;
      const start = word.slice(0, cut);
      const parts = this.parts(start, isOwn) ?? this.parts(start.replace(/s$/, ''), isOwn);
      if (parts) return [...parts, word.slice(cut)];
    }
    return null;
  }

  private stemsOf(word: string): string[] {
    return stemsOf(word, this.language);
  }
}

/** How many letters of inflection lie between a term and the words. */
function distance(term: Term | null, words: string[]): number {
  const differ = (word: string, i: number) =>
    word === words[i] ? 0 : 1 + Math.abs(word.length - (words[i]?.length ?? 0));
  return (term?.words ?? []).reduce((sum, word, i) => sum + differ(word, i), 0);
}

/** Endings of other languages: `neuronales` is `neuronal`, and `языковой` `языковая`; the library's own stemmer knows one language. Where one ending ends with another, the longer one is taken; what is left is long enough to tell words apart. */
const endings: Record<string, RegExp> = {
  de: /(?<=.{4})(?:(?:ier)?ung(?:en|s)?|ier(?:en|te?[mnrs]?|bar)|end(?:e[mnrs]?)?|ern|e[mnrs]?|n|s)$/,
  es: /(?<=.{4})(?:aciones|acion|iones|ion|[ai]mientos?|ando|iendo|[ai]d[oa]s?|ador(?:es|as?)?|antes?|[aei]r|[aei]n|es|[aeo]s?|s)$/,
  fr: /(?<=.{4})(?:ations?|ions?|ements?|euses?|eurs?|[ae]nte?s?|ees?|[ei]r|ez|aux|ales?|al|elles?|els?|iv?es?|ifs?|x|es?|s)$/,
  pt: /(?<=.{4})(?:acoes|acao|coes|cao|oes|ao|[ai]mentos?|[aei]ndo|[ai]d[oa]s?|ador(?:es|as?)?|antes?|[aei]r|[ae]m|ens|[ae]is|al|el|es|[aeo]s?|s)$/,
  ru: /(?<=.{3})(?:(?:[еая]ни(?:ями|ях|ям|ем|[еяюй])|(?:[ае]?нн)?(?:[ыи]ми|[ое]го|[ое]му|[ыиое]й|[ыи]х|[ыиое]м|ая|яя|[оеыи]е|[ую]ю)|ост(?:ями|ях|ям|ью|ей|[иь])|[ая]ми|[ая]х|[ая]м|ов|ев|и(?:ями|ях|ям|ей|[яию])|[аеия]ть|[аяюу]?ют|[ая]?ет|[ия]т|ут|[аеиоуыьюя])(?:с[яь])?)$/,
  ar: /(?<=.{3})(?:ات|ون|ين|ان|يه|ية|ها|هم|[هةيىا])$/,
};

/** Arabic writes the article, and words of one letter ("and", "for"), together with the next. */
const article = /^(?:[وف]?[بلك]?ال|و?لل)(?=.{3})/;
const joined = /^و?[بلكفو](?=.{3})/;

/** A folded word's stems, the likeliest first; a language without a rule keeps its words. */
function stemsOf(word: string, language: string): string[] {
  const bare = language === 'ar' ? word.replace(article, '') : word;
  const all = language === 'ar' ? [bare, bare.replace(joined, '')] : [bare];
  return [...new Set(all.map((one) => one.replace(endings[language] ?? '', '')))];
}
