/** Shortens an abstract for a letter or a page's description. */
import { site } from '../site.ts';

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
