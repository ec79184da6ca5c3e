/** The page "Review": its keys and swipes, one paper with its whole abstract, and at the end what was done. */
import { counted, named, sentenceGap } from '../../counted.ts';
import './review.css';
import { h } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { libraryWords, noticeWords, offlineWords, reviewWords } from '#words';
import { pathTo } from '../../site.ts';
import type { TopicKind } from '../../topic-kinds.ts';
import { say } from '../../words/message.ts';
import { Button } from '../Button.tsx';
import { actionOf, areKeysOn } from '../keys/keys.ts';
import { NoteField } from '../library/Note.tsx';
import { dated } from '../list/draw-rows.ts';
import { PaperText } from '../PaperRow.tsx';
import { paperPage, rowOfRecord } from '../reader/known-papers.ts';
import { markLabel } from '../reader/mark-labels.ts';
import type { SaidSet } from '../reader/undo.ts';
import { useReader } from '../reader/use-reader.ts';
import { onSwipe } from '../swipe.ts';
import { useLoaded } from '../use-loaded.ts';
import { ofDay, type Queue, queueName, summaryOf, useReview } from './use-review.ts';

type Reviewing = ReturnType<typeof useReview>;

interface Props {
  topicById: Record<string, { name: string; kind: TopicKind }>;
  /** Id and name of the newest edition, where there is one. */
  newest?: { id: string; name: string } | undefined;
}

export default function Review({ topicById, newest }: Props) {
  const review = useReview(newest?.id.slice(0, 10));
  const reader = useReader();
  const { queue, id, row, title } = review;
  const [noteOf, setNoteOf] = useState<string>();
  /** A note's field takes the focus when it is opened, not when one comes back to its paper. */
  const wantsFocus = useRef(false);
  const hasNote = noteOf !== undefined && noteOf === id;
  const nameOf = (topic: string) => topicById[topic]?.name ?? topic;
  const name = queue ? queueName(new URLSearchParams(queue.address), nameOf, reader) : '';
  const mark = (set: SaidSet) => ({ name: markLabel(set, false), isOn: reader[set].has(id ?? '') });
  const page = pathTo(`papers/${id}/`);
  /** By key, in the order in which they stand below the paper: buttons, then tools. */
  const acts: Record<string, { name: string; isOn?: boolean; href?: string; press: () => void }> = {
    x: { ...mark('hidden'), press: () => review.decide('hidden') },
    j: { name: reviewWords.skip, press: () => review.decide('skipped') },
    s: { ...mark('saved'), press: () => review.decide('saved') },
    r: { ...mark('read'), press: () => review.decide('read') },
    n: {
      name: libraryWords.note,
      isOn: reader.noted.has(id ?? ''),
      press: () => {
        wantsFocus.current = true;
        setNoteOf(hasNote ? undefined : id);
      },
    },
    o: { name: reviewWords.open, href: page, press: () => location.assign(page) },
    k: { name: reviewWords.back, press: review.back },
    u: { name: noticeWords.undo, press: review.undo },
  };
  const buttons = Object.entries(acts).map(([letter, { name, isOn, href, press }], at) => {
    const shared = { key: letter, 'data-key': areKeysOn() ? letter : undefined };
    const note = letter === 'n' ? { 'data-note': '' } : {};
    const look = { type: 'button', class: at < 3 ? 'control' : undefined } as const;
    return href
      ? h('a', { ...shared, href }, name)
      : h('button', { ...look, ...shared, ...note, 'aria-pressed': isOn, onClick: press }, name);
  });
  const latest = useRef(acts);
  latest.current = acts;
  useEffect(() => {
    // Handled before the keys of lists, which do not know this page.
    const press = (event: KeyboardEvent) => {
      const act = latest.current[actionOf(event)];
      if (!act) return;
      event.preventDefault();
      event.stopPropagation();
      act.press();
    };
    const stop = new AbortController();
    const { signal } = stop;
    addEventListener('keydown', press, { capture: true, signal });
    const swiped = (to: 'left' | 'right') => latest.current[to === 'right' ? 's' : 'j']?.press();
    onSwipe('.review .card', (_, to) => swiped(to), signal);
    return () => stop.abort();
  }, []);
  const total = queue?.papers.length ?? 0;
  const isOver = queue !== null && queue.at >= total;
  const place = useRef<HTMLDivElement>(null);
  const focused = import.meta.env.SSR ? null : document.activeElement;
  // Each paper starts at its title, however far the one before was scrolled.
  useLayoutEffect(() => {
    wantsFocus.current = false;
    // The buttons go with the last paper, and those below the summary with the first.
    if (!focused?.isConnected) place.current?.querySelector<HTMLElement>('.prose a, h2 a')?.focus();
    if (Number(place.current?.getBoundingClientRect().top) < 0) place.current?.scrollIntoView();
  }, [id, isOver]);
  return (
    <div ref={place} class="review" data-review>
      <header>
        <p class="name">{name}</p>
        <p class="place soft" aria-hidden="true">
          {queue && !isOver && say(reviewWords.place, { at: queue.at + 1, n: total })}
        </p>
        {/* Without a style at build, which the page's policy forbids. */}
        <div
          class="done"
          style={queue ? { inlineSize: `${(100 * queue.at) / (total || 1)}%` } : undefined}
        />
      </header>
      <p role="status" class="unseen">
        {review.said} {review.said && title}
      </p>
      {review.failure && <p role="alert">{review.failure}</p>}
      {(!queue || (!id && !isOver)) && !review.failure && <p class="soft">{noticeWords.loading}</p>}
      {review.isResumed && id && (
        <p class="soft small">
          {reviewWords.resumed}
          {sentenceGap}
          <button type="button" class="link-button" onClick={review.start}>
            {reviewWords.again}
          </button>
        </p>
      )}
      {queue && queue.leftOut > 0 && (queue.at === 0 || isOver) && (
        <p class="soft small">
          {say(reviewWords.leftOut, { papers: counted(queue.leftOut) })}
          {sentenceGap}
          <a href={pathTo(`review/?${queue.address}`)}>{reviewWords.withThem}</a>
        </p>
      )}
      {id && (
        <>
          <article class="card" data-right={acts.s?.name} data-left={acts.j?.name}>
            <ReviewPaper {...{ id, row, topicById }} />
            {hasNote && <NoteField key={id} {...{ id, title }} takesFocus={wantsFocus.current} />}
          </article>
          <div class="acts row screen">
            {buttons.slice(0, 3)}
            <span class="tools">{buttons.slice(3)}</span>
          </div>
        </>
      )}
      {queue && isOver && <ReviewSummary {...review} {...{ queue, newest }} />}
    </div>
  );
}

type PaperProps = Pick<Props, 'topicById'> & Pick<Reviewing, 'row'> & { id: string };

/** A paper with its whole abstract, from its page; until the page has loaded, with the data of its row. */
function ReviewPaper({ id, row, topicById }: PaperProps) {
  const known = useLoaded(async () => ({ id, page: await paperPage(id) }), id);
  /** `undefined`: not loaded yet; `null`: cannot be fetched. */
  const page = known?.id === id ? known.page : undefined;
  const topics =
    page?.record.topics.map((id) => ({ id, name: id, ...topicById[id] })) ?? row?.paper.topics;
  return (
    <>
      <PaperText
        paper={{
          ...(row ? dated(row).paper : { id, title: page === null ? id : '' }),
          ...(page && { ...rowOfRecord(page.record), title: { html: page.title } }),
          abstract: page === null ? row?.paper.abstract : { html: page?.abstract ?? '' },
          isCut: page === null && row?.paper.isCut === true,
          // Topics stand below the abstract: drawn before it has loaded, they would move.
          topics: page === undefined ? [] : topics,
        }}
        heading="h2"
      />
      {page === null && <p class="soft">{noticeWords.notLoaded}</p>}
    </>
  );
}

type SummaryProps = Pick<Props, 'newest'> & Pick<Reviewing, 'start' | 'back'> & { queue: Queue };

function ReviewSummary({ queue, newest, start, back }: SummaryProps) {
  const { saved, read, hidden, skipped } = summaryOf(queue);
  const total = queue.papers.length;
  const decided = [
    say(reviewWords.saved, { n: saved }),
    ...(read > 0 ? [say(reviewWords.read, { n: read })] : []),
    say(reviewWords.skipped, { n: skipped }),
    say(reviewWords.hidden, { n: hidden }),
  ];
  const all = { papers: counted(total), decided: named(decided, decided.length) };
  const ofNewest = ofDay(newest?.id.slice(0, 10) ?? '');
  const ways = [
    { name: libraryWords.title, href: pathTo('library/'), isHere: saved > 0 },
    { name: reviewWords.back, press: back, isHere: total > 0 },
    { name: reviewWords.again, press: start, isHere: total > 0 },
    {
      name: say(reviewWords.goThrough, { edition: newest?.name ?? '' }),
      href: pathTo(`review/?${ofNewest}`),
      isHere: newest !== undefined && queue.address !== ofNewest,
    },
    { name: offlineWords.frontPage, href: pathTo() },
  ];
  return (
    <div class="prose">
      <p>{total === 0 ? reviewWords.nothing : say(reviewWords.all, all)}</p>
      <ul>
        {ways.map(({ name, href, press, isHere = true }) => {
          const look = { class: 'link-button touch' };
          const way = href
            ? h('a', { ...look, href }, name)
            : h(Button, { ...look, onClick: press }, name);
          return isHere && <li key={name}>{way}</li>;
        })}
      </ul>
    </div>
  );
}
