/** Makes a paper from all its sources: a note wins over metadata, and metadata over digests; the newest title, the longest abstract, each link once. */
import type { Facts, Paper } from '../schema.ts';
import { doiAddress } from '../text/ids.ts';
import type { IdentifiedPaper } from './identity/give-ids.ts';
import type { Listing } from './identity/same-paper.ts';
import type { Note } from './notes/note.ts';
import type { Match } from './topics/match.ts';

/** What a paper's page says in words. */
type Wording = Pick<Paper, 'title' | 'titleMath' | 'abstract' | 'math' | 'repairs'>;

/** The owner's title, or else the newest one that is not all in capitals; the longest abstract, since some digests cut it off. */
export function wordingOf({ listings }: IdentifiedPaper, note: Note | undefined): Wording {
  const newest = listings.at(-1)?.draft;
  let fullest = newest;
  for (const { draft } of listings.toReversed())
    if (draft.abstract.length > (fullest?.abstract.length ?? 0)) fullest = draft;
  if (!newest || !fullest) throw new Error('a paper without listing has no text');
  const written = listings.findLast(({ draft }) => !isShouted(draft.title))?.draft ?? newest;
  const { title, titleMath } = note?.title ? { title: note.title, titleMath: [] } : written;
  const { abstract, math, repairs } = fullest;
  return { title, titleMath, abstract, math, repairs };
}

/** Several words, all in capitals, as some libraries export titles. */
function isShouted(title: string): boolean {
  return /\p{Lu}\P{L}* \P{L}*\p{Lu}/u.test(title) && !/\p{Ll}/u.test(title);
}

/** Makes a paper of all that is known of it. If sources differ, the owner's note wins, then metadata, then the newest digest. */
export function makePaper(
  paper: IdentifiedPaper,
  metadata: Facts = {},
  note?: Note,
  matches: Match[] = [],
): Paper {
  const { id, arxivId, listings } = paper;
  const { title, titleMath, abstract, math, repairs } = wordingOf(paper, note);
  return {
    id,
    title,
    titleMath,
    abstract,
    math,
    ...factsOf(listings, { ...(arxivId ? { arxivId } : {}), ...metadata }, note?.facts ?? {}),
    editions: [...new Set(listings.map(({ digest }) => digest))],
    ...topicsOf(matches, note),
    sources: listings.map(({ digest, draft }) => ({ digest, lines: draft.lines })),
    repairs,
    ...(note?.text ? { note: note.text } : {}),
  };
}

/** Absent facts never replace known ones; addresses of all sources are kept, each once. */
function factsOf(listings: Listing[], metadata: Facts, note: Facts): Pick<Paper, keyof Facts> {
  const sources = [...listings.map(({ draft }) => draft.facts), metadata, note].map(known);
  const facts = Object.assign({ authors: [], categories: [] }, ...sources);
  const links = note.links ?? [...new Set(sources.flatMap(({ links }) => links ?? []))];
  const elsewhere = [facts.code, facts.project, facts.doi && doiAddress(facts.doi)];
  return { ...facts, links: links.filter((link) => !elsewhere.includes(link)) };
}

/** An empty list says that nothing is known. */
function known(facts: Facts): Facts {
  return Object.fromEntries(
    Object.entries(facts).filter(
      ([, fact]) => fact !== undefined && !(Array.isArray(fact) && fact.length === 0),
    ),
  );
}

function topicsOf(matches: Match[], note: Note | undefined): Pick<Paper, 'topics' | 'evidence'> {
  const { add = [], drop = [] } = note ?? {};
  const kept = matches.filter(({ topic }) => !drop.includes(topic));
  const evidence = new Map(kept.map((match) => [match.topic, match.evidence]));
  for (const topic of add) if (!evidence.has(topic)) evidence.set(topic, []);
  return { topics: [...evidence.keys()], evidence: Object.fromEntries(evidence) };
}
