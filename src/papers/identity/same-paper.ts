/** Groups listings, ledger entries and known arXiv ids by paper: by arXiv id, or else by folded title if the abstracts are not clearly unlike. */
import type { Draft } from '../../digest/digest.ts';
import { lettersOf } from '../../text/fold.ts';
import type { ContentProblem } from '../problem.ts';
import { currentId, homesOf, type Ledger, type LedgerEntry } from './ledger.ts';
import { fingerprint, sharedWords, textLikeness } from './likeness.ts';

export interface Listing {
  digest: string;
  draft: Draft;
}

/** A title whose arXiv id is known from elsewhere. */
export interface KnownTitle {
  title: string;
  arxivId: string;
}

/** All that is known of one paper before it has an id. */
export interface Group {
  arxivId: string | undefined;
  /** Folded. */
  titles: Set<string>;
  listings: Listing[];
  /** Ids that the ledger has given it; several when two papers turned out to be one. */
  ids: string[];
}

interface Mention {
  arxivId: string | undefined;
  titles: string[];
  listing?: Listing;
  id?: string;
  /** Fingerprint of its abstract. Slow, so it is called only if titles leave a doubt. */
  text(): string;
  /** The abstract itself, where a digest still has it. */
  abstract(): string | undefined;
}

/** Groups in the order of their first listing; those that only the ledger knows come last. */
export function groupPapers(listings: Listing[], ledger: Ledger, known: KnownTitle[]) {
  const groups = new Groups(ledger);
  const mentions = [
    ...ledgerMentions(ledger, listings),
    ...known.map(ofKnown),
    ...listings.map(ofListing),
  ];
  for (const mention of mentions) if (mention.arxivId) groups.addByArxivId(mention);
  for (const mention of mentions) if (!mention.arxivId) groups.addByTitle(mention);
  const order = new Map(listings.map((listing, at) => [listing, at]));
  for (const group of groups.all)
    group.listings.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  const placeOf = ({ listings: [first] }: Group) => (first && order.get(first)) ?? order.size;
  return {
    groups: groups.all.sort((a, b) => placeOf(a) - placeOf(b)),
    problems: groups.problems,
  };
}

/** Below this share of common words one title is two papers: of 5,442 pairs of papers of one field 97 % share less. */
const leastShared = 0.35;

class Groups {
  all: Group[] = [];
  problems: ContentProblem[] = [];
  #byArxivId = new Map<string, Group>();
  #byTitle = new Map<string, Group[]>();
  #mentions = new Map<Group, Mention[]>();
  #ledger: Ledger;
  /** Id → fingerprints of its own abstract, and of those whose ids lead to it. */
  #texts: Map<string, Set<string>>;

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
    this.#texts = textsOf(ledger);
  }

  addByArxivId(mention: Mention): void {
    const id = mention.arxivId ?? '';
    const group = this.#byArxivId.get(id) ?? this.#open(id);
    this.#byArxivId.set(id, group);
    this.#put(mention, group);
  }

  addByTitle(mention: Mention): void {
    const titled = mention.titles.flatMap((title) => this.#byTitle.get(title) ?? []);
    const found = [...new Set(titled)].filter((group) => !this.#anotherPaper(mention, group));
    if (found.length <= 1) {
      this.#put(mention, found[0] ?? this.#open(undefined));
      return;
    }
    const [nearest, second] = found.filter((group) => this.#sameText(mention, group));
    if (nearest && !second) this.#put(mention, nearest);
    else if (mention.listing) this.problems.push(doubtful(mention.listing, found));
    else this.#put(mention, this.#open(undefined));
  }

  #open(arxivId: string | undefined): Group {
    const group: Group = { arxivId, titles: new Set(), listings: [], ids: [] };
    this.all.push(group);
    return group;
  }

  #put(mention: Mention, group: Group): void {
    const mentions = this.#mentions.get(group);
    if (mentions) mentions.push(mention);
    else this.#mentions.set(group, [mention]);
    if (mention.listing) group.listings.push(mention.listing);
    if (mention.id) group.ids.push(mention.id);
    for (const title of mention.titles) {
      if (group.titles.has(title)) continue;
      group.titles.add(title);
      this.#byTitle.set(title, [...(this.#byTitle.get(title) ?? []), group]);
    }
  }

  /** Whether a mention of the same title is another paper: the ledger has two papers, or the abstracts share hardly a word. */
  #anotherPaper(mention: Mention, group: Group): boolean {
    const [title] = mention.titles;
    const heldApart =
      mention.id && group.ids.some((id) => lettersOf(this.#ledger.get(id)?.title ?? '') === title);
    return (heldApart || this.#clearlyUnlike(mention, group)) && !this.#sameText(mention, group);
  }

  #clearlyUnlike(mention: Mention, group: Group): boolean {
    const abstract = mention.abstract();
    if (abstract === undefined) return false;
    const others = (this.#mentions.get(group) ?? []).flatMap((other) => other.abstract() ?? []);
    return (
      others.length > 0 &&
      !others.includes(abstract) &&
      others.every((other) => (sharedWords(abstract, other) ?? 1) < leastShared)
    );
  }

  #sameText(mention: Mention, group: Group): boolean {
    const { listing } = mention;
    const text = mention.text();
    if (group.ids.some((id) => this.#texts.get(id)?.has(text))) return true;
    return group.listings.some(
      (other) =>
        fingerprint(other.draft.abstract) === text ||
        (listing && textLikeness(listing.draft.abstract, other.draft.abstract) > 0.7),
    );
  }
}

function textsOf(ledger: Ledger): Map<string, Set<string>> {
  const texts = new Map<string, Set<string>>();
  for (const [id, { text }] of ledger) {
    const target = currentId(id, ledger);
    if (target) texts.set(target, (texts.get(target) ?? new Set()).add(text));
  }
  return texts;
}

/** Adds the titles of a retired id to the id that it leads to. */
function ledgerMentions(ledger: Ledger, listings: Listing[]): Mention[] {
  const abstractOf = abstractFinder(listings);
  const retired = new Map<string, string[]>();
  for (const [id, entry] of ledger) {
    const target = entry.now === undefined ? undefined : currentId(id, ledger);
    if (target) retired.set(target, [...(retired.get(target) ?? []), ...titlesOf(entry)]);
  }
  return [...ledger]
    .filter(([, entry]) => entry.now === undefined)
    .map(([id, entry]) => ({
      id,
      arxivId: entry.arxivId,
      titles: [...titlesOf(entry), ...(retired.get(id) ?? [])],
      text: () => entry.text,
      abstract: () => abstractOf(entry),
    }));
}

/** Finds an entry's abstract: the one under its title in its first digest, or else the one with its fingerprint. */
function abstractFinder(listings: Listing[]): (entry: LedgerEntry) => string | undefined {
  const byTitle = Map.groupBy(listings, ({ draft }) => lettersOf(draft.title));
  return (entry) => {
    const titled = titlesOf(entry)
      .flatMap((title) => byTitle.get(title) ?? [])
      .filter(({ draft }) => draft.facts.arxivId === entry.arxivId);
    const [first, second] = titled.filter(({ digest }) => homesOf(entry).includes(digest));
    if (first && !second) return first.draft.abstract;
    return titled.find(({ draft }) => fingerprint(draft.abstract) === entry.text)?.draft.abstract;
  };
}

function titlesOf(entry: { title: string; was?: string[] | undefined }): string[] {
  return [entry.title, ...(entry.was ?? [])].map(lettersOf);
}

function ofKnown({ title, arxivId }: KnownTitle): Mention {
  return { arxivId, titles: [lettersOf(title)], text: () => '', abstract: () => undefined };
}

function ofListing(listing: Listing): Mention {
  const { title, abstract, facts } = listing.draft;
  return {
    listing,
    arxivId: facts.arxivId,
    titles: [lettersOf(title)],
    text: () => fingerprint(abstract),
    abstract: () => abstract,
  };
}

function doubtful({ digest, draft }: Listing, found: Group[]): ContentProblem {
  const ids = found.map(({ arxivId, ids }) => arxivId ?? ids[0] ?? 'a paper without arXiv id');
  return {
    file: `digests/${digest}.txt`,
    line: draft.lines[0],
    says: `"${draft.title}" is the title of several papers (${ids.join(', ')}); add its arXiv address below the abstract`,
  };
}
