/** What is said of a file that holds no papers. */
import { describe, expect, test } from 'vitest';
import { abstractOf, birds, read, titleOf } from './birds.ts';

const idOf = (at: number) => `2508.0000${at + 1}`;

describe('a refusal says what the file is', () => {
  test.each([
    [
      'messages of a chat',
      birds
        .map((bird, at) => `Anna Reed\n  9:0${at} AM\n${titleOf(bird)}\n${abstractOf(bird)}\n`)
        .join('\n'),
      'copied from a chat',
    ],
    [
      'references',
      birds
        .map(
          (bird, at) =>
            `Reed, A., & Marsh, T. (20${10 + at}). ${titleOf(bird)}. Ponds, ${at}, 1-9.`,
        )
        .join('\n'),
      'list of references',
    ],
    [
      'references of PubMed',
      birds
        .map(
          (bird, at) =>
            `${at + 1}: Reed A, Marsh T. ${titleOf(bird)}. Ponds. 2019 \nSep;57(77):15. doi: 10.1038/x${at}. PubMed PMID: 3148507${at}.\n\n`,
        )
        .join('\n'),
      'list of references',
    ],
    [
      'XML of another program',
      `<m:map xmlns:m="http://mind.example/1"><m:name>Ponds</m:name>\n<m:topic><m:title>${titleOf('Herons')}</m:title></m:topic>\n<m:topic><m:title>${titleOf('Wrens')}</m:title></m:topic>\n<m:topic><m:title>${titleOf('Rails')}</m:title></m:topic></m:map>`,
      'This is XML',
    ],
    ...['1. Introduction', 'I. INTRODUCTION'].map((heading) => [
      `the text of a PDF with ${heading.replaceAll('\n', '|')}`,
      `${titleOf('Herons')}\n\nANNA HERON, Marsh University\nTOM MARSH, River Lab\n\n${abstractOf('Herons')}\n\nKeywords: herons, ponds\n\n${heading}\n\n${abstractOf('Otters')}\n`,
      'text copied from a PDF',
    ]),
  ])('%s', (_, text, said) => {
    const { papers, problems } = read(text);
    expect(papers).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.remedy).toContain(said);
  });
});

test('a feed of news is refused, though some of its items are papers', () => {
  const item = (bird: string, at: number) =>
    `<item><title>${titleOf(bird)}</title><link>https://${at < 4 ? `arxiv.org/abs/${idOf(at)}` : `news.example/${at}`}</link><description>${abstractOf(bird)}</description></item>`;
  const feed = `<?xml version="1.0"?>\n<rss version="2.0"><channel><title>Ponds</title>\n${birds.map(item).join('\n')}</channel></rss>`;
  expect(read(feed).papers).toEqual([]);
  expect(read(feed).problems[0]?.remedy).toContain('5 of 9 items of this feed');
});
