import { expect, test } from 'vitest';
import { termKey } from '../../../../src/search/pagefind/term-key.ts';
import { wordsOf } from '../../../../src/text/words.ts';
import { asking, inventedCatalogue, inventedEngine } from '../invented.ts';
import { inventedText } from '../invented-text.ts';

/** Full text as the site has it: posting lists hold stems. */
function asker(...texts: string[]) {
  const titles = texts.map((text) => text.slice(0, text.indexOf('. ')));
  const catalogue = inventedCatalogue(titles.map((title) => ({ title, authors: [], topics: [] })));
  const stemmed = inventedText(texts.map((text) => wordsOf(text).map(termKey).join(' ')));
  const engine = inventedEngine(catalogue, texts, [['llm', ['language model']]], [], {
    ...stemmed,
    asTyped: inventedText(texts).asTyped,
    postings: (forms) =>
      stemmed.postings(forms.map((form) => ({ ...form, word: termKey(form.word) }))),
    text: async (paper) => texts[paper] ?? '',
  });
  return async (text: string) => {
    const answer = await engine.search(asking(text)).full();
    return { ...answer, ids: answer?.hits.map(({ id }) => id) };
  };
}

const asked = asker(
  'Reeds. They generate salt.',
  'Marshes. Generating generators.',
  'Language Model Herons. They wait.',
);

test('“exact:” finds the words as typed, in no other ending, and corrects nothing', async () => {
  expect((await asked('exact: generating')).ids).toEqual(['paper-1']);
  expect((await asked('exact: generate')).ids).toEqual(['paper-0']);
  expect((await asked('exact: generated')).ids).toEqual([]);
  expect(await asked('exact: hreons')).toMatchObject({ total: 0, correction: null });
  expect((await asked('hreons')).total).toBeGreaterThan(0);
});

test('a single word as typed comes before its other endings', async () => {
  const word = asker('Reeds. Rings of rings of rings.', 'Marshes. A ring.', 'Herons. Ringing.');
  expect((await word('ring')).ids?.[0]).toBe('paper-1');
  expect((await word('ringing')).ids?.[0]).toBe('paper-2');
});

test('“exact:” finds no long form of an acronym', async () => {
  expect((await asked('LLM')).ids).toEqual(['paper-2']);
  expect((await asked('exact: LLM')).ids).toEqual([]);
});
