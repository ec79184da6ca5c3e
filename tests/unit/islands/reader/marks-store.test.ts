import { expect, test } from 'vitest';
import { journalIn } from '../../../../src/islands/reader/database.ts';
import {
  type Change,
  type Edit,
  edited,
  type Marks,
  paperChange,
} from '../../../../src/islands/reader/marks.ts';
import { MarksStore } from '../../../../src/islands/reader/marks-store.ts';

const saving = (id: string) => paperChange('saved', id, true);
const removing = (id: string) => paperChange('saved', id, false);

/** What is awaited goes on when `open` is called. */
function gate() {
  let open = () => {};
  const passed = new Promise<void>((done) => {
    open = done;
  });
  return { passed, open };
}

/** Lets everything go on that waits for nothing from outside. */
async function settled(): Promise<void> {
  await new Promise((done) => setTimeout(done));
}

/** A browser whose storage outlives its pages; its clock, its database and its pages move when a test says so. */
function browser() {
  const disk = new Map<string, Marks>();
  const texts = new Map<string, string>();
  const tabs = new Set<(message: unknown) => void>();
  let time = 100;
  let pages = 0;
  const storage: Storage = {
    get length() {
      return texts.size;
    },
    key: (at) => [...texts.keys()][at] ?? null,
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
    removeItem: (key) => void texts.delete(key),
    clear: () => texts.clear(),
  };

  /** Long fields lie in a store of their own. */
  const kept = (areLong: boolean) =>
    [...disk.values()].map(({ id, fields }) => {
      const own = Object.entries(fields).filter(
        ([field]) => ['note', 'record'].includes(field) === areLong,
      );
      return { id, fields: Object.fromEntries(own) };
    });

  function openChannel(hear: (message: unknown) => void) {
    tabs.add(hear);
    return {
      postMessage: (message: unknown) => {
        if (!tabs.has(hear)) throw new DOMException('closed', 'InvalidStateError');
        for (const other of tabs) if (other !== hear) other(structuredClone(message));
      },
      close: () => void tabs.delete(hear),
    };
  }

  /**
   * `answer`: the database opens when it is kept; `answers`: those of the first requests. `write`: what happens before
   * each write, which may reject.
   */
  function page({
    answer = Promise.resolve(),
    answers = [] as Promise<void>[],
    write = async () => {},
    isBlocked = false,
  } = {}) {
    const warnings: string[] = [];
    let patience = gate();
    const events = { left: () => {}, isBack: () => {} };
    let isClosed = false;
    const untilClosed = <T>(value: Promise<T>) =>
      value.then((it) => (isClosed ? new Promise<never>(() => {}) : it));
    const store = new MarksStore<string>({
      openDatabase: async () => {
        await (answers.shift() ?? answer);
        if (isBlocked) throw new DOMException('denied', 'SecurityError');
        return {
          isBeside: false,
          all: async (name) => kept(name === 'notes'),
          longFieldsOf: async (id) => disk.get(id) ?? null,
          write: async (edits: readonly Edit[]) => {
            await untilClosed(write());
            for (const edit of edits) disk.set(edit.id, edited(disk.get(edit.id), edit));
          },
        };
      },
      journal: journalIn(
        () => {
          if (isBlocked) throw new DOMException('denied', 'SecurityError');
          return storage;
        },
        (name) => `site:${name}`,
        `page${++pages}`,
      ),
      openChannel,
      watchPage: (left, isBack) => Object.assign(events, { left, isBack }),
      now: () => ++time,
      wait: () => patience.passed,
      warn: (warning) => warnings.push(warning),
      calm: () => warnings.push('calm'),
      show: () => {},
      askToKeep: () => warnings.push('asked to keep'),
    });
    return {
      store,
      warnings,
      outOfPatience: () => {
        patience.open();
        patience = gate();
      },
      leave: () => events.left(),
      comeBack: async () => {
        events.isBack();
        await settled();
      },
      change: (...changes: Change[]) => store.change(changes),
      saved: () => [...store.reader.saved],
      close: () => {
        isClosed = true;
        events.left();
      },
    };
  }

  /** What a page opened now shows as saved. */
  async function savedNow(): Promise<string[]> {
    const { store } = page();
    await store.load();
    return [...store.reader.saved];
  }
  return { page, storage, disk, savedNow };
}

test('marks of a page that is closed while it writes are stored by the next page', async () => {
  const { page, savedNow, disk } = browser();
  const writing = gate();
  const first = page({ write: () => writing.passed });
  void first.change(saving('kites'));
  await settled();
  first.close();
  writing.open();
  await settled();
  expect(disk.size).toBe(0);
  expect(await savedNow()).toEqual(['kites']);
  expect(disk.size).toBe(1);
});

test('marks made before the earlier ones are read outlive their page', async () => {
  const { page, savedNow } = browser();
  const { store, close } = page({ answer: new Promise(() => {}) });
  void store.load();
  store.keepEarly([saving('kites')]);
  close();
  expect(await savedNow()).toEqual(['kites']);
});

test('two tabs that mark at the same time keep all marks and show each other’s', async () => {
  const { page, savedNow } = browser();
  const tabs = [page(), page()];
  await Promise.all(tabs.map(({ store }) => store.load()));
  await Promise.all(
    tabs.flatMap(({ change }, tab) =>
      [1, 2, 3].map((one) => change(saving(`paper-${tab}-${one}`))),
    ),
  );
  for (const { saved } of tabs) expect(saved()).toHaveLength(6);
  expect(await savedNow()).toHaveLength(6);
});

test('a tab that stores the journal of another forgets nothing that is written there meanwhile', async () => {
  const { page, savedNow } = browser();
  const never = () => new Promise<never>(() => {});
  const first = page({ write: never });
  void first.change(saving('kites'));
  await settled();
  const writing = gate();
  const second = page({ write: () => writing.passed });
  const loading = second.store.load();
  await settled();
  void first.change(saving('hedges'));
  await settled();
  writing.open();
  await loading;
  first.close();
  expect(await savedNow()).toEqual(['kites', 'hedges']);
});

for (const text of ['[{}]', '5', '{"trunc', '[[1, 2]]', '', '[{"id":"<b>","field":"saved"}]']) {
  test(`of journals one of which is damaged, ${text || 'empty'}, the others are stored; it is told once and gone`, async () => {
    const { page, storage, disk } = browser();
    storage.setItem('site:unstored:0damaged', text);
    const never = () => new Promise<never>(() => {});
    const left = [page({ write: never }), page({ write: never })];
    await Promise.all(left.map(({ store }) => store.load()));
    for (const [at, { change, close }] of left.entries()) {
      void change(saving(`paper-${at}`));
      await settled();
      close();
    }
    storage.setItem('site:unstored:zdamaged', text);
    const next = page();
    await next.store.load();
    expect(next.saved()).toEqual(['paper-0', 'paper-1']);
    expect(disk.size).toBe(2);
    expect(next.warnings).toEqual(['damagedMarks']);
    expect(storage.length).toBe(0);
    const last = page();
    await last.store.load();
    expect(last.saved()).toEqual(['paper-0', 'paper-1']);
    expect(last.warnings).toEqual([]);
  });
}

test('of a journal that is damaged in part the sound edits are stored, and nothing is left of it', async () => {
  const { storage, savedNow } = browser();
  const edits = [null, { id: 'kites', field: 'saved', value: true, at: 7 }, { id: 'hedges' }];
  storage.setItem('site:unstored:x', JSON.stringify(edits));
  expect(await savedNow()).toEqual(['kites']);
  expect(storage.length).toBe(0);
});

test('a damaged message of another tab changes nothing', async () => {
  const { page } = browser();
  const tabs = [page(), page()];
  await Promise.all(tabs.map(({ store }) => store.load()));
  await tabs[0]?.change(saving('kites'));
  await tabs[0]?.store.take([{ id: '', field: 'saved', value: true, at: 9 }]);
  expect(tabs[1]?.saved()).toEqual(['kites']);
});

test('where the database is late, marks are kept aside, and stored once it answers', async () => {
  const { page, disk } = browser();
  disk.set('hedges', { id: 'hedges', fields: { saved: [true, 1] } });
  const answer = gate();
  const { store, change, saved, warnings, outOfPatience } = page({ answer: answer.passed });
  const loading = store.load();
  outOfPatience();
  await loading;
  expect(await change(saving('kites'))).toBe(false);
  expect([store.state, saved(), warnings.at(-1)]).toEqual(['late', ['kites'], 'storedLater']);
  answer.open();
  await settled();
  expect([store.state, saved(), warnings.at(-1)]).toEqual(['kept', ['hedges', 'kites'], 'calm']);
  expect([...disk.keys()]).toEqual(['hedges', 'kites']);
});

test('a database that forgot the first requests is asked again, until it answers', async () => {
  const { page, disk } = browser();
  disk.set('hedges', { id: 'hedges', fields: { saved: [true, 1] } });
  const never = new Promise<void>(() => {});
  const { store, saved, outOfPatience } = page({ answers: [never, never, never] });
  const loading = store.load();
  outOfPatience();
  await loading;
  for (let time = 0; time < 2; time += 1) {
    expect([store.state, saved()]).toEqual(['late', []]);
    outOfPatience();
    await settled();
  }
  expect([store.state, saved()]).toEqual(['kept', ['hedges']]);
});

test('what a full database did not take is kept aside, which is said, and tried again with the next change', async () => {
  const { page, disk, savedNow } = browser();
  let keeps = false;
  const write = async () => {
    if (!keeps) throw new DOMException('full', 'QuotaExceededError');
  };
  const { store, change, warnings } = page({ write });
  expect(await change(saving('kites'))).toBe(false);
  expect([store.state, warnings.at(-1)]).toEqual(['kept', 'storedLater']);
  expect(await savedNow()).toEqual(['kites']);
  keeps = true;
  expect(await change(saving('hedges'))).toBe(true);
  expect([...disk.keys()]).toEqual(['kites', 'hedges']);
  expect(store.state).toBe('kept');
});

test('where storage is blocked, marks last as long as the page, and that is said', async () => {
  const { page, savedNow } = browser();
  const { change, saved, warnings, store } = page({ isBlocked: true });
  expect(await change(saving('kites'))).toBe(false);
  expect([store.state, saved(), warnings.at(-1)]).toEqual(['refused', ['kites'], 'notStored']);
  expect(await savedNow()).toEqual([]);
});

test('of an import with more marks than a call takes arguments it is said, too, that it is not stored', async () => {
  const { page } = browser();
  const { saved, warnings, store } = page({ isBlocked: true });
  const edits = Array.from({ length: 150_000 }, (_, at) => ({
    ...saving(`paper-${at}`),
    at: at + 1,
  }));
  expect(await store.take(edits)).toBe(false);
  expect([saved().length, warnings.at(-1)]).toEqual([150_000, 'notStored']);
});

test('of an import that neither a full database nor the journal can hold, only what is new is said not to be stored', async () => {
  const { page } = browser();
  const write = async () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  const { warnings, store } = page({ write });
  const edits = Array.from({ length: 1001 }, (_, at) => ({ ...saving(`paper-${at}`), at: at + 1 }));
  expect(await store.take(edits)).toBe(false);
  expect([store.state, warnings.at(-1)]).toEqual(['kept', 'notStored']);
});

test('a page that comes back from the browser’s history knows what other tabs did, and tells them again', async () => {
  const { page } = browser();
  const writing = gate();
  const writes = [writing.passed];
  const first = page({ write: () => writes.pop() ?? Promise.resolve() });
  const other = page();
  await Promise.all([first.store.load(), other.store.load()]);
  void first.change(saving('kites'));
  await settled();
  first.leave();
  // Written after the channel was closed.
  writing.open();
  await settled();
  await other.change(saving('hedges'));
  await first.comeBack();
  expect(first.saved()).toEqual(['kites', 'hedges']);
  expect(await first.change(saving('clouds'))).toBe(true);
  expect(other.saved()).toContain('clouds');
});

test('changes count as this page’s until another tab has changed the same marks', async () => {
  const { page } = browser();
  const [first, other] = [page(), page()];
  await Promise.all([first.store.load(), other.store.load()]);
  const inverse = first.store.inverseOf([saving('kites'), saving('hedges')]);
  expect(inverse).toEqual([removing('kites'), removing('hedges')]);
  await first.change(saving('kites'), saving('hedges'));
  await first.change(removing('kites'));
  await first.change(saving('kites'));
  expect(first.store.ofThisPage(inverse)).toEqual(inverse);
  // The same value as before, but another reader's will.
  await other.change(removing('kites'));
  await other.change(saving('kites'));
  expect(first.store.ofThisPage(inverse)).toEqual([removing('hedges')]);
});

test('papers that are removed at once come back in their order', async () => {
  const { page } = browser();
  const { change, saved, store } = page();
  for (const id of ['kites', 'hedges', 'lamps']) await change(saving(id));
  const removed = saved().sort().map(removing);
  const inverse = store.inverseOf(removed);
  await change(...removed);
  expect(saved()).toEqual([]);
  await change(...inverse);
  expect(saved()).toEqual(['kites', 'hedges', 'lamps']);
});

test('marks with the names of an object’s own methods are marks like others', async () => {
  const { page, savedNow } = browser();
  const { store, saved } = page();
  await store.take([
    { id: 'constructor', field: 'saved', value: true, at: 5 },
    { id: 'kites', field: 'constructor', value: true, at: 5 },
    { id: 'kites', field: 'saved', value: true, at: 6 },
  ]);
  expect(saved()).toEqual(['constructor', 'kites']);
  expect(store.inverseOf([saving('constructor')])).toEqual([saving('constructor')]);
  expect(await savedNow()).toEqual(['constructor', 'kites']);
});

test('with the first saved paper the browser is asked to keep the marks, and not again', async () => {
  const { page } = browser();
  const { change, warnings } = page();
  await change(paperChange('read', 'kites', true));
  await change(saving('kites'));
  await change(saving('hedges'));
  expect(warnings).toEqual(['asked to keep']);
});

/** Two tabs with the field of the same note open, which holds `before`. */
async function twoFields(before: string, writes: [() => Promise<void>, () => Promise<void>]) {
  const { page, disk } = browser();
  disk.set('kites', { id: 'kites', fields: { note: [before, 1], noted: [before !== '', 1] } });
  const fields = writes.map((write) => {
    const { store, outOfPatience: pause, ...tab } = page({ write });
    const shown = () => store.noteOf('kites');
    const type = (text: string) => void store.typeNote('kites', text);
    return { ...tab, store, shown, type, pause };
  });
  for (const { store } of fields) await store.longField('kites', 'note');
  const [here, there] = fields;
  if (!here || !there) throw new Error('There are two.');
  const all = () => [here.shown(), there.shown(), disk.get('kites')?.fields.note?.[0]];
  return { here, there, disk, all };
}
const soon = async () => {};

test('a note is stored after a pause, or when its field or its page is left', async () => {
  const { here, there, disk, all } = await twoFields('', [soon, soon]);
  here.type('Win');
  here.type('Windy');
  await settled();
  expect(all()).toEqual(['Windy', '', '']);
  here.pause();
  await settled();
  expect(all()).toEqual(['Windy', 'Windy', 'Windy']);
  here.type('Windy.');
  here.store.storeNote('kites');
  await settled();
  expect(all()).toEqual(['Windy.', 'Windy.', 'Windy.']);
  expect(there.store.reader.noted).toEqual(new Set(['kites']));
  here.type('Windy. Cold.');
  here.leave();
  await settled();
  expect(disk.get('kites')?.fields.note?.[0]).toBe('Windy. Cold.');
});

test('what is typed here stands beside what another tab stores meanwhile', async () => {
  const { here, there, all } = await twoFields('Windy.', [soon, soon]);
  here.type('Windy. Cold.');
  there.type('Very windy.');
  there.store.storeNote('kites');
  await settled();
  expect(all()).toEqual(['Very windy. Cold.', 'Very windy.', 'Very windy.']);
  here.type('Very windy. Colder.');
  here.pause();
  await settled();
  expect(all()).toEqual(Array(3).fill('Very windy. Colder.'));
});

for (const [before, ours, theirs, both] of [
  ['Windy.', 'Windy. Cold.', 'Windy. Wet.', 'Windy. Cold. Wet.'],
  ['', 'Cold.', 'Wet.', 'Cold.\nWet.'],
  ['Windy.', 'Cold.', 'Calm.', 'Cold.\n\nCalm.'],
  ['Windy. Cold.', 'Windy.', 'Windy. Cold. Wet.', 'Windy. Wet.'],
  ['Windy. Cold.', '', 'Windy. Cold. Wet.', ' Wet.'],
  ['Windy. Cold.', 'Windy. Cold. Wet.', 'Cold.', 'Cold. Wet.'],
  ['One two three.', 'One 2 three.', 'One 2.0 three.', 'One 2\n\n2.0 three.'],
] as const) {
  test(`of “${before}”, “${ours}” and “${theirs}”, typed at once in two tabs, all show “${both}”`, async () => {
    for (const isHereFirst of [true, false]) {
      const [writing, other] = [gate(), gate()];
      const { here, there, all } = await twoFields(before, [
        () => writing.passed,
        () => other.passed,
      ]);
      here.type(ours);
      there.type(theirs);
      // Both are stored, and neither has heard of the other.
      here.store.storeNote('kites');
      there.store.storeNote('kites');
      await settled();
      for (const { open } of isHereFirst ? [writing, other] : [other, writing]) {
        open();
        await settled();
      }
      expect(all()).toEqual([both, both, both]);
    }
  });
}

test('a note that one tab deletes and another adds to is still one of the papers with a note', async () => {
  const { here, there, disk, all } = await twoFields('Windy.', [soon, soon]);
  there.type('Windy. Cold.');
  here.type('');
  there.store.storeNote('kites');
  here.store.storeNote('kites');
  await settled();
  expect(all()).toEqual(Array(3).fill(' Cold.'));
  expect(disk.get('kites')?.fields.noted?.[0]).toBe(true);
});

test('a note that comes twice, from a journal and from its own page, repeats no word', async () => {
  const { page, disk } = browser();
  const writing = gate();
  const first = page({ write: () => writing.passed });
  await first.store.longField('kites', 'note');
  void first.store.typeNote('kites', 'Windy.');
  first.store.storeNote('kites');
  await settled();
  // Stores the first one's journal, and goes on writing.
  const next = page();
  await next.store.longField('kites', 'note');
  void next.store.typeNote('kites', 'Windy. Cold.');
  next.store.storeNote('kites');
  await settled();
  writing.open();
  await settled();
  const texts = [first.store.noteOf('kites'), disk.get('kites')?.fields.note?.[0]];
  expect(texts).toEqual(['Windy. Cold.', 'Windy. Cold.']);
});

test('letters typed before the stored note is read are added to it, and the next page shows both', async () => {
  const { page, disk } = browser();
  disk.set('kites', { id: 'kites', fields: { note: ['Windy.', 1] } });
  const { store, close } = page({ write: () => new Promise<never>(() => {}) });
  await store.load();
  void store.typeNote('kites', 'Cold.', '');
  store.storeNote('kites');
  expect(await store.longField('kites', 'note')).toBe('Cold.');
  close();
  const next = page();
  expect(await next.store.longField('kites', 'note')).toBe('Windy.\nCold.');
});

test('a note that is typed where the stored one became known since its field was shown takes none away', async () => {
  const { here, there, all } = await twoFields('', [soon, soon]);
  here.type('Windy.');
  here.store.storeNote('kites');
  await settled();
  void there.store.typeNote('kites', 'Cold.', '');
  there.store.storeNote('kites');
  await settled();
  expect(all()).toEqual(Array(3).fill('Windy.\nCold.'));
});

test('a note that was left in a journal, and crossed with another tab’s, is shown whole by the next page', async () => {
  const { page, disk } = browser();
  disk.set('kites', { id: 'kites', fields: { note: ['Windy.', 1] } });
  const tabs = [page(), page({ write: () => new Promise<never>(() => {}) })];
  for (const { store } of tabs) await store.longField('kites', 'note');
  for (const [at, text] of ['Very windy.', 'Windy. Cold.'].entries()) {
    void tabs[at]?.store.typeNote('kites', text);
    tabs[at]?.store.storeNote('kites');
  }
  await settled();
  for (const { close } of tabs) close();
  const { store } = page();
  await store.loadLongFields();
  expect(store.noteOf('kites')).toBe('Very windy. Cold.');
});
