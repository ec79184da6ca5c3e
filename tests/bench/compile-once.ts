/** Compiles `CONTENT_DIR`, writes its papers and ledger, and prints what it took. */
import { compilePapers } from '../../src/compile/compile.ts';
import { contentDir } from '../../src/compile/content-dir.ts';
import { writeLedger } from '../../src/compile/ledger-file.ts';
import { writePapers } from '../../src/compile/write-papers.ts';

const compiled = await compilePapers(contentDir);
writePapers(contentDir, compiled.papers);
await writeLedger(contentDir, compiled);
const { user, system } = process.cpuUsage();
const seconds = process.uptime().toFixed(2);
// On a busy machine the processor's time says more than the clock's.
const busy = ((user + system) / 1e6).toFixed(2);
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(
  `${compiled.papers.length} papers in ${seconds} s (processor ${busy} s), ${megabytes} MB at most`,
);
