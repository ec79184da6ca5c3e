import type { Paper } from '../../schema.ts';
import { addressesIn } from '../../text/addresses.ts';
import { escaped } from '../../text/escape.ts';
import type { Address } from '../address.ts';

/** What a feed says, before it is Atom or JSON. */
export interface Feed {
  title: string;
  description: string;
  /** Path of the page that the feed is of: `topics/agents/`. The feeds lie in it. */
  path: string;
  entries: Entry[];
  address: Address;
}

export interface Entry {
  url: string;
  title: string;
  html: string;
  authors: string[];
  topics: { id: string; name: string }[];
  /** The day of the first and of the last edition that lists the paper, as RFC 3339 times. */
  published: string;
  updated: string;
}

/** A reader who polls once a week must not miss a paper of a busy day. */
const longest = 200;

/** The newest papers first; within an edition in its order. */
export function feedOf(
  about: Pick<Feed, 'title' | 'description' | 'path'>,
  papers: Paper[],
  topicNames: ReadonlyMap<string, string>,
  address: Address,
): Feed {
  const newest = [...papers].sort((a, b) => compare(firstDay(b), firstDay(a))).slice(0, longest);
  let made: Entry[] | undefined;
  return {
    ...about,
    address,
    // Made when asked for: in dev one feed is, of thousands.
    get entries() {
      made ??= newest.map((paper) => entry(paper, topicNames, address));
      return made;
    },
  };
}

/** When the newest entry changed; never the time of the build, which says nothing to a reader. */
export function updatedAt(feed: Feed): string {
  return (
    feed.entries
      .map(({ updated }) => updated)
      .sort()
      .at(-1) ?? '1970-01-01T00:00:00Z'
  );
}

function entry(paper: Paper, topicNames: ReadonlyMap<string, string>, address: Address): Entry {
  return {
    url: address(`papers/${paper.id}/`),
    title: paper.title,
    html: abstractHtml(paper.abstract),
    authors: paper.authors,
    topics: paper.topics.map((id) => ({ id, name: topicNames.get(id) ?? id })),
    published: midnight(firstDay(paper)),
    updated: midnight(paper.editions.at(-1)?.slice(0, 10) ?? ''),
  };
}

/** Paragraphs and links alone: feed readers and mail clients strip the rest. */
export function abstractHtml(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${linked(paragraph.replace(/\s+/g, ' ').trim())}</p>`)
    .join('');
}

function linked(text: string): string {
  let end = 0;
  const html = addressesIn(text).map(({ address, at }) => {
    const before = escaped(text.slice(end, at[0]));
    end = at[1];
    return `${before}<a href="${escaped(address)}">${escaped(address)}</a>`;
  });
  return html.join('') + escaped(text.slice(end));
}

/** An edition's id begins with its date. */
function firstDay(paper: Paper): string {
  return paper.editions[0]?.slice(0, 10) ?? '';
}

function midnight(day: string): string {
  return `${day}T00:00:00Z`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
