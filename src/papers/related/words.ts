/** The stems by which papers are compared: without stop words; which two words form a bigram. */
import { remembered } from '../../memoised.ts';
import { fold } from '../../text/fold.ts';
import { isFunctionWord } from '../../text/function-words.ts';
import {
  functionWords,
  hasManyEndings,
  aboutItself as ofLanguage,
  stem,
} from '../../text/library-language.ts';
import { writtenWords } from '../../text/words.ts';

/** A word that carries meaning: its stem, and where it stands in the text, `[start, end)`. */
interface StemmedWord {
  stem: string;
  start: number;
  end: number;
  /** Nothing but a space, a hyphen or a slash stands between it and the word before: they may form a bigram. */
  joined: boolean;
}

/** `"Key–value caches are large"` → key, valu (joined), cach (joined), larg. */
export function stemmedWords(text: string): StemmedWord[] {
  const words: StemmedWord[] = [];
  let last = -1;
  const bare = text.replace(addresses, (address) => ' '.repeat(address.length));
  for (const { 0: written, index: start } of writtenWords(bare)) {
    const stem = stemOf(written);
    if (stem === '') continue;
    const joined = start === last + 1 && link.test(text.charAt(last));
    last = start + written.length;
    words.push({ stem, start, end: last, joined });
  }
  return words;
}

/** The words of an address say nothing of the subject; but a repository's name is mostly the method's. */
const addresses =
  /(?:https?:\/\/)?(?:www\.)?\bgit(?:hub|lab)\.com\/[^\s/]+|(?:https?:\/\/|www\.)\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|io|org|net|ai|edu)\/\S*/g;

const link = /[\s\-‐‑–/]/u;

/** The stem, or nothing for a stop word. Each spelling is stemmed once. */
const stemOf = remembered((written) => {
  // The stemmer leaves the s of LLMs, which has no vowel before it.
  const word = fold(written.replace(/(?<=\p{Lu})s$/u, ''));
  const found = stem(word);
  if (isFunctionWord(word) || stopWords.has(word) || stopStems.has(found)) return '';
  return isAgent(word, found) ? word.replace(/s$/, '') : found;
});

/** "Optimizers" in English, whose stem is that of "optimal" and "optimization", too: such papers have little in common. */
function isAgent(word: string, stem: string): boolean {
  return !hasManyEndings && /[eo]rs?$/.test(word) && !/[eo]r$/.test(stem);
}

const grammar = `about above across after again against all almost along already also although always among another any around
back because become before being below between both cannot could did doing done down due during each either
else enough et etc even ever every few first further get give given having he hence her here him his however
if indeed instead itself just kind know known last latter least less let like made mainly make makes making
many might more moreover most mostly much must namely near nearly neither never nevertheless next no nor
nothing now off often once one only onto other others otherwise ours out over own per perhaps put quite rather
really regarding respectively s same second see seem seen several she should since so some still t take taken
them themselves then there thereby therefore thing third though three through throughout thus together too
toward towards two under unless until up upon us use used uses using usually various very well whereas whether
whole whom whose will within without would yet al vs non t ll re ve eg ie`;

const aboutItself = `paper study work article abstract propose proposed proposes present presents presented introduce
introduces introduced show shows showed shown showing demonstrate demonstrates demonstrated result results resulting
outperform outperforms outperforming achieve achieves achieved achieving approach approaches method methods novel new
recent recently existing previous prior significant significantly extensive experiments experimental experiment
experimentally furthermore additionally specifically moreover art superior effective effectively
effectiveness improve improves improved improving improvement improvements performance based address addresses
addressing challenge challenges challenging leverage leverages leveraging enable enables enabling provide provides
providing provided code available https http com github www compared comparable different respectively find finding
findings found suggest suggests reveal reveals revealed investigate investigated aim aims explore explored evaluate
evaluated evaluation analysis conclusion conclusions background objective objectives purpose important promising
potential key crucial remarkable comprehensive framework`;

/** Words of grammar, and those that abstracts use of themselves ("propose", "outperforms"): they relate no papers. */
const stopWords: ReadonlySet<string> = new Set(`${grammar} ${aboutItself}`.split(/\s+/));
/** Those of another language than English, whose words have more endings. */
const stopStems = new Set(fold(`${functionWords} ${ofLanguage}`).split(/\s+/).map(stem));
