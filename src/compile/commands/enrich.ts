/** `npm run enrich [-- --again]`: authors, dates and categories from arXiv, into content/metadata/arxiv.json. */
import '../site-settings.ts';
import { isCut } from '../../text/cut.ts';
import { compilePapers } from '../compile.ts';
import { contentDir } from '../content-dir.ts';
import { enrich } from '../enrich.ts';
import { writeLedger } from '../ledger-file.ts';
import { patience } from '../patient-fetch.ts';
import { plural } from '../report.ts';
import { commandOptions, runCommand } from './command.ts';

const { values: options } = commandOptions({
  options: {
    again: { type: 'boolean', default: false },
    'base-url': { type: 'string', default: 'https://export.arxiv.org' },
    interval: { type: 'string', default: '3000' },
    'retry-wait': { type: 'string', default: String(patience.firstWait) },
  },
});

await runCommand(async () => {
  const { papers, recorded } = await compilePapers(contentDir);
  const wanting = papers.filter(
    ({ id, arxivId, authors, published, abstract }) =>
      !recorded.has(id) && (isCut(abstract) || !(arxivId && authors.length > 0 && published)),
  );
  console.log(`${plural(wanting.length, 'paper')} without metadata`);
  const { found, unmatched, leftOut } = await enrich(contentDir, wanting, {
    baseUrl: options['base-url'],
    interval: Number(options.interval),
    patience: { ...patience, firstWait: Number(options['retry-wait']) },
    again: options.again,
    log: console.log,
  });
  if (found > 0) await writeLedger(contentDir, await compilePapers(contentDir));
  console.log(
    `${found} found; ${unmatched.length} for you to look at${unmatched.length > 0 ? ':' : ''}`,
  );
  for (const { paper, offered } of unmatched) {
    console.log(`  ${paper.id}: ${paper.title}`);
    for (const { arxivId, title } of offered) console.log(`    perhaps ${arxivId}: ${title}`);
  }
  if (leftOut > 0)
    console.log(
      `${leftOut} asked for in vain before, and not again; npm run enrich -- --again asks anew`,
    );
  return 0;
});
