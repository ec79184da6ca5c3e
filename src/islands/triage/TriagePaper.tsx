/** One paper with its whole abstract. */
import { noticeWords, paperWords } from '#words';
import { type SearchHit, textOf } from '../../search/types.ts';
import { PaperText } from '../PaperRow.tsx';
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
  const { code, project } = record ?? {};
  const topics = record?.topics ?? hit?.topics ?? [];
  return (
    <>
      <PaperText
        paper={{
          id,
          title: page ? { html: page.title } : textOf(hit?.title) || (page === null ? id : ''),
          authors: record?.authors ?? textOf(hit?.authors),
          venue: record?.venue ?? hit?.venue,
          day: record?.editions.at(-1)?.slice(0, 10) ?? hit?.date,
          abstract: page === null ? undefined : { html: page?.abstract ?? '' },
          // Below the abstract: drawn before it, they would move.
          topics: page === undefined ? [] : topics.map((id) => ({ id, name: nameOf(id) })),
        }}
        heading="h2"
      />
      {page === null && <p class="soft">{noticeWords.notLoaded}</p>}
      {(code || project) && (
        <p class="tools">
          {code && <a href={code}>{paperWords.code}</a>}
          {project && <a href={project}>{paperWords.project}</a>}
        </p>
      )}
    </>
  );
}

/** `undefined`: not there yet; `null`: cannot be had. A page that was fetched ahead is there at the first drawing after. */
function usePage(id: string): PaperPage | null | undefined {
  const known = useLoaded(async () => ({ id, page: await paperPage(id) }), id);
  return known?.id === id ? known.page : undefined;
}
