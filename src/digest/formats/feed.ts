/** XML of papers: feeds (RSS, Atom), OAI-PMH, PubMed's, EndNote's, the ACL Anthology's, and elements of any name around a title and an abstract; which items are papers; where an item is cut off. */
import { ElementType } from 'htmlparser2';
import { isCut } from '../../text/cut.ts';
import type { Format, Reading, Sniff } from '../digest.ts';
import { withoutTags } from '../html/in-text.ts';
import { isXml } from '../html/page-source.ts';
import { type HtmlElement, isElement, treeOf } from '../html/tree.ts';
import { lineNumbers } from '../line-numbers.ts';
import { isKnown, isOneOf, plainName } from '../objects/fields.ts';
import type { FoundObject } from '../objects/objects-in.ts';
import { entryOf } from '../objects/read-objects.ts';
import { oneProblemOf, problemAt } from '../problem.ts';
import { exportOf, isNobodys, notADigest, withTold } from '../records.ts';
import { singleSpaced } from '../spaces.ts';

/** Feeds of papers: RSS 2.0 and Atom of arXiv, RSS 1.0 of bioRxiv and medRxiv, and those that people make of Daily Papers. */
export const feed: Format = { name: 'feed', hasFields: true, sniff };

function sniff(lines: string[]): Sniff | undefined {
  const start = lines.slice(0, 20).join('\n');
  // In a string of a program's file its quotation marks are escaped.
  if (!(opening.test(start) || isXml(lines)) || start.includes('=\\"')) return undefined;
  const { elements } = xmlElements(lines.slice(0, 2000).join('\n'));
  const entries = elements.map((element) => entryOf(element, '', '\n'));
  const described = entries.filter(({ abstract }) => abstract);
  const papers = described.filter((entry) => !isNobodys(entry)).length;
  // A single one may be a letter that holds papers.
  const isFeed = described.length > 2 && /<(?:rss|feed)\b/.test(start);
  if (papers === 0 && !isFeed) return undefined;
  return { confidence: 0.99, why: `${papers} items of XML`, read: (day) => read(lines, day) };
}

const opening = /<(?:rss|feed|rdf:RDF|OAI-PMH|PubmedArticleSet|records|collection)\b/;

function read(lines: string[], day: string): Reading {
  const { elements, cutAt } = xmlElements(lines.join('\n'));
  if (elements.length === 0) return notADigest(lines, nestedTooDeep);
  const all = elements.map((element) => entryOf(element, day, '\n'));
  // Other feeds have titles and texts, too, but no authors and ids of papers.
  const others = all.filter((entry) => entry.abstract !== '' && isNobodys(entry));
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
  return withTold(exportOf(entries), {
    notices: oneProblemOf(others, `${nobodys}, this one first, and are left out.`),
    problems: cutAt ? [problemAt(cutAt, lines[cutAt - 1] ?? '', cutOff)] : [],
  });
}

const origin = /^\[[^[\]]{3,200}\] (?=\S)/;

const cutOff =
  'The feed is cut off in this item; fetch the feed again, or take the item out and close the feed.';

const nestedTooDeep =
  'The elements of this feed are nested too deep to be read; fetch the feed again, or paste its papers as text.';

const usual = new Set(['item', 'entry', 'record', 'PubmedArticle', 'paper']);

/** Several of what the paper has, and dates in parts. */
const lists =
  /^(?:(?:bib:)?authors|AuthorList|contributors|creators|titles|descriptions|dates|pub-date|(?:related-)?urls|Journal|JournalIssue|arXiv)$/;

/** What has a title, an abstract or a year of its own. */
const ofOthers =
  /date|history|journal|periodical|ispartof|series|host|source|publisher|conference|related|^citation|reference|image/i;

/** Another typeface stands in its word: `β<sub>2</sub>-agonist`. */
const typeface = /^(?:su[bp]|[ibu]|em|strong|style|italic|bold|fixed-case|tex-math)$/;

/** `pubDate` of RSS is when a paper was announced, not when it was written. */
const unread = /^(?:pubDate|Initials|CopyrightInformation|(?:arxiv:)?[Aa]ffiliation)$/;
const people = /^(?:author|creator)$/;

/** What in XML alone is called otherwise, without prefixes; of a journal's names the short one counts. */
const fields: Record<string, string> = {
  created: 'date',
  PubDate: 'year',
  category: 'categories',
  person: 'author',
  Person: 'author',
  contrib: 'author',
  'article-id': 'doi',
  ISOAbbreviation: 'booktitle',
  Title: 'venue',
};

/** None where elements are nested too deep. `cutAt`: the line of an item that never ends. */
export function xmlElements(xml: string) {
  const lineAt = lineNumbers(xml);
  const nodes = treeOf(xml, true)?.children ?? [];
  const names = isUsual.test(xml) ? usual : new Set<string>();
  if (names !== usual) for (const root of nodes.filter(isElement)) kindsIn(root, names);
  const isItem = ({ name }: HtmlElement) => names.has(name);
  const isPubmed = xml.includes('<PubmedArticle');
  // Beside such a name a description is a remark, as in Zotero's RDF.
  const ofText = /xmlns:z="http:\/\/www\.zotero\.org\//.test(xml) ? ['abstract'] : texts;
  const elements: FoundObject[] = [];
  let cutAt: number | undefined;
  for (const item of outermost(nodes.filter(isElement), isItem)) {
    const [start, end] = [item.startIndex ?? 0, item.endIndex ?? 0];
    const lines: [number, number] = [lineAt(start) + 1, lineAt(end) + 1];
    const isClosed =
      xml.startsWith(`</${item.name}`, xml.lastIndexOf('<', end)) || xml[end - 1] === '/';
    const own = { ...item.attribs, ...Object.fromEntries(contentOf(item, isPubmed).inside) };
    if (isClosed) elements.push({ value: withText(own, ofText), lines });
    else cutAt = lines[0];
  }
  return { elements, cutAt };
}

function outermost(elements: HtmlElement[], is: (element: HtmlElement) => boolean): HtmlElement[] {
  return elements.flatMap((one) => (is(one) ? one : outermost(one.children.filter(isElement), is)));
}

/** All that stands in an element, and its fields; wrappers and typefaces are no fields. */
function contentOf(element: HtmlElement, isPubmed: boolean) {
  const { term, href, Label } = element.attribs;
  // PubMed names the parts of an abstract so: `BACKGROUND`.
  let text = term ?? href ?? (Label && Label !== 'UNLABELLED' ? `${Label}: ` : '');
  const inside = new Map<string, unknown[]>();
  const add = (field: string, values: unknown[]) =>
    inside.set(field, [...(inside.get(field) ?? []), ...values]);
  const read = (nodes: HtmlElement['children']) => {
    for (const node of nodes) {
      if (node.type === ElementType.Text) text += node.data;
      else if (!isElement(node)) read('children' in node ? node.children : []);
      else if ((lists.test(node.name) && node.children.some(isElement)) || typeface.test(node.name))
        read(node.children);
      else {
        const content = contentOf(node, isPubmed);
        if (content.text.trim() === '' || unread.test(node.name)) continue;
        text += ` ${content.text}`;
        const field = fieldIn(node.name, node.attribs, isPubmed);
        // What is called as no field of a paper stands around fields.
        if (!isKnown(field) && !ofOthers.test(node.name))
          for (const [name, values] of content.inside) add(name, values);
        const plain = (texts.includes(field) ? content.text : singleSpaced(content.text)).trim();
        const isPerson = people.test(field) && content.inside.size > 0;
        const value = isPerson ? Object.fromEntries(content.inside) : plain;
        add(field, [value]);
      }
    }
  };
  read(element.children);
  return { text, inside };
}

const isUsual = /<(?:item|entry|record|PubmedArticle|paper)[\s>]/;

/** What an element is called as a field; a dump of a table has it as an attribute: `<field name="title">`. */
function fieldIn(element: string, { name }: Record<string, string>, isPubmed = false): string {
  const bare = element.replace(/^.*:/, '');
  const own = /^(?:field|column|property|str|arr)$/.test(bare) ? (name ?? bare) : bare;
  return plainName(own === 'Title' && !isPubmed ? 'title' : (fields[own] ?? own));
}

/** Which of title and abstract stand in an element. `names`: what an export calls its papers, the innermost elements, but the outermost of all, that hold both. */
function kindsIn(
  { name, attribs, children }: HtmlElement,
  names: Set<string>,
  level = 0,
): Set<string> {
  const kinds = new Set(
    children.filter(isElement).flatMap((child) => [...kindsIn(child, names, level + 1)]),
  );
  if (kinds.size > 1 && level > 0) {
    names.add(name);
    return new Set();
  }
  const field = fieldIn(name, attribs);
  const own = (['title', 'abstract'] as const).filter(
    (kind) => isOneOf(kind, field) || (kind === 'abstract' && field === 'description'),
  );
  return new Set([...kinds, ...own]);
}

/** The first of what names a text counts, but a whole one before one that is cut; it may be HTML, and its paragraphs lines. The paper's own category goes first. */
function withText(item: Record<string, unknown>, names: string[]) {
  const found = names.flatMap((name) => [item[name]].flat()[0] || []);
  const text = found.find((one) => !isCut(`${one}`)) ?? found[0] ?? '';
  const lines = `${text}`.split(/\n\s*\n/).flatMap((part) => withoutTags(singleSpaced(part)));
  const abstract = lines.join('\n').trim();
  const isGlued = (abstract.match(gluedHeadings)?.length ?? 0) > 1;
  return {
    ...item,
    categories: [item.primarycategory, item.categories].flat(),
    abstract: isGlued ? abstract.replace(gluedHeadings, '$&: ') : abstract,
  };
}

const texts = 'description summary content encoded abstract'.split(' ');

/** bioRxiv loses the space between the headings of an abstract and its text: `BackgroundOtters are …`. */
const gluedHeadings =
  /(?:^|(?<=[.!?)]\s))(?:Background|Introduction|Objectives?|Aims?|Purpose|Motivation|Methods?|Design|Setting|Results?|Findings|Conclusions?|Discussion|Interpretation|Significance|Summary|Importance)(?=\p{Lu})/gu;
