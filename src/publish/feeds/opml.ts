import { site } from '../../site.ts';
import type { PaperList } from '../../views/paper-lists.ts';
import type { Address } from '../address.ts';
import { element, xmlDocument } from '../xml.ts';

/** Subscriptions as OPML 2.0, which feed readers import in one go. */
export function opml(lists: Pick<PaperList, 'path' | 'name'>[], address: Address): string {
  return xmlDocument(
    element('opml', { version: '2.0' }, [
      element('head', {}, [element('title', {}, `Feeds of ${site.name}`)]),
      element('body', {}, [
        element(
          'outline',
          { text: site.name, title: site.name },
          lists.map(({ path, name }) =>
            element('outline', {
              type: 'rss',
              text: `${site.name}: ${name}`,
              title: `${site.name}: ${name}`,
              xmlUrl: address(`${path}feed.xml`),
              htmlUrl: address(path),
            }),
          ),
        ),
      ]),
    ]),
  );
}
