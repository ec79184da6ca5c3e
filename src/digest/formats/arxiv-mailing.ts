import type { LineKind } from '../digest.ts';
import type { DigestName, Entry, Format, Reading, Sniff } from '../format.ts';
import { halfEntry } from '../half-entry.ts';
import { entriesIn } from '../mailing/entries-in.ts';
import { readEntry } from '../mailing/entry.ts';

/** arXiv's daily e-mail: `\\ arXiv:… Title: … \\ abstract \\`. */
export const arxivMailing: Format = { name: 'arxiv-mailing', sniff, read };

function sniff(lines: string[]): Sniff {
  const entries = entriesIn(lines).length;
  const missed = 'entries that start with `\\\\` and a line `arXiv:…` or `Paper:…`';
  return entries > 0
    ? { confidence: 1, why: `${entries} entries between \`\\\\\` lines`, missed }
    : { confidence: 0, why: 'no entries', missed };
}

function read(lines: string[], digest: DigestName): Reading {
  const kinds = kindsOutside(lines);
  const spans = entriesIn(lines);
  const top = spans[0]?.first ?? lines.length;
  for (let at = 0; at < top; at++) if (kinds[at] !== 'blank') kinds[at] = 'masthead';
  const reading: Reading = {
    masthead: lines
      .slice(0, top)
      .filter((line) => /\w/.test(line))
      .map((line) => line.trim()),
    entries: [],
    lines: kinds,
    problems: [],
    notices: [],
    replacementsWithoutAbstract: 0,
  };
  for (const span of spans) {
    const found = readEntry(lines, span);
    if (found.replaced && found.abstract === '') {
      reading.replacementsWithoutAbstract++;
      markAs('noise', found, reading.lines);
    } else keep(found, reading, digest);
  }
  return reading;
}

/** Rules between entries, and all that stands below the last one, are the mailing's own. */
function kindsOutside(lines: string[]): LineKind[] {
  const end = lines.findIndex((line) => /^(?:%%%---){5}/.test(line));
  return lines.map((line, at) => {
    if (line.trim() === '') return 'blank';
    const rule = /^\\{1,2}(?:\s|$)|^[-%]{10,}\s*$/.test(line);
    return rule || (end >= 0 && at > end) ? 'noise' : 'unexplained';
  });
}

function markAs(kind: LineKind, { kinds }: ReturnType<typeof readEntry>, lines: LineKind[]): void {
  for (const { at } of kinds) if (lines[at] !== 'blank') lines[at] = kind;
}

function keep(found: ReturnType<typeof readEntry>, reading: Reading, digest: DigestName): void {
  const { title, abstract, lines, facts } = found;
  for (const { at, kind } of found.kinds) {
    if (reading.lines[at] !== 'blank') reading.lines[at] = kind;
  }
  if (title !== '' && abstract !== '') {
    const entry: Entry = { title, abstract, lines, facts };
    reading.entries.push(entry);
    return;
  }
  reading.problems.push(halfEntry(found, facts.arxivId ?? '', digest));
}
