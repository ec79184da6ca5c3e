/** One paper with its whole abstract. */
import { listWords, noticeWords, paperWords } from '#words';
import { plainDay } from '../../dates.ts';
import { ownLanguage } from '../../own-language.ts';
import { type SearchHit, textOf } from '../../search/types.ts';
import { pathTo } from '../../site.ts';
import { PaperRow } from '../PaperRow.tsx';
import { type PaperPage, paperPage } from '../reader/known-papers.ts';
import { useLoaded } from '../use-loaded.ts';

interface Props {
  id: string;
  hit: SearchHit | undefined;
  nameOf: (topic: string) => string;
}

/** A paper with its whole abstract, from its page; until that is there, what search knows. */
export function TriagePaper({ id, hit, nameOf }: Props) {
  const page = usePage(id);
  const { record } = page ?? {};
  const title = textOf(hit?.title) || (page === null ? id : '');
  const authors = record?.authors?.join(', ') ?? textOf(hit?.authors);
  const day = record?.editions.at(-1)?.slice(0, 10) ?? hit?.date;
  const topics = record?.topics ?? hit?.topics ?? [];
  const facts = [day && plainDay(day), record?.venue ?? hit?.venue, ...topics.map(nameOf)];
  return (
    <PaperRow
      title={page ? { html: page.title } : title}
      href={pathTo(`papers/${id}/`)}
      {...{ authors, facts }}
    >
      {page !== null && (
        <p
          class="abstract"
          {...ownLanguage(page?.abstract ?? '')}
          dangerouslySetInnerHTML={{ __html: page?.abstract ?? '' }}
        />
      )}
      {page === null && <p class="soft">{noticeWords.notLoaded}</p>}
      {record && (
        <p class="links row">
          {record.code && <a href={record.code}>{paperWords.code}</a>}
          {record.project && <a href={record.project}>{paperWords.project}</a>}
          <a href={pathTo(`map/?paper=${id}`)}>{listWords.onMap}</a>
        </p>
      )}
    </PaperRow>
  );
}

/** `undefined`: not there yet; `null`: cannot be had. A page that was fetched ahead is there at the first drawing after. */
function usePage(id: string): PaperPage | null | undefined {
  const known = useLoaded(async () => ({ id, page: await paperPage(id) }), id);
  return known?.id === id ? known.page : undefined;
}
