import { inDigits } from '../../counted.ts';
import type { Reader } from '../reader/reader.ts';
import { newsOf, searchAddress } from './search-news.ts';

/** For the front page: which followed searches have new papers, each a way to these alone; null where none has. */
export async function newInSearches(reader: Reader): Promise<HTMLElement | null> {
  const news = (await newsOf(reader)).filter(({ papers }) => papers > 0);
  if (news.length === 0) return null;
  const part = document.createElement('p');
  part.append('In searches that you follow: ');
  news.forEach(({ search, papers }, at) => {
    const link = document.createElement('a');
    link.href = searchAddress(search, true);
    link.textContent = `${inDigits(papers)} new in ${search.name}`;
    part.append(at > 0 ? ', ' : '', link);
  });
  part.append('.');
  return part;
}
