/** The facts that a paper has or has not, by which lists are filtered. A new one stands in `paperFacts`, `perFact`, `schema.ts`, and as a sentence (`filterWords.facts`). */

export const paperFacts = ['code', 'project', 'venue'] as const;

export type PaperFact = (typeof paperFacts)[number];

/** What is made for each fact, by its name. */
export function perFact<T>(make: (fact: PaperFact) => T): Record<PaperFact, T> {
  return { code: make('code'), project: make('project'), venue: make('venue') };
}

/** Those that a paper has. */
export function factsOf(paper: { [fact in PaperFact]?: unknown }): PaperFact[] {
  return paperFacts.filter((fact) => paper[fact]);
}
