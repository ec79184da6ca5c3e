import { beforeEach, expect, test, vi } from 'vitest';
import {
  recent,
  recentFrom,
  rememberPaper,
  rememberSearch,
  switchRecent,
} from '../../../../src/islands/recent/recent.ts';

const stored = new Map<string, string>();
const localStorage = {
  getItem: (name: string) => stored.get(name) ?? null,
  setItem: (name: string, text: string) => void stored.set(name, text),
};
beforeEach(() => {
  stored.clear();
  vi.stubGlobal('window', { localStorage });
});

test('the last search and the last paper come first, each once, and only some are kept', () => {
  for (const text of ['kites', 'gates', 'kites', ' ']) rememberSearch(text);
  expect(recent().searches).toEqual(['kites', 'gates']);
  for (let at = 0; at < 20; at++) rememberPaper(`paper-${at}`, `Paper ${at}`);
  rememberPaper('paper-15', 'Paper 15');
  expect(recent().papers[0]).toEqual({ id: 'paper-15', title: 'Paper 15' });
  expect(recent().papers).toHaveLength(8);
});

test('cleared, nothing is left; turned off, nothing is kept until it is on again', () => {
  rememberSearch('kites');
  switchRecent(true);
  expect(recent()).toEqual({ isOn: true, searches: [], papers: [] });
  rememberSearch('kites');
  switchRecent(false);
  rememberSearch('gates');
  expect(recent()).toEqual({ isOn: false, searches: [], papers: [] });
  switchRecent(true);
  rememberSearch('reeds');
  expect(recent().searches).toEqual(['reeds']);
});

test('where storage is off nothing is kept, and nothing fails', () => {
  vi.stubGlobal('window', {
    get localStorage(): Storage {
      throw new Error('The reader has blocked it.');
    },
  });
  rememberSearch('kites');
  expect(recent().searches).toEqual([]);
});

test.each(['', '5', '{"searches":5,"papers":[{"id":3}]}', '{"papers":[null]}', '{'])(
  'what is no list of recent things is none: %s',
  (text) => {
    expect(recentFrom(text)).toEqual({ isOn: true, searches: [], papers: [] });
  },
);
