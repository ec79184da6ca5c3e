import { expect, test } from 'vitest';
import { noMarks } from '../../../../src/islands/reader/reader.ts';
import { decide, queuesOf, resumed, undecided } from '../../../../src/islands/review/use-review.ts';
import { idHash } from '../../../../src/text/id-hash.ts';

const day = '2025-08-20';

test('an address asks for its own papers, and a bare one for what is new, or else for the newest edition', () => {
  expect(queuesOf('?topic=kites', day)).toEqual(['topic=kites']);
  expect(queuesOf('?list=to-read', day)).toEqual(['list=to-read']);
  expect(queuesOf('', day)).toEqual(['is=new', `from=${day}&to=${day}`]);
  expect(queuesOf('', undefined)).toEqual(['is=new']);
});

test('of an edition that was not asked for, what was decided before stays away', () => {
  const reader = {
    ...noMarks,
    saved: new Set(['kites']),
    seen: new Set(['hedges']),
    hidden: new Set(['reeds']),
  };
  const papers = ['kites', 'clouds', 'hedges', 'reeds'].map((id) => idHash(id));
  expect(undecided(papers, reader)).toEqual([idHash('clouds')]);
});

const queue = { address: 'is=new', papers: [11, 12, 13], leftOut: 2, at: 0, decided: {} };

test('a review that was left goes on where it was, at its own address alone', () => {
  const left = decide(queue, 'saved');
  expect(resumed(JSON.stringify(left), 'is=new')).toEqual(left);
  expect(resumed(JSON.stringify(left), 'topic=kites')).toBeNull();
  expect(resumed(JSON.stringify(queue), 'is=new')).toBeNull();
});

test('a review left in version 1.0.0, which stored ids, goes on with its decisions', () => {
  const decided = { kites: 'saved', reeds: 'skipped' };
  const left = { address: 'is=new', ids: ['kites', 'reeds', 'clouds'], at: 2, decided };
  const [kites = 0, reeds = 0, clouds = 0] = left.ids.map((id) => idHash(id));
  expect(resumed(JSON.stringify(left), 'is=new')).toEqual({
    ...{ address: 'is=new', papers: [kites, reeds, clouds], leftOut: 0, at: 2 },
    decided: { [kites]: 'saved', [reeds]: 'skipped' },
  });
});

test.each([
  '',
  '{"address":"is=new"',
  '5',
  '{"address":"is=new","at":1}',
  '{"address":"is=new","papers":{"length":3},"at":1}',
  '{"address":"is=new","papers":[1.5,2],"at":1}',
  '{"address":"is=new","papers":["kites","reeds"],"at":1}',
  '{"address":"is=new","ids":["kites",null],"at":1}',
])('of a damaged review, %s, nothing is taken, and nothing is thrown', (text) => {
  expect(resumed(text, 'is=new')).toBeNull();
});

test('of damaged decisions the sound ones stay', () => {
  const text = JSON.stringify({ ...queue, at: 2, decided: { 11: 'saved', 12: 7 } });
  expect(resumed(text, 'is=new')?.decided).toEqual({ 11: 'saved' });
});
