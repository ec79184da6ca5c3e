/** The words that all compared papers share, and those that only one of them has. */
import { fold } from '../../text/fold.ts';
import { isFunctionWord } from '../../text/function-words.ts';
import { aboutItself, stem } from '../../text/library-language.ts';
import { writtenWords } from '../../text/words.ts';

interface Term {
  text: string;
  count: number;
  isPair: boolean;
}

const mostShared = 12;
const mostOwn = 8;
/** A pair, or a word, that only one text has must occur this often there: fewer tell little. */
const leastOwn = { pair: 2, word: 3 };

/** Words and pairs that all texts share, and those that one text repeats and no other has; without web addresses. */
export function compareTerms(texts: string[]): { shared: string[]; own: string[][] } {
  const all = texts.map(termsOf);
  const [first = new Map<string, Term>()] = all;
  const inAll = [...first].filter(([key]) => all.every((terms) => terms.has(key)));
  const own = all.map((terms, at) => {
    const others = all.filter((_, place) => place !== at);
    const alone = [...terms].filter(
      ([key, { count, isPair }]) =>
        count >= leastOwn[isPair ? 'pair' : 'word'] && !others.some((other) => other.has(key)),
    );
    return best(alone, mostOwn);
  });
  return { shared: best(inAll, mostShared), own };
}

/** By stem, so that `gates` and `gate` are one. */
function termsOf(text: string): Map<string, Term> {
  const terms = new Map<string, Term>();
  const add = (key: string, written: string, isPair: boolean) => {
    const { text, count } = terms.get(key) ?? { text: written, count: 0 };
    terms.set(key, { text, count: count + 1, isPair });
  };
  const words = writtenWords(
    text.replace(/https?:\/\/\S+/g, (address) => '/'.repeat(address.length)),
  );
  words.forEach(({ 0: word, index }, at) => {
    if (!isTelling(word)) return;
    const next = words[at + 1];
    const end = index + word.length;
    // By itself the "multi" of "multi-hop" tells nothing.
    if (text[end] !== '-' || !beginning.test(word)) add(keyOf(word), word, false);
    const isBeside = next && /^[ -]$/.test(text.slice(end, next.index));
    if (isBeside && isTelling(next[0]))
      add(`${keyOf(word)} ${keyOf(next[0])}`, text.slice(index, next.index + next[0].length), true);
  });
  return terms;
}

const beginning = /^(?:multi|non|pre|post|self|semi|sub)$/i;

function keyOf(word: string): string {
  return stem(fold(word));
}

function isTelling(word: string): boolean {
  return (
    word.length > 2 && /\p{L}/u.test(word) && !isFunctionWord(fold(word)) && !usual.has(keyOf(word))
  );
}

/** Words common to most abstracts, by stem. */
const usual = new Set(
  'method approach propose paper model show result work introduce present perform performance demonstrate achieve existing based use using also new novel compare improve state art experiment task significant effective each between through one two three four five first second third many more most less often same different several make take need help find number time way problem challenge question large small high low better best well various specific across while however extensive further without code available ability able accurate achievement addition address adopt advance aim all allow along although among analysis application apply area aspect average baseline become benchmark beyond both bridge build capability case close combine common complete complex comprehensive conduct consistent constraint construct contain contribute contribution core cost critical crucial current demand depend design despite detail develop distinct diverse due during easily either emerge empirical enable end enhance ensure essential establish evaluate evaluation even ever evidence exhibit explicit explore extend face facilitate fail final focus follow framework full fundamental furthermore future gain gap general given github greatly highlight identify importance include incorporate increase inherent insight instance integrate investigate involve issue key lack lead leverage like limit maintain major mitigate modern moreover multiple nature notable observe offer only open operate other out outperform over overall particular past per potential practical precise previous primary prior process produce progress promise provide quality range rapid rate rather reach real recent reduce relate release relevant rely remain remarkable report require research respective reveal rich rigorous role scenario serve set similar simple single solution solve source stage standard step still strategy strong struggle study substantial success suffer suggest superior support surpass system systematic technique them together toward type typical understand under unlike utilize valid variety vary wide whether will within world yet yield'
    .concat(' ', aboutItself)
    .split(/\s+/)
    .map(keyOf),
);

/** The best pairs first, then single words that are in none of these pairs. */
function best(terms: [string, Term][], most: number): string[] {
  const inOrder = terms.sort(
    ([a, one], [b, other]) =>
      Number(other.isPair) - Number(one.isPair) || other.count - one.count || (a < b ? -1 : 1),
  );
  const chosen: [string, Term][] = [];
  for (const [key, term] of inOrder) {
    if (chosen.length === most) break;
    if (!chosen.some(([other]) => other.split(' ').includes(key))) chosen.push([key, term]);
  }
  return chosen.map(([, { text }]) => text);
}
