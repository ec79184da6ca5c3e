/** The row of a paper in the library: its facts, checkbox, actions, PDF and DOI, tags and note, "no longer on this site". */
import type { ComponentProps } from 'preact';
import { libraryWords, paperWords } from '#words';
import { paperFacts } from '../../paper-facts.ts';
import type { PaperRecord } from '../../publish/exports/paper-record.ts';
import { arxivAddress, doiAddress } from '../../text/ids.ts';
import { venueOf } from '../../text/venue.ts';
import { say } from '../../words/message.ts';
import { ButtonOf } from '../Button.tsx';
import { leaving } from '../leaving.ts';
import { changeQuery } from '../list/address-store.ts';
import type { OwnPaper } from '../list/own-list.ts';
import type { PaperRow, RowPaper } from '../PaperRow.tsx';
import { rowOfRecord } from '../reader/known-papers.ts';
import { listChange, tagChange } from '../reader/marks.ts';
import type { Reader } from '../reader/reader.ts';
import { changeUndoably } from '../reader/undo.ts';
import type { InLibrary } from './library-lists.ts';
import { Note } from './Note.tsx';

export interface MarkedPaper extends OwnPaper {
  authors: string[];
  tags: string[];
  lists: string[];
  note: string;
  /** `null`: its page has not been read. */
  record: PaperRecord | null;
}

export function markedPaper(
  id: string,
  { title, note, record }: Pick<MarkedPaper, 'title' | 'note' | 'record'>,
  { tags, lists }: Pick<Reader, 'tags' | 'lists'>,
): MarkedPaper {
  return {
    ...{ id, note, record },
    title: record?.title ?? (title || id),
    authors: record?.authors ?? [],
    edition: record?.editions.at(-1) ?? '',
    venue: venueOf(record?.venue ?? '').name,
    topics: record?.topics ?? [],
    has: paperFacts.filter((fact) => record?.[fact]),
    votes: record?.votes ?? -1,
    tags: [...tags].flatMap(([tag, papers]) => (papers.has(id) ? tag : [])),
    lists: lists.flatMap(({ name, papers }) => (papers.has(id) ? name : [])),
  };
}

interface Props extends InLibrary {
  paper: MarkedPaper;
  /** The row that search gives for it. */
  shown: RowPaper | undefined;
  isGone: boolean;
  isChosen: boolean;
  onChoose: (isOn: boolean) => void;
}

export function libraryRow(props: Props): ComponentProps<typeof PaperRow> {
  const { paper, shown, list, reader, isGone, isChosen, onChoose } = props;
  const { id, title, record } = paper;
  const known = record && rowOfRecord(record);
  return {
    paper: { id, title, ...known, ...shown, code: known?.code, project: known?.project },
    ...(isGone ? { href: '' } : {}),
    sets: list.name === 'hidden' ? 'hidden' : 'saved read reading starred',
    notes: [isGone && libraryWords.gone],
    actions: (
      <>
        <Ways {...{ paper }} />
        <TakeOut {...{ paper, list, reader }} />
        <Note {...{ id, title }} isOpen={list.name === 'notes'} />
      </>
    ),
    children: (
      <>
        {/* After the title, since keys open papers more often than they select them; library.css shows it before the title. */}
        <label class="pick">
          <input
            type="checkbox"
            aria-label={say(libraryWords.select, { title })}
            checked={isChosen}
            onChange={({ currentTarget }) => onChoose(currentTarget.checked)}
          />
        </label>
        <Tags {...{ paper, list }} />
        {paper.note && (
          <p class="noted">
            <span class="label">{libraryWords.note}</span> <bdi>{paper.note}</bdi>
          </p>
        )}
        <p class="printed">{addressOf(record)}</p>
      </>
    ),
  };
}

/** The address printed with a paper: its DOI, else arXiv, else its page here. */
function addressOf(record: PaperRecord | null): string {
  if (record?.doi) return doiAddress(record.doi);
  return record?.arxivId ? arxivAddress(record.arxivId) : (record?.url ?? '');
}

function Tags({ paper: { id, title, tags }, list }: Pick<Props, 'paper' | 'list'>) {
  if (tags.length === 0) return null;
  const filterBy = (text: string, event: MouseEvent) => {
    // In another tab, the address does it.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    changeQuery({ text, exact: false });
  };
  return (
    <ul class="tags row small soft" aria-label={libraryWords.tags}>
      {tags.map((tag) => (
        <li key={tag}>
          <a
            class="touch"
            href={`?${new URLSearchParams({ q: `tag:${tag}` })}#${list.name}`}
            onClick={(event) => filterBy(`tag:${tag}`, event)}
          >
            <bdi>{tag}</bdi>
          </a>
          <button
            type="button"
            aria-label={say(libraryWords.untag, { tag, title })}
            onClick={leaving(() =>
              changeUndoably([tagChange(tag, id, false)], say(libraryWords.untagged, { tag })),
            )}
          >
            ×
          </button>
        </li>
      ))}
    </ul>
  );
}

function TakeOut({ paper, list, reader }: Pick<Props, 'paper' | 'list' | 'reader'>) {
  const named = reader.lists.find(({ id }) => id === list.name);
  if (!named) return null;
  const change = listChange(named.id, paper.id, false);
  const what = say(libraryWords.takenOut, { list: named.name });
  const takeOut = () => changeUndoably([change], what);
  return <ButtonOf label={libraryWords.takeOut} of={paper.title} onClick={takeOut} />;
}

function Ways({ paper: { title, record } }: Pick<Props, 'paper'>) {
  if (!record) return null;
  const { arxivId, doi } = record;
  const cite = async () =>
    (await import('../cite-dialog.ts').catch(() => null))?.showCiteDialog(record);
  return (
    <>
      {arxivId && <a href={`https://arxiv.org/pdf/${arxivId}`}>PDF</a>}
      {doi && <a href={doiAddress(doi)}>DOI</a>}
      <ButtonOf label={paperWords.cite} of={title} onClick={cite} />
    </>
  );
}
