/** Which objects are papers; what titles, abstracts and wrappings are called, spelling of fields' names; missing values; what a paper's fields are called by people, libraries and programs: fact → names, in small letters alone; of several that are filled the first counts. */
import { z } from 'astro/zod';
import { arxivIdInAddress } from '../../text/ids.ts';
import { words } from '../page/words.ts';

const record = z.record(z.string(), z.unknown());

/** Name in small letters alone → value, without those that are missing: `arxiv_id`, `arxivId` and `ArXiv ID` are `arxivid`, and HAL's `title_s` is `title`. */
export type Fields = z.infer<typeof record>;

export function fieldsIn(value: unknown): Fields | undefined {
  const found = record.safeParse(value).data;
  if (!found) return undefined;
  const fields = Object.entries(found).filter(([, field]) => !isMissing(field));
  // The first of two names that are one.
  return Object.fromEntries(fields.reverse().map(([name, field]) => [plainName(name), field]));
}

/** What programs write where they have no value. */
function isMissing(value: unknown): boolean {
  const only: unknown = Array.isArray(value) && value.length === 1 ? value[0] : value;
  if (typeof only === 'object') return value === null;
  return /^\s*(?:<?n\/?a>?|na[nt]|none|null|nil|undefined)\s*$/i.test(`${only}`);
}

/** The first that is a text: Crossref gives a list of one, OpenReview `{ value }`, INSPIRE `[{ title }]`, Springer `{ p }`. */
export function textOf(fields: Fields, ...names: string[]): string {
  for (const name of names) {
    const [value] = [fields[name]].flat();
    const inner = typeof value === 'object' ? fieldsIn(value) : undefined;
    const text = inner
      ? [inner.value, inner.title, inner.text, inner.description, inner.p].find(
          (one) => typeof one === 'string',
        )
      : value;
    if (typeof text === 'string' && text.trim() !== '') return text.trim();
  }
  return '';
}

/** The fields of a paper with those that its wrapping repeats; undefined for another value. */
export function unwrapped(value: unknown): { about: Fields; paper: Fields } | undefined {
  const about = fieldsIn(value);
  if (!about) return undefined;
  const name = wrappers.find((wrapper) => fieldsIn(about[wrapper]));
  const inner = { ...about, ...(name ? fieldsIn(about[name]) : {}) };
  return { about, paper: { ...namedElsewhere(inner), ...inner } };
}

/** Of the Daily Papers, OpenReview, INSPIRE, Zotero, DOAJ and DataCite: what they hold goes before what stands around it. */
const wrappers = ['paper', 'content', 'metadata', 'data', 'bibjson', 'attributes'];

/** OpenAlex shows a title as a name; Slack takes title and text from the address of a paper; a description is an abstract where someone wrote it, as DataCite and Scopus have it. */
function namedElsewhere({ displayname, titlelink, text, ...own }: Fields): Fields {
  if (displayname !== undefined) return { title: displayname };
  if (own.creators ?? own.creator ?? own.doi)
    return { abstract: own.descriptions ?? own.description };
  return arxivIdInAddress(`${titlelink}`) ? { abstract: text, url: titlelink } : {};
}

export function isPaper(value: unknown): boolean {
  const { about, paper } = unwrapped(value) ?? { about: {}, paper: {} };
  const has = (names: string[]) => names.some((name) => paper[name] !== undefined);
  return 'paper' in about || (has(fieldNames.title) && has(fieldNames.abstract));
}

/** Of what someone, or a model, says about a paper. */
export const summaryNames = namesOf('tldr aisummary shortsummary 简明摘要');

/** In other languages than English. */
export const abstractsElsewhere = [...inText(words.abstract), 'resume'].filter(
  (name) => !/^(?:abstract|summary)$/.test(name),
);

/** HAL's names end in `_s`, those of tables are written apart; two letters, or a sign, are tags of RIS, PubMed, EndNote and Web of Science. */
export const fieldNames = {
  title: [
    ...inText(words.title),
    ...namesOf('titles titleen titledisplay papername titre titulo ti t1 %t bti 题目 题名 제목'),
  ],
  abstract: [
    // The content of a JSON Feed goes before its summary.
    ...namesOf('abstract contenttext contenthtml'),
    ...inText(words.abstract),
    ...namesOf(
      'abstracts summaries abstracten abstractinvertedindex abstractlines summaryen resume ab n2 %x abs',
    ),
    ...summaryNames,
  ],
  // Scopus has "Authors" with initials beside "Author full names".
  authors: namesOf(
    'authorfullnames authors authors,primary author authornames authorlist authorstring authorships authfullname author.displayname creators creator by af au autoren verfasser auteur auteurs autores autori авторы 作者 저자 著者',
  ),
  given: namesOf('given givenname givennames forename firstname forenames first'),
  family: namesOf('family familyname surname lastname keyname last'),
  id: namesOf('arxivid arxiv citeas eprint id arxivurl url link guid abs pdf pdfurl ur %u doi'),
  doi: namesOf('doi di do %r electronicresourcenum identifier elocationid guid id'),
  address: namesOf(
    'url link externalurl paperurl paperlink articleurl doiurl doilink ur %u 链接 identifier',
  ),
  published: namesOf(
    'publishedat published datepublished publicationdate publisheddate publishedon publishdate date articledate datum dp da year publicationyear pubyear yr jahr año année год 年 发表日期 发表时间 py y1 %d',
  ),
  year: namesOf('year publicationyear pubyear yr py y1 %d date dp da'),
  // A conference's proceedings are a book. Zotero's, Scopus', IEEE's, PubMed's and Web of Science's tables among them.
  journal: namesOf(
    'containertitle journal journaltitle publicationtitle sourcetitle publicationname periodicalfull journal/book source.displayname zeitschrift revista revue журнал 期刊 文献来源 so',
  ),
  venue: namesOf('booktitle venue journalref'),
  volume: namesOf('volume vl vi vo %v'),
  issue: namesOf('issue number is ip %n'),
  pages: namesOf('pages page firstpage pagestart startpage articlenumber art.no pg %p sp bp ar'),
  lastPage: namesOf('lastpage pageend endpage ep'),
  // At arXiv the authors'; elsewhere a reader's, which may name other papers.
  comments: namesOf('comments comment arxivcomment'),
  remarks: namesOf('note howpublished'),
  categories: namesOf('categories'),
  votes: namesOf('upvotes votes'),
  code: namesOf('githubrepo'),
  project: namesOf('projectpage'),
  month: namesOf('month day issued'),
} satisfies Record<string, string[]>;

/** `ArXiv ID` → `arxivid`, `dc:title` → `title`; of titles and abstracts without what they are of: `Paper Title`, `Titre de l'article`, `abstract_plain`, `content.abstract.value`, `英文摘要`. */
export function plainName(name: string): string {
  const own = name
    .toLowerCase()
    .replace(/^\w+[.:](?=\w)|\.value$|_[st]$|^\w+-(?=\p{Script=Han})/gu, '')
    .replace(/[_\s'’-]|\.+$/g, '')
    .replace(/(?:\(s\)|\/s)$/, 's');
  if (known.has(own)) return own;
  const bare = own.replace(ofWhat, '').replace(inWhat, '');
  if (!texts.has(bare)) return own;
  return !inEnglish.test(own) ? bare : fieldNames.title.includes(bare) ? 'titleen' : 'abstracten';
}

const ofWhat =
  /^(?:paper|article|document|talk|presentation|submission|manuscript|work|primary|full|original|english|论文|論文|文章|文献|英文|中文)/;
const inWhat =
  /(?:\((?:en|english|英文)\)|en(?:glish)?|text|plain|note|,?primary|de(?:l['’]?)?(?:article|articulo|artículo|trabajo|trabalho)|des(?:artikels|beitrags)|原文)$/;

const inEnglish = /^(?:english|英文)|(?:en|english|\(英文\))$/;

/** Whether anything is read from a field of this name. */
export function isKnown(name: string): boolean {
  return known.has(plainName(name));
}

/** Whether a field is called as titles or abstracts are. */
export function isOneOf(fact: 'title' | 'abstract', name: string): boolean {
  return fieldNames[fact].includes(plainName(name));
}

const known = new Set(Object.values(fieldNames).flat());
const texts = new Set([...fieldNames.title, ...fieldNames.abstract]);

function namesOf(list: string): string[] {
  return list.split(' ');
}

function inText(alternatives: string): string[] {
  return alternatives.toLowerCase().replaceAll(' ', '').split('|');
}
