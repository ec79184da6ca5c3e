/**
 * A paper in a list, drawn by this one component at build (components/ListSheet.astro) and in the browser. Pages ship no
 * script for it.
 */
import { type ComponentChild, type ComponentChildren, h, type JSX } from 'preact';
import { countWords, filterWords, headWords, paperWords, siteWords } from '#words';
import { listed } from '../counted.ts';
import { plainDay } from '../dates.ts';
import { ownLanguage } from '../own-language.ts';
import { marked, type Said, said } from '../said.ts';
import { type SearchHit, type Segment, textOf } from '../search/types.ts';
import { pathTo } from '../site.ts';
import type { TopicKind } from '../topic-kinds.ts';
import { say } from '../words/message.ts';
import { MarkButtons } from './MarkButtons.tsx';
import type { Reader } from './reader/reader.ts';
import type { SaidSet } from './reader/undo.ts';

/** As typed, with its matching words marked, or HTML that the build has made safe. */
export type Text = string | Segment[] | { html: string };

/** What a row shows, whoever knows it: the build, search, or the records of saved papers. */
export interface RowPaper {
  id: string;
  title: Text;
  /** Their names, or, with words marked, as one text: `A, B, C`. */
  authors?: string[] | Segment[] | undefined;
  /** As written: `NeurIPS 2025`. */
  venue?: string | undefined;
  /** Absent where all papers of the list are of one day. */
  day?: string | undefined;
  /** Whole, cut, or an excerpt; absent: not shown. */
  abstract?: Text | undefined;
  isCut?: boolean;
  topics?: { id: string; name: string; kind?: TopicKind }[];
  /** Its address, or that there is one. */
  code?: string | boolean | undefined;
  project?: string | boolean | undefined;
}

/** A hit as a row shows it; `excerpt`: its place is kept while it is not there yet. */
export function rowOf(
  { id, title, authors, venue, date, topics, code, project }: SearchHit,
  excerpt: Segment[] = [],
  topicOf?: (id: string) => NonNullable<RowPaper['topics']>[number],
): RowPaper {
  return {
    ...{ id, title, authors, venue, code, project },
    day: date,
    abstract: excerpt,
    topics: topicOf ? topics.map(topicOf) : [],
  };
}

interface TextProps {
  paper: RowPaper;
  /** Its page; `''` where the site has none, or where all of the row is the link. */
  href?: string | undefined;
  heading?: 'h2' | 'h3';
  /** What the list says of it, before its topics. */
  notes?: ComponentChild[];
  /** Id of all but the title, for an option named by its title and described by the rest. */
  about?: string;
}

interface Props extends TextProps {
  /** Absent at build: layouts/save-buttons.js draws the buttons, and the row's id is in its link. */
  reader?: Reader;
  sets?: readonly SaidSet[];
  /** The title is read with each of them. */
  isLabelled?: boolean;
  /** A title and a day alone: the rest comes when it is near the screen. */
  isLine?: boolean;
  /** A tick, a figure. */
  before?: ComponentChildren;
  /** After the buttons of marks. */
  actions?: ComponentChildren;
  /** Below all: tags, a note. */
  children?: ComponentChildren;
  /** The paper as Zotero reads it from a list. */
  coins?: string | undefined;
  item?: JSX.HTMLAttributes<HTMLLIElement> & { [name: `data-${string}`]: unknown };
}

export function PaperRow({ reader, isLine, before, actions, children, ...props }: Props) {
  const { sets, isLabelled, coins, item, ...text } = props;
  const { id, title, code, project } = text.paper;
  return (
    <li
      class="paper"
      data-paper={reader && id}
      data-starred={reader?.starred.has(id) ? '' : undefined}
      data-line={isLine ? '' : undefined}
      {...item}
    >
      {before}
      <PaperText {...text} />
      {!isLine && (
        <div class="tools screen" {...(reader && { role: 'group', 'aria-label': plain(title) })}>
          {reader ? (
            <>
              <MarkButtons
                paper={id}
                {...{ reader, sets }}
                title={isLabelled ? plain(title) : undefined}
              />
              <button
                type="button"
                data-menu
                aria-label={
                  isLabelled
                    ? say(siteWords.labelled, { label: headWords.more, name: plain(title) })
                    : headWords.more
                }
              >
                ⋯
              </button>
            </>
          ) : (
            h('save-buttons', null)
          )}
          {typeof code === 'string' && (
            <a href={code} {...(import.meta.env.SSR && marked(said('paperWords.code')))}>
              {paperWords.code}
            </a>
          )}
          {typeof project === 'string' && (
            <a href={project} {...(import.meta.env.SSR && marked(said('paperWords.project')))}>
              {paperWords.project}
            </a>
          )}
          {actions}
        </div>
      )}
      {coins && <span class="Z3988" title={coins} hidden />}
      {children}
    </li>
  );
}

/** The text of a row, for places that are no list: the dialog's options, one paper in review, a column of a comparison. */
export function PaperText({
  paper,
  heading: Heading = 'h3',
  about,
  notes = [],
  ...props
}: TextProps) {
  const { href = pathTo(`papers/${paper.id}/`) } = props;
  const { title, authors, venue, day, abstract } = paper;
  const names = authors && namesOf(authors);
  const byline = [
    names && <Marked said={['listed']}>{names}</Marked>,
    venue && <bdi class="venue">{venue}</bdi>,
    day && <Marked said={['plainDay', day]}>{plainDay(day).replaceAll(' ', '\u00a0')}</Marked>,
  ].filter(Boolean);
  const rest = (
    <>
      {byline.length > 0 && <p class="by">{between('\u00a0· ', byline)}</p>}
      {abstract !== undefined && (
        <p
          class="abstract"
          data-cut={paper.isCut ? '' : undefined}
          {...ownLanguage(plain(abstract))}
          {...inside(abstract)}
        />
      )}
      <Facts {...{ paper, notes }} isLinked={href !== ''} />
    </>
  );
  return (
    <>
      <Heading {...ownLanguage(plain(title))}>
        {href ? <a {...{ href }} {...inside(title)} /> : <span {...inside(title)} />}
      </Heading>
      {about ? (
        <div id={about} aria-hidden="true">
          {rest}
        </div>
      ) : (
        rest
      )}
    </>
  );
}

/** At build, and where a browser may say it in another language, an element. */
function Marked({ said, title, children }: MarkedProps) {
  const marks = { ...(import.meta.env.SSR ? marked(said) : {}), title };
  return title || 'data-say' in marks ? <span {...marks}>{children}</span> : children;
}

interface MarkedProps {
  said: Said;
  title?: string;
  children: ComponentChildren;
}

const shownTopics = 3;

function Facts({
  paper: { topics = [], code, project },
  notes,
  isLinked,
}: Pick<TextProps, 'paper'> & { notes: ComponentChild[]; isLinked: boolean }) {
  const more = topics.length - shownTopics;
  const facts = [
    ...notes,
    code === true && paperWords.code,
    project === true && paperWords.project,
  ].filter(Boolean);
  if (facts.length + topics.length === 0) return null;
  return (
    <ul class="facts">
      {facts.map((fact, at) => (
        <li key={at} dir="auto">
          {fact}
        </li>
      ))}
      {topics.slice(0, shownTopics).map(({ id, kind, name }) => (
        <li key={id}>
          {isLinked ? (
            <a data-kind={kind} href={pathTo(`topics/${id}/`)}>
              {name}
            </a>
          ) : (
            name
          )}
        </li>
      ))}
      {more > 0 && (
        <li {...(import.meta.env.SSR && marked(said('filterWords.more', { n: more })))}>
          {say(filterWords.more, { n: more })}
        </li>
      )}
    </ul>
  );
}

const namedAuthors = 3;

/** `A, B, C and 2 others`: the first three and those that matched, each in its own direction; where one would be left out, all. */
function namesOf(authors: string[] | Segment[]): ComponentChild {
  const all = namesIn(authors).filter(plain);
  const isNamed = (name: Text, at: number) =>
    all.length <= namedAuthors + 1 || at < namedAuthors || isMatch(name);
  const others = all.filter((name, at) => !isNamed(name, at)).map(plain);
  const parts = all.filter(isNamed).map((name, at) => ({
    text: plain(name),
    shown: <bdi key={at} {...inside(name)} />,
  }));
  if (others.length > 0) {
    const n = others.length;
    const text = say(countWords.more, { n });
    const marks = { said: said('countWords.more', { n }), title: others.join(', ') };
    parts.push({ text, shown: <Marked {...marks}>{text}</Marked> });
  }
  if (parts.length === 0) return null;
  return listed(parts, ({ text }) => text).map((part) =>
    typeof part === 'string' ? part : part.shown,
  );
}

/** Names apart, so that each has its own direction and the interface's comma between. Search marks words in all names as one text. */
function namesIn(authors: string[] | Segment[]): Text[] {
  const names: Text[] = [];
  for (const one of authors)
    if (typeof one === 'string') names.push(one);
    else
      for (const [at, text] of one.text.split(', ').entries()) {
        const last = names.at(-1);
        if (at === 0 && Array.isArray(last)) last.push({ ...one, text });
        else names.push([{ ...one, text }]);
      }
  return names;
}

function isMatch(text: Text): boolean {
  return Array.isArray(text) && text.some(({ mark }) => mark);
}

function between(sign: string, parts: ComponentChild[]): ComponentChild[] {
  return parts.flatMap((part, at) => (at === 0 ? [part] : [sign, part]));
}

function plain(text: Text): string {
  if (typeof text === 'string') return text;
  return 'html' in text ? text.html : textOf(text);
}

function inside(text: Text) {
  if (typeof text === 'string') return { children: text };
  if ('html' in text) return { dangerouslySetInnerHTML: { __html: text.html } };
  return {
    children: text.map(({ text, mark }, at) => (mark ? <mark key={at}>{text}</mark> : text)),
  };
}
