import { plainDay } from '../../dates.ts';
import type { SearchHit, Segment } from '../../search/types.ts';
import { whereMatched } from './hit-wording.ts';
import { Marked } from './Marked.tsx';

interface Props {
  hit: SearchHit;
  excerpt?: Segment[] | undefined;
  /** Names of topics to tell. */
  topics?: string[];
  saved: boolean;
  read: boolean;
}

/** What stands under a hit's title: who, when, where it matched, and the stretch that matched. */
export function HitText({ hit, excerpt, topics = [], saved, read }: Props) {
  const facts = [
    whereMatched(hit.matchedIn, excerpt),
    plainDay(hit.date),
    hit.venue,
    ...topics,
    hit.code && 'code',
    hit.project && 'project page',
    saved && 'saved',
    read && 'read',
  ].filter(Boolean);
  return (
    <>
      {hit.authors.length > 0 && (
        <span class="by">
          <Marked segments={hit.authors} />
        </span>
      )}
      <span class="excerpt">{excerpt && <Marked segments={excerpt} />}</span>
      <span class="facts">{facts.join(' · ')}</span>
    </>
  );
}
