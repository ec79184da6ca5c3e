/** The papers that lead by some count, each with its figure. */
import type { editionWords } from '#words';
import { plainDay } from '../dates.ts';
import { PaperRow } from '../islands/PaperRow.tsx';
import type { ListedPaper } from '../views/listed-paper.ts';
import { parts } from '../words/message.ts';

interface Props {
  id: string;
  title: string;
  about?: string;
  /** What a paper's page calls this list: `Week 34 of 2025, most votes`. */
  list: string;
  ranked: (ListedPaper & { count: number })[];
  figure: typeof editionWords.votes | typeof editionWords.relatedPapers;
}

export function RankedPapers({ id, title, about, list, ranked, figure }: Props) {
  if (ranked.length === 0) return null;
  return (
    <section class="above" aria-labelledby={id}>
      <h2 class="part" id={id}>
        {title}
      </h2>
      {about && <p class="soft">{about}</p>}
      <ol class="ranked" data-list={list}>
        {ranked.map(({ count, ...row }) => (
          <PaperRow
            key={row.paper.id}
            {...row}
            before={
              <p class="figure">
                {parts(figure, { n: count, unit: (text) => <span>{text}</span> })}
                <span>{plainDay(row.item['data-edition'].slice(0, 10))}</span>
              </p>
            }
          />
        ))}
      </ol>
    </section>
  );
}
