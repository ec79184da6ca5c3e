/** XML of papers: feeds (RSS, Atom), OAI-PMH, PubMed's, EndNote's, the ACL Anthology's, and what programs of one's own write; which items are papers. */
import type { Entry, Format, Reading, Sniff } from '../digest.ts';
import { isXml } from '../html.ts';
import { entryOf, isNobodys } from '../objects/read-objects.ts';
import { xmlElements } from '../objects/xml-elements.ts';
import { problemAt, problemOf } from '../problem.ts';
import { exportOf, notADigest } from '../records.ts';

/** Feeds of papers: RSS 2.0 and Atom of arXiv, RSS 1.0 of bioRxiv and medRxiv, and those that people make of Daily Papers. */
export const feed: Format = { name: 'feed', sniff };

function sniff(lines: string[]): Sniff | undefined {
  const start = lines.slice(0, 20).join('\n');
  // In a string of a program's file its quotation marks are escaped.
  if (!(opening.test(start) || isXml(lines)) || start.includes('=\\"')) return undefined;
  const { elements } = xmlElements(lines.slice(0, 2000).join('\n'));
  const papers = elements.map((element) => entryOf(element, '', '\n')).filter(isPaper).length;
  const why = `${papers} items of XML`;
  return papers > 0 ? { confidence: 0.99, why, read: (day) => read(lines, day) } : undefined;
}

const opening = /<(?:rss|feed|rdf:RDF|OAI-PMH|PubmedArticleSet|records|collection)\b/;

/** Other feeds have titles and texts, too, but no authors and ids of papers. */
function isPaper(entry: Entry): boolean {
  return entry.abstract !== '' && !isNobodys(entry);
}

function read(lines: string[], day: string): Reading {
  const { elements, cutAt } = xmlElements(lines.join('\n'));
  if (elements.length === 0) return notADigest(lines, nestedTooDeep);
  const all = elements.map((element) => entryOf(element, day, '\n'));
  const others = all.filter((entry) => entry.abstract !== '' && !isPaper(entry));
  const nobodys = `${others.length} of ${all.length} items of this feed name neither authors nor an id or DOI of a paper`;
  if (others.length * 2 > all.length)
    return notADigest(
      lines,
      `${nobodys}: it is a feed of other things; add the feeds of its papers.`,
    );
  const entries = all.filter((entry) => !others.includes(entry));
  // As feeds made of others have them: `[Reeds: Table of Contents] On Reeds`.
  if (entries.length > 1 && entries.every(({ title }) => origin.test(title)))
    for (const entry of entries) entry.title = entry.title.replace(origin, '');
  const { problems, notices = [], ...reading } = exportOf(entries);
  const left = others
    .slice(0, 1)
    .map((other) => problemOf(other, `${nobodys}, this one first, and are left out.`));
  const cut = cutAt ? [problemAt(cutAt, lines[cutAt - 1] ?? '', cutOff)] : [];
  return { ...reading, notices: [...notices, ...left], problems: [...problems, ...cut] };
}

const origin = /^\[[^[\]]{3,200}\] (?=\S)/;

const cutOff =
  'The feed is cut off in this item; fetch the feed again, or take the item out and close the feed.';

const nestedTooDeep =
  'The elements of this feed are nested too deep to be read; fetch the feed again, or paste its papers as text.';
