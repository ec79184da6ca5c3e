/** What the picture of a shared link (card) says. */
import { countWords, topicWords } from '#words';
import { counted } from '../../counted.ts';
import type { Edition, Paper } from '../../schema.ts';
import { tagline } from '../../tagline.ts';
import { commonest } from '../../text/tally.ts';
import { editionName } from '../../views/editions.ts';
import { roundUpLinks } from '../../views/round-ups.ts';
import { countTopics } from '../../views/topic-counts.ts';
import { say } from '../../words/message.ts';
import type { FileSource } from '../files/site-file.ts';
import {
  editionCard,
  editionsWithCards,
  listCard,
  roundUpCard,
  roundUpsWithCards,
  siteCard,
} from './card-path.ts';
import { cardLines, cardSvg } from './card-svg.ts';

export function cardsOf(library: Omit<FileSource, 'address'>): { path: string; svg: string }[] {
  const { papers, topics, searches, editions } = library;
  const papersOf = countTopics(papers);
  const names = new Map(topics.map(({ id, name }) => [id, name]));
  const roundUps = roundUpLinks(editions);
  const total = `${counted(papers.length)} · ${say(countWords.topic, { n: topics.length })}`;
  return [
    { path: siteCard, above: total, title: tagline, below: [] },
    ...topics.map(({ id, name, kind, definition }) => ({
      path: listCard('topics', id),
      above: `${kindAbove[kind]} · ${counted(papersOf.get(id) ?? 0)}`,
      title: name,
      below: cardLines(definition, 68).slice(0, 3),
    })),
    ...searches.map(({ id, name, papers: found, description }) => ({
      path: listCard('searches', id),
      above: `${topicWords.standingSearch} · ${counted(found.length)}`,
      title: name,
      below: cardLines(description, 68).slice(0, 3),
    })),
    ...editionsWithCards(editions).map((edition) => ({
      path: editionCard(edition.id, editions),
      above: counted(edition.papers.length),
      title: editionName(edition),
      below: mostCommon([edition], papers, names),
    })),
    ...roundUpsWithCards(roundUps).map(({ id, name, editions }) => ({
      path: roundUpCard(id, roundUps),
      above: say(countWords.edition, { n: editions.length }),
      title: name,
      below: mostCommon(editions, papers, names),
    })),
  ].map(({ path, above, title, below }) => ({ path, svg: cardSvg(above, title, below) }));
}

const kindAbove = {
  field: topicWords.field,
  method: topicWords.method,
  problem: topicWords.problem,
};

/** The three most common topics of some editions, in one line. */
function mostCommon(some: Edition[], papers: Paper[], names: Map<string, string>): string[] {
  const ids = new Set(some.map(({ id }) => id));
  const counts = countTopics(papers.filter(({ editions }) => editions.some((id) => ids.has(id))));
  const top = commonest(counts).slice(0, 3);
  return top.length ? [top.map((id) => names.get(id) ?? id).join(' · ')] : [];
}
