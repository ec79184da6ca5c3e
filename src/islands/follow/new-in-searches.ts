import { followWords } from '#words';
import { listed } from '../../counted.ts';
import { parts, say } from '../../words/message.ts';
import type { Reader } from '../reader/reader.ts';
import { newsOf, searchAddress } from './search-news.ts';

/** For the front page: which followed searches have new papers, each a way to these alone; null where none has. */
export async function newInSearches(reader: Reader): Promise<HTMLElement | null> {
  const news = (await newsOf(reader)).filter(({ papers }) => papers > 0);
  if (news.length === 0) return null;
  const links = news.map(({ search, papers }) => {
    const link = document.createElement('a');
    link.href = searchAddress(search, true);
    link.textContent = say(followWords.newInSearch, { n: papers, search: search.name });
    return link;
  });
  const searches = document.createElement('span');
  searches.append(...listed(links));
  const part = document.createElement('p');
  part.append(...parts<typeof followWords.inSearches, Node>(followWords.inSearches, { searches }));
  return part;
}
