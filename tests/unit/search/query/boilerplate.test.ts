import { expect, test } from 'vitest';
import {
  exclusionIn,
  isFrameAlone,
  withoutBoilerplate,
} from '../../../../src/search/query/boilerplate.ts';

const asked = (text: string) => withoutBoilerplate(text).replace(/\s+/g, ' ').trim();

test.each([
  ['papers by Ada Quill', 'Ada Quill'],
  ['who wrote the velvet gates paper?', 'velvet gates'],
  ['Which papers discuss velvet in gates?', 'velvet in gates?'],
  ['find me papers on -video diffusion', '-video diffusion'],
  ['papers by "Ada Quill"', '"Ada Quill"'],
  ['velvet gates paper', 'velvet gates'],
  ['Is there any work on velvet gates?', 'velvet gates?'],
  ['are there works about velvet', 'velvet'],
  ['tell me about velvet gates', 'velvet gates'],
  ['can you tell us what papers are there on velvet', 'velvet'],
  ['what papers there are on velvet', 'velvet'],
])('what only frames a question is not asked for: %s', (text, essence) => {
  expect(asked(text)).toBe(essence);
});

test('what a title says as a whole is asked for as it stands', () => {
  const inTitle = (title: string) => (words: string[]) => title.includes(words.join(' '));
  const ofGates = inTitle('tell me about velvet gates');
  expect(withoutBoilerplate('tell me about velvet', ofGates)).toBe('tell me about velvet');
  // One title with "papers in" makes no request for papers a title.
  const inPapers = inTitle('topics of papers in glass');
  expect(withoutBoilerplate('papers in velvet', inPapers).trim()).toBe('in velvet');
});

test.each(['show me what papers are there', 'tell all papers'])(
  '“%s” asks for any paper',
  (text) => {
    expect(isFrameAlone(text.split(' '))).toBe(true);
  },
);

test.each([
  'papers',
  'position paper',
  'recent velvet',
  'show me the velvet',
  'is there a velvet gate',
  'survey papers about robots',
  '(2024)',
  'et al',
  'author:quill',
  '',
])('all else is asked for as it stands: %s', (text) => {
  expect(withoutBoilerplate(text)).toBe(text);
});

test.each([
  ['Quill et al., 2024, Velvet Gates', 'Quill Velvet Gates'],
  ['Quill, A. et al. (2024a). Velvet Gates.', 'Quill, A. Velvet Gates.'],
  [
    'Quill, A., Finch, B. (2024). On Gates. arXiv preprint arXiv:2406.14880.',
    'Quill, A., Finch, B. On Gates. arXiv:2406.14880.',
  ],
])('a reference is asked for without what all references hold: %s', (text, essence) => {
  expect(asked(text)).toBe(essence);
});

test('letters of full width or of a TeX font are as others', () => {
  expect(withoutBoilerplate('GPT-$\\mathrm{V}^2$ gates')).toBe('GPT-V^2 gates');
  expect(withoutBoilerplate('ＧＰＴ－４　ｇａｔｅｓ')).toBe('GPT-4 gates');
  expect(withoutBoilerplate('ａｕｔｈｏｒ：Ｆｉｎｃｈ')).toBe('author:Finch');
});

test.each([
  ['arXiv:2406.14880 [cs.CL]', 'arXiv:2406.14880'],
  ['On Gates (cs.CV, stat.ML)', 'On Gates'],
  ['On Gates [math.GT; hep-th] 2406.14880', 'On Gates 2406.14880'],
  ['[cs.AI] On Gates', 'On Gates'],
  ['[cs.AI]', '[cs.AI]'],
  ['On [gates] (and robots)', 'On [gates] (and robots)'],
])("arXiv's categories beside a title or an id are left out: %s", (pasted, essence) => {
  expect(withoutBoilerplate(pasted).replace(/\s+/g, ' ').trim()).toBe(essence);
});

test.each([
  ['agents excluding position papers', 'agents', 'position papers'],
  ['agents excluding Panama papers', 'agents', 'Panama papers'],
  ['agents excluding survey articles', 'agents', 'survey articles'],
  ['agents excluding all in one', 'agents', 'all in one'],
  ['agents except the medical ones', 'agents', 'medical'],
  ['agents other than of the robots articles', 'agents', 'robots'],
  ['agents other than of the position papers', 'agents', 'position'],
  ['agents excluding the papers', 'agents excluding the papers', ''],
  ['agents excluding articles', 'agents excluding articles', ''],
  ['all agents except one', 'all agents except one', ''],
])('only what is meant is left out: %s', (text, wanted, excluded) => {
  const found = exclusionIn(text, () => false);
  expect(found).toMatchObject({ wanted, excluded: excluded ? [excluded] : [] });
});

test.each([
  ['gates except glass or old lamps', ['glass', 'old lamps']],
  ['gates, neither of glass nor lamps', ['glass', 'lamps']],
  ['gates neither robots nor lamps', ['robots', 'lamps']],
  ['gates not about robots', ['robots']],
  ['gates, nothing on robots', ['robots']],
  ['gates, no robots', ['robots']],
  ['gates not robots', ['robots']],
  ['gates apart from robots', ['robots']],
])('each way to say what is left out is read: %s', (text, excluded) => {
  const minus = excluded.map((one) => ` -"${one}"`).join('');
  expect(exclusionIn(text, () => false)).toEqual({ wanted: 'gates', excluded, minus });
});

test('"without" keeps what it names out of titles alone', () => {
  const found = exclusionIn('velvet gates without robots or lamps', () => false);
  expect(found).toMatchObject({
    wanted: 'velvet gates',
    minus: ' -title:"robots" -title:"lamps"',
  });
  const ways = ['gates with no robots', 'gates but no robots', 'gates ohne robots'];
  for (const text of [...ways, 'gates that do without robots'])
    expect(exclusionIn(text, () => false)).toMatchObject({ minus: ' -title:"robots"' });
  expect(exclusionIn('gates, not robots', () => false)).toMatchObject({ minus: ' -"robots"' });
});

test.each([
  ['reading without glasses and with lamps', 'lamps'],
  ['reading without glasses or with lamps', 'lamps'],
  ['search without stemming in german and english', 'english'],
  ['robots without cameras, fast and small', 'fast'],
  ['robots without cameras, fast and small', 'small'],
  ['gates without glass, lamps for streets', 'lamps'],
])('what is wanted behind an exclusion is not left out: %s', (text, wanted) => {
  expect(exclusionIn(text, () => false).excluded).not.toContain(wanted);
});

test('of several, what a title says is not left out', () => {
  const isTitled = (words: string[]) => words.join(' ') === 'without glass';
  expect(exclusionIn('gates without glass or lamps', isTitled)).toMatchObject({
    excluded: ['lamps'],
  });
});

test('“but not” leaves out what some title does without, too', () => {
  const isTitled = (words: string[]) => words.join(' ') === 'robots free';
  expect(exclusionIn('gates but not robots', isTitled)).toMatchObject({ excluded: ['robots'] });
});

test.each([
  ...['gates no robots', 'gates', 'no robots', 'gates instead of robots'],
  ...['gates that do not open', 'gates with and without glass', 'gates not only for robots'],
  ...[
    'gates not only',
    'how to not forget gates',
    'open or not open',
    'gates sin cos',
    'comic sans gates',
  ],
])('“%s” leaves nothing out', (text) => {
  expect(exclusionIn(text, () => false)).toMatchObject({ wanted: text, excluded: [] });
});

test.each([
  ['gates without robots', 'without robots'],
  ['gates without robots', 'robots free'],
  ['small but not weak', 'but not weak'],
])('what a title says so is left out of nothing: %s', (text, title) => {
  const { wanted, minus } = exclusionIn(text, (words) => words.join(' ') === title);
  expect({ wanted, minus }).toEqual({ wanted: text, minus: '' });
});

test('a pasted sentence leaves nothing out', () => {
  const pasted = `${'gates that wait '.repeat(5)}but not robots`;
  expect(exclusionIn(pasted, () => false)).toMatchObject({ wanted: pasted, minus: '' });
});
