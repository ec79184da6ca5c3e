import { expect, test } from 'vitest';
import { withoutBoilerplate } from '../../../../src/search/query/boilerplate.ts';

const asked = (text: string) => withoutBoilerplate(text).replace(/\s+/g, ' ').trim();

test.each([
  ['papers by Ada Quill', 'Ada Quill'],
  ['who wrote the velvet gates paper?', 'velvet gates'],
  ['Which papers discuss velvet in gates?', 'velvet in gates?'],
  ['find me papers on -video diffusion', '-video diffusion'],
  ['papers by "Ada Quill"', '"Ada Quill"'],
  ['velvet gates paper', 'velvet gates'],
  ['What is the difference between velvet and gates?', 'velvet and gates?'],
  ["what's the difference between velvet vs gates", 'velvet vs gates'],
  ['How do velvet gates differ from robots?', 'velvet gates robots?'],
  ['how does velvet compare to silk', 'velvet silk'],
])('what only frames a question is not asked for: %s', (text, essence) => {
  expect(asked(text)).toBe(essence);
});

test.each([
  'papers',
  'position paper',
  'recent velvet',
  'show me the velvet',
  'survey papers about robots',
  'the difference between gates',
  'how gates compare',
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

test('a record is asked for by its title, and its arXiv id', () => {
  const record = `@article{quill2024,
    author={Quill, Ada and Finch, Bo},
    title={{Velvet {G}ates}: Quiet \\textit{Routing}},
    journal={arXiv preprint arXiv:2406.14880},
    year={2024}
  }`;
  expect(asked(record)).toBe('Velvet Gates: Quiet Routing 2406.14880');
  expect(asked('@misc{q, title = "On Gates", year = 2024}')).toBe('On Gates');
  expect(asked('TY  - JOUR\nTI  - On Gates\nAU  - Quill, Ada\nER  - ')).toBe('On Gates');
});

test('letters of full width are as others', () => {
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
