/** Marks as data: their fields, which of two values wins, how notes are merged, how tags are spelt; reading marks from elsewhere. */
import { type PaperSet, setsOf } from '../../search/types.ts';
import { type FollowedSearch, noMarks, type Reader } from './reader.ts';

/** A value and when it was set, in milliseconds since 1970: the later of two values wins. `earlier`: the times of values of a note that were merged into it. */
type Stamped = [value: boolean | string, at: number, earlier?: number[]];

/**
 * Marks of a paper (`on-kites`), topic (`topic:wind`), list (`list:k3x9ab`), followed search (`search:…`), or `:reader`.
 * Fields that this release does not know stay as they are.
 */
export interface Marks {
  id: string;
  fields: Record<string, Stamped>;
}

/**
 * Of a paper: sets, lists and tags that it is in, `title`, `note`, `record` (JSON of its facts, should the site lose it).
 * Of lists and searches: `name`, `deleted`; `query`: a search’s address, `q=kites&has=code`. Of a topic: `muted`.
 * Of the reader: `since`; `newfor`, days; `ignored:…`, words and topics that do not count in the order by nearness; `mutedauthor:…` and
 * `mutedwords:…`, as they are written.
 */
type Field = PaperSet | OfPaper | OfOthers | OneOfMany;
type OfPaper = 'title' | 'note' | 'record';
type OfOthers = 'name' | 'query' | 'deleted' | 'muted' | 'since' | 'newfor';
type OneOfMany = `${'list' | 'tag' | 'ignored' | 'mutedauthor' | 'mutedwords'}:${string}`;

export interface Change {
  id: string;
  field: Field;
  /** `null` forgets the field and its time. */
  value: boolean | string | null;
  /** For a note: the text before this change, so that another tab's words can be merged. */
  base?: string;
}

export interface Edit extends Omit<Change, 'field'> {
  field: string;
  at: number;
}

export const readerId = ':reader';

export function paperChange(field: PaperSet, id: string, value: boolean | null): Change {
  return { id, field, value };
}

export function listChange(list: string, id: string, isIn: boolean): Change {
  return { id, field: `list:${list}`, value: isIn };
}

/** `tag`: as `tagFrom` gives it. */
export function tagChange(tag: string, id: string, isOn: boolean): Change {
  return { id, field: `tag:${tag}`, value: isOn };
}

export function listNamed(list: string, name: string): Change[] {
  return named(`list:${list}`, name);
}

function named(id: string, name: string, longest = longestName): Change[] {
  return [
    { id, field: 'name', value: name.trim().slice(0, longest) },
    { id, field: 'deleted', value: false },
  ];
}

/** The id of the list with that name, and the changes that create it if there is none. */
export function listFor(name: string, lists: readonly { id: string; name: string }[]) {
  const known = lists.find((list) => list.name.toLowerCase() === name.trim().toLowerCase());
  if (known) return { id: known.id, changes: [] };
  const id = Math.random().toString(36).slice(2, 10);
  return { id, changes: listNamed(id, name) };
}

/** Deletes a list, or leaves a search. A list's papers keep their field, in case it is restored. */
export function deleted(what: 'list' | 'search', id: string): Change {
  return { id: `${what}:${id}`, field: 'deleted', value: true };
}

export function searchFollowed({ id, name, query }: FollowedSearch): Change[] {
  return [
    // Named by all its filters, it may be longer than what one types.
    ...named(`search:${id}`, name, 5 * longestName),
    { id: `search:${id}`, field: 'query', value: query },
  ];
}

const longestName = 60;

/** The stored form of a tag: `" To cite "` → `"to-cite"`; `''` if no letter or digit is left. */
export function tagFrom(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}_.+-]+/gu) ?? [];
  return words.join('-').slice(0, longestName);
}

/** A topic, an author, or words that stand side by side. */
export type Muting =
  | { kind: 'topic'; id: string; name: string }
  | { kind: 'author' | 'words'; name: string };

export function mutingChange(what: Muting, isMuted: boolean): Change {
  if (what.kind === 'topic') return { id: `topic:${what.id}`, field: 'muted', value: isMuted };
  const value = isMuted && what.name.trim().slice(0, longestName);
  return { id: readerId, field: `muted${what.kind}:${tagFrom(what.name)}`, value };
}

/** Words or a topic's name that no longer count in the order by nearness; `word`: as `tagFrom` gives it. */
export function ignoredChange(word: string, isIgnored: boolean): Change {
  return { id: readerId, field: `ignored:${word}`, value: isIgnored };
}

/** A field of marks, or `undefined`; safe for names such as `constructor`. */
export function stampOf(marks: Marks | undefined, field: string): Stamped | undefined {
  return marks && Object.hasOwn(marks.fields, field) ? marks.fields[field] : undefined;
}

/** Gives changes their time, which is later than that of the value they replace, even if another device's clock is ahead. */
export function stamped(
  changes: readonly Change[],
  known: ReadonlyMap<string, Marks>,
  now: number,
): Edit[] {
  return changes.map((change, place) => {
    const [, before = 0] = stampOf(known.get(change.id), change.field) ?? [];
    // A thousandth of a millisecond apart, so that they keep their order.
    return { ...change, at: Math.max(now, before) + 0.001 * (place + 1) };
  });
}

/** Marks after an edit: the later value wins; notes are merged. The result is the same in every tab and in the database, in whatever order edits arrive. */
export function edited(marks: Marks | undefined, { id, field, value, at, base }: Edit): Marks {
  const before = marks ?? { id, fields: {} };
  const [text, known = -1, earlier = []] = stampOf(before, field) ?? [];
  if (value === null) {
    const { [field]: _, ...fields } = before.fields;
    return { ...before, fields };
  }
  const put = (...stamped: Stamped) => ({
    ...before,
    fields: { ...before.fields, [field]: stamped },
  });
  if (base === undefined || typeof text !== 'string' || typeof value !== 'string')
    return known >= at ? before : put(value, at);
  // An edit may arrive twice: once stored, once from its page's message or journal.
  if (known === at || earlier.includes(at)) return before;
  const times = [...earlier, known, at].slice(-mostEarlier);
  if (text === base) return put(value, Math.max(known, at), times);
  const both = known < at ? merged(base, text, value) : merged(base, value, text);
  // Later than either value, since a page may still hold only one of them; a smaller step is lost in rounding.
  return put(both.slice(0, longestText), Math.max(known, at) + 0.0005, times);
}

const mostEarlier = 100;

/** Merges two edited versions of `before`: the changes of each; where both changed the same words, both versions, theirs first. */
export function merged(before: string, theirs: string, ours: string): string {
  const [their, our] = [changeOf(before, theirs), changeOf(before, ours)];
  const isOursFirst = our.to <= their.from && our.from < their.to;
  const [first, last] = isOursFirst ? [our, their] : [their, our];
  if (first.to <= last.from) {
    const kept = [before.slice(0, first.from), before.slice(first.to, last.from)];
    // Both added text at the same place.
    const isGlued = kept[1] === '' && /\S$/.test(first.text) && /^\S/.test(last.text);
    const gap = isGlued ? '\n' : '';
    return kept[0] + first.text + gap + kept[1] + last.text + before.slice(last.to);
  }
  const start = before.slice(0, Math.min(their.from, our.from)).replace(/\S+$/, '');
  const end = before.slice(Math.max(their.to, our.to)).replace(/^\S+/, '');
  const between = (text: string) => text.slice(start.length, text.length - end.length);
  return start + [between(theirs), between(ours)].filter(Boolean).join('\n\n') + end;
}

/** The stretch of `before` that changed, and its new text. */
function changeOf(before: string, now: string) {
  const most = Math.min(before.length, now.length);
  let from = 0;
  while (from < most && before[from] === now[from]) from++;
  let same = 0;
  while (same < most - from && before.at(-1 - same) === now.at(-1 - same)) same++;
  return { from, to: before.length - same, text: now.slice(from, now.length - same) };
}

/** The edits that move a paper's marks, with their times, to its new id, which may have marks: what is not set there is left behind, and two notes become one. */
export function renamed({ id, fields }: Marks, newId: string): Edit[] {
  return editsOf([{ id: newId, fields }]).flatMap((edit) => {
    const moved = edit.field === 'note' ? { ...edit, base: '' } : edit;
    return [...(edit.value ? [moved] : []), { ...edit, id, value: null }];
  });
}

export function editsOf(marks: Iterable<Marks>): Edit[] {
  return [...marks].flatMap(({ id, fields }) =>
    Object.entries(fields).map(([field, [value, at]]) => ({ id, field, value, at })),
  );
}

export function readerOf(all: Iterable<Marks>): Reader {
  const marks = [...all];
  /** Without a prefix, papers. */
  const on = (field: string, prefix = '') => {
    const at = ({ fields }: Marks) => fields[field]?.[1] ?? 0;
    return marks
      .filter(({ id }) => id.slice(0, id.indexOf(':') + 1) === prefix)
      .filter(({ fields }) => fields[field]?.[0] === true)
      .sort((a, b) => at(a) - at(b))
      .map(({ id }) => id.slice(prefix.length));
  };
  const set = (field: string) => new Set(on(field));
  const own = marks.find(({ id }) => id === readerId)?.fields ?? {};
  const [since = ''] = own.since ?? [];
  const texts = (prefix: string) =>
    Object.entries(own).flatMap(([field, [value]]) =>
      // Undone, it is an empty text.
      field.startsWith(prefix) && typeof value === 'string' && value ? value : [],
    );
  const after = (prefix: string) =>
    marks.flatMap(({ fields }) =>
      Object.keys(fields).flatMap((field) =>
        field.startsWith(prefix) && fields[field]?.[0] === true ? field.slice(prefix.length) : [],
      ),
    );
  const tags = new Set(after('tag:'));
  return {
    ...setsOf(set),
    lists: namedIn(marks, 'list:').map(({ id, name }) => ({ id, name, papers: set(`list:${id}`) })),
    searches: namedIn(marks, 'search:'),
    tags: new Map([...tags].sort().map((tag) => [tag, set(`tag:${tag}`)])),
    muted: {
      topics: on('muted', 'topic:'),
      authors: texts('mutedauthor:'),
      words: texts('mutedwords:'),
    },
    newFor: Number(own.newfor?.[0] ?? noMarks.newFor) || 0,
    since: String(since),
    ignored: after('ignored:'),
  };
}

/** Lists or searches that are not deleted, ordered by name; lists have no `query`. */
function namedIn(marks: Marks[], prefix: string): FollowedSearch[] {
  return marks
    .flatMap(({ id, fields: { name, query, deleted } }) =>
      id.startsWith(prefix) && name && !deleted?.[0]
        ? [{ id: id.slice(prefix.length), name: String(name[0]), query: String(query?.[0] ?? '') }]
        : [],
    )
    .sort((a, b) => a.name.localeCompare(b.name, undefined, { numeric: true }));
}

/** A stored or imported value as marks; `null` if it is not valid. */
export function marksFrom(value: unknown): Marks | null {
  const { id, fields } = Object(value);
  if (!isId(id) || fields === null || typeof fields !== 'object') return null;
  const known = Object.entries(fields).filter(isField);
  return { id, fields: Object.fromEntries(known) };
}

/** The valid edits among values that another page wrote or sent. `isWhole`: all were valid. */
export function editsIn(values: unknown): { edits: Edit[]; isWhole: boolean } {
  const edits = Array.isArray(values) ? values.filter(isEdit) : [];
  return { edits, isWhole: Array.isArray(values) && edits.length === values.length };
}

function isEdit(edit: unknown): edit is Edit {
  const { id, field, value, at, base = '' } = Object(edit);
  const isKnown = isId(id) && isFieldName(field) && typeof base === 'string';
  return isKnown && (value === null || isStamped([value, at]));
}

function isId(value: unknown): value is string {
  const form = /^((topic|list|search):)?[\w.-]{1,200}$|^:reader$/;
  return typeof value === 'string' && form.test(value);
}

/** Characters that a note or a record may have. */
export const longestText = 20_000;

function isField(entry: [string, unknown]): entry is [string, Stamped] {
  return isFieldName(entry[0]) && isStamped(entry[1]);
}

function isFieldName(name: unknown): name is string {
  return typeof name === 'string' && /^[a-z]{1,30}(:[\p{L}\p{N}_.+-]{1,60})?$/u.test(name);
}

function isStamped(stamped: unknown): stamped is Stamped {
  if (!Array.isArray(stamped)) return false;
  const [value, at, earlier = []] = stamped;
  const isValue =
    typeof value === 'boolean' || (typeof value === 'string' && value.length <= longestText);
  return isValue && Number.isFinite(at) && Array.isArray(earlier);
}
