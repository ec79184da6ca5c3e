import { describe, expect, test } from 'vitest';
import { linkFacts } from '../../../src/digest/author-remarks.ts';

describe('the addresses in an abstract become facts', () => {
  test('a repository is its code, a page its project, and the rest are links', () => {
    const abstract =
      'Code: https://github.com/invented/reed. See our website (https://reed.example/marsh), and https://huggingface.co/datasets/invented/reeds too.';
    expect(linkFacts(abstract)).toEqual({
      code: 'https://github.com/invented/reed',
      project: 'https://reed.example/marsh',
      links: ['https://huggingface.co/datasets/invented/reeds'],
    });
  });

  test('a page at a host of project pages needs no name', () => {
    expect(linkFacts('https://reed.github.io/marsh/')).toEqual({
      project: 'https://reed.github.io/marsh/',
    });
  });

  test('an abstract without addresses has none', () => {
    expect(linkFacts('Reeds, at http:// and at github.com/a/b')).toEqual({});
  });
});
