import { expect, it, vi } from 'vitest';
import { counted, percent, sideBySide } from '../../src/counted.ts';

it('counts one paper and many papers', () => {
  expect(counted(1)).toBe('1 paper');
  expect(counted(13706)).toBe('13,706 papers');
});

it('never rounds a share that is there down to nothing', () => {
  expect(percent(1, 1000)).toBe('< 1%');
  expect(percent(0, 0)).toBe('0%');
});

it('puts things side by side as the language does, elements too', () => {
  const link = { href: '/reed/' };
  expect(sideBySide(['A. Reed', link, 'C. Moss'])).toEqual([
    'A. Reed',
    ', ',
    link,
    ', ',
    'C. Moss',
  ]);
  expect(sideBySide([])).toEqual([]);
});

it('says "and" as the next word wants it, though that is an element', async () => {
  const { named } = await countedIn('es');
  expect(named(['<bdi>Ana</bdi>', '<bdi>Iglesias</bdi>'], 3)).toBe(
    '<bdi>Ana</bdi> e <bdi>Iglesias</bdi>',
  );
});

it('parts sentences by a space where their stops have none within', async () => {
  const gaps: string[] = [];
  for (const code of ['de', 'ar', 'ja', 'zh-Hans']) gaps.push((await countedIn(code)).sentenceGap);
  expect(gaps).toEqual([' ', ' ', '', '']);
});

async function countedIn(code: string) {
  vi.resetModules();
  vi.doMock('#words', async (actual) => ({
    ...(await actual<object>()),
    language: { code, locale: code, name: code, direction: 'ltr' },
  }));
  const counted = await import('../../src/counted.ts');
  vi.doUnmock('#words');
  vi.resetModules();
  return counted;
}
