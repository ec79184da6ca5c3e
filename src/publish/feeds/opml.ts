import { site } from '../../site.ts';
import type { Address } from '../address.ts';
import { element, xmlDocument } from '../xml.ts';

/** Subscriptions as OPML 2.0, which feed readers import in one go: the topics given. */
export function opml(topics: { id: string; name: string }[], address: Address): string {
  return xmlDocument(
    element('opml', { version: '2.0' }, [
      element('head', {}, [element('title', {}, `${site.name}: topics`)]),
      element('body', {}, [
        element(
          'outline',
          { text: site.name, title: site.name },
          topics.map(({ id, name }) =>
            element('outline', {
              type: 'rss',
              text: `${site.name}: ${name}`,
              title: `${site.name}: ${name}`,
              xmlUrl: address(`topics/${id}/feed.xml`),
              htmlUrl: address(`topics/${id}/`),
            }),
          ),
        ),
      ]),
    ]),
  );
}
