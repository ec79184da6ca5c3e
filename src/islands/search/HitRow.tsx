import { h } from 'preact';
import { filterWords, paperWords } from '#words';
import { plainDay } from '../../dates.ts';
import type { SearchHit, Segment } from '../../search/types.ts';
import { nearBecause } from '../list/about-words.ts';
import { PaperRow } from '../PaperRow.tsx';
import { paperMarks, type Reader } from '../reader/reader.ts';
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
    hit.venue && <bdi>{hit.venue}</bdi>,
    ...topics,
    hit.code && paperWords.code,
    hit.project && paperWords.project,
    reader?.saved.has(hit.id) && filterWords.states.saved,
    reader?.read.has(hit.id) && filterWords.states.read,
  ];
  return (
    <PaperRow {...row} title={hit.title} authors={hit.authors} {...{ excerpt, facts }}>
      {hit.because && <p class="facts">{nearBecause(hit.because)}</p>}
    </PaperRow>
  );
}

interface MarksProps {
  paper: string;
  reader: Reader;
  /** In the dialog: prefix of the ids, and the selected button, from 1 (0: none). */
  id?: string;
  active?: number;
}

/** As layouts/save-buttons.js makes them; reader/save-buttons.ts acts on these, too. */
export function HitMarks({ paper, reader, id, active }: MarksProps) {
  return h(
    'save-buttons',
    null,
    paperMarks.map(({ set, on, off }, at) => (
      <button
        type="button"
        key={set}
        id={id && `${id}-${at + 1}`}
        tabIndex={id ? -1 : undefined}
        data-active={active === at + 1}
        data-keep={set}
        aria-pressed={reader[set].has(paper)}
        // The focus stays in the field, whose arrow keys select.
        onMouseDown={id ? (event: Event) => event.preventDefault() : undefined}
      >
        {reader[set].has(paper) ? on : off}
      </button>
    )),
  );
}
