import { searchWords } from '#words';
import { plainDay } from '../../dates.ts';
import { ownLanguage } from '../../own-language.ts';
import type { SearchHit, Segment } from '../../search/types.ts';
import { textOf } from '../../search/types.ts';
import { Facts } from '../Facts.tsx';
import { nearBecause } from '../list/wording.ts';
import type { Reader } from '../reader/reader.ts';
import { whereMatched } from './wording.ts';

interface Props {
  hit: SearchHit;
  excerpt: Segment[] | undefined;
  /** Names of its topics, where they are shown. */
  topics?: string[];
  /** Absent where buttons show the marks. */
  reader?: Reader;
}

/** What is below a hit's title: authors, the excerpt that matches, and facts. */
export function HitText({ hit, excerpt, topics = [], reader }: Props) {
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
    <>
      {hit.authors.length > 0 && (
        <span class="by" dir="auto">
          <Marked segments={hit.authors} />
        </span>
      )}
      <span class="excerpt" {...ownLanguage(textOf(excerpt))}>
        {excerpt && <Marked segments={excerpt} />}
      </span>
      <span class="facts">
        <Facts {...{ facts }} />
      </span>
      {hit.because && <span class="facts">{nearBecause(hit.because)}</span>}
    </>
  );
}

/** Text whose matching words are marked. */
export function Marked({ segments }: { segments: Segment[] }) {
  return segments.map(({ text, mark }, at) => (mark ? <mark key={at}>{text}</mark> : text));
}
