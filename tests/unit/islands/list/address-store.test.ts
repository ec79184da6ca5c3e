import { expect, test } from 'vitest';
import {
  addressOf,
  cleared,
  searchOf,
  viewFrom,
} from '../../../../src/islands/list/address-store.ts';
import { activeFilters, chooseTopic, topicState } from '../../../../src/islands/list/filters.ts';
import { emptyQuery, noFilters } from '../../../../src/search/types.ts';

const plainView = { query: emptyQuery(), density: null };

test('an untouched list has no parameters', () => {
  expect(addressOf(plainView).toString()).toBe('');
});

test('an address survives being read and written', () => {
  const address =
    'q=green+tea&topic=leaves&not=coffee&match=any&has=code&is=unread&sort=votes&view=titles';
  expect(addressOf(viewFrom(new URLSearchParams(address))).toString()).toBe(address);
});

test('what an address gets wrong is ignored', () => {
  const view = viewFrom(new URLSearchParams('view=huge&sort=%E2%80%A6&has=wings'));
  expect(view).toEqual(plainView);
});

test('"clear" lifts all that narrows, and leaves order and density', () => {
  const view = viewFrom(
    new URLSearchParams('q=tea&topic=leaves&is=saved&sort=votes&view=abstracts'),
  );
  expect(addressOf(cleared(view)).toString()).toBe('sort=votes&view=abstracts');
});

test('a topic goes from off to in to out, and choosing its state again turns it off', () => {
  const chosen = chooseTopic(noFilters(), 'leaves', 'include');
  expect(topicState(chosen, 'leaves')).toBe('include');
  const refused = chooseTopic(chosen, 'leaves', 'exclude');
  expect([refused.include, refused.exclude]).toEqual([[], ['leaves']]);
  expect(topicState(chooseTopic(refused, 'leaves', 'exclude'), 'leaves')).toBe('off');
});

test('every choice is a chip, and lifting the chips one by one ends with a plain list', () => {
  const start = viewFrom(
    new URLSearchParams(
      'q=tea&topic=leaves&not=cups&from=2031&to=2031-05&has=venue&author=A+B&is=read',
    ),
  ).query;
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
  const query = (address: string) => viewFrom(new URLSearchParams(address)).query;
  const search = (list: string, address: string) => `${searchOf(list, query(address))}`;
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
