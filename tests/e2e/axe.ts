import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

interface Scope {
  /** Rules to run; all, where none is named. */
  rules?: string[];
  /** Selectors of what to look at; the whole page, where none is named. */
  within?: string[];
}

/** What axe finds wrong, a line for each rule: its id and the HTML. */
export async function faultsOf(page: Page, { rules, within = [] }: Scope = {}): Promise<string[]> {
  // The site has no frames, for which the other mode opens a page more; passes are of no interest.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  if (rules) axe.withRules(rules);
  for (const selector of within) axe.include(selector);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
