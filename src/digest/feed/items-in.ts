import { xmlEntities } from '../repair/text-rules.ts';

/** One item of a feed: an element's text by its name, all of those that it has. */
export interface FeedItem {
  fields: Map<string, FeedField[]>;
  /** From 1. */
  lines: [number, number];
}

interface FeedField {
  text: string;
  attributes: string;
  lines: [number, number];
}

/** The items of RSS, or the entries of Atom. */
export function itemsIn(lines: string[]): FeedItem[] {
  const text = lines.join('\n');
  const lineAt = lineNumbers(text);
  return elementsIn(text, /<(item|entry)\b([^<>]*)>/g).map(({ inner, at, start, end }) => ({
    fields: fieldsIn(inner, start, lineAt),
    lines: [lineAt(at), lineAt(end - 1)],
  }));
}

function fieldsIn(item: string, from: number, lineAt: (at: number) => number) {
  const fields = new Map<string, FeedField[]>();
  for (const { name, attributes, inner, at, end } of elementsIn(item, field)) {
    const lines: [number, number] = [lineAt(from + at), lineAt(from + end - 1)];
    const found = { text: plainText(inner), attributes, lines };
    fields.set(name, [...(fields.get(name) ?? []), found]);
  }
  return fields;
}

/** The few that are read. */
const field =
  /<(title|description|summary|content|id|link|guid|dc:creator|author|category|published)\b([^<>]*)>/g;

interface Element {
  name: string;
  attributes: string;
  inner: string;
  /** Where it begins, where what stands in it does, and where it ends. */
  at: number;
  start: number;
  end: number;
}

/** Elements one after the other; one that never ends is looked for once, so that time is linear. */
function elementsIn(text: string, opening: RegExp): Element[] {
  const elements: Element[] = [];
  const endless = new Set<string>();
  let last = 0;
  for (const found of text.matchAll(opening)) {
    const [tag, name = '', attributes = ''] = found;
    const start = found.index + tag.length;
    if (found.index < last || endless.has(name)) continue;
    const closing = attributes.endsWith('/') ? start : text.indexOf(`</${name}>`, start);
    if (closing < 0) endless.add(name);
    else {
      last = closing === start ? start : closing + name.length + 3;
      const inner = text.slice(start, closing);
      elements.push({ name, attributes, inner, at: found.index, start, end: last });
    }
  }
  return elements;
}

/** What stands in an element, without `<![CDATA[…]]>`, tags and entities. */
function plainText(inner: string): string {
  const data = /^\s*<!\[CDATA\[([\s\S]*?)\]\]>\s*$/.exec(inner)?.[1];
  const text = data ?? entitiesAsSigns(inner.replace(/<[^<>]*>/g, ' '));
  return text
    .replace(/<\/?(?:p|br|div|span|a|em|strong|i|b)\b[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function entitiesAsSigns(text: string): string {
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (all, name: string) => xmlEntities[name] ?? all);
}

/** Line numbers for offsets, whatever their order. */
function lineNumbers(text: string): (at: number) => number {
  const ends = [...text.matchAll(/\n/g)].map(({ index }) => index);
  return (at) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}
