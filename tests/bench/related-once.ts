/** Relates the Daily Papers, but for the last so many, and prints what it took; what reading them took is left out. */
import { relate } from '../../src/compile/relate.ts';
import { corporaDir } from './corpus-lines.ts';
import { readDaily } from './related/read-corpora.ts';

const [dir = corporaDir, without = '0'] = process.argv.slice(2);
const daily = await readDaily(dir);
const papers = daily.slice(0, daily.length - Number(without));
const began = process.cpuUsage();
const started = performance.now();
await relate(papers);
const { user, system } = process.cpuUsage(began);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
const busy = ((user + system) / 1e6).toFixed(1);
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(
  `${papers.length} papers related in ${seconds} s (processor ${busy} s), ${megabytes} MB at most (target 15 s, 1000 MB)`,
);
