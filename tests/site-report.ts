/** `npm run site:report [-- dist]`: what is wrong with a built site; BASE_PATH as for the build. */
import { base } from '../src/site.ts';
import { brokenLinks } from './build/inner-links.ts';
import { budgets, overBudget } from './build/page-budgets.ts';
import { pagesOf, textOf } from './build/site-files.ts';

const most = 20;
const [dir = 'dist'] = process.argv.slice(2);
// The origin is of no account: links to pages of the site are written without it.
const site = { dir, origin: 'https://site.example', base };

if (!textOf('index.html', dir).includes(`href="${site.base}feed.json"`)) {
  console.error(`${dir} was not built for ${site.base}; set BASE_PATH as for the build`);
  process.exit(1);
}

const broken = [...brokenLinks(site)];
console.log(`${pagesOf(dir).length} pages, ${broken.length} links that lead nowhere`);
for (const [address, page] of broken.slice(0, most)) console.log(`  ${address} on ${page}`);

let isHeavy = false;
for (const budget of budgets) {
  // Scripts are ours, a hundred bytes more or less by the site's name and address: an owner's texts make a page large.
  const over = overBudget(budget, site).over.filter(({ all }) => all > budget.all * 1000);
  if (over.length === 0) continue;
  const pages = `${over.length} ${over.length === 1 ? 'page' : 'pages'} (${budget.name})`;
  console.log(`${pages} cost a first visit more than ${budget.all} kB`);
  for (const { page, all } of over.slice(0, most))
    console.log(`  ${page}: ${Math.round(all / 1000)} kB`);
  isHeavy = true;
}
if (isHeavy)
  console.log(
    'Nothing is broken, and an owner need do nothing: on a slow phone these pages come a moment later, since texts on them are long. Who has changed code looks at what it adds to each page.',
  );
