import type { Format, Sniff } from '../format.ts';
import { notADigest } from '../not-a-digest.ts';

/** BibTeX is recognised to say kindly that it is no digest. */
export const bibtex: Format = {
  name: 'bibtex',
  sniff,
  read: (lines, digest) =>
    notADigest(
      lines,
      digest,
      'This is a BibTeX file, and no digest: it has no abstracts to publish. Put facts about papers into content/metadata/, and the text of a digest here.',
    ),
};

function sniff(lines: string[]): Sniff {
  const entries = lines.filter((line) => /^\s*@[a-z]+\s*\{\s*[^\s,{}]+,/i.test(line)).length;
  const missed = 'entries such as `@article{…`';
  return { confidence: entries > 0 ? 0.95 : 0, why: `${entries} BibTeX entries`, missed };
}
