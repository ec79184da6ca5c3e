/** Two modules narrow: one a page's list, one the whole archive. A reader who goes from one to the other should see the same. */
import { expect, test } from 'vitest';
import { type ListedPaper, narrowList } from '../../../../src/islands/list/narrow.ts';
import { Catalogue } from '../../../../src/search/catalogue/catalogue.ts';
import { packFacts, unpackFacts } from '../../../../src/search/catalogue/facts.ts';
import { packTitles, unpackTitles } from '../../../../src/search/catalogue/titles.ts';
import { choicesOf, narrow } from '../../../../src/search/engine/narrow.ts';
import { noFilters } from '../../../../src/search/query/empty.ts';
import type { Filters } from '../../../../src/search/types.ts';
import { asking } from '../../search/engine/invented.ts';

const topics = ['growing', 'tools', 'metal'];
const days = ['2031-03-31', '2031-04-01', '2031-04-02', '2032-01-01'];
/** Oldest first, as a catalogue has them. */
const papers: ListedPaper[] = [
  paper('rakes', '2031-03-31', 'tools', ''),
  paper('gardens', '2031-04-01', 'growing tools', 'code'),
  paper('hedges', '2031-04-01', 'growing', 'project venue'),
  paper('spades', '2031-04-02', 'tools metal', 'venue'),
  paper('anvils', '2032-01-01', 'metal', 'code venue'),
  paper('clouds', '2032-01-01', '', 'code'),
];
const reader = { saved: ['hedges', 'anvils', 'elsewhere'], read: ['gardens', 'anvils'] };

function paper(id: string, date: string, topics: string, has: string): ListedPaper {
  const words = (text: string) => text.split(' ').filter(Boolean);
  return { id, date, topics: words(topics), has: words(has), votes: -1 };
}

const catalogue = new Catalogue(
  papers.length,
  topics.map((id) => ({ id, name: id })),
  days,
);
catalogue.addFacts(
  0,
  unpackFacts(
    packFacts(
      papers.map((paper) => ({
        day: days.indexOf(paper.date),
        topics: paper.topics.map((topic) => topics.indexOf(topic)),
        code: paper.has.includes('code'),
        project: paper.has.includes('project'),
        venue: paper.has.includes('venue') ? 'GateConf 2031' : '',
      })),
    ),
  ),
);
catalogue.addTitles(0, unpackTitles(packTitles(papers.map(({ id }) => ({ id, title: id })))));

const choices: Partial<Filters>[] = [
  {},
  { include: ['growing'] },
  { include: ['growing', 'tools'] },
  { include: ['growing', 'tools'], match: 'any' },
  { include: ['metal'], match: 'any' },
  { include: ['metal'], match: 'any', exclude: ['tools'] },
  { include: ['nowhere'] },
  { include: ['nowhere', 'metal'], match: 'any' },
  { exclude: ['tools', 'nowhere'] },
  { has: ['code'] },
  { has: ['code', 'venue'] },
  { is: ['saved'] },
  { is: ['read'] },
  { is: ['unread'] },
  { is: ['saved', 'unread'] },
  { from: '2031-04-01' },
  { from: '2031-04', to: '2031-04' },
  { to: '2031' },
  { to: '2031-04-01' },
  { from: '2033' },
  { from: '2031-04-01', to: '2031-04-01', include: ['growing'], match: 'any', is: ['unread'] },
];

test.each(choices)('a list and the search leave and count the same: %o', (choice) => {
  const filters = { ...noFilters(), ...choice };
  const listed = narrowList(papers, {
    filters,
    sort: 'relevance',
    reader,
    muted: [],
    found: null,
  });
  const asked = { ...asking('', filters), reader };
  const searched = narrow(papers.keys(), choicesOf(asked, catalogue), catalogue);
  expect(searched.papers.map((at) => papers[at]?.id)).toEqual(listed.shown);
  const { has, is } = searched.counts;
  expect({ topics: searched.counts.topics, has, is }).toEqual(listed.counts);
});
