import './compare.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { compareWords, deskWords, headWords, paperWords, siteWords } from '#words';
import { counted, inDigits, named } from '../../counted.ts';
import { plainDay } from '../../dates.ts';
import { ownLanguage } from '../../own-language.ts';
import { pathTo } from '../../site.ts';
import { say } from '../../words/message.ts';
import { byKeyboard } from '../list/focus.ts';
import { type PaperPage, paperPage } from '../reader/known-papers.ts';
import { useHash } from '../use-hash.ts';
import { AddPaper } from './AddPaper.tsx';
import { mostCompared } from './address.ts';
import { compareTerms } from './terms.ts';

interface Props {
  topicNames: Record<string, string>;
}

/** Two to four papers side by side; the address names them: `#on-kites,on-reeds`. */
export default function ComparePapers({ topicNames }: Props) {
  const [ids, choose] = useIds();
  const papers = usePapers(ids ?? []);
  /** What gets the focus once the columns have changed: what had it goes away. */
  const next = useRef('');
  useEffect(() => {
    if (next.current) document.querySelector<HTMLElement>(next.current)?.focus();
    next.current = '';
  }, [papers.length]);
  if (ids === null) return null;
  const add = (id: string) => {
    if (ids.length + 1 === mostCompared) next.current = '.compared article:last-child h2 a';
    choose([...ids, id]);
  };
  const nameOf = (topic: string) => topicNames[topic] ?? topic;
  const terms = compareTerms(
    papers.map(({ record: { title, abstract } }) => `${title}. ${abstract}`),
  );
  const sharedTopics = (papers[0]?.record.topics ?? []).filter((topic) =>
    papers.every(({ record }) => record.topics.includes(topic)),
  );
  return (
    <>
      <p role="status" class="soft">
        {papers.length < 2
          ? compareWords.choose
          : papers.length < ids.length
            ? say(compareWords.notAll, { n: papers.length })
            : counted(papers.length)}
      </p>
      {ids.length < mostCompared && <AddPaper without={ids} onAdd={add} />}
      {papers.length > 1 && (
        <dl class="in-all">
          <dt class="soft">{compareWords.topicsOfAll}</dt>
          <dd>{sharedTopics.map(nameOf).join(' · ') || compareWords.none}</dd>
          <dt class="soft">{compareWords.wordsOfAll}</dt>
          <dd>{terms.shared.join(' · ') || compareWords.none}</dd>
        </dl>
      )}
      <section class="compared" aria-label={compareWords.sideBySide}>
        {papers.map((paper, at) => (
          <Compared
            key={paper.record.id}
            {...{ paper, nameOf, sharedTopics }}
            own={papers.length > 1 ? (terms.own[at] ?? []) : []}
            onRemove={(event) => {
              if (byKeyboard(event)) next.current = '.add-paper input';
              choose(ids.filter((id) => id !== paper.record.id));
            }}
          />
        ))}
      </section>
    </>
  );
}

interface ComparedProps {
  paper: PaperPage;
  nameOf: (topic: string) => string;
  sharedTopics: string[];
  /** Terms that it alone has. */
  own: string[];
  onRemove: (event: MouseEvent) => void;
}

function Compared({ paper, nameOf, sharedTopics, own, onRemove }: ComparedProps) {
  const { record, title, abstract, claims } = paper;
  const { id, authors = [], venue, published, editions, votes, code, project } = record;
  const day = plainDay((editions.at(-1) ?? '').slice(0, 10));
  const facts = [
    [compareWords.authors, named(authors, 4)],
    [compareWords.venue, venue],
    [compareWords.published, published && plainDay(published)],
    [compareWords.listed, day],
    [compareWords.votes, votes === undefined ? undefined : inDigits(votes)],
  ].filter(([, value]) => value);
  return (
    <article>
      <h2 {...ownLanguage(record.title)}>
        <a href={pathTo(`papers/${id}/`)} dangerouslySetInnerHTML={{ __html: title }} />
      </h2>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt class="soft">{name}</dt> <dd>{value}</dd>
          </div>
        ))}
        <div>
          <dt class="soft">{compareWords.links}</dt>{' '}
          <dd>
            {code ? <a href={code}>{paperWords.code}</a> : compareWords.noCode}
            {project && (
              <>
                {' · '}
                <a href={project}>{compareWords.project}</a>
              </>
            )}
          </dd>
        </div>
      </dl>
      <Part title={siteWords.topics}>
        {record.topics.map((topic) =>
          sharedTopics.includes(topic) ? (
            <li key={topic} class="shared">
              {nameOf(topic)} <span class="soft">{compareWords.ofAll}</span>
            </li>
          ) : (
            <li key={topic}>{nameOf(topic)}</li>
          ),
        )}
      </Part>
      <Part title={compareWords.onlyHere}>
        {own.map((term) => (
          <li key={term}>{term}</li>
        ))}
      </Part>
      <Part title={compareWords.claims}>
        {claims.map((claim) => (
          <li key={claim}>{claim}</li>
        ))}
      </Part>
      <div>
        <h3 class="label">{headWords.abstract}</h3>
        <p class="text" {...ownLanguage(abstract)} dangerouslySetInnerHTML={{ __html: abstract }} />
        <button
          type="button"
          class="link-button screen"
          aria-label={say(compareWords.takeOutPaper, { title: record.title })}
          onClick={onRemove}
        >
          {deskWords.takeOut}
        </button>
      </div>
    </article>
  );
}

function Part({ title, children }: { title: string; children: preact.JSX.Element[] }) {
  return (
    <div>
      <h3 class="label">{title}</h3>
      {children.length > 0 ? <ul>{children}</ul> : <p class="soft">{compareWords.none}</p>}
    </div>
  );
}

/** The ids in the address, and a way to change them; null before the browser has read it. */
function useIds(): [string[] | null, (ids: string[]) => void] {
  const [hash, setHash] = useHash();
  const written = hash === null ? null : [...new Set(hash.split(',').filter(Boolean))];
  return [written?.slice(0, mostCompared) ?? null, (chosen) => setHash(chosen.join(','))];
}

function usePapers(ids: string[]): PaperPage[] {
  const [papers, setPapers] = useState<PaperPage[]>([]);
  useEffect(() => {
    let isWanted = true;
    Promise.all(ids.map(paperPage)).then((pages) => {
      if (isWanted) setPapers(pages.flatMap((page) => page ?? []));
    });
    return () => {
      isWanted = false;
    };
  }, [ids.join()]);
  return papers;
}
