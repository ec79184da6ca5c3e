import { searchWords } from '#words';
import { plainDay } from '../../dates.ts';
import type { SearchHit, Segment } from '../../search/types.ts';
import { nearBecause } from '../list/about-words.ts';
import { PaperRow } from '../PaperRow.tsx';
import type { Reader } from '../reader/reader.ts';
import { whereMatched } from './wording.ts';

interface Props {
  hit: SearchHit;
  /** Absent where all of the row is the link. */
  href?: string;
  about?: string;
  excerpt: Segment[] | undefined;
  topics?: string[];
  /** Absent where buttons show the marks. */
  reader?: Reader;
}

export function HitRow({ hit, excerpt = [], topics = [], reader, ...row }: Props) {
  const facts = [
    whereMatched(hit.matchedIn, excerpt),
    plainDay(hit.date),
    hit.venue,
    ...topics,
    hit.code && searchWords.code,
    hit.project && searchWords.project,
    reader?.saved.has(hit.id) && searchWords.isSaved,
    reader?.read.has(hit.id) && searchWords.isRead,
  ];
  return (
    <PaperRow {...row} title={hit.title} authors={hit.authors} {...{ excerpt, facts }}>
      {hit.because && <p class="facts">{nearBecause(hit.because)}</p>}
    </PaperRow>
  );
}
