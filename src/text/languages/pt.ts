/** Portuguese: Snowball's stemmer by `@orama/stemmers`; what folding took and it needs is put back (`classificacao` → `classificação`). */
import { stemmer } from '@orama/stemmers/portuguese';

/** `classificacoes` → `classific`. The stemmer needs accents for some endings, and leaves the plurals -ões and -ens. */
export function stem(word: string): string {
  const singular = word.replace(/oes$/, 'ao').replace(/ns$/, 'm');
  return stemmer(singular.replace(/cao$/, 'ção').replace(/encia(?=s?$)/, 'ência'));
}

export const hasManyEndings = true;
export const functionWords = `a à ainda além algumas alguns ante antes ao aos aquela aquele as às assim até cada com como da das de
dela dele depois desde dessa desse desta deste do dos durante e é ela elas ele eles em entre era essa essas esse esses esta
está estas este estes foi foram há isso isto já lhe mais mas mediante mesmo muito na nas nem nessa nesse nesta neste no nos
nossa nossas nosso nossos não o onde os ou outra outras outro outros para pela pelas pelo pelos pode podem por porém porque
quais qual qualquer quando que quem são se segundo sem ser seu seus sob sobre sua suas também tanto tem têm toda todas todo
todos um uma umas uns`;

export const aboutItself = `abordagem abordar alcançar anterior artigo baseado comparação demonstrar desempenho diferente diferentes eficaz
estudar estudo existente experimental experimento importante introduzir investigar melhorar melhoria método mostrar novo
obter permite permitir apresentar apresenta apresentamos avaliação avaliar prévio propor proposto propomos propõe recente resultado
significativo superar trabalho utilizar vários`;
