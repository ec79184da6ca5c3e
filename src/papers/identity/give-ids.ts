/** Gives papers their ids: from the ledger, by a corrected title, or new ones; decides which id stays when two papers prove to be one; notes for the log, such as "is new" or "is also called". */
import type { Draft } from '../../digest/digest.ts';
import { lettersOf } from '../../text/fold.ts';
import type { ContentProblem } from '../problem.ts';
import { homesOf, type Ledger, type LedgerEntry } from './ledger.ts';
import { fingerprint, sharedWords, titleLikeness } from './likeness.ts';
import { sharedAbstracts } from './same-abstract.ts';
import { type Group, groupPapers, type KnownTitle, type Listing } from './same-paper.ts';
import { freeSlug, slugOf } from './slug.ts';

export type IdentifiedPaper = ReturnType<typeof identified>;

export type Identities = ReturnType<typeof giveIds>;

/** Gives each paper the id that the ledger has for it, and a new one to a new paper; `listings` come oldest digest first. */
export function giveIds(listings: Listing[], ledger: Ledger, known: KnownTitle[] = []) {
  const { groups, problems } = groupPapers(listings, ledger, known);
  const listed = groups.filter((group) => group.listings.length > 0);
  const lost = groups.filter((group) => group.listings.length === 0).flatMap(({ ids }) => ids);
  const corrected = correctedTitles(
    listed.filter(({ ids }) => ids.length === 0),
    lost,
    ledger,
  );
  const next: Ledger = new Map(ledger);
  const papers = listed.map((group) => identified(group, idOf(group, corrected.found, next), next));
  const found = new Set(corrected.found.values());
  return {
    papers,
    idOf: new Map<Draft, string>(
      papers.flatMap(({ id, listings }) => listings.map(({ draft }) => [draft, id] as const)),
    ),
    /** The ledger as it has to be from now on. */
    ledger: next,
    newIds: new Set(next.keys()).difference(new Set(ledger.keys())),
    changes: changesBetween(ledger, next),
    /** Ids whose papers no digest lists any more, and that the owner has not marked as gone. */
    lost: lost.filter((id) => !found.has(id) && !ledger.get(id)?.gone),
    /** Papers of the ledger alone. */
    unlisted: groups
      .filter((group) => group.listings.length === 0)
      .flatMap(({ ids, ...group }) => ids.map((id) => ({ ...group, id }))),
    /** What an owner should know, but need not correct. */
    notices: unlikeNotices(papers, next),
    doubtful: sharedAbstracts(papers),
    problems: [...problems, ...corrected.problems],
  };
}

function idOf(group: Group, corrected: Map<Group, string>, next: Ledger): string {
  const [first, ...others] = group.ids.toSorted((a, b) =>
    since(a, next) < since(b, next) ? -1 : 1,
  );
  for (const id of others) {
    const entry = next.get(id);
    if (entry && first) next.set(id, { ...entry, now: first });
  }
  return first ?? corrected.get(group) ?? freeSlug(slugOf(titleOf(group)), next);
}

function since(id: string, ledger: Ledger): string {
  return `${ledger.get(id)?.in} ${id}`;
}

/** A paper with its permanent id and every listing of it, the oldest first. */
function identified(group: Group, id: string, next: Ledger) {
  const entry = entryOf(group, next.get(id));
  next.set(id, entry);
  return {
    id,
    arxivId: entry.arxivId,
    listings: group.listings,
    /** All its titles, folded. */
    titles: group.titles.union(new Set([entry.title, ...(entry.was ?? [])].map(lettersOf))),
  };
}

/** The former entry, with what the digests add. */
function entryOf(group: Group, before: LedgerEntry | undefined): LedgerEntry {
  const [first] = group.listings;
  const title = titleOf(group);
  const kept = before && lettersOf(before.title) === lettersOf(title) ? before.title : title;
  const earlier = [...(before?.was ?? []), ...(before ? [before.title] : [])];
  const was = otherTitles(kept, [...earlier, ...group.listings.map(({ draft }) => draft.title)]);
  const arxivId = before?.arxivId ?? group.arxivId;
  const homes = before ? homesOf(before) : [];
  if (first && !group.listings.some(({ digest }) => homes.includes(digest)))
    homes.push(first.digest);
  const [home = '', ...moved] = homes;
  return {
    title: kept,
    ...(arxivId ? { arxivId } : {}),
    in: home,
    ...(moved.length > 0 ? { moved } : {}),
    text: before?.text ?? fingerprint(first?.draft.abstract ?? ''),
    ...(was.length > 0 ? { was } : {}),
  };
}

function otherTitles(title: string, titles: string[]): string[] {
  const seen = new Set([lettersOf(title)]);
  return titles.filter((other) => !seen.has(lettersOf(other)) && seen.add(lettersOf(other)));
}

/** The newest listing's. */
function titleOf(group: Group): string {
  return group.listings.at(-1)?.draft.title ?? '';
}

function changesBetween(before: Ledger, after: Ledger): string[] {
  return [...after].flatMap(([id, entry]) => {
    const old = before.get(id);
    if (!old) return [`"${id}" is new: ${entry.title}${sameTitleNote(id, entry, after)}`];
    if (JSON.stringify(old) === JSON.stringify(entry)) return [];
    if (entry.now !== old.now)
      return [`"${id}" is the same paper as "${entry.now}" and leads there`];
    if (entry.title !== old.title)
      return [`"${id}" keeps its id, its title is now: ${entry.title}`];
    if (old.gone) return [`"${id}" is back: ${entry.title}`];
    const [home] = homesOf(entry).slice(homesOf(old).length);
    if (home) return [`"${id}" is now in ${home}`];
    return entry.arxivId !== old.arxivId
      ? [`"${id}" is arXiv ${entry.arxivId}`]
      : [`"${id}" is also called: ${entry.was?.at(-1)}`];
  });
}

/** Another paper of that title, which the owner may know to be the same one. */
function sameTitleNote(id: string, { title }: LedgerEntry, after: Ledger): string {
  const first = slugOf(title);
  if (first === id || lettersOf(after.get(first)?.title ?? '') !== lettersOf(title)) return '';
  return ` (not the paper "${first}": their abstracts differ; if they are one, add "now":"${first}" to its line)`;
}

/** A notice for one paper with two abstracts that share few words: they may be two papers of the same title. None where the id of one leads to the other's. */
function unlikeNotices(papers: IdentifiedPaper[], ledger: Ledger): string[] {
  const joined = new Set([...ledger.values()].flatMap(({ now, text }) => (now ? text : [])));
  const isJoined = ({ draft }: Listing) => joined.has(fingerprint(draft.abstract));
  return papers.flatMap(({ id, listings: [first, ...others] }) => {
    const unlike = others.find((other) => first && areUnlike(first, other) && !isJoined(other));
    if (!first || !unlike || isJoined(first)) return [];
    return `"${id}" has different abstracts in ${first.digest} and ${unlike.digest}; if they are two papers, give each its arXiv address in its digest`;
  });
}

function areUnlike({ draft: { facts, abstract } }: Listing, { draft: other }: Listing): boolean {
  if (facts.arxivId && facts.arxivId === other.facts.arxivId) return false;
  return (sharedWords(abstract, other.abstract) ?? 1) < 0.5;
}

/** From this likeness on it is the same paper, if no other is nearly as like. */
const certain = 0.75;
/** From this likeness on the owner is asked. */
const possible = 0.5;

interface Pair {
  group: Group;
  id: string;
  /** 2: the same abstract. Below: how alike the titles are, within one digest. */
  likeness: number;
}

/** Gives a lost id to the one new paper that must be the same; reports doubtful cases. */
function correctedTitles(
  fresh: Group[],
  lost: string[],
  ledger: Ledger,
): { found: Map<Group, string>; problems: ContentProblem[] } {
  if (lost.length === 0) return { found: new Map(), problems: [] };
  const pairs = fresh
    .flatMap((group) => {
      const texts = group.listings.map(({ draft }) => fingerprint(draft.abstract));
      return lost.map((id) => ({ group, id, likeness: likenessOf(group, texts, ledger.get(id)) }));
    })
    .filter(({ likeness }) => likeness >= possible)
    .sort((a, b) => b.likeness - a.likeness);
  const found = new Map<Group, string>();
  const taken = new Set<string>();
  const problems: ContentProblem[] = [];
  for (const pair of pairs) {
    if (found.has(pair.group) || taken.has(pair.id)) continue;
    if (pair.likeness >= certain && !hasRival(pair, pairs)) {
      found.set(pair.group, pair.id);
      taken.add(pair.id);
    } else problems.push(doubtful(pair, ledger));
  }
  return { found, problems };
}

function likenessOf(group: Group, texts: string[], entry: LedgerEntry | undefined): number {
  if (!entry || entry.gone || (group.arxivId && entry.arxivId)) return 0;
  if (texts.includes(entry.text)) return 2;
  const titles = group.listings
    .filter(({ digest }) => homesOf(entry).includes(digest))
    .map(({ draft }) => titleLikeness(draft.title, entry.title));
  return Math.max(0, ...titles);
}

function hasRival(pair: Pair, pairs: Pair[]): boolean {
  return pairs.some(
    (other) =>
      (other.group === pair.group) !== (other.id === pair.id) &&
      other.likeness > pair.likeness - 0.1,
  );
}

function doubtful({ group, id }: Pair, ledger: Ledger): ContentProblem {
  const [listing] = group.listings;
  return {
    file: `digests/${listing?.digest}.txt`,
    line: listing?.draft.lines[0] ?? 1,
    says: `"${listing?.draft.title}" may be "${ledger.get(id)?.title}" under another title; if so, add this title to "was" of "${id}" in ids.json, else add "gone":true there`,
  };
}
