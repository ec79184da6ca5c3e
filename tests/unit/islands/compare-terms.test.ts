import { expect, test } from 'vitest';
import { compareTerms } from '../../../src/islands/compare/terms.ts';

test('words and pairs that all texts have are shared, whatever their endings', () => {
  const { shared } = compareTerms([
    'Velvet gates keep the load even. A velvet gate is quiet.',
    'We train a velvet gate, and the velvet gates stay open. Reeds bend.',
  ]);
  expect(shared).toContain('Velvet gates');
  expect(shared).not.toContain('gates');
  expect(shared.join()).not.toMatch(/reed/i);
});

test('what one text says twice and no other has is its own; a word said once is not', () => {
  const { own } = compareTerms([
    'Wet reeds bend. Wet reeds break. Kites fly.',
    'Kites fly high. Kites fly low over gardens.',
  ]);
  expect(own[0]).toContain('Wet reeds');
  expect(own[0]).not.toContain('bend');
  expect(own[1]?.join()).not.toMatch(/gardens/);
});

test('numbers and words that most abstracts have say nothing of what papers share', () => {
  const { shared } = compareTerms([
    'One lagoon has many tides. Most often the first is high.',
    'Many kites need one line, most often two; the first is high, and bees find ways.',
  ]);
  expect(shared).toEqual([]);
});

test('words that any abstract may have are nobody’s own', () => {
  const { own } = compareTerms([
    'Extensive evaluation highlights the framework. Our framework enables diverse scenarios; evaluation reveals gaps and scenarios. Reeds bend, and reeds break.',
    'Kites fly.',
  ]);
  expect(own[0]).toEqual(['Reeds']);
});

test('a web address and where code is to be had say nothing of the papers', () => {
  const { shared } = compareTerms([
    'Reeds bend. Code is available at https://github.com/moor/reeds.',
    'Reeds break. Code is available at https://github.com/moor/kites.',
  ]);
  expect(shared).toEqual(['Reeds']);
});
