import { expect, test } from 'vitest';
import { merge, renamed } from '../../../../src/islands/reader/marks-file.ts';
import { put, type Reader, remove } from '../../../../src/islands/reader/reader.ts';
import { StoredReader } from '../../../../src/islands/reader/stored-reader.ts';

/** Storage that several tabs share. Where it is `full` it takes nothing more, where it is `blocked` it throws. */
function newStorage(texts = new Map<string, string>()) {
  const is = { full: false, blocked: false };
  const storage = {
    get length() {
      return texts.size;
    },
    key: (at: number) => [...texts.keys()][at] ?? null,
    getItem: (key: string) => texts.get(key) ?? null,
    removeItem: (key: string) => void texts.delete(key),
    setItem: (key: string, text: string) => {
      if (is.full) throw new Error('QuotaExceededError');
      texts.set(key, text);
    },
  };
  const tab = () =>
    new StoredReader(() => {
      if (is.blocked) throw new Error('SecurityError');
      return storage;
    }, 'reader');
  return { is, tab, texts };
}

const saving = (id: string) => (reader: Reader) => put(reader, 'saved', id);

test('saved papers are there when the page is opened again, oldest mark first', () => {
  const { tab } = newStorage();
  const page = tab();
  for (const id of ['kites', 'hedges', 'anvils']) expect(page.change(saving(id))).toBe(true);
  expect(tab().current().saved).toEqual(['kites', 'hedges', 'anvils']);
});

test('two tabs that know nothing of each other’s changes lose none of them', () => {
  const { tab } = newStorage();
  const [here, there] = [tab(), tab()];
  there.change(saving('kites'));
  here.change(saving('hedges'));
  there.change((reader) => put(reader, 'read', 'anvils'));
  expect(new Set(tab().current().saved)).toEqual(new Set(['kites', 'hedges']));
  expect(tab().current().read).toEqual(['anvils']);
});

test('a tab takes over what another one stored or removed', () => {
  const { tab, texts } = newStorage();
  const [here, there] = [tab(), tab()];
  there.change(saving('kites'));
  const [[key = '', value = ''] = []] = texts;
  expect(here.receive(key, value)).toBe(true);
  expect(here.current().saved).toEqual(['kites']);
  here.receive(key, null);
  expect(here.current().saved).toEqual([]);
  expect(here.receive('another site’s key', '1')).toBe(false);
});

test.each(['blocked', 'full'] as const)(
  'where storage is %s, changes last as long as the page, and are not said to be stored',
  (fault) => {
    const { is, tab } = newStorage();
    is[fault] = true;
    const page = tab();
    expect(page.change(saving('kites'))).toBe(false);
    page.change((reader) => put(reader, 'read', 'kites'));
    page.reload();
    expect(page.current()).toEqual({ saved: ['kites'], read: ['kites'], muted: [] });
  },
);

test('a change that did not fit is stored with the next one that does', () => {
  const { is, tab } = newStorage();
  const page = tab();
  page.change(saving('kites'));
  is.full = true;
  page.change(saving('hedges'));
  is.full = false;
  expect(page.change((reader) => remove(reader, 'saved', 'kites'))).toBe(true);
  expect(tab().current().saved).toEqual(['hedges']);
});

test('a paper that has a new id keeps its place', () => {
  const { tab } = newStorage();
  const page = tab();
  for (const id of ['kites', 'hedges', 'anvils']) page.change(saving(id));
  page.change((reader) => renamed(reader, new Map([['hedges', 'on-hedges']])));
  expect(tab().current().saved).toEqual(['kites', 'on-hedges', 'anvils']);
});

test('marks that are added before others come first', () => {
  const { tab } = newStorage();
  const page = tab();
  page.change(saving('anvils'));
  page.change((reader) => merge({ saved: ['kites', 'hedges'], read: [], muted: [] }, reader));
  expect(tab().current().saved).toEqual(['kites', 'hedges', 'anvils']);
});

test('what is cleared elsewhere is gone here', () => {
  const { tab, texts } = newStorage();
  const page = tab();
  page.change(saving('kites'));
  texts.clear();
  page.reload();
  expect(page.current().saved).toEqual([]);
});
