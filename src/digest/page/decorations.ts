/** Numbers, bullets, votes, emphasis, and a label before all titles or all abstracts (`Paper 1:`). */
import { anArxivId, arxivId, arxivIdInAddress } from '../../text/ids.ts';
import type { Entry } from '../digest.ts';
import { known } from '../records.ts';
import { itemMark } from './words.ts';

/** Numbers, bullets and the like that lists, mails and chats write around a title or an abstract. */
interface Decoration {
  of: 'title' | 'abstract';
  mark: RegExp;
  /** Taken off only if all titles (or all abstracts) have it: in one alone it may be part of the text. */
  ofAll: boolean;
  /** What it says about the paper. */
  says?: (found: RegExpExecArray) => Entry['facts'];
}

/** `On Reeds (arXiv:2508.00001)`, and `(arXiv:2508.00001v2 [q-bio.PE] UPDATED)` of feeds. */
const idBehind: Decoration = {
  of: 'title',
  mark: new RegExp(
    String.raw`(?<=\S) ?[([](?:arXiv: ?(${anArxivId}|[a-z-]+(?:\.[A-Z]{2})?/\d{7}\S*?)|(${anArxivId}))(?: \[[^[\]]*\])?(?: UPDATED)?[)\]]$`,
    'i',
  ),
  ofAll: false,
  says: ([, named, bare]) => known({ arxivId: arxivId(named ?? bare ?? '') }),
};

const decorations: Decoration[] = [
  // `[20.08.25, 10:12:03] Otter: On Reeds`
  {
    of: 'title',
    mark: /^\[?\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]M)?\]?(?: -)? [^:]{1,40}: /i,
    ofAll: true,
  },
  { of: 'title', mark: itemMark, ofAll: true },
  // `▲ 12 On Reeds`
  {
    of: 'title',
    mark: /^[▲△⬆🔼👍]\uFE0F? ?(\d+)\s+(?=\S)/u,
    ofAll: true,
    says: ([, votes]) => ({ votes: Number(votes) }),
  },
  // Scholar's `[PDF]`, Reddit's `[R]`, and `[new 012]` of lists made of arXiv's
  {
    of: 'title',
    mark: /^\[(?:PDF|HTML|DOC|BOOK|CITATION|[A-Z]|(?:new|cross|replaced?) \d+)\] +/,
    ofAll: false,
  },
  { of: 'title', mark: / \(\d+[ -]min(?:ute)?s?(?: read)?\)$/i, ofAll: false },
  // `[2508.00001] On Reeds`
  {
    of: 'title',
    mark: new RegExp(`^\\[(?:arXiv: ?)?(${anArxivId})\\] +(?=\\S)`, 'i'),
    ofAll: false,
    says: ([, id]) => known({ arxivId: arxivId(id ?? '') }),
  },
  idBehind,
  // `On Reeds <https://arxiv.org/abs/2508.00001>`
  {
    of: 'title',
    mark: /(?<=\S) ?(?:<(https?:\/\/[^\s<>]+)>|\((https?:\/\/[^\s()]+)\)):?$/,
    ofAll: false,
    says: ([, one, other]) => known({ arxivId: arxivIdInAddress(one ?? other ?? '') }),
  },
  // `On Reeds (Heron et al., 2025)`, as an assistant cites
  {
    of: 'title',
    mark: /(?<=\S) \(\p{Lu}[\p{L}'’-]+(?: et al\.?| (?:and|&) \p{Lu}[\p{L}'’-]+)?,? (?:19|20)\d{2}[a-z]?\)(?:\[\d+\])*$/u,
    ofAll: true,
  },
  // `On Reeds, arXiv 2025`, `On Reeds (Ponds 2025)`
  {
    of: 'title',
    mark: /(?<=\S)(?:, | ?[([])\p{L}[\p{L}-]{1,20}(?: (?:19|20)\d{2}| ?['’]\d{2})[)\]]?$/u,
    ofAll: true,
  },
  // `On Reeds [PDF 12] [Copy]`
  { of: 'title', mark: /(?<=\S)(?: ?\[[^[\]]{1,24}\])+$/, ofAll: true },
  { of: 'title', mark: /(?<=\S) ?[:.]$/, ofAll: true },
  { of: 'abstract', mark: itemMark, ofAll: true },
  { of: 'abstract', mark: / △ Less$/, ofAll: false },
];

/** Signs of emphasis, or quotation marks, around all titles or all abstracts. */
const emphasis = /^([*_]{1,3}|["“])(\S|\S.*\S)(?:\1|”)$/;

/** Titles and abstracts without what a list put around them. */
export function withoutDecorations(entries: Entry[]): Entry[] {
  const labelled = withoutLabel(withoutLabel(withoutNumbers(entries), 'title'), 'abstract');
  const bare = decorations.reduce(without, labelled);
  return withoutNumbers(withoutEmphasis(withoutEmphasis(bare, 'title'), 'abstract'));
}

export function withoutIdsBehind(entries: Entry[]): Entry[] {
  return without(entries, idBehind);
}

function without(entries: Entry[], { of, mark, ofAll, says }: Decoration): Entry[] {
  const found = entries.map((entry) => mark.exec(entry[of]));
  if (ofAll && (entries.length < 2 || found.includes(null))) return entries;
  return entries.map((entry, at) => {
    const one = found[at];
    if (!one) return entry;
    const text = entry[of].slice(0, one.index) + entry[of].slice(one.index + one[0].length);
    if (text.trim() === '') return entry;
    return { ...entry, [of]: text, facts: { ...says?.(one), ...entry.facts } };
  });
}

function withoutEmphasis(entries: Entry[], of: Decoration['of']): Entry[] {
  if (entries.length < 2 || !entries.every((entry) => emphasis.test(entry[of]))) return entries;
  return entries.map((entry) => ({ ...entry, [of]: entry[of].replace(emphasis, '$2') }));
}

/** `Paper 1: `, `Название: `, `【标题】`, or `1/ `. */
const label =
  /^(?!TL;?DR|arXiv)(?:【.{1,10}?】|\p{L}[\p{L} ]{0,20}\d{0,3} ?(?:::?|：)|\d{1,3}\/)\s*(?=\S)/u;

/** Takes off a label that stands before three titles or more, and before all. */
function withoutLabel(entries: Entry[], of: Decoration['of']): Entry[] {
  const labels = entries.map((entry) => label.exec(entry[of])?.[0].replace(/\d+/, ''));
  if (entries.length < 3 || !labels[0] || labels.some((one) => one !== labels[0])) return entries;
  return entries.map((entry) => ({ ...entry, [of]: entry[of].replace(label, '') }));
}

const listNumber = /^(?:#(?=\d+ )|#|\[|\()?(\d+)(?:(?<=#\d+)|[.):\]]+|\/\d+[.):]?) /;

/** `1. On Reeds`, `2. On Gates`, or `#12 On Reeds`: numbers before all titles belong to the list. */
function withoutNumbers(entries: Entry[]): Entry[] {
  const numbers = entries.map(({ title }) => Number(listNumber.exec(title)?.[1]));
  // Some may be left out, and each section may count anew.
  const counted = entries.length > 2 || numbers.every((number, at) => number === at + 1);
  if (!counted || numbers.some(Number.isNaN)) return entries;
  return entries.map((entry) => ({ ...entry, title: entry.title.replace(listNumber, '') }));
}
