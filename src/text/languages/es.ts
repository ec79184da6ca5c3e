/** Spanish: Snowball's stemmer by `@orama/stemmers`; what folding took and it needs is put back. */
import { stemmer } from '@orama/stemmers/spanish';

/** Folded words → stems: `clasificaciones` → `clasif`. The stemmer knows some endings by their accents alone. */
export function stem(word: string): string {
  return stemmer(word.replace(/([cs])ion$/, '$1ión').replace(/ogia(?=s?$)/, 'ogía'));
}

export const hasManyEndings = true;
export const functionWords = `a al algo algunas algunos ante antes aquel aquella así aún aunque cada casi como cómo con cual cuál
cuales cualquier cuando cuándo cuyo de del desde donde dónde durante e el él ella ellas ellos en entre era es esa ese eso esos esta está estas
este esto estos están fue fueron ha había han hasta hay la las le les lo los más me mediante mi mientras muy nada ni no nos
nuestra nuestras nuestro nuestros o otra otras otro otros para pero por porque pueda puede pueden que qué quien quién se según ser si sí
sin sino sobre son su sus también tan tanto tiene tienen toda todas todo todos tras u un una unas uno unos y ya`;

export const aboutItself = `abordar alcanzar anterior artículo basado comparación demostrar desempeño diferente diferentes efectivo eficaz
enfoque estudiar estudio evaluación evaluar existente experimental experimento importante introducir investigar lograr mejora mejorar
método mostrar muestra nuevo novedoso obtener permite permitir presentar presente previo propone proponemos proponer propuesto
reciente rendimiento resultado significativo superar trabajo utilizar varios`;
