import { feedWords, language } from '#words';
import { ownLanguage } from '../../own-language.ts';
import { site } from '../../site.ts';
import type { Entry, Feed } from './feed.ts';

/** The feed as JSON Feed 1.1. */
export function jsonFeed(feed: Feed): string {
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.address(feed.path),
    feed_url: feed.address(`${feed.path}feed.json`),
    description: feed.description,
    icon: feed.address('icon-512.png'),
    favicon: feed.address('icon-192.png'),
    language: language.code,
    authors: [{ name: site.owner }],
    // Version 1.1 has no word for it; what begins with _ is an extension.
    _rights: { text: feedWords.rights },
    items: feed.entries.map(item),
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}

function item(entry: Entry): object {
  const { lang } = ownLanguage(entry.title);
  return {
    id: entry.url,
    url: entry.url,
    title: entry.title,
    ...(lang ? { language: lang } : {}),
    content_html: entry.html,
    date_published: entry.published,
    date_modified: entry.updated,
    ...(entry.authors.length ? { authors: entry.authors.map((name) => ({ name })) } : {}),
    tags: entry.topics.map(({ name }) => name),
  };
}
