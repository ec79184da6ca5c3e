/** The other engines, over title, abstract and authors, each with its fuzzy option on. */
import { create, insertMultiple, search } from '@orama/orama';
import FlexSearch from 'flexsearch';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import type { Paper } from '../../../src/schema.ts';
import type { Peer } from '../peers.ts';

interface Flat {
  [field: string]: string;
  id: string;
  title: string;
  abstract: string;
  authors: string;
}

function flat(papers: Paper[]): Flat[] {
  return papers.map(({ id, title, abstract, authors }) => ({
    id,
    title,
    abstract,
    authors: authors.join(', '),
  }));
}

export async function miniSearch(papers: Paper[]): Promise<Peer> {
  const engine = new MiniSearch({ fields: ['title', 'abstract', 'authors'] });
  engine.addAll(flat(papers));
  const options = { prefix: true, fuzzy: 0.2, boost: { title: 2 } };
  return {
    name: 'MiniSearch',
    ask: async (text) =>
      engine
        .search(text, options)
        .slice(0, 50)
        .map(({ id }) => String(id)),
  };
}

export async function flexSearch(papers: Paper[]): Promise<Peer> {
  const engine = new FlexSearch.Index({
    tokenize: 'forward',
    encoder: FlexSearch.Charset.LatinAdvanced,
  });
  flat(papers).forEach(({ title, abstract, authors }, i) => {
    engine.add(i, `${title} ${authors} ${abstract}`);
  });
  return {
    name: 'FlexSearch',
    ask: async (text) =>
      engine.search(text, { limit: 50, suggest: true }).map((i) => papers[Number(i)]?.id ?? ''),
  };
}

export async function orama(papers: Paper[]): Promise<Peer> {
  const engine = create({ schema: { title: 'string', abstract: 'string', authors: 'string' } });
  await insertMultiple(engine, flat(papers), 500);
  const options = { limit: 50, tolerance: 1, boost: { title: 2 } };
  return {
    name: 'Orama',
    ask: async (term) => (await search(engine, { term, ...options })).hits.map(({ id }) => id),
  };
}

export async function lunrJs(papers: Paper[]): Promise<Peer> {
  const engine = lunr((builder) => {
    builder.field('title', { boost: 2 });
    builder.field('abstract');
    builder.field('authors');
    for (const paper of flat(papers)) builder.add(paper);
  });
  return {
    name: 'lunr',
    ask: async (text) => {
      const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
      const results = engine.query((query) => {
        for (const word of words) {
          query.term(word, { boost: 10 });
          query.term(word, { editDistance: word.length > 3 ? 1 : 0 });
        }
      });
      return results.slice(0, 50).map(({ ref }) => ref);
    },
  };
}
