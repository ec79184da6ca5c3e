/** The facts that a paper has or has not, by which lists are filtered. A new one is a row here, in `schema.ts`, and a sentence (`filterWords.facts`). */

export const paperFacts = ['code', 'project', 'venue'] as const;

export type PaperFact = (typeof paperFacts)[number];

export function perFact<T>(make: (fact: PaperFact) => T): Record<PaperFact, T> {
  return { code: make('code'), project: make('project'), venue: make('venue') };
}

export function factsOf(paper: { [fact in PaperFact]?: unknown }): PaperFact[] {
  return paperFacts.filter((fact) => paper[fact]);
}
