import type { Format, Sniff } from '../format.ts';
import { notADigest } from '../not-a-digest.ts';

/** References as RIS are recognised to say kindly that they are no digest. */
export const ris: Format = {
  name: 'ris',
  sniff,
  read: (lines, digest) =>
    notADigest(
      lines,
      digest,
      'This is a RIS file of references, and no digest. Put facts about papers into content/metadata/, and the text of a digest here.',
    ),
};

function sniff(lines: string[]): Sniff {
  const records = lines.filter((line) => /^TY {2}- \S/.test(line)).length;
  const missed = 'records that start with `TY  - `';
  return { confidence: records > 0 ? 0.94 : 0, why: `${records} records`, missed };
}
