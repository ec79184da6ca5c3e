import { expect, test } from 'vitest';
import { compareTerms } from '../../../../src/islands/compare/terms.ts';

test('words and pairs that all texts have are shared, whatever their endings', () => {
  const { shared } = compareTerms([
    'Velvet gates keep the load even. A velvet gate is quiet.',
    'We train a velvet gate, and the velvet gates stay open. Reeds bend.',
  ]);
  expect(shared).toContain('Velvet gates');
  expect(shared).not.toContain('gates');
  expect(shared.join()).not.toMatch(/reed/i);
});

test('two words that one text says twice and no other has are its own; a single word says less', () => {
  const { own } = compareTerms([
    'Wet reeds bend. Wet reeds break. Kites fly. The moor is flat. The moor is dry.',
    'Kites fly high. Kites fly low over gardens. Tides rise. Tides fall. Tides turn.',
  ]);
  expect(own).toEqual([['Wet reeds'], ['Tides']]);
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
    'Extensive evaluation highlights the framework. Our framework enables diverse scenarios; evaluation reveals gaps and scenarios. Reeds bend, and reeds break reeds.',
    'Kites fly.',
  ]);
  expect(own[0]).toEqual(['Reeds']);
});

test('the beginning of a compound is a word only with what it belongs to', () => {
  const { shared } = compareTerms([
    'Multi-storey nests are self-made.',
    'A multi-room nest; multi-storey ones are self-cleaning.',
  ]);
  expect(shared).toEqual(['Multi-storey', 'nests']);
});

test('a web address and where code is to be had say nothing of the papers', () => {
  const { shared } = compareTerms([
    'Reeds bend. Code is available at https://github.com/moor/reeds.',
    'Reeds break. Code is available at https://github.com/moor/kites.',
  ]);
  expect(shared).toEqual(['Reeds']);
});
