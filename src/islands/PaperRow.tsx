/** A paper as scripts show it: a hit of a search, a row of the desk, one of many to go through. The pages' own rows are components/PaperItem.astro. */
import type { ComponentChild, ComponentChildren } from 'preact';
import { sideBySide } from '../counted.ts';
import { ownLanguage } from '../own-language.ts';
import { type Segment, textOf } from '../search/types.ts';

/** As typed, with its matching words marked, or HTML of a page of this site, which the build has made safe. */
type Text = string | Segment[] | { html: string };

interface Props {
  title: Text;
  /** Its page; absent where the site has none, or where all of the row is the link. */
  href?: string | undefined;
  authors?: Text;
  excerpt?: Text;
  /** Each with its own text direction. */
  facts: ComponentChild[];
  /** Id of all but the title, for a hit named by its title and described by the rest. */
  about?: string;
  children?: ComponentChildren;
}

export function PaperRow({ title, href, authors, excerpt, facts, about, children }: Props) {
  return (
    <>
      <h2 class="title" {...ownLanguage(plain(title))}>
        {href ? <a {...{ href }} {...inside(title)} /> : <span {...inside(title)} />}
      </h2>
      <div id={about} aria-hidden={about ? true : undefined}>
        {authors && plain(authors) && (
          <p class="by">{sideBySide(namesIn(authors).map((name) => <bdi {...inside(name)} />))}</p>
        )}
        {excerpt && <p class="excerpt" {...ownLanguage(plain(excerpt))} {...inside(excerpt)} />}
        <p class="facts">
          {facts.filter(Boolean).flatMap((fact, at) => [
            at > 0 && ' · ',
            <span dir="auto" key={at}>
              {fact}
            </span>,
          ])}
        </p>
        {children}
      </div>
    </>
  );
}

function plain(text: Text): string {
  if (typeof text === 'string') return text;
  return 'html' in text ? text.html : textOf(text);
}

/** Names apart, so that each has its own direction and the interface's comma between. */
function namesIn(text: Text): Text[] {
  if (typeof text === 'string') return text.split(', ');
  if ('html' in text) return text.html.split(', ').map((html) => ({ html }));
  const names: Segment[][] = [[]];
  for (const segment of text)
    for (const [at, part] of segment.text.split(', ').entries()) {
      if (at > 0) names.push([]);
      names.at(-1)?.push({ ...segment, text: part });
    }
  return names;
}

function inside(text: Text) {
  if (typeof text === 'string') return { children: text };
  if ('html' in text) return { dangerouslySetInnerHTML: { __html: text.html } };
  return {
    children: text.map(({ text, mark }, at) => (mark ? <mark key={at}>{text}</mark> : text)),
  };
}
