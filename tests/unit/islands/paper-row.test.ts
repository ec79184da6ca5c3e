/** A paper's row as the build and the browser draw it. */
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { VotedPapers } from '../../../src/components/VotedPapers.tsx';
import { dated } from '../../../src/islands/list/draw-rows.ts';
import {
  listMarks,
  PaperRow,
  PaperText,
  type RowPaper,
  rowOf,
} from '../../../src/islands/PaperRow.tsx';
import { libraryPaperSchema } from '../../../src/schema.ts';
import type { SearchHit } from '../../../src/search/types.ts';
import { listedPaper } from '../../../src/views/listed-paper.ts';
import { inventedPaper } from '../papers/invented-paper.ts';
import { inventedTopic } from '../papers/invented-topic.ts';

const topics = ['a', 'b', 'c', 'd'].map((id) => inventedTopic({ id, name: id.toUpperCase() }));
const topicById = new Map(topics.map((topic) => [topic.id, topic]));

const paperOf = (facts = {}) => libraryPaperSchema.parse({ ...inventedPaper(), ...facts });
const built = (facts = {}) =>
  renderToString(h(PaperRow, listedPaper(paperOf(facts), { topicById, coins: undefined })));
const drawn = (paper: Partial<RowPaper>) =>
  renderToString(
    h(PaperRow, { paper: { id: 'gates', title: 'On Gates', ...paper }, sets: listMarks }),
  );

/** What stands between two tags. */
const inside = (html: string, name: string) =>
  new RegExp(`<p class="${name}"[^>]*>(.*?)</p>`).exec(html)?.[1];

const a = '<span><bdi>A</bdi></span>';

const segments = (...texts: string[]) =>
  texts.map((text) => ({ text: text.replace('*', ''), mark: text.startsWith('*') }));

test('four authors are all named, and of five the first three', () => {
  expect(inside(built({ authors: ['A', 'B', 'C', 'D'] }), 'by')).toBe(
    '<span><bdi>A</bdi>, <bdi>B</bdi>, <bdi>C</bdi> and\u00a0<bdi>D</bdi></span>',
  );
  expect(inside(built({ authors: ['A', 'B', 'C', 'D', 'E'] }), 'by')).toBe(
    '<span><bdi>A</bdi>, <bdi>B</bdi>, <bdi>C</bdi> and\u00a0<span title="D, E">2\u00a0others</span></span>',
  );
});

test('an author who was searched for is named wherever she stands', () => {
  const authors = ['A', 'B', 'C', 'D', 'E', segments('*Fay', ' Reed'), 'G'];
  expect(inside(drawn({ authors }), 'by')).toBe(
    '<span><bdi>A</bdi>, <bdi>B</bdi>, <bdi>C</bdi>, <bdi><mark>Fay</mark> Reed</bdi> and\u00a0<span title="D, E, G">3\u00a0others</span></span>',
  );
});

test('the venue follows the authors, and stands alone where there are none', () => {
  expect(inside(built({ authors: ['A'], venue: 'Moths 2031' }), 'by')).toBe(
    `${a} <bdi class="venue">Moths 2031</bdi>`,
  );
  expect(inside(built({ authors: [], venue: 'Moths & 2031' }), 'by')).toBe(
    '<bdi class="venue">Moths &amp; 2031</bdi>',
  );
  expect(inside(drawn({ authors: [] }), 'by')).toBeUndefined();
});

test('code and project end the byline, as links where their addresses are known, without the dot before them', () => {
  const code = 'https://gates.example/code';
  expect(inside(built({ authors: ['A'], code }), 'by')).toBe(
    `${a} <span><a href="${code}">Code</a></span>`,
  );
  expect(inside(drawn({ code: true, project: true }), 'by')).toBe(
    '<span>Code</span> <span>Project</span>',
  );
});

test('short parts beside a hyphen do not end a line of the title, as built, as drawn and where a word is marked', () => {
  const title = 'Co-design of 3-D Kites';
  const kept = '<b class="unbroken">Co-design</b> of <b class="unbroken">3-D</b> ';
  expect(built({ title })).toContain(`${kept}Kites`);
  expect(drawn({ title })).toContain(`${kept}Kites`);
  expect(drawn({ title: segments('Co-design of 3-D ', '*Kites') })).toContain(
    `${kept}<mark>Kites</mark>`,
  );
});

test('three topics are links, and the others are counted', () => {
  const html = built({ topics: ['d', 'c', 'b', 'a'] });
  expect([...html.matchAll(/topics\/(\w)\//g)].map(([, id]) => id)).toEqual(['d', 'c', 'b']);
  expect(html).toContain('<li>1 more</li>');
});

test('a row of the build and one of a search say the same of a paper', () => {
  const facts = { title: 'Gates', authors: ['A'], venue: 'Moths 2031', topics: ['a', 'b'] };
  const hit: SearchHit = {
    ...{ id: paperOf().id, url: '', nextBest: false, matchedIn: [], date: '' },
    ...{ code: false, project: false, venue: facts.venue, topics: facts.topics },
    ...{ title: segments('Gates'), authors: [segments('A')] },
  };
  const row = rowOf(hit, segments('We see gates.'), (id) => topicById.get(id) ?? { id, name: id });
  const text = (html: string) => html.replace(/ data-\w+="[^"]*"/g, '').split('<div')[0];
  expect(text(drawn(row))).toBe(text(built({ ...facts, abstract: 'We see gates.' })));
});

test('what the site no longer has is named without a link', () => {
  const html = renderToString(
    h(PaperText, { paper: { id: 'gates', title: 'On Gates' }, href: '', notes: ['gone'] }),
  );
  expect(html).not.toContain('<a');
  expect(html).toContain('gone');
});

test('in a list of several days a row says its day, at build and drawn in the browser', () => {
  const paper = paperOf({ authors: ['A'], editions: ['2031-04-01-evening'] });
  const row = listedPaper(paper, { topicById, coins: undefined });
  const ofDays = listedPaper(paper, { topicById, coins: undefined, isDated: true });
  expect(inside(renderToString(h(PaperRow, row)), 'by')).toBe(a);
  const said = `${a} <span>1 April 2031</span>`;
  expect(inside(renderToString(h(PaperRow, ofDays)), 'by')).toBe(said);
  expect(inside(renderToString(h(PaperRow, dated(row))), 'by')).toBe(said);
});

test('among the papers with the most votes, too, a row says its day once', () => {
  const row = listedPaper(paperOf({ editions: ['2031-04-01'] }), {
    ...{ topicById, coins: undefined, isDated: true },
  });
  const html = renderToString(h(VotedPapers, { name: 'April', papers: [{ ...row, votes: 3 }] }));
  expect(html).toContain('3 <span>votes</span>');
  expect(html.match(/1 April 2031/g)).toHaveLength(1);
});

test('a title and names that a digest wrote as HTML are shown as text', () => {
  const html = built({ title: '<b>Gates</b>', authors: ['<i>A</i>'], venue: '<u>M</u>' });
  expect(html).not.toMatch(/<[biu]>/);
});

test('a name breaks only where it may be wider than a phone', () => {
  const group = 'The Collaboration of All Who Watch the Old Lighthouses';
  expect(inside(drawn({ authors: ['Anna Reed', group] }), 'by')).toContain(
    `<bdi>Anna Reed</bdi> and\u00a0<bdi class="long">${group}</bdi>`,
  );
});
