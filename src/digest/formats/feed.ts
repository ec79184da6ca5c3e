import type { Facts } from '../../schema.ts';
import { arxivId, arxivIdInAddress } from '../../text/ids.ts';
import { categoriesAlone } from '../arxiv-categories.ts';
import { authorsIn } from '../authors.ts';
import type { LineKind } from '../digest.ts';
import { type FeedItem, itemsIn } from '../feed/items-in.ts';
import type { DigestName, Entry, Format, Reading, Sniff } from '../format.ts';
import { halfEntry } from '../problem.ts';

/** arXiv's feeds: RSS of a day, and Atom of a search. */
export const feed: Format = { name: 'feed', sniff, read };

function sniff(lines: string[]): Sniff {
  const opening = lines.slice(0, 20).some((line) => /<(?:rss|feed|rdf:RDF)\b/.test(line));
  const items = opening ? itemsIn(lines.slice(0, 2000)) : [];
  const papers = items.filter((item) => idOf(item) && textOf(item) !== '').length;
  const missed = 'items of a feed (RSS or Atom) that name papers of arXiv, and their abstracts';
  return { confidence: papers > 0 ? 0.99 : 0, why: `${papers} items of a feed`, missed };
}

function read(lines: string[], digest: DigestName): Reading {
  const items = itemsIn(lines);
  const entries = items.map(entryOf);
  const isWhole = ({ title, abstract }: Entry) => title !== '' && abstract !== '';
  return {
    masthead: [],
    entries: entries.filter(isWhole),
    lines: kindsOf(lines, items),
    problems: entries
      .filter((entry) => !isWhole(entry))
      .map((entry) => halfEntry(entry, entry.facts.arxivId ?? '', digest)),
    notices: [],
    replacementsWithoutAbstract: 0,
  };
}

function entryOf(item: FeedItem): Entry {
  // As titles were given until 2024.
  const title = first(item, 'title').replace(/\s*\(arXiv:\S+ \[.*\].*\)$/, '');
  return { title, abstract: textOf(item), lines: item.lines, facts: factsOf(item) };
}

function textOf(item: FeedItem): string {
  const text = first(item, 'description') || first(item, 'summary') || first(item, 'content');
  return text.replace(/^arXiv:\S+ Announce Type: [\w-]+ (?:Abstract: )?/, '');
}

function factsOf(item: FeedItem): Partial<Facts> {
  const id = idOf(item);
  const authors = authorsOf(item);
  const categories = categoriesOf(item);
  // RSS tells when a paper was announced, and not when it was written.
  const published = /^\d{4}-\d{2}-\d{2}/.exec(first(item, 'published'))?.[0];
  return {
    ...(id ? { arxivId: id } : {}),
    ...(authors.length > 0 ? { authors } : {}),
    ...(categories.length > 0 ? { categories } : {}),
    ...(published ? { published } : {}),
  };
}

/** `http://arxiv.org/abs/2508.00001v1` or `oai:arXiv.org:2508.00001v1` */
function idOf(item: FeedItem): string | undefined {
  for (const text of [first(item, 'id'), first(item, 'link'), first(item, 'guid')]) {
    const id = arxivIdInAddress(text) ?? arxivId(text.replace(/^oai:arXiv\.org:/, ''));
    if (id) return id;
  }
  return undefined;
}

function authorsOf(item: FeedItem): string[] {
  const creators = all(item, 'dc:creator').flatMap(authorsIn);
  return creators.length > 0 ? creators : all(item, 'author').filter((name) => name !== '');
}

function categoriesOf(item: FeedItem): string[] {
  return (item.fields.get('category') ?? [])
    .map(({ text, attributes }) => /term="([^"]*)"/.exec(attributes)?.[1] ?? text)
    .filter((name) => categoriesAlone(name));
}

function first(item: FeedItem, name: string): string {
  return all(item, name)[0] ?? '';
}

function all(item: FeedItem, name: string): string[] {
  return (item.fields.get(name) ?? []).map(({ text }) => text);
}

function kindsOf(lines: string[], items: FeedItem[]): LineKind[] {
  const kinds: LineKind[] = lines.map((line) => (line.trim() === '' ? 'blank' : 'noise'));
  const mark = ([from, to]: [number, number], kind: LineKind) => {
    for (let line = from; line <= to; line++)
      if (kinds[line - 1] !== 'blank') kinds[line - 1] = kind;
  };
  for (const { fields, lines: own } of items) {
    mark(own, 'fact');
    for (const name of ['description', 'summary', 'content'])
      for (const field of fields.get(name) ?? []) mark(field.lines, 'abstract');
    for (const field of fields.get('title') ?? []) mark(field.lines, 'title');
  }
  return kinds;
}
