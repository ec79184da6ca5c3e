import { z } from 'astro/zod';

const record = z.record(z.string(), z.unknown());

/** Name in small letters alone → value, without those that are null: `arxiv_id`, `arxivId` and `ArXiv ID` are `arxivid`, and HAL's `title_s` is `title`. */
export type Fields = z.infer<typeof record>;

export function fieldsIn(value: unknown): Fields | undefined {
  const found = record.safeParse(value).data;
  if (!found) return undefined;
  const fields = Object.entries(found).filter(([, field]) => field !== null);
  // The first of two names that are one.
  return Object.fromEntries(
    fields
      .reverse()
      .map(([name, field]) => [name.toLowerCase().replace(/_[st]$|[_\s-]/g, ''), field]),
  );
}

/** The first that is a text: Crossref gives a list of one, OpenReview `{ value }`, INSPIRE `[{ title }]`. */
export function textOf(fields: Fields, ...names: string[]): string {
  for (const name of names) {
    const [value] = [fields[name]].flat();
    const inner = typeof value === 'object' ? fieldsIn(value) : undefined;
    const text = inner ? (inner.value ?? inner.title ?? inner.text) : value;
    if (typeof text === 'string' && text.trim() !== '') return text.trim();
  }
  return '';
}

/** What libraries call a title and an abstract; HAL's names end in `_s`, those of tables are written apart. */
export const titleNames =
  'title titles titleen papertitle articletitle documenttitle titledisplay ti talktitle titel titre título titulo titolo название 标题 论文标题 题目 제목 タイトル'.split(
    ' ',
  );
/** Of what someone, or a model, says about a paper. */
export const summaryNames = ['tldr', 'aisummary', 'shortsummary', '简明摘要'];
export const abstractNames = [
  ...'abstract abstracts abstracten abstracttext abstractnote abstractinvertedindex abstractlines summary summaryen ab zusammenfassung kurzfassung résumé resumen resumo riassunto аннотация 摘要 초록 要旨'.split(
    ' ',
  ),
  ...summaryNames,
];

/** The fields of a paper with those that its wrapping repeats; undefined for another value. */
export function unwrapped(value: unknown): { about: Fields; paper: Fields } | undefined {
  const about = fieldsIn(value);
  if (!about) return undefined;
  const name = wrappers.find((wrapper) => fieldsIn(about[wrapper]));
  // A table's column of files is called so, too.
  if (typeof about.paper === 'object' && name !== 'paper') return undefined;
  return { about, paper: { ...about, ...(name ? fieldsIn(about[name]) : {}) } };
}

/** Of the Daily Papers, OpenReview, INSPIRE, Zotero, and DOAJ. */
const wrappers = ['paper', 'content', 'metadata', 'data', 'bibjson'];

export function isPaper(value: unknown): boolean {
  const { about, paper } = unwrapped(value) ?? { about: {}, paper: {} };
  const has = (names: string[]) => names.some((name) => paper[name] !== undefined);
  return 'paper' in about || (has(titleNames) && has(abstractNames));
}
