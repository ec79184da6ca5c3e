import { page } from './page.ts';
import { type Layout, oneLine, pair, wrap } from './paper.ts';

/** The page's text as mail programs and editors wrap it. */
export const wrappedLayouts: Record<string, Layout> = Object.fromEntries(
  [60, 70, 80, 100, 120].flatMap(
    (width) =>
      [
        [
          `wrapped at ${width}`,
          (day) => page(day, '\n\n', (paper) => pair(paper).map((part) => wrap(part, width))),
        ],
        [
          `wrapped at ${width}, blank lines between papers only`,
          (day) =>
            page(day, '\n\n', (paper) => [
              pair(paper)
                .map((part) => wrap(part, width))
                .join('\n'),
            ]),
        ],
        [
          `wrapped at ${width}, no blank lines`,
          (day) => page(day, '\n', (paper) => pair(paper).map((part) => wrap(part, width))),
        ],
        [
          `wrapped at ${width}, author counts, no blank lines`,
          (day) =>
            page(day, '\n', (paper) => [
              ...pair(paper).map((part) => wrap(part, width)),
              `• ${paper.authors.length} authors`,
              '·',
              'Jun 16',
            ]),
        ],
        [
          `titles whole, abstracts wrapped at ${width}, no blank lines`,
          (day) =>
            page(day, '\n', ({ title, abstract }) => [
              oneLine(title),
              wrap(oneLine(abstract), width),
            ]),
        ],
      ] satisfies [string, Layout][],
  ),
);
