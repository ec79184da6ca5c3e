/** Fits text into its place: lines of cards and plain-text letters, also in Chinese, Japanese and Thai; the first sentences of an abstract for a letter or a page's description. */
import { language } from '#words';
import { site } from '../site.ts';

/** How wide a text is: Chinese, Japanese and Korean letters take two columns. */
export function columns(text: string): number {
  return text.length + (text.match(wide)?.length ?? 0);
}

/** Broken between words into lines of at most `width` columns; a longer word stays whole. */
export function linesOf(text: string, width: number): string[] {
  const lines = [''];
  for (const word of wordsOf(text)) {
    const line = lines.at(-1) + word;
    if (columns(line.trimEnd()) <= width || lines.at(-1) === '') lines[lines.length - 1] = line;
    else lines.push(word);
  }
  return lines.map((line) => line.trimEnd());
}

const wide = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u3000-\u303f\uff01-\uff60]/gu;
/** Characters after which a line may break without a space, and those that may begin the next line. */
const unspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}ー、。，：；！？）」』》]$/u;
const opening = /^[\p{L}\p{N}（「『《]/u;
const segmenter = new Intl.Segmenter(language.locale, { granularity: 'word' });

function wordsOf(text: string): string[] {
  const words = [''];
  for (const { segment } of segmenter.segment(text.replace(/\s+/g, ' ').trim())) {
    const word = words.at(-1) ?? '';
    if (word.endsWith(' ') || (unspaced.test(word) && opening.test(segment))) words.push(segment);
    else words[words.length - 1] = word + segment;
  }
  return words;
}

const sentences = new Intl.Segmenter(site.language, { granularity: 'sentence' });

/** The first whole sentences, of at most `most` characters; a first sentence that is longer is cut: `"We study reeds …"` */
export function firstSentences(text: string, most: number): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= most) return flat;
  // Where a sentence ends depends on little of the text after it.
  const ends = [...sentences.segment(flat.slice(0, 2 * most))].map(
    ({ index, segment }) => index + segment.length,
  );
  const end = ends.findLast((at) => at <= most) ?? 0;
  const tooShort = most / 4;
  if (end > tooShort) return flat.slice(0, end).trimEnd();
  const longest = most - 20;
  const space = flat.lastIndexOf(' ', longest);
  return `${flat.slice(0, space > tooShort ? space : longest)} …`;
}
