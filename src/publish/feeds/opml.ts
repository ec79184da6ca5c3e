import { feedWords } from '#words';
import { site } from '../../site.ts';
import type { PaperList } from '../../views/paper-lists.ts';
import { say } from '../../words/message.ts';
import type { Address } from '../address.ts';
import { element, xmlDocument } from '../xml.ts';

/** Subscriptions as OPML 2.0, which feed readers import in one go. */
export function opml(lists: Pick<PaperList, 'path' | 'name'>[], address: Address): string {
  return xmlDocument(
    element('opml', { version: '2.0' }, [
      element('head', {}, [element('title', {}, say(feedWords.all, { site: site.name }))]),
      element('body', {}, [
        element(
          'outline',
          { text: site.name, title: site.name },
          lists.map(({ path, name }) => {
            const text = say(feedWords.list, { site: site.name, name });
            const xmlUrl = address(`${path}feed.xml`);
            return element('outline', {
              type: 'rss',
              text,
              title: text,
              xmlUrl,
              htmlUrl: address(path),
            });
          }),
        ),
      ]),
    ]),
  );
}
