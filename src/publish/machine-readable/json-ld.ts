import type { Paper } from '../../schema.ts';
import { site } from '../../site.ts';
import { doiAddress } from '../../text/ids.ts';
import type { Address } from '../address.ts';
import { isGroup } from '../citations/author-name.ts';
import { publicationOf } from '../citations/publication.ts';

/** A paper as schema.org has it. The date is the first submission's, never an edition's. */
export function scholarlyArticle(paper: Paper, address: Address): object {
  const url = address(`papers/${paper.id}/`);
  const { kind, container } = publicationOf(paper, address);
  const elsewhere = [
    paper.arxivId && `https://arxiv.org/abs/${paper.arxivId}`,
    paper.doi && doiAddress(paper.doi),
    paper.project,
  ].filter(Boolean);
  const identifier = Object.entries({ arXiv: paper.arxivId, DOI: paper.doi }).flatMap(
    ([propertyID, value]) => (value ? [{ '@type': 'PropertyValue', propertyID, value }] : []),
  );
  return {
    '@context': 'https://schema.org',
    '@type': 'ScholarlyArticle',
    '@id': url,
    url,
    mainEntityOfPage: url,
    headline: paper.title,
    name: paper.title,
    abstract: paper.abstract,
    inLanguage: site.language,
    ...(paper.authors.length
      ? {
          author: paper.authors.map((name) => ({
            '@type': isGroup(name) ? 'Organization' : 'Person',
            name,
            ...(paper.orcids?.[name] ? { sameAs: `https://orcid.org/${paper.orcids[name]}` } : {}),
          })),
        }
      : {}),
    ...(paper.published ? { datePublished: paper.published } : {}),
    ...(identifier.length ? { identifier } : {}),
    ...(elsewhere.length ? { sameAs: elsewhere } : {}),
    ...(container
      ? {
          isPartOf: {
            '@type': kind === 'journal' ? 'Periodical' : 'PublicationIssue',
            name: container,
          },
        }
      : {}),
  };
}

/** A list names its first papers only: the rest of a full edition would cost 1 kB, and links lead to all. */
const mostNamed = 10;

/** A page that lists papers, in its order; their own pages say the rest. */
export function collectionPage(
  page: { title: string; description?: string; path: string },
  papers: Pick<Paper, 'id'>[],
  address: Address,
): object {
  const url = address(page.path);
  return {
    '@context': 'https://schema.org',
    '@type': 'CollectionPage',
    '@id': url,
    url,
    name: page.title,
    ...(page.description ? { description: page.description } : {}),
    inLanguage: site.language,
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
