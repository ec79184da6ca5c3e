import { expect, test } from 'vitest';
import { ArxivIds } from '../../../../src/search/engine/arxiv-ids.ts';
import { Engine } from '../../../../src/search/engine/engine.ts';
import { Probes } from '../../../../src/search/engine/probes.ts';
import { Spelling } from '../../../../src/search/engine/spelling.ts';
import { asking, inventedCatalogue } from './invented.ts';
import { inventedText } from './invented-text.ts';

test('the words of a question that titles know are fetched ahead, and no others', () => {
  const catalogue = inventedCatalogue();
  const text = inventedText([]);
  const asked: string[] = [];
  const engine = new Engine({
    catalogue,
    spelling: new Spelling(catalogue.dictionary),
    text: {
      ...text,
      held: (forms) => {
        asked.push(...forms.map(({ word }) => word));
        return text.held(forms);
      },
    },
    probes: new Probes(),
    arxivIds: new ArxivIds(async () => []),
    acronyms: Promise.resolve(new Map()),
    language: 'en',
    base: '/',
  });
  engine.expect(asking('velvet gates for spar'));
  expect(asked).toEqual(['velvet', 'gates']);
});
