/** Semantic Scholar's alerts by e-mail (TLDR), its results and pages of papers. */
import { pageDate } from '../dates.ts';
import type { Format, Reading, Sniff } from '../digest.ts';
import { fromMarkdown } from '../markdown/from-markdown.ts';
import type { MarkedLine } from '../markdown/marked-line.ts';
import type { PageLine } from '../page/page-line.ts';
import { readPage } from '../page/read-page.ts';
import { hasSign, ofSemanticScholar } from '../page/signs.ts';
import { blocksIn } from '../records.ts';
import { shown } from '../spaces.ts';

/** Semantic Scholar's alert mails: title, authors, `Journal · 18 August 2025`, and a summary that starts with `TLDR`. */
export const semanticScholar: Format = { name: 'semantic-scholar', most: 0.94, sniff };

function sniff(lines: string[], marked: () => MarkedLine[]): Sniff | undefined {
  const buttons = lines.filter((line) => /^\[?Save to Library\b/.test(shown(line)));
  const summaries = lines.filter((line) => /^TLDR\b|Research Feed/.test(shown(line)));
  const isSure = buttons.length > 1 || lines.some((line) => /@semanticscholar\.org/.test(line));
  const named = isSure || lines.some((line) => /\bsemantic ?scholar\b/i.test(line));
  const signs = [...buttons, ...summaries];
  const why = `${signs.length} lines of a Semantic Scholar alert`;
  // Abstracts of a long list speak of it, and begin so, too.
  if (!named || signs.length < 2 || !(isSure || signs.length * 100 > lines.length))
    return undefined;
  const confidence = isSure ? 0.94 : 0.91;
  return { confidence, why, read: (day) => read(fromMarkdown(lines, marked()), day) };
}

function read(page: PageLine[], day: string): Reading {
  const own = new Set(page.filter(({ text }) => hasSign(shown(text), ofSemanticScholar)));
  // A summary is the paper's text only where no abstract stands below.
  for (const [at, { text }] of page.entries()) {
    if (!/^TLDR\b/.test(shown(text))) continue;
    const labelled = page.slice(at, at + 20).findIndex((line) => shown(line.text) === 'Abstract');
    const alone = shown(text) === 'TLDR' ? Math.max(labelled, 1) : lengthAboveText(page, at, own);
    for (const part of page.slice(at, at + alone)) own.add(part);
  }
  return readPage(
    page.flatMap((line, at) => {
      if (own.has(line)) return [{ ...line, text: '', links: [] }];
      const isSummary = shown(page[at - 1]?.text ?? '') === 'TLDR';
      return isSummary
        ? [{ ...line, text: `TLDR: ${line.text.replace(/ Expand\s*$/, '')}` }]
        : placed(line);
    }),
    day,
  );
}

/** How many lines of a summary stand above an abstract without a label, which is a long paragraph and no further paper. */
function lengthAboveText(page: PageLine[], at: number, own: Set<PageLine>): number {
  const lines = page.slice(at, at + 40).map(({ text }) => text);
  const [, next] = blocksIn({ lines, start: 0, end: lines.length });
  const isOther = (line: PageLine) => own.has(line) || line.heading || placed(line)[0] !== line;
  const isText = next && next.text.length > longestSummary;
  return isText && !page.slice(at + next.start, at + next.end).some(isOther) ? next.start : 0;
}

/** Letters; an alert's own sentence about a paper has fewer than an abstract. */
const longestSummary = 200;

/** `arXiv.org · 18 August 2025`, also behind authors, and authors of whom some are counted, as the facts that they state. */
function placed(line: PageLine): PageLine[] {
  const text = shown(line.text).replace(/^Published in (.+) (?=\d{1,2} \w+ \d{4}$)/, '$1 · ');
  const [, people, place = text] = /^([^·•|]+) [·•|] (.+ [·•|] .+\b\d{4})$/.exec(text) ?? [];
  const [, first, last] =
    (!people && /^(\S.*?),? *\+\d+ authors? (\S.*)$/.exec(line.text.trim())) || [];
  const [, venue, date] = /^(.{2,120}?) ?[·•|,] ?([\w ,.]{4,24})$/.exec(place) ?? [];
  const isDated = date && (people || pageDate(date) || /^(?:19|20)\d{2}$/.test(date));
  if (line.heading || !((venue && isDated) || first)) return [line];
  const facts = first
    ? [`Authors: ${first.replace(/ {2,}/g, ', ')}, ${last}`]
    : [
        ...(people ? [`Authors: ${people.replace(/,? \+\d+ authors?$/, '')}`] : []),
        `Venue: ${venue}`,
        ...(pageDate(date ?? '') ? [`Date: ${date}`] : []),
      ];
  return facts.map((fact) => ({ ...line, text: fact, links: [] }));
}
