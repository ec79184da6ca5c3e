/** Metadata in a page's head for search engines (JSON-LD): of a paper, or of a list and its first ten. */
import { language } from '#words';
import { ownLanguage } from '../../own-language.ts';
import type { Paper } from '../../schema.ts';
import { site } from '../../site.ts';
import { arxivAddress, doiAddress } from '../../text/ids.ts';
import type { Address } from '../address.ts';
import { isGroup } from '../citations/author-name.ts';
import { publicationOf } from '../citations/csl-record.ts';

export type ScholarlyArticle = NonNullable<ReturnType<typeof scholarlyArticle>>;

/**
 * A paper as schema.org has it, in few bytes, since years of papers have it; undefined where only its title is known. The
 * address is in the page's canonical link, ids are in `sameAs`, the abstract in text and description.
 */
export function scholarlyArticle(paper: Paper) {
  const { title, authors, published, arxivId, doi, project, orcids = {} } = paper;
  const { lang } = ownLanguage(title);
  const { kind, container: name } = publicationOf(paper);
  const sameAs = [arxivId && arxivAddress(arxivId), doi && doiAddress(doi), project].filter(
    (url) => url !== undefined,
  );
  // A name alone is read as a person's.
  const author = authors.map((name) => {
    if (isGroup(name)) return { '@type': 'Organization', name };
    const orcid = orcids[name];
    return orcid ? { '@type': 'Person', name, sameAs: `https://orcid.org/${orcid}` } : name;
  });
  const facts = {
    author: author.length > 0 ? author : undefined,
    // The day of the first submission, never that of an edition.
    datePublished: published,
    sameAs: sameAs.length > 0 ? sameAs : undefined,
    isPartOf: name && { '@type': kind === 'journal' ? 'Periodical' : 'PublicationIssue', name },
  };
  if (Object.values(facts).every((fact) => !fact)) return undefined;
  return {
    '@context': 'https://schema.org',
    '@type': 'ScholarlyArticle',
    headline: title,
    inLanguage: lang,
    ...facts,
  };
}

/** A list names its first papers only: the rest of a full edition would cost 1 kB, and links lead to all. */
const mostNamed = 10;

/** `papers`: in the page’s order. */
export function collectionPage(
  page: { title: string; description?: string; path: string },
  papers: Pick<Paper, 'id'>[],
  address: Address,
): object {
  const url = address(page.path);
  return {
    '@context': 'https://schema.org',
    '@type': 'CollectionPage',
    url,
    name: page.title,
    ...(page.description ? { description: page.description } : {}),
    inLanguage: language.code,
    isPartOf: { '@type': 'WebSite', name: site.name, url: address() },
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: papers.length,
      itemListElement: papers.slice(0, mostNamed).map(({ id }, at) => ({
        '@type': 'ListItem',
        position: at + 1,
        url: address(`papers/${id}/`),
      })),
    },
  };
}
