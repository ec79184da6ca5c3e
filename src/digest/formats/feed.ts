/** RSS and Atom, of arXiv, bioRxiv and medRxiv, too; XML of OAI-PMH, the ACL Anthology and PubMed (with journals and ORCID iDs): which items are papers, which of their dates counts. */
import type { Facts } from '../../schema.ts';
import { doiIn } from '../../text/ids.ts';
import { authorsIn } from '../authors.ts';
import type { Entry, Format, Reading, Sniff } from '../digest.ts';
import { lineNumbers, parse, withoutTags } from '../html.ts';
import { factsIn } from '../objects/paper-in.ts';
import { isBoilerplate } from '../page/boilerplate.ts';
import { state } from '../page/facts-of.ts';
import { findingsIn } from '../page/findings-in.ts';
import { labelledParts, withoutAbstractLabel } from '../page/labels.ts';
import { problemAt, problemOf } from '../problem.ts';
import { exportOf, notADigest } from '../records.ts';
import { shown } from '../spaces.ts';

/** Feeds of papers: RSS 2.0 and Atom of arXiv, RSS 1.0 of bioRxiv and medRxiv, and those that people make of Daily Papers. */
export const feed: Format = { name: 'feed', sniff };

function sniff(lines: string[]): Sniff | undefined {
  const opening = lines
    .slice(0, 20)
    .some((line) =>
      /<(?:rss|feed|rdf:RDF|OAI-PMH|PubmedArticleSet|records|collection)\b/.test(line),
    );
  // In a string of a program's file its quotation marks are escaped.
  const escaped = lines.slice(0, 20).some((line) => /=\\"/.test(line));
  const items = opening && !escaped ? itemsIn(lines.slice(0, 2000)) : [];
  const papers = items.filter((item) => isPaper(item)).length;
  const why = `${papers} items of a feed`;
  return papers > 0 ? { confidence: 0.99, why, read: (day) => read(lines, day) } : undefined;
}

function read(lines: string[], day: string): Reading {
  const { items: all, cutAt } = itemsOf(lines);
  if (all.length === 0) return notADigest(lines, nestedTooDeep);
  const others = new Set(all.filter((item) => descriptionOf(item) !== '' && !isPaper(item)));
  const items = all.filter((item) => !others.has(item));
  const nobodys = `${others.size} of ${all.length} items of this feed name neither authors nor an id or DOI of a paper`;
  if (others.size > items.length)
    return notADigest(
      lines,
      `${nobodys}: it is a feed of other things; add the feeds of its papers.`,
    );
  const entries = items.map((item) => entryOf(item, day));
  // As feeds made of others have them: `[Reeds: Table of Contents] On Reeds`.
  const ofOthers = entries.length > 1 && entries.every(({ title }) => origin.test(title));
  const own = entries.map((entry) => ({ ...entry, title: entry.title.replace(origin, '') }));
  const reading = exportOf(ofOthers ? own : entries);
  const [other] = others;
  if (other) {
    const told = { title: titleOf(other), lines: other.lines };
    reading.notices = [
      ...(reading.notices ?? []),
      problemOf(told, `${nobodys}, this one first, and are left out.`),
    ];
  }
  if (cutAt !== undefined) reading.problems.push(problemAt(cutAt, lines[cutAt - 1] ?? '', cutOff));
  return reading;
}

const origin = /^\[[^[\]]{3,200}\] (?=\S)/;

const cutOff =
  'The feed is cut off in this item; fetch the feed again, or take the item out and close the feed.';

const descriptions =
  'description summary content content:encoded abstract AbstractText dc:description'.split(' ');

const nestedTooDeep =
  'The elements of this feed are nested too deep to be read; fetch the feed again, or paste its papers as text.';

/** Whether a feed is about papers: other feeds have titles and texts, too, but no ids of papers. */
function isPaper(item: FeedItem): boolean {
  const { arxivId, doi } = factsIn(addressesOf(item));
  const named =
    arxivId ||
    doi ||
    item.fields.has('Author') ||
    item.fields.has('author') ||
    /\bAuthors?\b.*:/.test(descriptionOf(item));
  return !!named && descriptionOf(item) !== '';
}

function entryOf(item: FeedItem, day: string): Entry {
  const title = withoutTags(titleOf(item)).join(' ');
  const entry: Entry = { title, abstract: '', lines: item.lines, facts: factsOf(item) };
  const lines = withoutTags(withoutCitation(item)).map((line) => line.replace(signs, ''));
  const parts = lines.flatMap(labelledParts);
  const own = parts.length === 1 ? parts : parts.filter((part) => !isStated(part, entry, day));
  // Short lines above `Summary: …` are the feed's own.
  const from = own.findIndex((part) => withoutAbstractLabel(part) !== part);
  const above = own.slice(0, Math.max(from, 0)).every((part) => part.length < 150) ? from : 0;
  const abstract = own.slice(Math.max(above, 0)).map(withoutAbstractLabel).join(' ');
  const glued = (abstract.match(gluedHeadings)?.length ?? 0) > 1;
  entry.abstract = glued ? abstract.replace(gluedHeadings, '$&: ') : abstract;
  return entry;
}

/** `📄 Summary: …` */
const signs = /^[^\p{L}\p{N}\p{P}\p{Sm}]+(?=\p{L})/u;

/** bioRxiv loses the space between the headings of an abstract and its text: `BackgroundOtters are …`. */
const gluedHeadings =
  /(?:^|(?<=[.!?)] ))(?:Background|Introduction|Objectives?|Aims?|Purpose|Motivation|Methods?|Design|Setting|Results?|Findings|Conclusions?|Discussion|Interpretation|Significance|Summary|Importance)(?=\p{Lu})/gu;

/** A line of the description that is a fact, or a button; the fact is added to the paper. */
export function isStated(part: string, entry: Entry, day: string): boolean {
  const line = shown(part);
  const findings = findingsIn(line);
  for (const finding of findings ?? []) state(entry, finding, day);
  return findings !== undefined || isBoilerplate(line) || /^[A-Z][\w ]{2,20}: ?$/.test(line);
}

function titleOf(item: FeedItem): string {
  return first(item, 'title') || first(item, 'ArticleTitle') || first(item, 'dc:title');
}

function descriptionOf(item: FeedItem): string {
  // PubMed has one for each part.
  const found = descriptions.map((name) => all(item, name)).find(({ length }) => length > 0) ?? [];
  return found.length > 1 && item.fields.has('AbstractText') ? found.join(' ') : (found[0] ?? '');
}

/** A description that begins with a paragraph of the authors and where they published, which elements say, too. */
function withoutCitation(item: FeedItem): string {
  const description = descriptionOf(item);
  const opening = [...item.fields.values()]
    .flat()
    .find(({ text, opening }) => text === description && opening !== text)?.opening;
  const authors = first(item, 'author') || first(item, 'dc:creator');
  return opening?.startsWith(`${authors},`)
    ? description.slice(opening.length).trim()
    : description;
}

/** What elements beside title and text say. */
export function factsOf(item: FeedItem): Partial<Facts> {
  const one = (...names: string[]) => names.map((name) => first(item, name)).find((text) => text);
  const categories = ['arxiv:primary_category', 'category'].flatMap(
    (name) => item.fields.get(name) ?? [],
  );
  const creators = all(item, 'dc:creator');
  const people = item.fields.get('author') ?? item.fields.get('Author') ?? [];
  const hasGiven = people.some(({ given }) => given !== '');
  return factsIn({
    ...addressesOf(item),
    authors:
      creators.length > 0
        ? creators.length > 1
          ? creators.flatMap(authorsIn)
          : creators
        : hasGiven
          ? people.map(({ text: family, given, orcid }) => ({ family, given, orcid }))
          : all(item, 'author'),
    // `pubDate` of RSS is when a paper was announced, not when it was written.
    date: one('published', 'dc:date', 'created', 'ArticleDate', 'PubDate'),
    categories: [...new Set(categories.map(({ text, term }) => term ?? text))],
    venue: one('arxiv:journal_ref', 'ISOAbbreviation', 'Title'),
    comments: one('arxiv:comment'),
    // Of a journal; arXiv's reference has its own.
    year: /\d{4}/.exec(first(item, 'PubDate'))?.[0],
  });
}

/** What names the paper: `http://arxiv.org/abs/2508.00001v1`, or `doi:10.1101/2025.08.18.670001`, as RSS 1.0 has it. */
function addressesOf(item: FeedItem): Record<string, string | undefined> {
  const dois = ['dc:identifier', 'prism:doi', 'arxiv:doi', 'doi', 'ELocationID'];
  return {
    id: first(item, 'id'),
    link: first(item, 'link'),
    guid: first(item, 'guid'),
    doi: dois.map((name) => doiIn(first(item, name))).find((doi) => doi),
  };
}

/** The text of the first element of this name. */
export function first(item: FeedItem, name: string): string {
  return all(item, name)[0] ?? '';
}

function all(item: FeedItem, name: string): string[] {
  return (item.fields.get(name) ?? []).map(({ text }) => text).filter((text) => text !== '');
}

/** One item of RSS, or entry of Atom: its elements by name, all of those that it has. */
interface FeedItem {
  fields: Map<string, FeedField[]>;
  /** From 1. */
  lines: [number, number];
}

interface FeedField {
  text: string;
  /** The text up to its first blank line. */
  opening: string;
  /** Atom names a category in an attribute. */
  term: string | undefined;
  /** The given names of a person, where XML has an element for these. */
  given: string;
  orcid: string;
}

const itemNames = new Set(['item', 'entry', 'record', 'PubmedArticle', 'paper']);
/** What stands around an item's fields in OAI-PMH and PubMed's XML. */
const wrappers = new Set(
  'metadata arXiv arXivRaw oai_dc:dc MedlineCitation Article Abstract authors AuthorList Journal JournalIssue contributors titles dates urls related-urls'.split(
    ' ',
  ),
);

/** What PubMed and the ACL Anthology set in another typeface stands in its word: `β<sub>2</sub>-agonist`. */
const typeface = /^(?:su[bp]|[ibu]|em|strong|fixed-case|tex-math)$/;

/** The items of an XML text; none where its elements are nested too deep. */
export function itemsIn(lines: string[]): FeedItem[] {
  return itemsOf(lines).items;
}

/** `cutAt`: the line of an item that never ends. */
function itemsOf(lines: string[]): { items: FeedItem[]; cutAt: number | undefined } {
  let cutAt: number | undefined;
  const xml = lines.join('\n');
  const lineAt = lineNumbers(xml);
  const items: FeedItem[] = [];
  let item: FeedItem | undefined;
  let field: FeedField | undefined;
  let depth = 0;
  let inner = '';
  const whole = parse(
    xml,
    (parser) => ({
      onopentag(name, { term, href, Label }) {
        const line = lineAt(parser.startIndex) + 1;
        if (!item && itemNames.has(name)) item = { fields: new Map(), lines: [line, line] };
        else if (!field && wrappers.has(name)) return;
        else if (item && ++depth === 1) {
          // PubMed names the parts of an abstract so: `BACKGROUND`.
          const label = Label && Label !== 'UNLABELLED' ? `${Label}: ` : '';
          field = { text: href ?? label, opening: '', term, given: '', orcid: '' };
          const same = item.fields.get(name);
          if (same) same.push(field);
          else item.fields.set(name, [field]);
        } else if (field && !typeface.test(name)) field.text += ' ';
        inner = field ? name : '';
      },
      ontext(text) {
        if (!field || /^(?:Initials|(?:arxiv:)?[Aa]ffiliation)$/.test(inner)) return;
        if (inner === 'Identifier') field.orcid += text;
        else if (/^(?:forenames|ForeName|first)$/.test(inner)) field.given += text;
        else field.text += text;
      },
      onclosetag(name, implied) {
        inner = '';
        if (!field && wrappers.has(name)) return;
        if (field && --depth === 0) {
          const [opening = ''] = field.text.trim().split(/\n\s*\n/, 1);
          field.opening = opening.replace(/\s+/g, ' ');
          field.text = field.text.replace(/\s+/g, ' ').trim();
          field = undefined;
        } else if (item && depth === 0) {
          item.lines[1] = lineAt(parser.endIndex) + 1;
          if (implied) cutAt = item.lines[0];
          else items.push(item);
          item = undefined;
        }
      },
    }),
    { xmlMode: true },
  );
  return { items: whole ? items : [], cutAt };
}
