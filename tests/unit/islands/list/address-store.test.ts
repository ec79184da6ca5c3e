import { afterEach, expect, test, vi } from 'vitest';
import { changeQuery, clearQuery, searchOf } from '../../../../src/islands/list/address-store.ts';
import { activeFilters, chooseTopic, topicState } from '../../../../src/islands/list/filters.ts';
import { fromAddress } from '../../../../src/search/query/address.ts';
import { emptyQuery, noFilters } from '../../../../src/search/types.ts';

const queryIn = (address: string) => fromAddress(new URLSearchParams(address));

/** A window of the list at an address, and what its address is then. */
function pageAt(search: string): () => string {
  const location = { pathname: '/topics/tea/', search, hash: '' };
  const pushState = (_state: null, _title: string, address: string) => {
    location.search = address.slice(location.pathname.length);
  };
  vi.stubGlobal('location', location);
  vi.stubGlobal('history', { pushState });
  vi.stubGlobal('requestAnimationFrame', () => {});
  return () => location.search;
}
afterEach(() => vi.unstubAllGlobals());

test('"clear" lifts all that narrows, and leaves the order', () => {
  const address = pageAt('?q=tea&topic=leaves&is=saved&sort=votes');
  clearQuery();
  expect(address()).toBe('?sort=votes');
});

test('a choice stands in the address, and taken back it leaves none', () => {
  const address = pageAt('');
  changeQuery({ sort: 'votes' });
  expect(address()).toBe('?sort=votes');
  changeQuery({ sort: 'relevance' });
  expect(address()).toBe('');
});

test('a topic goes from off to in to out, and choosing its state again turns it off', () => {
  const chosen = chooseTopic(noFilters(), 'leaves', 'include');
  expect(topicState(chosen, 'leaves')).toBe('include');
  const refused = chooseTopic(chosen, 'leaves', 'exclude');
  expect([refused.include, refused.exclude]).toEqual([[], ['leaves']]);
  expect(topicState(chooseTopic(refused, 'leaves', 'exclude'), 'leaves')).toBe('off');
});

test('every choice is a chip, and lifting the chips one by one ends with a plain list', () => {
  const start = queryIn(
    'q=tea&topic=leaves&not=cups&from=2031&to=2031-05&has=venue&author=A+B&is=read',
  );
  let query = start;
  const labels: string[] = [];
  for (let chip = activeFilters(query, (id) => id)[0]; chip; ) {
    labels.push(chip.label);
    query = chip.without;
    chip = activeFilters(query, (id) => id)[0];
  }
  expect(labels).toHaveLength(8);
  expect(labels).toContain('Exclude cups');
  expect(query).toEqual(emptyQuery());
});

test('a filtered list is a search of all papers: its own choices and the list’s', () => {
  const search = (list: string, address: string) => `${searchOf(list, queryIn(address))}`;
  expect(search('topic=wind', 'q=kites&topic=gardens&has=code')).toBe(
    'topic=wind&q=kites&topic=gardens&has=code',
  );
  expect(search('topic=wind', 'topic=gardens&topic=tools&match=any')).toBe(
    'q=topic%3Awind&topic=gardens&topic=tools&match=any',
  );
  expect(search('q=venue%3A%22Gardens%22', 'q=kites')).toBe('q=venue%3A%22Gardens%22+kites');
  expect(search('from=2031-04-01&to=2031-04-30', 'from=2031-04-07')).toBe(
    'from=2031-04-07&to=2031-04-30',
  );
});
