import { type Day, type Layout, oneLine, wrap } from './paper.ts';

/** arXiv's mails. */
export const arxivLayouts: Record<string, Layout> = {
  'arXiv mailing': mailing,
  'arXiv mailing, CRLF': (day) => mailing(day).replaceAll('\n', '\r\n'),
};

function mailing({ iso, papers }: Day): string {
  const sent = new Date(iso).toUTCString().replace(/ \d\d:.*/, '');
  const top = `Date: ${sent} 00:51:30 GMT\nSubject: cs daily Subj-class mailing\n\n${rule}\n received from  Wed 15 Mar\n${rule}\n`;
  const entries = papers.map((paper) =>
    [
      '\\\\',
      `arXiv:${paper.arxivId}`,
      `Date: ${sent} 00:55:52 GMT   (1252kb)`,
      '',
      wrap(`Title: ${oneLine(paper.title)}`, 79, '  '),
      wrap(`Authors: ${paper.authors.join(', ') || 'A. Otter'}`, 79, '  '),
      'Categories: cs.CL cs.AI',
      '\\\\',
      `  ${wrap(oneLine(paper.abstract), 79)}`,
      `\\\\ ( https://arxiv.org/abs/${paper.arxivId} ,  1252kb)`,
    ].join('\n'),
  );
  return `${top}${entries.join(`\n${rule}\n`)}\n%%%---%%%---%%%---%%%---%%%---%%%---\n\nFor help: help@arxiv.org\n`;
}

const rule = '-'.repeat(78);
