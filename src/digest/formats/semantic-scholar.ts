/** Semantic Scholar's alerts by e-mail (TLDR). */
import { pageDate } from '../dates.ts';
import type { Format, Reading, Sniff } from '../digest.ts';
import { fromMarkdown } from '../markdown/plain-text.ts';
import type { PageLine } from '../page/page-line.ts';
import { readPage } from '../page/read-page.ts';
import { hasSign, ofSemanticScholar } from '../page/signs.ts';
import { shown } from '../spaces.ts';

/** Semantic Scholar's alert mails: title, authors, `Journal · 18 August 2025`, and a summary that starts with `TLDR`. */
export const semanticScholar: Format = { name: 'semantic-scholar', most: 0.91, sniff };

function sniff(lines: string[]): Sniff | undefined {
  const named = lines.some((line) => /\bsemantic scholar\b/i.test(line));
  const signs = lines.filter((line) =>
    /^(?:TLDR|Save to Library)\b|Research Feed/.test(shown(line)),
  );
  const why = `${signs.length} lines of a Semantic Scholar alert`;
  return named && signs.length > 1
    ? { confidence: 0.91, why, read: (day) => read(lines, day) }
    : undefined;
}

function read(lines: string[], day: string): Reading {
  const page = fromMarkdown(lines);
  const own = new Set(page.filter(({ text }) => hasSign(shown(text), ofSemanticScholar)));
  return readPage(
    page.flatMap((line) => (own.has(line) ? [{ ...line, text: '', links: [] }] : placed(line))),
    day,
  );
}

/** `arXiv.org · 18 August 2025` as the two facts that it states. */
function placed(line: PageLine): PageLine[] {
  const [, venue, date] = /^(.{2,120}?) ?[·•|,] ?([\w ,.]{4,24})$/.exec(shown(line.text)) ?? [];
  if (line.heading || !venue || !date || !(pageDate(date) || /^(?:19|20)\d{2}$/.test(date)))
    return [line];
  const facts = [`Venue: ${venue}`, ...(pageDate(date) ? [`Date: ${date}`] : [])];
  return facts.map((text) => ({ ...line, text, links: [] }));
}
