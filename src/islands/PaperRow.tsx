/**
 * A paper in a list, drawn by this one component at build (components/ListSheet.astro) and in the browser. Pages ship no
 * script for it.
 */
import { type ComponentChild, type ComponentChildren, h, type JSX } from 'preact';
import { countWords, filterWords, paperWords } from '#words';
import { listed } from '../counted.ts';
import { plainDay } from '../dates.ts';
import { message, type PageText, translatable } from '../messages-in-html.ts';
import { ownLanguage } from '../own-language.ts';
import { type SearchHit, type Segment, textOf } from '../search/types.ts';
import { pathTo } from '../site.ts';
import { unbroken } from '../text/unbroken.ts';
import type { TopicKind } from '../topic-kinds.ts';
import { say } from '../words/message.ts';

/** Plain text, text with matching words marked, or HTML that the build has made safe. */
export type Text = string | Segment[] | { html: string };

/** The data of a row, from the build, from search or from the records of saved papers. */
export interface RowPaper {
  id: string;
  title: Text;
  authors?: Text[] | undefined;
  /** As written: `NeurIPS 2025`. */
  venue?: string | undefined;
  /** Absent if all papers of the list have the same day. */
  day?: string | undefined;
  /** Whole, cut, or an excerpt; absent: not shown. */
  abstract?: Text | null | undefined;
  isCut?: boolean;
  topics?: { id: string; name: string; kind?: TopicKind }[];
  /** The address, or only that there is one. */
  code?: string | boolean | undefined;
  project?: string | boolean | undefined;
}

/** The row of a hit. Without an `excerpt` yet, its space is kept; null: there is none. */
export function rowOf(
  { id, url, title, authors, venue, date, topics, code, project }: SearchHit,
  excerpt: Segment[] | null = [],
  topicOf?: (id: string) => NonNullable<RowPaper['topics']>[number],
): RowPaper {
  return {
    ...{ id, title, authors, venue },
    // Search knows that there are some, not where: ways.ts.
    code: code && `${url}#code`,
    project: project && `${url}#project`,
    day: date,
    abstract: excerpt,
    topics: topicOf ? topics.map(topicOf) : [],
  };
}

interface TextProps {
  paper: RowPaper;
  /** The address of its page; `''` if the site has none, or if the whole row is the link. */
  href?: string | undefined;
  heading?: 'h2' | 'h3';
  /** What the list says of the paper, shown before its topics. */
  notes?: ComponentChild[];
  /** Id of the element with everything but the title, which describes an option that is named by its title. */
  about?: string;
}

/** The mark buttons of a list whose rows show no abstract to open. */
export const listMarks = 'saved read hidden';

interface Props extends TextProps {
  /** The marks that have a button, `saved read`; absent in lists of pages, where the whole abstract can be opened, too. */
  sets?: string;
  /** Such as a checkbox, or a number of votes. */
  before?: ComponentChildren;
  /** Shown after the mark buttons. */
  actions?: ComponentChildren;
  /** Shown at the end, such as tags and a note. */
  children?: ComponentChildren;
  /** The paper's COinS, which Zotero reads. */
  coins?: string | undefined;
  item?: JSX.HTMLAttributes<HTMLLIElement> & { [name: `data-${string}`]: unknown };
}

export function PaperRow({ sets, before, actions, children, ...props }: Props) {
  const { coins, item, ...text } = props;
  const { id } = text.paper;
  return (
    <li class="paper" data-paper={sets && id} {...item}>
      {before}
      <PaperText {...text} />
      <div class="tools">
        {/* Its buttons are made by layouts/save-buttons.js. */}
        {h('save-buttons', { 'data-sets': sets })}
        {actions}
      </div>
      {coins && <span class="Z3988" title={coins} hidden />}
      {children}
    </li>
  );
}

/** The text of a row, also used outside lists: in the dialog's options, in review, in the columns of a comparison. */
export function PaperText({ paper, heading: Heading = 'h3', about, notes, ...props }: TextProps) {
  const { href = pathTo(`papers/${paper.id}/`) } = props;
  const { title, authors, venue, day, abstract } = paper;
  const names = authors && namesOf(authors);
  const byline = [
    names && <Translatable of={['listed']}>{names}</Translatable>,
    venue && <bdi class="venue">{venue}</bdi>,
    day && <Translatable of={['plainDay', day]}>{plainDay(day)}</Translatable>,
    way(paperWords.code, paper.code, import.meta.env.SSR && message('paperWords.code')),
    way(paperWords.project, paper.project, import.meta.env.SSR && message('paperWords.project')),
  ].filter(Boolean);
  const rest = (
    <>
      {byline.length > 0 && (
        <p class="by">{byline.flatMap((part, at) => (at > 0 ? [' ', part] : part))}</p>
      )}
      {abstract && (
        <p
          class="abstract"
          data-cut={paper.isCut ? '' : undefined}
          {...ownLanguage(plain(abstract))}
          {...inside(abstract)}
        />
      )}
      <Facts {...{ paper, notes }} />
    </>
  );
  return (
    <>
      <Heading {...ownLanguage(plain(title))}>
        {href ? <a {...{ href }} {...inside(title, whole)} /> : <span {...inside(title, whole)} />}
      </Heading>
      {about ? h('div', { id: about, 'aria-hidden': true }, rest) : rest}
    </>
  );
}

/** Leads to the code or the project; words alone where its address is not known. The dot before it is no part of the link. */
function way(name: string, to: string | boolean | undefined, is: PageText | false): ComponentChild {
  if (!to) return to;
  const isLink = typeof to === 'string';
  return (
    <span>{isLink ? <a {...{ href: to, ...(is && translatable(is)) }}>{name}</a> : name}</span>
  );
}

/** A browser may translate its text, if it comes from the build. */
function Translatable({ of, ...props }: JSX.HTMLAttributes<HTMLSpanElement> & { of: PageText }) {
  return <span {...(import.meta.env.SSR ? translatable(of) : {})} {...props} />;
}

const shownTopics = 3;

function Facts({ paper: { topics = [] }, notes = [] }: Pick<TextProps, 'paper' | 'notes'>) {
  const more = topics.length - shownTopics;
  const facts = notes.filter(Boolean);
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
          <a data-kind={kind} href={pathTo(`topics/${id}/`)}>
            {name}
          </a>
        </li>
      ))}
      {more > 0 && (
        <li {...(import.meta.env.SSR && translatable(message('filterWords.more', { n: more })))}>
          {say(filterWords.more, { n: more })}
        </li>
      )}
    </ul>
  );
}

const namedAuthors = 3;

/** A name, such as a group's, that may be wider than a phone. */
export function isLong(name: string): boolean {
  return name.length > 30;
}

/** `A, B, C and 2 others`: the first three names and those that matched, each in its own text direction. Four names are shown whole. No line ends with "and". */
function namesOf(all: Text[]): ComponentChild {
  const isNamed = (name: Text, at: number) =>
    all.length <= namedAuthors + 1 || at < namedAuthors || isMatch(name);
  const others = all.filter((name, at) => !isNamed(name, at)).map(plain);
  const parts = all.filter(isNamed).map((name, at) => ({
    text: plain(name),
    shown: <bdi key={at} class={isLong(plain(name)) ? 'long' : undefined} {...inside(name)} />,
  }));
  if (others.length > 0) {
    const n = others.length;
    const text = say(countWords.more, { n });
    const marks = { of: message('countWords.more', { n }), title: others.join(', ') };
    parts.push({ text, shown: <Translatable {...marks}>{text}</Translatable> });
  }
  if (parts.length === 0) return null;
  return listed(parts, ({ text }) => text).map((part) =>
    typeof part === 'string' ? part.replace(/(?<=\w) $/, '\u00a0') : part.shown,
  );
}

function isMatch(text: Text): boolean {
  return Array.isArray(text) && text.some(({ mark }) => mark);
}

function plain(text: Text): string {
  if (typeof text === 'string') return text;
  return 'html' in text ? text.html : textOf(text);
}

function inside(text: Text, draw: (text: string) => ComponentChild = (text) => text) {
  if (typeof text === 'string') return { children: draw(text) };
  if ('html' in text) return { dangerouslySetInnerHTML: { __html: text.html } };
  return {
    children: text.map(({ text, mark }, at) =>
      mark ? <mark key={at}>{draw(text)}</mark> : draw(text),
    ),
  };
}

/** A text whose words such as `3-D` do not break. */
export function whole(title: string): ComponentChild {
  const words = unbroken(title);
  if (words.length === 0) return title;
  const ends = words.map(([, to]) => to);
  return [
    ...words.flatMap(([from, to], at) => [
      title.slice(ends[at - 1] ?? 0, from),
      <b class="unbroken" key={at}>
        {title.slice(from, to)}
      </b>,
    ]),
    title.slice(ends.at(-1)),
  ];
}
