import type { Request } from '../query/parse.ts';
import { keepHits, type TextHits } from '../text/hits.ts';
import { wordsOf } from '../words/words.ts';
import type { TextSource } from './sources.ts';
import type { TextQuery } from './text-query.ts';

/** Up to so many letters begin too many words to be taken for a beginning. */
const short = 4;
/** … and up to so many while they are typed, where some text has them as a word. */
const shortTyped = 3;

/**
 * Without the papers that Pagefind gives for a mere beginning: it takes "AI" for "aim", and an unknown
 * "imagenet-1k" for all that starts as it does.
 */
export async function onlyExact(
  hits: TextHits,
  { words }: TextQuery,
  request: Request,
  text: Pick<TextSource, 'search'>,
): Promise<TextHits> {
  let kept = hits;
  for (const [i, part] of words.entries()) {
    const growing = request.growing && i === words.length - 1 && request.plain.endsWith(part);
    const letters = wordsOf(part);
    if (letters.length === 1 && part.length > (growing ? shortTyped : short)) continue;
    const exact = await papersWithExactly(part, letters, text);
    if (!growing || exact.size > 0) kept = keepHits(kept, (paper) => exact.has(paper));
  }
  return kept;
}

/** Papers that hold the word or a form of it; of a compound, written together or apart. */
async function papersWithExactly(
  part: string,
  words: string[],
  text: Pick<TextSource, 'search'>,
): Promise<ReadonlySet<number>> {
  const papers = async (word: string) => new Set((await text.search(`"${word}"`)).papers);
  const together = await papers(part.replaceAll('"', ''));
  if (words.length === 1) return together;
  const [first = new Set<number>(), ...others] = await Promise.all(words.map(papers));
  const apart = [...first].filter((paper) => others.every((held) => held.has(paper)));
  return new Set([...together, ...apart]);
}
