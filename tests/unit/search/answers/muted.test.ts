import { expect, test } from 'vitest';
import type { Muted } from '../../../../src/search/types.ts';
import { asking, inventedCatalogue, inventedEngine } from '../invented.ts';

const catalogue = inventedCatalogue();
const engine = inventedEngine(catalogue, [
  'Velvet Gates for Sparse Experts. They open quietly.',
  'Hallucination in Small Models. We measure reward hacking, quietly.',
  'A Robot That Waits. For a reward, before hacking.',
]);

async function answer(muted: Partial<Muted>, is: 'muted'[] = []) {
  const request = {
    ...asking('', { is }),
    muted: { topics: [], authors: [], words: [], ...muted },
  };
  const found = await engine.search(request).full();
  return { ids: found?.hits.map(({ id }) => id).sort(), count: found?.mutedPapers };
}

test('papers by a muted author are in no list, and are counted', async () => {
  expect(await answer({ authors: ['Ada Quill'] })).toEqual({ ids: ['paper-2'], count: 2 });
});

test('a muted phrase hides the papers whose text holds its words side by side, and no others', async () => {
  expect(await answer({ words: ['Reward hacking'] })).toEqual({
    ids: ['paper-0', 'paper-2'],
    count: 1,
  });
  expect(await answer({ words: ['quietly'] })).toEqual({ ids: ['paper-2'], count: 2 });
});

test('what is muted is shown when it is asked for, and nothing else', async () => {
  const muted = { topics: ['machine-habits'], words: ['velvet'] };
  expect(await answer(muted, ['muted'])).toEqual({
    ids: ['paper-0', 'paper-1', 'paper-2'],
    count: 3,
  });
  expect(await answer({ words: ['velvet'] }, ['muted'])).toMatchObject({ ids: ['paper-0'] });
});

test('before abstracts are here, titles tell', async () => {
  const request = { ...asking(''), muted: { topics: [], authors: [], words: ['robot'] } };
  const early = await engine.search(request).instant();
  expect(early.hits.map(({ id }) => id)).not.toContain('paper-2');
});
