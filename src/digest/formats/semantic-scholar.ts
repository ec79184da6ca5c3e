/** Semantic Scholar's alerts by e-mail (TLDR). */
import { pageDate } from '../dates.ts';
import type { Format, Reading, Sniff } from '../digest.ts';
import { fromMarkdown } from '../markdown/plain-text.ts';
import type { PageLine } from '../page/page-line.ts';
import { readPage } from '../page/read-page.ts';
import { shown } from '../spaces.ts';

/** Semantic Scholar's alert mails: title, authors, `Journal · 18 August 2025`, and a summary that starts with `TLDR`. */
export const semanticScholar: Format = { name: 'semantic-scholar', most: 0.91, sniff };

const ofTheMail = [
  /^semantic scholar(?: team| alerts?| feeds?)?$/i,
  /^(?:new|recommended|latest|more) (?:papers?|citations?|research)\b.{0,80}$/i,
  /^(?:hi|hello|dear)\b.{0,120}$/i,
  /^(?:save(?: to library)?|cite|not interested|not relevant|more like this|expand|collapse|view paper|read more|view all|see (?:all|more)\b.{0,40}|create alert|turn off|(?:view|read|open) (?:on|in) .{1,30}|[·•|])$/i,
  /^(?:manage|edit|update|unsubscribe|turn off|you(?:'|’)?(?:re| are) receiving|follow us|privacy policy|terms of service|learn more)\b.{0,160}$/i,
  /^(?:©.{0,80}|(?:the )?allen institute for (?:ai|artificial intelligence)\b.{0,120})$/i,
];

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
  const own = new Set(page.filter(({ text }) => ofTheMail.some((sign) => sign.test(shown(text)))));
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
