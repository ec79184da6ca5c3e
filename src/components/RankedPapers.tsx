/** The papers that lead by some count, each with its figure. */
import { editionWords } from '#words';
import { inWords } from '../in-words.ts';
import { PaperRow } from '../islands/PaperRow.tsx';
import { marked, type Said, said } from '../said.ts';
import type { ListedPaper } from '../views/listed-paper.ts';
import { parts } from '../words/message.ts';

interface Props {
  id: string;
  title: Said;
  about?: Said;
  /** What a paper's page calls this list: `Week 34 of 2025, most votes`. */
  list: Said;
  ranked: (ListedPaper & { count: number })[];
  figure: keyof typeof figures;
}

/** Messages by their keys. */
const figures = {
  'editionWords.votes': editionWords.votes,
  'editionWords.relatedPapers': editionWords.relatedPapers,
};

export function RankedPapers({ id, title, about, list, ranked, figure }: Props) {
  if (ranked.length === 0) return null;
  return (
    <section class="above" aria-labelledby={id}>
      <h2 class="part" id={id} {...marked(title)}>
        {inWords(title)}
      </h2>
      {about && (
        <p class="soft" {...marked(about)}>
          {inWords(about)}
        </p>
      )}
      <ol class="ranked" data-list={inWords(list)} {...marked(list, 'data-list')}>
        {ranked.map(({ count, ...row }) => (
          <PaperRow
            key={row.paper.id}
            {...row}
            before={
              <p class="figure">
                <span {...marked(said(figure, { n: count }))}>
                  {parts(figures[figure], {
                    n: count,
                    unit: (text) => <span>{text}</span>,
                  })}
                </span>
                <Day day={row.item['data-edition'].slice(0, 10)} />
              </p>
            }
          />
        ))}
      </ol>
    </section>
  );
}

function Day({ day }: { day: string }) {
  const said: Said = ['plainDay', day];
  return <span {...marked(said)}>{inWords(said)}</span>;
}
