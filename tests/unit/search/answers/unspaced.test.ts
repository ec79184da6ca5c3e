import { expect, test } from 'vitest';
import { asking, inventedCatalogue, inventedEngine } from '../invented.ts';

const titles = ['天鹅绒门的路由', '等待的机器人', 'ゲートを待つロボット'];
const texts = [
  '天鹅绒门的路由. 我们评估GPT模型。',
  '等待的机器人. 它在门前等待。',
  '大きなゲートのモデル。',
];
const engine = inventedEngine(
  inventedCatalogue(titles.map((title) => ({ title, authors: [], topics: [] }))),
  texts,
);

async function found(text: string) {
  return (await engine.search(asking(text)).full())?.hits.map(({ id }) => id);
}

test.each([
  ['机器人', ['paper-1']],
  ['天鹅绒', ['paper-0']],
  ['评估 GPT', ['paper-0']],
  ['评估GPT模型', ['paper-0']],
  ['ロボット', ['paper-2']],
  ['モデル', ['paper-2']],
  ['我们评估大模型', ['paper-0']],
  ['语', []],
])('words stand where no space parts them: %s', async (asked, papers) => {
  expect(await found(asked)).toEqual(papers);
});

test('they are marked', async () => {
  const results = await engine.search(asking('门 机器人')).full();
  expect(results?.hits[0]?.title).toEqual([
    { text: '等待的', mark: false },
    { text: '机器人', mark: true },
  ]);
});
