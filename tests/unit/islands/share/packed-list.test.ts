import { expect, test } from 'vitest';
import { packList, unpackList } from '../../../../src/islands/share/packed-list.ts';
import { idHash } from '../../../../src/text/id-hash.ts';

const hashes = Array.from({ length: 400 }, (_, at) => idHash(`on-reeds-and-kites-${at}`));

test('a list comes out as it went in, with its name in any script', () => {
  const packed = packList({ name: '芦苇 & “reeds”', hashes: hashes.slice(0, 3) });
  expect(packed).toMatch(/^[\w-]+$/);
  expect(unpackList(packed)).toEqual({
    name: '芦苇 & “reeds”',
    papers: 3,
    hashes: hashes.slice(0, 3),
  });
});

test('at most 300 papers are packed, in less than 1,700 letters', () => {
  const packed = packList({ name: 'Reeds', hashes });
  expect(packed.length).toBeLessThan(1700);
  expect(unpackList(packed)?.hashes).toHaveLength(300);
});

test('what is no list, or one of a later release, is refused', () => {
  for (const text of ['', '1', '1%%%', '2AAAA', '1_____', `1${'A'.repeat(4)}`])
    expect(unpackList(text)).toBeNull();
});

test('a list that was cut on its way gives the papers that are whole, and tells how many there were', () => {
  const packed = packList({ name: 'Reeds', hashes: hashes.slice(0, 9) });
  expect(unpackList(packed.slice(0, -4))).toEqual({
    name: 'Reeds',
    papers: 9,
    hashes: hashes.slice(0, 8),
  });
});

test('the full stop of a sentence is no part of the link', () => {
  const packed = packList({ name: 'Reeds', hashes: hashes.slice(0, 2) });
  expect(unpackList(`${packed}.`)).toEqual(unpackList(packed));
});
