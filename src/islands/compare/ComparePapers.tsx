/** `/compare/`: papers side by side, row by row; finding one to add. */
import { Button, ButtonOf, byKeyboard } from '../Button.tsx';
import './compare.css';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import {
  compareWords,
  headWords,
  libraryWords,
  listWords,
  noticeWords,
  searchWords,
  siteWords,
} from '#words';
import { counted, inDigits } from '../../counted.ts';
import { plainDay } from '../../dates.ts';
import { ownLanguage } from '../../own-language.ts';
import { warmSearch } from '../../search/search-papers.ts';
import { emptyQuery, textOf } from '../../search/types.ts';
import { base, pathTo } from '../../site.ts';
import { say } from '../../words/message.ts';
import { mostCompared } from '../list/address-store.ts';
import { PaperText, type RowPaper, whole } from '../PaperRow.tsx';
import { type PaperPage, paperPage, rowOfRecord } from '../reader/known-papers.ts';
import { newIds } from '../reader/new-ids.ts';
import { noMarks } from '../reader/reader.ts';
import { useSearch } from '../search/use-search.ts';
import { useHash } from '../use-hash.ts';
import { useLoaded } from '../use-loaded.ts';
import { useTyped } from '../use-typed.ts';
import { wordsOfAddress } from '../words-of-address.ts';
import { compareTerms } from './terms.ts';

/** Two to four papers side by side; the address names them: `#on-kites,on-reeds`. */
export default function ComparePapers({ topics }: Required<Pick<RowPaper, 'topics'>>) {
  const [hash, setHash] = useHash();
  const asked = [...new Set(hash.split(',').filter(Boolean))];
  const ids = asked.slice(0, mostCompared);
  const choose = (chosen: string[]) => setHash(chosen.join(','));
  const pages = useLoaded(() => pagesOf(ids), ids.join());
  const papers = pages?.flatMap((page) => page ?? []) ?? [];
  /** The element that gets the focus after the columns have changed, since the one that had it is gone. */
  const next = useRef('');
  useEffect(() => {
    if (next.current) document.querySelector<HTMLElement>(next.current)?.focus();
    next.current = '';
  }, [papers.length]);
  if (import.meta.env.SSR) return <p class="soft">{noticeWords.loading}</p>;
  const add = (id: string) => {
    if (ids.length + 1 === mostCompared) next.current = '.compared article:last-child h2 a';
    choose([...ids, id]);
  };
  const topicOf = (id: string) => {
    const { kind, name = id } = topics.find((topic) => topic.id === id) ?? {};
    return (
      <span key={id} data-kind={kind}>
        {name}
      </span>
    );
  };
  const terms = compareTerms(
    papers.map(({ record: { title, abstract } }) => `${title}. ${abstract}`),
  );
  const sharedTopics = (papers[0]?.record.topics ?? []).filter((topic) =>
    papers.every(({ record }) => record.topics.includes(topic)),
  );
  return (
    <>
      <p role="status" class="soft">
        {statusOf(papers.length, asked.length, pages?.length)}
      </p>
      {ids.length < mostCompared && <AddPaper without={ids} onAdd={add} />}
      {ids.length === 0 && (
        <ul class="link-row">
          <li>
            <a href={pathTo('library/')}>{libraryWords.title}</a>
          </li>
          <li>
            <a href={pathTo('search/')}>{headWords.searchThePapers}</a>
          </li>
        </ul>
      )}
      {papers.length > 1 && (
        <dl class="in-all">
          <dt class="soft">{compareWords.topicsOfAll}</dt>
          <dd>
            {sharedTopics.length > 0
              ? sharedTopics.flatMap((id, at) => [at > 0 && dot, topicOf(id)])
              : compareWords.none}
          </dd>
          <dt class="soft">{compareWords.wordsOfAll}</dt>
          <dd>{terms.shared.join(dot) || compareWords.none}</dd>
        </dl>
      )}
      <section class="compared" aria-label={compareWords.title}>
        {papers.map((paper, at) => (
          <Compared
            key={paper.record.id}
            {...{ paper, topicOf, sharedTopics }}
            own={papers.length > 1 ? (terms.own[at] ?? []) : []}
            onRemove={(event) => {
              if (byKeyboard(event)) next.current = '.add-paper input';
              choose(asked.filter((id) => id !== paper.record.id));
            }}
          />
        ))}
      </section>
    </>
  );
}

/** Puts the present ids of papers into the address, without a step in the history, where a paper has no page under its id. */
async function pagesOf(ids: string[]) {
  const { hash } = location;
  const pages = await Promise.all(ids.map(paperPage));
  const now = pages.includes(null) ? await newIds() : null;
  if (hash === location.hash && ids.some((id) => now?.has(id)))
    location.replace(`#${[...new Set(ids.map((id) => now?.get(id) ?? id))]}`);
  return pages;
}

const mostOffered = 5;
/** No line begins with it. */
const dot = '\u00a0· ';

/** How many of the papers that the address asks for are compared; `loaded`: pages that came, or not. */
function statusOf(papers: number, asked: number, loaded = 0): string {
  if (loaded < Math.min(asked, mostCompared)) return noticeWords.loading;
  if (papers < 2 || asked > mostCompared) return compareWords.choose;
  return papers < asked ? say(compareWords.notAll, { papers: counted(papers) }) : counted(papers);
}

/** A field that finds papers by words or by the address of their page, with a button to add each; Enter adds the first. */
function AddPaper({ without, onAdd }: { without: string[]; onAdd: (id: string) => void }) {
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  /** Enter was pressed before the search for the field's text was answered. */
  const isWanted = useRef(false);
  const typed = useTyped(text, (written) => {
    setText(written);
    isWanted.current = false;
  });
  const asked = wordsIn(text.trim());
  const { results, failure } = useSearch({
    query: asked ? { ...emptyQuery(), text: asked } : null,
    reader: noMarks,
    limit: mostOffered + without.length,
  });
  const isFull = results?.stage === 'full';
  const offered = (results?.hits ?? [])
    .filter(({ id }) => !without.includes(id))
    .slice(0, mostOffered);
  const add = (id: string) => {
    setText('');
    onAdd(id);
    // On a touch screen the focus would open the keyboard.
    if (!matchMedia('(pointer: coarse)').matches) field.current?.focus();
  };
  const addFirst = () => {
    const [first] = offered;
    const isAnswered = results?.query.text === wordsIn(field.current?.value.trim() ?? '');
    isWanted.current = !isAnswered || (!first && !isFull);
    if (!isWanted.current && first) add(first.id);
  };
  useEffect(() => {
    if (isWanted.current) addFirst();
  }, [results]);
  const said =
    (failure && searchWords.failures[failure]) ||
    (offered.length > 0 && counted(offered.length)) ||
    (isFull && searchWords.nothing);
  return (
    <search class="add-paper screen" aria-label={compareWords.add}>
      <input
        ref={field}
        type="search"
        class="control"
        aria-label={compareWords.add}
        placeholder={searchWords.placeholder}
        {...typed}
        onFocus={() => warmSearch()}
        onKeyDown={({ key }) => {
          if (key === 'Enter') addFirst();
        }}
      />
      <p role="status" class={offered.length > 0 ? 'unseen' : 'soft'}>
        {said}
      </p>
      <ul>
        {offered.map(({ id, title }) => {
          const name = textOf(title);
          return (
            <li key={id}>
              <Button
                link
                aria-label={say(siteWords.labelled, { label: compareWords.add, name })}
                onClick={() => add(id)}
              >
                {name}
              </Button>
            </li>
          );
        })}
      </ul>
    </search>
  );
}

/** The words of an address of this site; any other text unchanged. */
function wordsIn(text: string): string {
  return text.startsWith(location.origin + base) ? wordsOfAddress(text) : text;
}

interface ComparedProps {
  paper: PaperPage;
  topicOf: (id: string) => JSX.Element;
  sharedTopics: string[];
  own: string[];
  onRemove: (event: MouseEvent) => void;
}

function Compared({ paper, topicOf, sharedTopics, own, onRemove }: ComparedProps) {
  const { record, title, abstract, claims } = paper;
  const { published, votes } = record;
  const facts = [
    [compareWords.published, published && plainDay(published)],
    [compareWords.votes, votes === undefined ? undefined : inDigits(votes)],
  ].filter(([, value]) => value);
  return (
    <article>
      <header>
        <PaperText paper={{ ...rowOfRecord(record), title: { html: title } }} heading="h2" />
        <p class="tools screen">
          <a href={pathTo(`map/?paper=${record.id}`)}>{listWords.onMap}</a>
          <ButtonOf label={libraryWords.remove} of={record.title} onClick={onRemove} />
        </p>
      </header>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt class="soft">{name}</dt> <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Part title={siteWords.topics}>
        {record.topics.map((topic) => (
          <li key={topic} class={sharedTopics.includes(topic) ? 'shared' : undefined}>
            {topicOf(topic)}{' '}
            {sharedTopics.includes(topic) && <span class="soft">{compareWords.ofAll}</span>}
          </li>
        ))}
      </Part>
      <Part title={compareWords.onlyHere}>
        {own.map((term) => (
          <li key={term}>{whole(term)}</li>
        ))}
      </Part>
      <Part title={compareWords.claims}>
        {claims.map((claim) => (
          <li key={claim}>{whole(claim)}</li>
        ))}
      </Part>
      <div>
        <h3 class="label">{headWords.abstract}</h3>
        <p
          class="abstract"
          {...ownLanguage(abstract)}
          dangerouslySetInnerHTML={{ __html: abstract }}
        />
      </div>
    </article>
  );
}

function Part({ title, children }: { title: string; children: JSX.Element[] }) {
  return (
    <div>
      <h3 class="label">{title}</h3>
      {children.length > 0 ? <ul>{children}</ul> : <p class="soft">{compareWords.none}</p>}
    </div>
  );
}
