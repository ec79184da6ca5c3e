import { expect, test } from 'vitest';
import { engineOver } from '../../../../src/search/engine.ts';
import { readGlossary } from '../../../../src/search/plan/glossary.ts';
import { readAcronyms } from '../../../../src/search/plan/other-words.ts';
import { asking, inventedCatalogue } from '../invented.ts';
import { inventedText } from '../invented-text.ts';

test('the words of a question that titles know are fetched ahead, and no others; a single one as typed, too', () => {
  const catalogue = inventedCatalogue();
  const text = inventedText([]);
  const asked: string[] = [];
  const typed: string[] = [];
  const engine = engineOver({
    catalogue,
    text: {
      ...text,
      postings: (forms) => {
        asked.push(...forms.map(({ word }) => word));
        return text.postings(forms);
      },
      asTyped: (word) => {
        typed.push(word);
        return text.asTyped(word);
      },
    },
    arxivIds: async () => [],
    acronyms: Promise.resolve(readAcronyms([])),
    glossary: async () => readGlossary([]),
  });
  engine.search(asking('velvet gates for spar')).prefetch();
  expect(asked).toEqual(['velvet', 'gates']);
  expect(typed).toEqual([]);
  engine.search(asking('velvet')).prefetch();
  expect(typed).toEqual(['velvet']);
});
