import { expect, test } from 'vitest';
import type { ListChoices } from '../../../../src/islands/list/choices.ts';
import {
  type Found,
  ListStore,
  notAsked,
  type Question,
} from '../../../../src/islands/list/list-store.ts';
import { listColumns } from '../../../../src/islands/list/narrow.ts';
import { plainView, viewFrom } from '../../../../src/islands/list/view.ts';
import { noMarks, type Reader } from '../../../../src/islands/reader/reader.ts';
import { noFilters, type SearchResults } from '../../../../src/search/types.ts';
import { idHash } from '../../../../src/text/id-hash.ts';
import { inventedResults } from '../../search/invented-results.ts';

const ids = ['kites', 'reeds', 'gates'];
const hashes = (...of: string[]) => of.map((id) => idHash(id));
const at = (address: string) => viewFrom(new URLSearchParams(address));

function answer({ query }: Question, papers: string[], rest: Partial<SearchResults> = {}): Found {
  const { counts, ...nothing } = inventedResults({ query });
  const results = {
    ...nothing,
    total: papers.length,
    papers: Uint32Array.from(hashes(...papers)),
    counts: { ...counts, topics: { wind: 7 }, has: { code: 4, project: 0, venue: 0 } },
    ...rest,
  };
  return { ...notAsked, results };
}

/** A list of which three papers stand on its page, and search, whose answers are given by hand. `isLost`: its script cannot be fetched. */
function list({ total = 9, isLost = false } = {}) {
  const choices: ListChoices = {
    total,
    here: ids.length,
    lists: ['topics/wind'],
    asSearch: 'topic=wind',
    topics: [{ id: 'tools', name: 'Tools', kind: 'field', papers: 5 }],
    has: { code: 6, project: 0, venue: 0 },
    venues: [],
    sorts: ['date'],
    days: null,
  };
  const papers = ids.map((id, place) => ({
    id,
    title: id,
    topics: ['wind'],
    has: place === 0 ? ['code'] : [],
    venue: '',
    date: `2031-04-0${3 - place}`,
    votes: -1,
  }));
  const asked: (Question & { answer: (...of: string[]) => void; fail: () => void })[] = [];
  const lists: string[][] = [];
  const left: Record<string, number> = {};
  const store = new ListStore({
    choices,
    columns: listColumns(papers),
    outOfReach: 'Are you offline?',
    load: async (of, show) => {
      lists.push(of);
      if (isLost) throw new TypeError('Failed to fetch dynamically imported module');
      return {
        ask(question) {
          let isStopped = false;
          const say = (found: Found) => {
            if (!isStopped) show(found);
          };
          asked.push({
            ...question,
            answer: (...of) => say(answer(question, of)),
            fail: () => say({ ...notAsked, failure: 'Are you offline?' }),
          });
          return () => {
            isStopped = true;
          };
        },
        clear() {},
        papersOf: async ({ query }) => left[query.text] ?? 0,
      };
    },
  });
  const settled = () => new Promise((done) => setTimeout(done));
  /** The last question, once it was asked. */
  const look = async (address: string) => {
    store.look(at(address));
    await settled();
    const last = asked.at(-1);
    if (!last) throw new Error('Nothing was asked.');
    return last;
  };
  return { store, look, settled, asked, lists, left, now: () => store.state.get() };
}

test('the first page stands without a question', async () => {
  const { store, settled, asked, now } = list();
  store.look(plainView());
  store.mark({ ...noMarks, hidden: new Set(['reeds']) });
  await settled();
  expect(asked).toEqual([]);
  expect(now()).toMatchObject({ shown: hashes('kites', 'gates'), isFirstPage: true });
  expect(now().hiddenPapers).toBe(1);
});

test('filters of a list that stands whole on its page ask nothing', async () => {
  const { store, settled, asked, now } = list({ total: 3 });
  store.look(at('has=code'));
  await settled();
  expect(asked).toEqual([]);
  expect(now()).toMatchObject({ shown: hashes('kites'), isLoading: false });
});

test('of a longer list the page is narrowed at once, and all of it as soon as search has answered', async () => {
  const { look, now, lists } = list();
  const { answer } = await look('has=code');
  expect(now()).toMatchObject({
    shown: hashes('kites'),
    isLoading: true,
    counts: { has: { code: 6 } },
  });
  answer('kites', 'lamps');
  expect([...now().shown]).toEqual(hashes('kites', 'lamps'));
  expect(now()).toMatchObject({ isLoading: false, counts: { has: { code: 4 } } });
  expect(lists).toEqual([['topics/wind']]);
});

test('words are looked for among the papers of a list of one page', async () => {
  const { look, lists, now } = list({ total: 3 });
  (await look('q=gates')).answer('gates');
  expect([...now().shown]).toEqual(hashes('gates'));
  expect(lists).toEqual([ids]);
});

test('of two quick choices the answer to the first, which comes late, is never shown', async () => {
  const { look, now } = list();
  const first = await look('has=code');
  const second = await look('has=code&topic=tools');
  second.answer('gates');
  first.answer('lamps');
  first.fail();
  expect([...now().shown]).toEqual(hashes('gates'));
  expect(now()).toMatchObject({ isLoading: false, isLacking: false });
});

test('back brings the first page again, whatever comes of the question, and forward asks it anew', async () => {
  const { store, look, now, asked, settled } = list();
  const first = await look('has=code');
  store.look(plainView());
  first.answer('lamps');
  expect(now()).toMatchObject({ shown: hashes(...ids), isFirstPage: true });
  const again = await look('has=code');
  expect(asked).toHaveLength(2);
  again.answer('lamps');
  expect([...now().shown]).toEqual(hashes('lamps'));
  // Taken back before its script is there.
  store.look(at('has=project'));
  store.look(plainView());
  await settled();
  expect(asked).toHaveLength(2);
});

test('where the index cannot be had, the page’s papers are narrowed, and the same can be asked again', async () => {
  const { store, look, settled, asked, now } = list();
  (await look('has=code')).fail();
  expect(now()).toMatchObject({ shown: hashes('kites'), isLacking: true, isLoading: false });
  await expect(store.whole()).rejects.toThrow('offline');
  store.retry();
  await settled();
  asked.at(-1)?.answer('kites', 'lamps');
  expect([...now().shown]).toEqual(hashes('kites', 'lamps'));
  expect(now().isLacking).toBe(false);
});

test('where not even its script can be had, that is said', async () => {
  const { store, settled, now } = list({ isLost: true });
  store.look(at('q=gates'));
  await settled();
  expect(now()).toMatchObject({ isLacking: true, found: { failure: 'Are you offline?' } });
});

test('a mark asks the same question again, and a look at the same thing does not', async () => {
  const { store, look, settled, asked } = list();
  await look('is=saved');
  store.look(at('is=saved'));
  await settled();
  expect(asked).toHaveLength(1);
  const reader: Reader = { ...noMarks, saved: new Set(['kites']) };
  store.mark(reader);
  await settled();
  expect(asked.at(-1)?.reader).toBe(reader);
});

test('the order by nearness waits for the marks', async () => {
  const { store, settled, asked } = list();
  store.look(at('sort=saved'));
  await settled();
  expect(asked).toEqual([]);
  store.mark(noMarks);
  await settled();
  expect(asked).toMatchObject([{ name: 'sort=saved', limit: 100 }]);
});

test('a file of the list waits for the full answer to the last question', async () => {
  const { store, look, settled } = list();
  const first = await look('q=kite');
  let whole: readonly number[] | undefined;
  void store.whole().then((papers) => {
    whole = [...papers];
  });
  const second = await look('q=kites');
  first.answer('reeds');
  await settled();
  expect(whole).toBeUndefined();
  second.answer('kites', 'lamps');
  await settled();
  expect(whole).toEqual(hashes('kites', 'lamps'));
});

test('where nothing is left, the list says what each choice takes away', async () => {
  const { look, settled, now, left } = list();
  left.kites = 4;
  (await look('q=kites&has=code')).answer();
  await settled();
  expect(now().wider).toMatchObject([{ without: { filters: noFilters() }, papers: 4 }]);
});
