import { expect, test } from 'vitest';
import { choiceIn } from '../../../../src/islands/map/map-choice.ts';

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

test('layers and a paper stand in the address, and nothing else does', () => {
  expect(choiceIn('?layer=saved&layer=clouds&paper=on-kites')).toEqual({
    topic: '',
    query: null,
    layers: ['saved'],
    paper: 'on-kites',
  });
});
