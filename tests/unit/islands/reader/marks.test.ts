import { expect, test } from 'vitest';
import { editsFrom, fileOf } from '../../../../src/islands/library/BringIn.tsx';
import {
  type Change,
  deleted,
  edited,
  listChange,
  listNamed,
  type Marks,
  marksFrom,
  mutingChange,
  paperChange,
  readerId,
  readerOf,
  renamed,
  searchFollowed,
  stamped,
  tagChange,
  tagFrom,
} from '../../../../src/islands/reader/marks.ts';

/** The marks after changes that were made at such times. */
function marked(...steps: [at: number, ...changes: Change[]][]): Marks[] {
  const known = new Map<string, Marks>();
  for (const [at, ...changes] of steps)
    for (const edit of stamped(changes, known, at))
      known.set(edit.id, edited(known.get(edit.id), edit));
  return [...known.values()];
}
const saving = (id: string) => paperChange('saved', id, true);

test('a reader’s papers stand in the order in which they were marked', () => {
  const marks = marked(
    [2, saving('hedges')],
    [1, saving('kites')],
    [3, mutingChange({ kind: 'topic', id: 'wind', name: 'Wind' }, true)],
  );
  expect([...readerOf(marks).saved]).toEqual(['kites', 'hedges']);
  expect(readerOf(marks).muted.topics).toEqual(['wind']);
  expect(readerOf(marked([1, { id: readerId, field: 'since', value: '2031-04-01' }])).since).toBe(
    '2031-04-01',
  );
});

test('muted authors and words are kept as they are written, until they are unmuted', () => {
  const muting = [
    mutingChange({ kind: 'author', name: ' Ada Quill ' }, true),
    mutingChange({ kind: 'words', name: 'Reward hacking' }, true),
  ];
  const { muted } = readerOf(marked([1, ...muting]));
  expect(muted).toEqual({ topics: [], authors: ['Ada Quill'], words: ['Reward hacking'] });
  const later = readerOf(
    marked([1, ...muting], [2, mutingChange({ kind: 'words', name: 'reward HACKING' }, false)]),
  );
  expect(later.muted.words).toEqual([]);
});

test('what was muted and undone is no muted author without a name', () => {
  const undone = { ...mutingChange({ kind: 'author', name: 'Ada Quill' }, true), value: '' };
  expect(readerOf(marked([1, undone])).muted.authors).toEqual([]);
});

test('lists and tags have papers; a deleted list is gone until it is brought back', () => {
  const steps: Parameters<typeof marked> = [
    [1, ...listNamed('a1', 'Reading group'), ...listNamed('b2', ' Ask Bo ')],
    [2, listChange('a1', 'kites', true), listChange('a1', 'hedges', true)],
    [3, listChange('a1', 'kites', false), tagChange('to-cite', 'kites', true)],
  ];
  const { lists, tags } = readerOf(marked(...steps));
  expect(lists).toEqual([
    { id: 'b2', name: 'Ask Bo', papers: new Set() },
    { id: 'a1', name: 'Reading group', papers: new Set(['hedges']) },
  ]);
  expect([...tags]).toEqual([['to-cite', new Set(['kites'])]]);
  const names = (...more: typeof steps) =>
    readerOf(marked(...steps, ...more)).lists.map(({ name }) => name);
  expect(names([4, deleted('list', 'a1')])).toEqual(['Ask Bo']);
  expect(names([4, deleted('list', 'a1')], [5, ...listNamed('a1', 'Group')])).toEqual([
    'Ask Bo',
    'Group',
  ]);
});

test('a followed search keeps a name of all its filters, also when it is renamed', () => {
  const search = { id: 'a1', name: 'Gates and hedges '.repeat(8).trim(), query: 'topic=gates' };
  const renamed = { ...search, name: `My ${search.name}` };
  const steps: Parameters<typeof marked> = [
    [1, ...searchFollowed(search)],
    [2, ...searchFollowed(renamed)],
  ];
  expect(readerOf(marked(...steps.slice(0, 1))).searches).toEqual([search]);
  expect(readerOf(marked(...steps)).searches).toEqual([renamed]);
});

test('a tag is kept in small letters, without spaces and signs', () => {
  expect(tagFrom(' To  cite! ')).toBe('to-cite');
  expect(tagFrom('Überblick')).toBe('überblick');
  expect(tagFrom('“?”')).toBe('');
});

test('papers marked at once keep their order', () => {
  expect([...readerOf(marked([5, saving('b'), saving('a'), saving('c')])).saved]).toEqual([
    'b',
    'a',
    'c',
  ]);
});

test('of two values of a field the later one wins, in whatever order they come', () => {
  const mine = { id: 'kites', field: 'saved', value: true, at: 5 };
  const theirs = { id: 'kites', field: 'saved', value: false, at: 7 };
  const note = { id: 'kites', field: 'read', value: true, at: 1 };
  const merged = (...edits: (typeof mine)[]) => edits.reduce<Marks | undefined>(edited, undefined);
  expect(merged(mine, theirs, note)).toEqual(merged(note, theirs, mine));
  expect(merged(theirs, mine)?.fields.saved).toEqual([false, 7]);
});

test('a note of two texts is later than both, at the precision that times of today have', () => {
  const at = Date.UTC(2026, 11, 4);
  const note = (value: string, after: number) =>
    ({ id: 'on-kites', field: 'note', value, base: '', at: at + after }) as const;
  const [cold, windy] = [note('Cold.', 0.001), note('Windy.', 0.002)];
  const both = edited(edited(undefined, cold), windy).fields.note;
  expect(both?.[0]).toBe('Cold.\nWindy.');
  expect(both?.[1]).toBeGreaterThan(windy.at);
  expect(both?.[1]).toBeLessThan(at + 0.003);
});

test('a change made now wins against one that another device’s clock has put into the future', () => {
  const ahead = { id: 'kites', fields: { saved: [true, 9000] as [boolean, number] } };
  const [edit] = stamped([paperChange('saved', 'kites', false)], new Map([['kites', ahead]]), 10);
  expect(edit && edited(ahead, edit).fields.saved?.[0]).toBe(false);
});

test('a paper with a new id keeps its marks and its place', () => {
  const all = marked([1, saving('kites')], [2, saving('hedges')], [3, saving('anvils')]);
  const known = new Map(all.map((marks) => [marks.id, marks]));
  for (const edit of renamed(known.get('hedges') ?? { id: '', fields: {} }, 'on-hedges'))
    known.set(edit.id, edited(known.get(edit.id), edit));
  expect([...readerOf(known.values()).saved]).toEqual(['kites', 'on-hedges', 'anvils']);
});

test('of two papers that prove to be one, both notes stay, and what was taken back of one takes nothing from the other', () => {
  const note = (id: string, value: string): Change => ({ id, field: 'note', value });
  const noted = (id: string, value: boolean) => paperChange('noted', id, value);
  const [kites, old] = marked(
    [1, saving('kites'), note('kites', 'Windy.'), noted('kites', true)],
    [2, note('old', 'Read it at sea.'), noted('old', true), paperChange('starred', 'old', true)],
    [3, paperChange('saved', 'old', false)],
  );
  if (!kites || !old) throw new Error('two papers have marks');
  const known = new Map([kites, old].map((marks) => [marks.id, marks]));
  // Another tab may do the same.
  for (const edit of [...renamed(old, 'kites'), ...renamed(old, 'kites')])
    known.set(edit.id, edited(known.get(edit.id), edit));
  expect(known.get('kites')?.fields.note?.[0]).toBe('Windy.\nRead it at sea.');
  const { saved, starred, noted: withNote } = readerOf(known.values());
  expect([saved, starred, withNote].map((ids) => [...ids])).toEqual([
    ['kites'],
    ['kites'],
    ['kites'],
  ]);
});

test('what is stored is read with care: other things are no marks, strange fields are left out', () => {
  for (const value of [null, 7, 'kites', {}, { id: '<b>', fields: {} }, { id: 'kites', fields: 1 }])
    expect(marksFrom(value)).toBeNull();
  const fields = {
    saved: [true, 1],
    read: ['x', 'y'],
    hidden: true,
    note: ['a'.repeat(20_001), 1],
  };
  expect(marksFrom({ id: 'kites', fields })).toEqual({ id: 'kites', fields: { saved: [true, 1] } });
});

test('what is exported can be imported, with its times, but none later than now', () => {
  const marks = marked([5, saving('kites'), { id: 'kites', field: 'note', value: 'Windy.' }]);
  expect(editsFrom(fileOf(marks), 100, new Map())).toEqual([
    { id: 'kites', field: 'saved', value: true, at: 5.001 },
    { id: 'kites', field: 'note', value: 'Windy.', at: 5.002 },
  ]);
  expect(editsFrom(fileOf(marked([5000, saving('kites')])), 100, new Map())?.[0]?.at).toBe(100);
});

test('of notes that were written on two devices an import keeps both texts, once', () => {
  const note = (value: string, base?: string): Change =>
    base === undefined
      ? { id: 'kites', field: 'note', value }
      : { id: 'kites', field: 'note', value, base };
  const imported = (own: Marks[], file: Marks[]) => {
    const known = new Map(own.map((marks) => [marks.id, marks]));
    for (const edit of editsFrom(fileOf(file), 100, known) ?? [])
      known.set(edit.id, edited(known.get(edit.id), edit));
    return [...known.values()];
  };
  const textOf = ([marks]: Marks[]) => marks?.fields.note?.[0];
  const [desk, phone] = [marked([5, note('Windy.')]), marked([9, note('Read it at sea.')])];
  const both = imported(desk, phone);
  expect(textOf(both)).toBe('Windy.\nRead it at sea.');
  expect(textOf(imported(phone, desk))).toBe(textOf(both));
  expect(textOf(imported(both, phone))).toBe(textOf(both));
  expect(textOf(imported(phone, both))).toBe(textOf(both));
  const shorter = marked([5, note('Windy and wet.')], [7, note('Wet.', 'Windy and wet.')]);
  expect(textOf(imported(shorter, marked([5, note('Windy and wet.')])))).toBe('Wet.');
  expect(textOf(imported(marked([5, note('Windy and wet.')]), shorter))).toBe('Wet.');
  expect(textOf(imported(desk, marked([9, note('Windy. And wet.')])))).toBe('Windy. And wet.');
  const versions = Array.from({ length: 40 }, (_, at) => `Words of evening ${at}.`);
  const longWritten = marked(
    ...versions.map((text, at): [number, Change] => [at, note(text, versions[at - 1] ?? '')]),
  );
  const backup = marked([9, note(versions[9] ?? '')]);
  expect(textOf(imported(longWritten, backup))).toBe(versions.at(-1));
  const noted = (isOn: boolean): Change => paperChange('noted', 'kites', isOn);
  const cleared = marked([8, note('Cold.'), noted(true)], [9, note('', 'Cold.'), noted(false)]);
  const written = marked([5, note('Windy.'), noted(true)]);
  for (const both of [imported(written, cleared), imported(cleared, written)]) {
    expect(textOf(both)).toBe('Windy.');
    expect([...readerOf(both).noted]).toEqual(['kites']);
  }
});

test('a file that holds no marks is refused', () => {
  for (const other of ['', '[1, 2]', '{"saved": ["kites"]}', '{"broadsheet": 2, "marks": {}}'])
    expect(editsFrom(other, 100, new Map())).toBeNull();
});
