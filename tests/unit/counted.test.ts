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
  vi.resetModules();
  vi.doMock('#words', async (actual) => ({
    ...(await actual<object>()),
    language: { code: 'es', locale: 'es', name: 'español', direction: 'ltr' },
  }));
  const { named } = await import('../../src/counted.ts');
  expect(named(['<bdi>Ana</bdi>', '<bdi>Iglesias</bdi>'], 3)).toBe(
    '<bdi>Ana</bdi> e <bdi>Iglesias</bdi>',
  );
  vi.doUnmock('#words');
  vi.resetModules();
});
