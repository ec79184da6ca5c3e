import { expect, test } from 'vitest';
import { KeptReader } from '../../../../src/islands/reader/kept-reader.ts';
import { put, type Reader, remove } from '../../../../src/islands/reader/reader.ts';

/** A shelf that two tabs share; `full` takes nothing more, `forbidden` is not even to be looked at. */
function newShelf() {
  const texts = new Map<string, string>();
  const is = { full: false, forbidden: false };
  const shelf = {
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => {
      if (is.full) throw new Error('QuotaExceededError');
      texts.set(key, text);
    },
  };
  const tab = () =>
    new KeptReader(() => {
      if (is.forbidden) throw new Error('SecurityError');
      return shelf;
    }, 'reader');
  return { is, tab, clear: () => texts.clear() };
}

const saving = (id: string) => (reader: Reader) => put(reader, 'saved', id);

test('what is saved is there when the page is opened again', () => {
  const { tab } = newShelf();
  tab().change(saving('kites'));
  expect(tab().current().saved).toEqual(['kites']);
});

test('a change made in another tab is not lost by one made here', () => {
  const { tab } = newShelf();
  const [here, there] = [tab(), tab()];
  expect(here.current().saved).toEqual([]);
  there.change(saving('kites'));
  here.change(saving('hedges'));
  expect(tab().current().saved).toEqual(['kites', 'hedges']);
});

test.each(['forbidden', 'full'] as const)(
  'where storage is %s, all changes last as long as the page',
  (fault) => {
    const { is, tab } = newShelf();
    is[fault] = true;
    const reader = tab();
    reader.change(saving('kites'));
    reader.change(saving('hedges'));
    reader.change((kept) => put(kept, 'read', 'kites'));
    expect(reader.current()).toEqual({ saved: ['kites', 'hedges'], read: ['kites'], muted: [] });
  },
);

test('what was changed while storage was full is kept with the first change that fits', () => {
  const { is, tab } = newShelf();
  const reader = tab();
  reader.change(saving('kites'));
  is.full = true;
  reader.change(saving('hedges'));
  is.full = false;
  reader.change((kept) => remove(kept, 'saved', 'kites'));
  expect(tab().current().saved).toEqual(['hedges']);
});

test('what another tab kept while storage was full for this one comes to what this one knows', () => {
  const { is, tab } = newShelf();
  const [here, there] = [tab(), tab()];
  is.full = true;
  here.change(saving('kites'));
  is.full = false;
  there.change(saving('hedges'));
  here.takeUp();
  expect(here.current().saved).toEqual(['kites', 'hedges']);
});

test('what was cleared elsewhere is gone here', () => {
  const { tab, clear } = newShelf();
  const reader = tab();
  reader.change(saving('kites'));
  clear();
  reader.takeUp();
  expect(reader.current().saved).toEqual([]);
});
