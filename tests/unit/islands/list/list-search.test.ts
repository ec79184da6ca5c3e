import { expect, test } from 'vitest';
import { type Found, ListSearch, notAsked } from '../../../../src/islands/list/list-search.ts';
import { emptyQuery } from '../../../../src/search/types.ts';

const about = (text: string) => ({ ...emptyQuery(), text });
const found = (ids: string[], isEarly = false): Found => ({ ...notAsked, ids, isEarly });

interface Asked {
  text: string;
  answer: (found: Found) => void;
  fail: (failure: string) => void;
}

/** A search whose questions are answered by hand. `isLost`: its script cannot be fetched. */
function search({ isLost = false } = {}) {
  const asked: Asked[] = [];
  const list = new ListSearch(async () => {
    if (isLost) throw new TypeError('Failed to fetch dynamically imported module');
    return ({ text }, _among, _isShown, answer, fail) => {
      asked.push({ text, answer, fail });
      return () => {};
    };
  });
  const ask = async (text: string): Promise<Asked> => {
    list.search(about(text), '', ['kites', 'reeds']);
    await new Promise((done) => setTimeout(done));
    const last = asked.at(-1);
    if (!last) throw new Error('Nothing was asked.');
    return last;
  };
  return { list, ask, asked };
}

test('a late answer to an earlier question never takes the place of the last one’s', async () => {
  const { list, ask } = search();
  const first = await ask('kite');
  const second = await ask('kites');
  second.answer(found(['kites']));
  first.answer(found(['reeds']));
  first.fail('Too late.');
  expect(list.found.ids).toEqual(['kites']);
});

test('the same question is asked once, and again after it failed', async () => {
  const { list, ask, asked } = search();
  const { fail } = await ask('kites');
  await ask('kites');
  expect(asked).toHaveLength(1);
  fail('Are you offline?');
  expect(list.found).toMatchObject({ ids: null, failure: 'Are you offline?' });
  await ask('kites');
  expect(asked).toHaveLength(2);
});

test('a question that is taken back before its script is there is never asked', async () => {
  const { list, asked } = search();
  list.search(about('kites'), '', []);
  list.search(about(''), '', []);
  await new Promise((done) => setTimeout(done));
  expect(asked).toEqual([]);
  expect(list.found).toEqual(notAsked);
});

test('where the script cannot be fetched, that is said', async () => {
  const { list } = search({ isLost: true });
  list.search(about('kites'), '', []);
  await expect(list.whole()).rejects.toThrow();
  expect(list.found.failure).not.toBe('');
});

test('a file of the list waits for the full answer to the last question', async () => {
  const { list, ask } = search();
  const first = await ask('kite');
  let whole: Found | undefined;
  void list.whole().then((answer) => {
    whole = answer;
  });
  first.answer(found(['reeds'], true));
  const second = await ask('kites');
  second.answer(found(['reeds'], true));
  await new Promise((done) => setTimeout(done));
  expect(whole).toBeUndefined();
  second.answer(found(['kites']));
  await new Promise((done) => setTimeout(done));
  expect(whole?.ids).toEqual(['kites']);
  expect((await list.whole()).ids).toEqual(['kites']);
});
