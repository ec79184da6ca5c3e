/** French: Snowball's stemmer by `@orama/stemmers`; what folding took and it needs is put back. */
import { stemmer } from '@orama/stemmers/french';

/** Folded words → stems: `reseaux` → `reseau`. The stemmer knows some endings by their accents alone. */
export function stem(word: string): string {
  return stemmer(word.replace(/ee(?=s?$)/, 'ée').replace(/(?<=..)ite(?=s?$)/, 'ité'));
}

export const hasManyEndings = true;
export const functionWords = `à afin ainsi alors au aucun aussi autre aux avec avoir car ce ceci cela celle celles celui ces cet
cette ceux chaque comme comment d dans de des donc dont du elle elles en encore entre est et étaient était être eux fait
il ils je l la laquelle le lequel les lesquels leur leurs lors lorsque mais même moins n ne ni non nos notre nous on ont ou
où par parmi pas peu peut peuvent plus plusieurs pour pourquoi qu quand que quel quelle quelles quels qui quoi s sa sans se ses si
sont sous sur tandis tel telle tels tous tout toute toutes très un une vers via vos votre vous y`;

export const aboutItself = `abord amélioration améliorer ancien approche article atteindre basé comparaison démontrer différent
efficace étude étudier évaluation évaluer existant expérience expérimental important introduire méthode montrer montre nombreux
notamment nouveau nouvelle nouvelles obtenir papier performance permettre permet présenter présente précédent proposer propose
proposons réaliser récemment récent résultat significatif surpasser travail travaux utiliser utilisant`;
