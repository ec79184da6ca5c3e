/** Which listings, ledger entries and known arXiv ids speak of one paper: the same arXiv id, else the same folded title. */
import type { Draft } from '../../digest/digest.ts';
import type { ContentProblem } from '../problem.ts';
import { fingerprint } from './fingerprint.ts';
import { folded } from './folded.ts';
import type { Ledger } from './ledger.ts';
import { currentId } from './ledger.ts';
import { textLikeness } from './likeness.ts';

/** A paper as one digest lists it. */
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
  /** Fingerprint of its abstract; asked for only where titles leave a doubt, since it takes time. */
  text(): string;
}

/** Groups in the order of their first listing; those that only the ledger knows come last. */
export function groupPapers(
  listings: Listing[],
  ledger: Ledger,
  known: KnownTitle[],
): { groups: Group[]; problems: ContentProblem[] } {
  const groups = new Groups(ledger);
  const mentions = [...ledgerMentions(ledger), ...known.map(ofKnown), ...listings.map(ofListing)];
  for (const mention of mentions) if (mention.arxivId) groups.addByArxivId(mention);
  for (const mention of mentions) if (!mention.arxivId) groups.addByTitle(mention);
  const order = new Map(listings.map((listing, at) => [listing, at]));
  for (const group of groups.all)
    group.listings.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  const place = (group: Group) => order.get(group.listings[0] ?? never) ?? listings.length;
  return {
    groups: groups.all.toSorted((a, b) => place(a) - place(b)),
    problems: groups.problems,
  };
}

const never: Listing = {
  digest: '',
  draft: {
    title: '',
    abstract: '',
    titleMath: [],
    math: [],
    lines: [1, 1],
    facts: {},
    repairs: {},
  },
};

class Groups {
  all: Group[] = [];
  problems: ContentProblem[] = [];
  #byArxivId = new Map<string, Group>();
  #byTitle = new Map<string, Group[]>();
  #ledger: Ledger;

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
  }

  addByArxivId(mention: Mention): void {
    const id = mention.arxivId ?? '';
    const group = this.#byArxivId.get(id) ?? this.#open(id);
    this.#byArxivId.set(id, group);
    this.#put(mention, group);
  }

  addByTitle(mention: Mention): void {
    const found = [...new Set(mention.titles.flatMap((title) => this.#byTitle.get(title) ?? []))];
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
    if (mention.listing) group.listings.push(mention.listing);
    if (mention.id) group.ids.push(mention.id);
    for (const title of mention.titles) {
      if (group.titles.has(title)) continue;
      group.titles.add(title);
      this.#byTitle.set(title, [...(this.#byTitle.get(title) ?? []), group]);
    }
  }

  #sameText(mention: Mention, group: Group): boolean {
    const { listing } = mention;
    const text = mention.text();
    if (group.ids.some((id) => this.#ledger.get(id)?.text === text)) return true;
    return group.listings.some(
      (other) =>
        fingerprint(other.draft.abstract) === text ||
        (listing && textLikeness(listing.draft.abstract, other.draft.abstract) > 0.7),
    );
  }
}

/** A retired id lends its titles to the one it leads to. */
function ledgerMentions(ledger: Ledger): Mention[] {
  const retired = new Map<string, string[]>();
  for (const [id, entry] of ledger) {
    const target = entry.now === undefined ? undefined : currentId(id, ledger);
    if (target) retired.set(target, [...(retired.get(target) ?? []), ...titlesOf(entry)]);
  }
  return [...ledger].flatMap(([id, entry]) =>
    entry.now === undefined
      ? [
          {
            id,
            arxivId: entry.arxivId,
            titles: unique([...titlesOf(entry), ...(retired.get(id) ?? [])]),
            text: () => entry.text,
          },
        ]
      : [],
  );
}

function titlesOf(entry: { title: string; was?: string[] | undefined }): string[] {
  return [entry.title, ...(entry.was ?? [])].map(folded);
}

function ofKnown({ title, arxivId }: KnownTitle): Mention {
  return { arxivId, titles: [folded(title)], text: () => '' };
}

function ofListing(listing: Listing): Mention {
  const { title, abstract, facts } = listing.draft;
  return {
    listing,
    arxivId: facts.arxivId,
    titles: [folded(title)],
    text: () => fingerprint(abstract),
  };
}

function unique<T>(values: T[]): T[] {
  return [...new Set(values)];
}

function doubtful({ digest, draft }: Listing, found: Group[]): ContentProblem {
  const ids = found.map(({ arxivId, ids }) => arxivId ?? ids[0] ?? 'a paper without arXiv id');
  return {
    file: `digests/${digest}.txt`,
    line: draft.lines[0],
    says: `"${draft.title}" is the title of several papers (${ids.join(', ')}); add its arXiv address below the abstract`,
  };
}
