import { feedWords, language } from '#words';
import { ownLanguage } from '../../own-language.ts';
import { site } from '../../site.ts';
import { element, type Xml, xmlDocument } from '../xml.ts';
import type { Entry, Feed } from './feed.ts';

/** The feed as Atom 1.0 (RFC 4287). */
export function atomFeed(feed: Feed): string {
  const page = feed.address(feed.path);
  return xmlDocument(
    element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language.code }, [
      element('id', {}, page),
      element('title', {}, feed.title),
      element('subtitle', {}, feed.description),
      element('updated', {}, feed.updated),
      element('author', {}, [element('name', {}, site.owner)]),
      element('link', { rel: 'alternate', type: 'text/html', href: page }),
      element('link', {
        rel: 'self',
        type: 'application/atom+xml',
        href: feed.address(`${feed.path}feed.xml`),
      }),
      element('rights', {}, feedWords.rights),
      element('icon', {}, feed.address('favicon.svg')),
      ...feed.entries.map((entry) => atomEntry(entry, feed)),
    ]),
  );
}

function atomEntry(entry: Entry, feed: Feed): Xml {
  const { lang } = ownLanguage(entry.title);
  return element('entry', lang ? { 'xml:lang': lang } : {}, [
    element('id', {}, entry.url),
    element('title', {}, entry.title),
    element('link', { rel: 'alternate', type: 'text/html', href: entry.url }),
    element('published', {}, entry.published),
    element('updated', {}, entry.updated),
    ...entry.authors.map((name) => element('author', {}, [element('name', {}, name)])),
    ...entry.topics.map(({ id, name }) =>
      element('category', { term: id, scheme: feed.address('topics/'), label: name }),
    ),
    element('content', { type: 'html' }, entry.html),
  ]);
}
