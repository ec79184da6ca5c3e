/** References above abstracts, in the styles of APA, IEEE, MLA, Chicago and Vancouver: each as a title and lines of facts. */
import { addressesIn } from '../../text/addresses.ts';
import { shown } from '../spaces.ts';
import type { PageLine } from './page-line.ts';

/** A style of references, with an example that a test runs. Where the title ends has to be certain: a quotation mark, or what stands behind names its place. */
type Style = [example: string, pattern: RegExp];

const number = String.raw`^(?:\[?\d{1,4}[\].)]{1,2} )?`;
const place = String.raw`(?:arXiv|bioRxiv|medRxiv|In (?=\p{Lu})|https?:|\p{Lu}[^.?!]{2,100}?(?:, (?:vol\. )?\d|\. https?:))`;

export const styles: Style[] = [
  [
    'Heron, A., & Otter, B. (2025). On Reeds. Ponds, 12(3), 45–67. https://doi.org/10.1234/1',
    new RegExp(
      String.raw`${number}(?<authors>\p{Lu}[^()]{2,1500}?\p{Lu}\.) \((?<year>(?:19|20)\d{2})[^()]{0,20}\)\. (?<title>\S.{5,300}?(?:\.|(?<mark>[?!]))) (?<rest>${place}.*)$`,
      'u',
    ),
  ],
  [
    '[1] A. Heron and B. Otter, “On Reeds,” in Proc. Ponds, 2025, pp. 1–9. Available: https://reeds.org/1',
    /^(?:\[?\d{1,4}[\].)]{1,2} )?(?<authors>\p{Lu}[^“”"]{2,1500}?)[,.] (?:(?<year>(?:19|20)\d{2})\. )?[“"](?<title>[^“”"]{6,300}?)[,.]?[”"],? (?<rest>.*)$/u,
  ],
  [
    '1. Heron A, Otter BC. On Reeds. Ponds. 2025;12(3):45-67. doi:10.1234/1',
    new RegExp(
      String.raw`${number}(?<authors>(?:\p{Lu}[\p{L}'’-]+(?: \p{L}[\p{L}'’-]+)? \p{Lu}{1,3}(?:, (?=\p{Lu})(?:et al)?|\. (?=\S)|, et al\. ))+)(?<title>\S.{5,300}?(?:\.|(?<mark>[?!]))) (?<rest>(?:\p{Lu}|arXiv|bioRxiv|medRxiv)[^.?!]{0,80}\. (?<year>(?:19|20)\d{2})\b.*)$`,
      'u',
    ),
  ],
];

/** A page whose references have texts below them, with title and facts of each in lines of their own; a list of references alone stays. */
export function withCitationsApart(page: PageLine[]): PageLine[] {
  const cited = new Map(
    page.flatMap((line) => {
      const parts = line.heading ? undefined : partsOf(shown(line.text));
      return parts ? [[line, parts] as const] : [];
    }),
  );
  const lines = page.filter(({ blank }) => !blank);
  const alone = lines.filter((line, at) => {
    const next = lines[at + 1];
    return cited.has(line) && (!next || cited.has(next));
  });
  if (cited.size < 2 || alone.length * 2 > cited.size) return page;
  return page.flatMap((line) => {
    const [title, ...facts] = cited.get(line) ?? [];
    if (title === undefined) return isName.test(line.text) ? [{ ...line, text: '' }] : [line];
    return [
      { ...line, text: title, links: [], heading: 'starts' as const },
      ...facts.map((text, at) => ({ ...line, text, links: at === 0 ? line.links : [] })),
    ];
  });
}

const isName = /^\s*(?:References|Bibliography|Works Cited):?\s*$/i;

/** `Heron, A. (2025). On Reeds. Ponds, 12.` → `On Reeds`, `Authors: Heron, A.`, `Year: 2025`, … */
function partsOf(line: string): string[] | undefined {
  if (line.length > longest) return undefined;
  for (const [, pattern] of styles) {
    const {
      authors = '',
      title = '',
      mark = '',
      rest = '',
      ...found
    } = pattern.exec(line)?.groups ?? {};
    const year =
      found.year ??
      /\b(?:19|20)\d{2}\b(?!\.\d)/.exec(rest.replace(/https?:\S+|arXiv:\S+/g, ''))?.[0];
    if (!title || !year) continue;
    const id = /\barXiv: ?(\d{4}\.\d{4,5})/i.exec(rest)?.[1];
    const doi = /\bdoi: ?(10\.\S+[^\s.])/i.exec(rest)?.[1];
    return [
      title.replace(/\.$/, '') + (title.endsWith(mark) ? '' : mark),
      `Authors: ${namesOf(authors)}`,
      `Year: ${year}`,
      ...(id ? [`arXiv: ${id}`] : []),
      ...(doi ? [`DOI: ${doi}`] : []),
      ...addressesIn(rest).map(({ address }) => `Link: ${address}`),
    ];
  }
  return undefined;
}

/** `Heron A, Otter BC.` → `Heron A., Otter B. C.`; `Heron, Anna, and Bo Otter` → `Anna Heron, and Bo Otter` */
function namesOf(authors: string): string {
  return authors
    .trim()
    .replace(/,? & /g, ', ')
    .replace(/^(\p{L}[\p{L}'’-]+), (\p{Lu}\p{Ll}+(?: \p{Lu}\.?)*)(?=,|$)/u, '$2 $1')
    .replace(/(?<=\p{Ll} )(\p{Lu})(\p{Lu})?(?=,|\.|$)\.?/gu, (_, one, two) =>
      two ? `${one}. ${two}.` : `${one}.`,
    );
}

/** Letters; authors may be many. */
const longest = 3000;
