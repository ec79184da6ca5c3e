/** What a paper's fields are called by people, libraries and programs: fact → names, in small letters alone; of several that are filled the first counts. */
import { words } from '../page/words.ts';

/** Of what someone, or a model, says about a paper. */
export const summaryNames = namesOf('tldr aisummary shortsummary 简明摘要');

/** HAL's names end in `_s`, those of tables are written apart; two letters, or a sign, are tags of RIS, PubMed, EndNote and Web of Science. */
export const fieldNames = {
  title: [
    ...inText(words.title),
    ...namesOf(
      'titles titleen papertitle articletitle documenttitle titledisplay ti t1 %t talktitle titulo bti 论文标题 题目',
    ),
  ],
  abstract: [
    // The content of a JSON Feed goes before its summary.
    ...namesOf('abstract contenttext contenthtml'),
    ...inText(words.abstract),
    ...namesOf(
      'abstracts abstracten abstracttext paperabstract abstractnote abstractinvertedindex abstractlines summaryen ab n2 %x',
    ),
    ...summaryNames,
  ],
  // Scopus has "Authors" with initials beside "Author full names".
  authors: namesOf(
    'authorfullnames authors author authorlist authorstring authorships authfullname creators creator af au autoren verfasser auteurs autores autori 作者 저자 著者',
  ),
  given: namesOf('given givenname firstname forename forenames first'),
  family: namesOf('family surname lastname keyname last'),
  id: namesOf('arxivid eprint id arxivurl url link guid abs pdf pdfurl ur %u doi'),
  doi: namesOf('doi di do %r identifier elocationid guid id'),
  address: namesOf(
    'url link externalurl paperurl paperlink articleurl doiurl doilink ur %u 链接 identifier',
  ),
  published: namesOf(
    'publishedat published datepublished publicationdate publisheddate publishedon publishdate date articledate datum dp da year publicationyear jahr py y1 %d',
  ),
  year: namesOf('year publicationyear py y1 %d date dp da'),
  // A conference's proceedings are a book. Zotero's, Scopus', IEEE's, PubMed's and Web of Science's tables among them.
  journal: namesOf(
    'containertitle journal journaltitle publicationtitle sourcetitle publicationname journal/book so',
  ),
  venue: namesOf('booktitle venue journalref'),
  volume: namesOf('volume vl vi %v'),
  issue: namesOf('issue number is ip %n'),
  pages: namesOf('pages page firstpage pagestart startpage artno. pg %p sp bp ar'),
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

/** `ArXiv ID` → `arxivid` */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/_[st]$|[_\s-]/g, '');
}

/** Whether anything is read from a field of this name. */
export function isKnown(name: string): boolean {
  return known.has(plainName(name));
}

const known = new Set(Object.values(fieldNames).flat());

function namesOf(list: string): string[] {
  return list.split(' ');
}

function inText(alternatives: string): string[] {
  return alternatives.toLowerCase().replaceAll(' ', '').split('|');
}
