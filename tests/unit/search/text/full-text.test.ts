import { expect, test } from 'vitest';
import { FullText } from '../../../../src/search/text/full-text.ts';
import { hitsOf } from '../../../../src/search/text/hits.ts';
import type { ClosableReader } from '../../../../src/search/text/text-reader.ts';

/** A full text that notes what it is asked, and how often it was opened and closed. */
function inventedText({ loaded = 0, away = false } = {}) {
  const noted = { asked: [] as string[], opened: 0, closed: 0, away };
  const open = (): ClosableReader => {
    noted.opened++;
    return {
      warm: async () => {},
      search: async (words) => {
        if (noted.away) throw new Error('no network');
        noted.asked.push(words);
        return hitsOf(words.includes('gates') ? [{ paper: 3, score: 1, places: [0] }] : []);
      },
      text: async (paper) => `Paper ${paper}. Its abstract.`,
      loaded: () => loaded,
      close: () => {
        noted.closed++;
      },
    };
  };
  return { text: new FullText(open), noted };
}

test('the same words are asked for once', async () => {
  const { text, noted } = inventedText();
  expect([...(await text.search('gates')).papers]).toEqual([3]);
  await text.search('gates');
  expect(noted.asked).toEqual(['gates']);
});

test('a word is held when it is found just so', async () => {
  const { text, noted } = inventedText();
  expect(await text.holds('gates')).toBe(true);
  expect(await text.holds('zxqv')).toBe(false);
  expect(noted.asked).toEqual(['"gates"', '"zxqv"']);
});

test('a network that was away may be back: the next question starts afresh', async () => {
  const { text, noted } = inventedText({ away: true });
  await expect(text.search('gates')).rejects.toThrow('no network');
  noted.away = false;
  expect([...(await text.search('gates')).papers]).toEqual([3]);
  expect(noted.opened).toBe(2);
});

test('what has grown is given up after its answer, and opened again for the next', async () => {
  const { text, noted } = inventedText({ loaded: 1000 });
  await text.search('gates');
  expect(noted).toMatchObject({ opened: 1, closed: 1 });
  await text.search('velvet');
  expect(noted).toMatchObject({ opened: 2, closed: 2 });
});
