/** What is said of a hit: where it matches, day, venue, code; its buttons. */
import { h } from 'preact';
import { filterWords, listWords, paperWords } from '#words';
import { plainDay } from '../../dates.ts';
import type { SearchHit, Segment } from '../../search/types.ts';
import { pathTo } from '../../site.ts';
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
  /** In the dialog: prefix of the ids, and which of these is selected, from 1 (0: none). */
  id?: string;
  active?: number;
}

/** As layouts/save-buttons.js makes them; reader/save-buttons.ts acts on these, too. Then the paper's place on the map. */
export function HitMarks({ paper, reader, id, active }: MarksProps) {
  const cell = (number: number) => ({
    id: id && `${id}-${number}`,
    tabIndex: id ? -1 : undefined,
    'data-active': active === number,
    // The focus stays in the field, whose arrow keys select.
    onMouseDown: id ? (event: Event) => event.preventDefault() : undefined,
  });
  return (
    <>
      {h(
        'save-buttons',
        null,
        paperMarks.map(({ set, on, off }, at) => (
          <button
            type="button"
            key={set}
            {...cell(at + 1)}
            data-keep={set}
            aria-pressed={reader[set].has(paper)}
          >
            {reader[set].has(paper) ? on : off}
          </button>
        )),
      )}
      <a
        class="to-map screen"
        {...cell(paperMarks.length + 1)}
        href={pathTo(`map/?paper=${paper}`)}
      >
        {listWords.onMap}
      </a>
    </>
  );
}
