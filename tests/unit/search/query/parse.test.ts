import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, tokensOf } from '../../../../src/search/query/parse.ts';
import { wordsOf } from '../../../../src/text/words.ts';

test('plain words are what a paper must hold, compounds as their parts', () => {
  expect(parse('Sparse GPT-4 attention').words).toEqual(['sparse', 'gpt', '4', 'attention']);
});

test('quoted words are a phrase, and words besides', () => {
  const { phrases, words } = parse('"sparse attention" tokens');
  expect(phrases).toEqual([
    { words: ['sparse', 'attention'], written: 'sparse attention', open: false },
  ]);
  expect(words).toEqual(['sparse', 'attention', 'tokens']);
  expect(parse('“sparse gates”').phrases).toHaveLength(1);
  expect(parse('"sparse ga').phrases[0]?.open).toBe(true);
});

test('a minus keeps a word, a phrase or a field out, but not inside a compound', () => {
  const { without, fields, words } = parse('diffusion -video -"fine print" -topic:agents');
  expect(without.map((phrase) => phrase.words)).toEqual([['video'], ['fine', 'print']]);
  expect(fields).toMatchObject([{ name: 'topic', words: ['agents'], not: true }]);
  expect(words).toEqual(['diffusion']);
  expect(parse('text-to-video').without).toEqual([]);
  expect(parse('- -- "" -""')).toMatchObject({ words: [], without: [], plain: '' });
});

test('fields narrow and are no words', () => {
  const asked = parse(
    'topic:agents author:"Ada Lovelace" title:gates in:2025-8 has:Code is:unread',
  );
  expect(asked.words).toEqual([]);
  expect(asked.fields).toMatchObject([
    { name: 'topic', words: ['agents'], quoted: false },
    { name: 'author', words: ['ada', 'lovelace'], quoted: true },
    { name: 'title', words: ['gates'] },
    { name: 'in', value: '2025-08' },
    { name: 'has', value: 'code' },
    { name: 'is', value: 'unread' },
  ]);
  expect(parse('author: finch').fields).toMatchObject([{ name: 'author', words: ['finch'] }]);
});

test('a field that none knows is plain words', () => {
  expect(parse('colour:red').words).toEqual(['colour', 'red']);
});

test.each([
  ['has:foo', { field: 'has', called: 'has', value: 'foo' }],
  ['-is:Gone', { field: 'is', called: 'is', value: 'Gone' }],
  ['in:summer', { field: 'in', called: 'in', value: 'summer' }],
  ['year:2025-13', { field: 'in', called: 'year', value: '2025-13' }],
  ['after:lunch', { field: 'in', called: 'after', value: 'lunch' }],
  ['in:2025-02-31', { field: 'in', called: 'in', value: '2025-02-31' }],
])('a value that its operator does not take, %s, is told and not searched', (written, told) => {
  expect(parse(`gates ${written}`)).toMatchObject({
    words: ['gates'],
    plain: 'gates',
    fields: [],
    invalidFields: [told],
  });
});

test('a value that is incomplete and no longer being typed is invalid', () => {
  expect(parse('has:co gates')).toMatchObject({
    words: ['gates'],
    invalidFields: [{ value: 'co' }],
  });
  expect(parse('in:202 ')).toMatchObject({ words: [], invalidFields: [{ value: '202' }] });
});

for (const typed of [
  '2406.14880',
  'arXiv:2406.14880v2',
  '[arxiv:2406.14880]',
  '[2406.14880]',
  '(2406.14880v1)',
  'https://arxiv.org/abs/2406.14880',
  'http://export.arxiv.org/pdf/2406.14880v3.pdf',
  'arxiv.org/abs/2406.14880?context=cs',
  'https://huggingface.co/papers/2406.14880',
  'https://doi.org/10.48550/arXiv.2406.14880',
  '10.48550/arXiv.2406.14880.',
]) {
  test(`${typed} is an arXiv id`, () => {
    expect(parse(typed)).toMatchObject({ arxivIds: ['2406.14880'], words: [] });
  });
}

test('an id of the first years is one too, and other numbers are none', () => {
  expect(parse('arXiv:hep-th/9901001').arxivIds).toEqual(['hep-th/9901001']);
  expect(parse('https://arxiv.org/abs/math.GT/0309136').arxivIds).toEqual(['math.GT/0309136']);
  expect(parse('GPT 3.5 1234.5678 20.01 v2 and/or https://arxiv.org/').arxivIds).toEqual([]);
});

test('the last word is still growing until a space follows it', () => {
  expect(parse('spar').growing).toBe(true);
  expect(parse('sparse ').growing).toBe(false);
});

const pieces = fc.constantFrom(
  ...['-', '"', '“', 'topic:', 'author:', 'in:', 'has:code', ' ', ':', '2406.14880', 'a b', '\n'],
);
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.oneof(pieces, fc.string()), { maxLength: 12 }).map((parts) => parts.join('')),
);

test('any text can be parsed, and parsing the result again gives the same', () => {
  fc.assert(
    fc.property(text, (asked) => {
      const { words, phrases, plain } = parse(asked);
      expect(words.every((word) => word.length > 0)).toBe(true);
      expect(wordsOf(plain)).toEqual(words);
      for (const phrase of phrases) {
        expect(parse(`"${phrase.written}"`).phrases[0]?.words).toEqual(phrase.words);
      }
    }),
  );
});

test('tokens stand where they say, in their order, and leave out spaces alone', () => {
  fc.assert(
    fc.property(text, (asked) => {
      let at = 0;
      for (const { start, end } of tokensOf(asked)) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(asked.slice(at, start).trim()).toBe('');
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(asked.slice(at).trim()).toBe('');
    }),
  );
});

test('fields go by the names that other sites give them, too', () => {
  expect(parse('au:finch ti:gates year:2025 topics:agents').fields).toMatchObject([
    { name: 'author', words: ['finch'] },
    { name: 'title', words: ['gates'] },
    { name: 'in', value: '2025' },
    { name: 'topic', words: ['agents'] },
  ]);
  expect(parse('abstract:gates').plain).toBe('abstract gates');
});

test.each([
  'author:',
  'Topic:',
  '-title:',
  'author:"',
  'has:',
  'has:co',
  'is:un',
  'in:',
  'in:202',
  'in:2025-',
  'in:2025-0',
  'in:2025-08-',
  'in:2025-08-0',
  'before:20',
  'in:2025-08.',
  'in:2025-08..2',
])('an operator that is not typed to its end, %s, asks for nothing yet', (begun) => {
  expect(parse(`gates ${begun}`)).toMatchObject({
    words: ['gates'],
    plain: 'gates',
    fields: [],
    without: [],
    invalidFields: [],
  });
});

test('a word with a colon that is no operator stays a word', () => {
  expect(parse('gates: velvet').words).toEqual(['gates', 'velvet']);
});

test.each(['???', '!', '🙂', '∑', '? -- !'])(
  'signs alone, %s, are something that no paper has',
  (typed) => {
    expect(parse(typed)).toMatchObject({ words: [], isSignsAlone: true });
  },
);

test.each([
  '',
  ' ',
  '-',
  '"',
  '(',
  '“',
  '¿',
  '$',
  '??? gates',
  '? topic:agents',
  '?! author:',
  '2406.14880 ?',
])('what may begin a question, or has more than signs, is no signs alone: %s', (typed) => {
  expect(parse(typed).isSignsAlone).toBe(false);
});

test('a dash after a quotation mark excludes nothing', () => {
  expect(parse('"self"-distillation')).toMatchObject({
    words: ['self', 'distillation'],
    without: [],
  });
});

test('a long text was pasted: its quotation marks, dashes and fields ask for nothing', () => {
  const pasted =
    'we present “gates” that wait -but not long- in year:2025 as the robots do when "all" sleep -soundly';
  expect(parse(pasted)).toMatchObject({ phrases: [], without: [], fields: [] });
  expect(parse(pasted).words).toContain('soundly');
});

test.each([
  'in:this-week',
  'in:this week',
  'in:"this week"',
  'IN:Last Month',
  'date:past 2 weeks',
  'since:last month',
])('%s is a span of days, and no word', (written) => {
  const { fields, words, invalidFields } = parse(`gates ${written} velvet`);
  expect(fields).toMatchObject([{ name: 'in' }]);
  expect({ words, invalidFields }).toEqual({ words: ['gates', 'velvet'], invalidFields: [] });
});

test('words after in: that name no span of days are words', () => {
  expect(parse('in:2025 weeks').words).toEqual(['weeks']);
  expect(parse('in:this weekly digest').words).toEqual(['weekly', 'digest']);
});
