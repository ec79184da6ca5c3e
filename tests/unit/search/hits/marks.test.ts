import { expect, test } from 'vitest';
import { excerptOf, markWords, matcher } from '../../../../src/search/hits/marks.ts';

const markedIn = (text: string, asked: Partial<Parameters<typeof matcher>[0]>) => {
  const matches = matcher({ words: [], stems: true, ...asked });
  return markWords(text, matches).flatMap(({ text: part, mark }) => (mark ? [part] : []));
};
const marked = (text: string, ...words: string[]) => markedIn(text, { words });

test('a word is marked in all its forms, doubled letters or not', () => {
  expect(marked('Gated gates of models', 'gating', 'modelling')).toEqual([
    'Gated',
    'gates',
    'models',
  ]);
});

test('a word is marked in every form that full text finds it in', () => {
  expect(marked('The policies of one policy', 'policy')).toEqual(['policies', 'policy']);
  expect(marked('Generalizing is general.', 'generalization')).toEqual(['Generalizing', 'general']);
  expect(markedIn('Policies', { words: ['policy'], stems: false })).toEqual([]);
});

test('a short word is no beginning of others, unless it is still typed', () => {
  expect(marked('Reduced red', 'red')).toEqual(['red']);
  expect(markedIn('Reduced red', { words: ['red'], growing: true })).toEqual(['Reduced', 'red']);
  expect(marked('Prefixes of optimizers', 'optim')).toEqual(['optimizers']);
});

test('two words are marked where they are written as one', () => {
  expect(marked('A multimodal model', 'multi', 'modal')).toEqual(['multimodal']);
});

test('of a name in camel case the end is marked', () => {
  expect(marked('LookupViT and DreamFusion', 'vit', 'fusion')).toEqual(['ViT', 'Fusion']);
  expect(markedIn('DreamFusion', { words: ['fus'], growing: true })).toEqual(['Fusion']);
});

test('a compound is marked for who writes it in one word', () => {
  expect(marked('We fine-tuned by fine-tuning.', 'finetuning')).toEqual([
    'fine',
    'tuned',
    'fine',
    'tuning',
  ]);
  expect(marked('vision-aware heads', 'vision')).toEqual(['vision']);
  expect(marked('Velvet 2 and velvet 3', 'velvet2')).toEqual(['Velvet', '2']);
  expect(marked('A chain-of-thought', 'chainofthought')).toEqual(['chain', 'of', 'thought']);
});

const asked = (words: string[]) => matcher({ words, stems: true });
const written = (segments: { text: string; mark: boolean }[]) =>
  segments.map(({ text, mark }) => (mark ? `[${text}]` : text)).join('');

test('words asked for are marked as they are written, other forms too', () => {
  const marks = markWords('Gap, gates & a Gated <b>gate</b>', asked(['gates']));
  expect(written(marks)).toBe('Gap, [gates] & a [Gated] <b>[gate]</b>');
});

test('marking loses no letter', () => {
  const text = 'Müller’s  “gates”: 65 % …';
  expect(
    markWords(text, asked(['muller', 'gates']))
      .map((s) => s.text)
      .join(''),
  ).toBe(text);
});

test('an excerpt is the stretch with the most of the words, and says that it is cut', () => {
  const abstract = `${'filler '.repeat(60)}where sparse gates help ${'more '.repeat(60)}gates.`;
  const excerpt = written(excerptOf(abstract, asked(['sparse', 'gates'])));
  expect(excerpt).toContain('where [sparse] [gates] help');
  expect(excerpt.startsWith('… ')).toBe(true);
  expect(excerpt.endsWith(' …')).toBe(true);
});

test('an excerpt shows words of the text rather than those of a web address', () => {
  const code = 'Code is at https://gates.example/sparse/sparse-gates-for-reeds.git today.';
  const text = `We learn where gates help. ${'filler '.repeat(60)}${code}`;
  expect(written(excerptOf(text, asked(['sparse', 'gates'])))).toContain('where [gates] help');
  expect(written(excerptOf(text, asked(['sparse'])))).toContain('[sparse]');
});

test('an excerpt begins and ends with whole compounds, not inside one', () => {
  const cut = 'state-of-the-art '.repeat(30);
  expect(written(excerptOf(`${cut}gates ${cut}`, asked(['gates'])))).toMatch(
    /^… state-of-the-art \[gates\] (?:state-of-the-art )+…$/,
  );
});

test('an excerpt of a text without spaces has as many signs as two lines hold', () => {
  const cut = '模型在稀疏路由中表现良好'.repeat(20);
  const excerpt = written(excerptOf(`${cut}门控${cut}`, asked(['门', '控'])));
  expect(excerpt.replace(/[^\p{L}]/gu, '')).toHaveLength(50);
});

test('a short abstract is shown whole', () => {
  expect(written(excerptOf('Gates help.', asked(['gates'])))).toBe('[Gates] help.');
});
