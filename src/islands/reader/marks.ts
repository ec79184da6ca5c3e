import type { PaperSet, Reader } from './reader.ts';

/** A value and when it was given, in milliseconds since 1970: the later of two values wins. */
export type Stamped = [value: boolean | string, at: number];

/** What is kept of one paper (`on-kites`), one topic (`topic:wind`) or the reader (`:reader`). Fields of later releases stay as they are. */
export interface Marks {
  id: string;
  fields: Record<string, Stamped>;
}

/** `title`: what a saved paper was called, should the site lose it; `note`: the reader's own words. */
type Field = PaperSet | 'muted' | 'since' | 'title' | 'note';

export interface Change {
  id: string;
  field: Field;
  /** `null` forgets the field, and when it was given. */
  value: boolean | string | null;
}

/** A change with its time. */
export interface Edit {
  id: string;
  field: string;
  value: boolean | string | null;
  at: number;
}

export const readerId = ':reader';
const topicPrefix = 'topic:';

export function paperChange(field: PaperSet, id: string, value: boolean | null): Change {
  return { id, field, value };
}

export function topicChange(topic: string, isMuted: boolean): Change {
  return { id: topicPrefix + topic, field: 'muted', value: isMuted };
}

/** Gives changes their time: after those that they replace, even if another device's clock is ahead. */
export function stamped(
  changes: readonly Change[],
  known: ReadonlyMap<string, Marks>,
  now: number,
): Edit[] {
  return changes.map((change, place) => {
    const [, before = 0] = known.get(change.id)?.fields[change.field] ?? [];
    // A thousandth of a millisecond apart, so that they keep their order.
    return { ...change, at: Math.max(now, before) + 0.001 * (place + 1) };
  });
}

/** The marks after an edit; the same object if they have a later value. */
export function edited(marks: Marks | undefined, { id, field, value, at }: Edit): Marks {
  const before = marks ?? { id, fields: {} };
  const [, known = -1] = before.fields[field] ?? [];
  if (value === null) {
    const { [field]: _, ...fields } = before.fields;
    return { ...before, fields };
  }
  if (known >= at) return before;
  return { ...before, fields: { ...before.fields, [field]: [value, at] } };
}

/** For a paper that has a new id: its marks go there, with their times. */
export function renamed({ id, fields }: Marks, newId: string): Edit[] {
  return editsOf([{ id: newId, fields }]).flatMap((edit) => [edit, { ...edit, id, value: null }]);
}

/** Every field of the marks as an edit. */
export function editsOf(marks: Iterable<Marks>): Edit[] {
  return [...marks].flatMap(({ id, fields }) =>
    Object.entries(fields).map(([field, [value, at]]) => ({ id, field, value, at })),
  );
}

export function readerOf(all: Iterable<Marks>): Reader {
  const marks = [...all];
  const on = (field: string, from: (id: string) => string | null) =>
    marks
      .flatMap(({ id, fields }) => {
        const [value, at] = fields[field] ?? [];
        const name = value === true ? from(id) : null;
        return name === null ? [] : [{ name, at: at ?? 0 }];
      })
      .sort((a, b) => a.at - b.at)
      .map(({ name }) => name);
  const papers = (field: PaperSet) => new Set(on(field, (id) => (id.includes(':') ? null : id)));
  const [since = ''] = marks.find(({ id }) => id === readerId)?.fields.since ?? [];
  return {
    saved: papers('saved'),
    read: papers('read'),
    hidden: papers('hidden'),
    seen: papers('seen'),
    noted: papers('noted'),
    muted: on('muted', (id) => (id.startsWith(topicPrefix) ? id.slice(topicPrefix.length) : null)),
    since: String(since),
  };
}

/** A stored or imported value as marks; `null` where it is none. */
export function marksFrom(value: unknown): Marks | null {
  if (value === null || typeof value !== 'object' || !('id' in value && 'fields' in value))
    return null;
  const { id, fields } = value;
  if (!isId(id) || fields === null || typeof fields !== 'object') return null;
  const known = Object.entries(fields).filter(isField);
  return { id, fields: Object.fromEntries(known) };
}

export function isId(value: unknown): value is string {
  return typeof value === 'string' && /^(topic:)?[\w.-]{1,200}$|^:reader$/.test(value);
}

/** Letters of the longest text of a field: that of a note. */
export const longestText = 20_000;

function isField(entry: [string, unknown]): entry is [string, Stamped] {
  const [name, stamped] = entry;
  if (!/^[a-z]{1,30}$/.test(name) || !Array.isArray(stamped)) return false;
  const [value, at] = stamped;
  const isValue =
    typeof value === 'boolean' || (typeof value === 'string' && value.length <= longestText);
  return isValue && Number.isFinite(at);
}
