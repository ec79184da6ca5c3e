import { expect, test } from 'vitest';
import { addressWith, choiceIn } from '../../../../src/islands/map/map-choice.ts';

test('a topic alone needs no search; words and facts beside it do', () => {
  expect(choiceIn('?topic=gates')).toMatchObject({ topic: 'gates', query: null });
  expect(choiceIn('?topic=gates&q=velvet')).toMatchObject({
    topic: 'gates',
    query: { text: 'velvet' },
  });
  expect(choiceIn('?topic=gates&topic=reeds')).toMatchObject({
    topic: '',
    query: { filters: { include: ['gates', 'reeds'] } },
  });
});

test('colours and a paper stand in the address, and nothing else does', () => {
  expect(choiceIn('?colours=mine&paper=on-kites')).toEqual({
    topic: '',
    query: null,
    colours: 'mine',
    paper: 'on-kites',
  });
});

test('a change of one control leaves all else in the address as it is', () => {
  const address = '?topic=gates&topic=reeds&not=kites&has=code&from=2025-08';
  expect(addressWith(address, 'q', ['v'])).toBe(`${address}&q=v`);
  expect(addressWith(`${address}&q=v&paper=on-kites`, 'q', [' '])).toBe(address);
  expect(addressWith(address, 'topic', ['hedges'])).toBe(
    '?not=kites&has=code&from=2025-08&topic=hedges',
  );
  expect(addressWith('?colours=mine', 'colours', [''])).toBe('');
  expect(choiceIn('?colours=clouds').colours).toBe('');
  expect(addressWith('?q=v', 'q', [])).toBe('');
});
