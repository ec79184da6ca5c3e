import type { Format, Sniff } from '../format.ts';
import { notADigest } from '../not-a-digest.ts';

/** YAML is recognised to say kindly that it is no digest. */
export const yaml: Format = {
  name: 'yaml',
  sniff,
  read: (lines, digest) =>
    notADigest(
      lines,
      digest,
      'This is YAML, and no digest; save the list as JSON, or write lines `Title: …` and `Abstract: …` without quotes, with a blank line between papers.',
    ),
};

const field = /^\s*(?:- )?(title|abstract|summary):\s+(?:(["'])|[|>][-+]?\s*$)/;

function sniff(lines: string[]): Sniff {
  const found = lines.map((line) => field.exec(line)?.[1] ?? '');
  const titles = lines.filter((line) => /^\s*(?:- )?title:\s/.test(line)).length;
  const items = lines.filter((line) => /^- \w+:/.test(line)).length;
  const texts = found.filter((name) => name !== '' && name !== 'title').length;
  const missed = 'fields such as `- title: "…"` and `  abstract: >`';
  const sure = items > 0 && titles > 0 && texts > 0;
  return { confidence: sure ? 0.93 : 0, why: `${items} items of a list`, missed };
}
