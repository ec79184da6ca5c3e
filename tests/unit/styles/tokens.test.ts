import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { byDay, byNight } from '../../../src/publish/colours.ts';

const file = 'src/styles/tokens.css';
const tokens = readFileSync(file, 'utf8');

test('Letters, cards and the installed site have the colours of the pages', () => {
  const ofPages = ['day', 'night'].map((time) => {
    const { paper, ink, 'ink-soft': soft, rule } = coloursIn(tokens, time);
    return { paper, ink, soft, rule };
  });
  expect([byDay, byNight]).toEqual(ofPages);
});

test('All text stands out from what it stands on, by day and by night', () => {
  expect(pale(tokens)).toEqual([]);
});

test('A colour that is too pale is told with its ratio, and what to do', () => {
  expect(pale(tokens.replace(/(--accent: light-dark\().*(?=, )/, '$1#ffee00'))).toEqual([
    `--accent #ffee00 on --paper #f7f6f2 by day has a contrast of 1.1, and needs 4.5; take a darker one in ${file}`,
    expect.stringContaining('on --sheet'),
  ]);
  expect(pale(tokens.replace(/(--ink-soft: light-dark\(.*, ).*(?=\))/, '$1#555555'))).toEqual([
    `--ink-soft #555555 on --paper #121417 by night has a contrast of 2.5, and needs 4.5; take a lighter one in ${file}`,
    expect.stringContaining('on --sheet'),
  ]);
});

/** What stands on what, and the least contrast (WCAG 2.2, 1.4.3, 1.4.6 and 1.4.11). */
const pairs: [name: string, grounds: string[], least: number][] = [
  ['ink', ['paper', 'sheet'], 7],
  ['ink-soft', ['paper', 'sheet'], 4.5],
  ['accent', ['paper', 'sheet'], 4.5],
  ['method', ['paper', 'sheet'], 4.5],
  ['problem', ['paper', 'sheet'], 4.5],
  ['marker-ink', ['marker'], 4.5],
  ['control', ['paper', 'sheet'], 3],
];

function pale(css: string): string[] {
  return ['day', 'night'].flatMap((time) => {
    const colours = coloursIn(css, time);
    return pairs.flatMap(([name, grounds, least]) =>
      grounds.flatMap((ground) => {
        const [one = '', other = ''] = [colours[name], colours[ground]];
        const ratio = contrast(one, other);
        const remedy = lightness(other) > 0.18 ? 'darker' : 'lighter';
        return ratio >= least
          ? []
          : `--${name} ${one} on --${ground} ${other} by ${time} has a contrast of ${ratio.toFixed(1)}, and needs ${least}; take a ${remedy} one in ${file}`;
      }),
    );
  });
}

/** The first that are set; those for readers who want more contrast come later. */
function coloursIn(css: string, time: string): Record<string, string> {
  const set = [...css.matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\)/g)].reverse();
  return Object.fromEntries(
    set.map(([, name, ...colours]) => [name, colours[time === 'day' ? 0 : 1]]),
  );
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [lightness(one), lightness(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** Relative luminance. */
function lightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/\w\w/g) ?? []).map((part) => {
    const value = Number.parseInt(part, 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
