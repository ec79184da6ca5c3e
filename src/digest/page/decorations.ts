/** Numbers, bullets and votes; quotation marks and emphasis around all titles or all abstracts, and a label before them (`Paper 1:`). */
import { arxivId, arxivIdInAddress } from '../../text/ids.ts';
import { tally } from '../../text/tally.ts';
import type { Entry } from '../digest.ts';
import { known } from '../records.ts';
import { decorations, idBehind, listMarks } from './signs.ts';

/** Titles and abstracts without what a list put around them. */
export function withoutDecorations(entries: Entry[]): Entry[] {
  const titled = withoutLabel(listMarks.reduce(without, entries), 'title');
  const bare = withoutSharedEnd(withoutLabel(decorations.reduce(without, titled), 'abstract'));
  const plain = withoutQuotes(withoutQuotes(bare, 'title'), 'abstract');
  return listMarks.reduce(without, plain);
}

/** Titles without the ids behind them, in whatever layout. */
export function withoutIdsBehind(entries: Entry[]): Entry[] {
  return idBehind.reduce(without, entries);
}

function without(entries: Entry[], [, mark, of, from]: (typeof decorations)[number]): Entry[] {
  const found = entries.map((entry) => mark.exec(entry[of]));
  if (from === 'all' && (entries.length < 2 || found.includes(null))) return entries;
  return entries.map((entry, at) => {
    const one = found[at];
    if (!one) return entry;
    const text = entry[of].slice(0, one.index) + entry[of].slice(one.index + one[0].length);
    if (text.trim() === '') return entry;
    const { id = '', address = '', votes, venue = '', organisation } = one.groups ?? {};
    const facts = known({
      arxivId: arxivId(id) ?? arxivIdInAddress(address),
      votes: votes === undefined ? undefined : Number(votes),
      venue: /^arxiv/i.test(venue) ? '' : venue,
      organisation,
    });
    return { ...entry, [of]: text, facts: { ...facts, ...entry.facts } };
  });
}

/** Signs of emphasis, or quotation marks, around all titles or all abstracts. */
const quotes = /^([*_]{1,3}|["“])(?!\1)(\S|\S.*\S)(?:\1|”)$/;

function withoutQuotes(entries: Entry[], of: 'title' | 'abstract'): Entry[] {
  if (entries.length < 2 || !entries.every((entry) => quotes.test(entry[of]))) return entries;
  return entries.map((entry) => ({ ...entry, [of]: entry[of].replace(quotes, '$2') }));
}

/** `Paper 1: `, `Название: `, `【标题】`, `1/ `, or a tag: `TI `. */
const label =
  /^(?!TL;?DR|arXiv)(?:【.{1,10}?】|\p{L}[\p{L} ]{0,20}\d{0,3} ?(?:::?|：)|\d{1,3}\/|(?:T[I1]|AB|N2) )\s*(?=\S)/u;

/** Takes off a label that stands before three titles or more, and before all. */
function withoutLabel(entries: Entry[], of: 'title' | 'abstract'): Entry[] {
  const labels = entries.map((entry) => label.exec(entry[of])?.[0].replace(/\d+/, ''));
  if (entries.length < 3 || !labels[0] || labels.some((one) => one !== labels[0])) return entries;
  return entries.map((entry) => ({ ...entry, [of]: entry[of].replace(label, '') }));
}

/** A button that most texts end in: `Marshes speak of… Show more`, `Marshes speak in Expand`. */
function withoutSharedEnd(entries: Entry[]): Entry[] {
  for (let length = mostWords; length > 0; length--) {
    const last = new RegExp(
      String.raw`(?<=\s|[.…\]])${'\\S+ '.repeat(length - 1)}[^\s.!?…。！？]+$`,
      'u',
    );
    const ends = entries.map(({ abstract }) => last.exec(abstract.slice(-longestEnd))?.[0] ?? '');
    const [end = '', count = 0] = [...tally(ends)].sort((a, b) => b[1] - a[1])[0] ?? [];
    if (count < 3 || count * 4 < entries.length * 3 || !/^[\p{Lu}\p{Lo}]|^more$/u.test(end))
      continue;
    return entries.map((entry, at) =>
      ends[at] === end
        ? { ...entry, abstract: entry.abstract.slice(0, -end.length).trimEnd() }
        : entry,
    );
  }
  return entries;
}

const mostWords = 4;
/** Letters. */
const longestEnd = 60;
