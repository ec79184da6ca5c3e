import { expect, test } from 'vitest';
import { readArxivAnswer } from '../../../src/compile/enrich.ts';

const feed = (...entries: string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title type="html">arXiv</title>${entries.map((entry) => `<entry>${entry}</entry>`).join('')}</feed>`;

test('an answer is read as XML, however it is written', () => {
  const entry = `
    <id>http://arxiv.org/abs/2501.00010v2</id>
    <published>2025-01-01T10:00:00Z</published>
    <title type="text">Gates &amp; <![CDATA[<Locks>]]>
      of &#77;&#x00fc;ller</title>
    <!-- <author><name>Nobody</name></author> -->
    <author><name>Ann &lt;A&gt;</name></author><author><name>Bo</name><arxiv:affiliation>Fen</arxiv:affiliation></author>
    <category scheme='x' term='cs.AI'/><category term='cs.LG'></category>
    <arxiv:primary_category term='cs.LG'/>
    <arxiv:journal_ref>J. Reeds 12 (2025) 33</arxiv:journal_ref>
    <arxiv:doi>10.1234/reeds.1</arxiv:doi>`;
  expect(readArxivAnswer(feed(entry))).toEqual([
    {
      arxivId: '2501.00010',
      abstract: '',
      title: 'Gates & <Locks> of Müller',
      authors: ['Ann <A>', 'Bo'],
      published: '2025-01-01',
      venue: 'J. Reeds 12 (2025) 33',
      doi: '10.1234/reeds.1',
      categories: ['cs.LG', 'cs.AI'],
    },
  ]);
});

test('errors and incomplete answers give no paper', () => {
  const fault = '<id>http://arxiv.org/api/errors#1</id><title>Error</title>';
  const bare = '<id>http://arxiv.org/abs/hep-th/9901001v1</id><title>On Gates</title>';
  expect(readArxivAnswer(feed(fault, bare))).toEqual([
    { arxivId: 'hep-th/9901001', title: 'On Gates', abstract: '' },
  ]);
  expect(readArxivAnswer(feed())).toEqual([]);
  expect(readArxivAnswer('<html>Gateway</html>')).toEqual([]);
  expect(readArxivAnswer('')).toEqual([]);
});

test('broken XML is told with its beginning and what to do, not in the words of the parser', () => {
  expect(() => readArxivAnswer('<feed><entry><!-- no end')).toThrow(
    /broken XML \(<feed><entry><!-- no end …\); .* run the command again/,
  );
});
