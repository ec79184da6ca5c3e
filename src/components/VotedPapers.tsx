/** The papers with the most votes, each with their number. */
import { editionWords } from '#words';
import { attribute, inWords } from '../in-words.ts';
import { PaperRow } from '../islands/PaperRow.tsx';
import { message, type PageText, translatable } from '../messages-in-html.ts';
import type { ListedPaper } from '../views/listed-paper.ts';
import { parts } from '../words/message.ts';

interface Props {
  /** `Week 34 of 2025` */
  name: PageText;
  papers: (ListedPaper & { votes: number })[];
}

export function VotedPapers({ name, papers }: Props) {
  if (papers.length === 0) return null;
  const title = message('editionWords.mostVotes');
  // As a paper's page calls this list.
  const list = message('editionWords.mostVotesOf', { list: name });
  return (
    <section class="above" aria-labelledby="votes">
      <h2 class="part" id="votes" {...translatable(title)}>
        {inWords(title)}
      </h2>
      <ol class="ranked" {...attribute('data-list', list)}>
        {papers.map(({ votes, ...row }) => (
          <PaperRow
            key={row.paper.id}
            {...row}
            before={
              <p class="figure" {...translatable(message('editionWords.votes', { n: votes }))}>
                {parts(editionWords.votes, { n: votes, unit: (text) => <span>{text}</span> })}
              </p>
            }
          />
        ))}
      </ol>
    </section>
  );
}
