/** German: Snowball's stemmer by `@orama/stemmers`; what folding took and it needs is put back. */
import { stemmer } from '@orama/stemmers/german';

/** Folded words → stems: `schilfrohre` → `schilfrohr`. Umlauts are also spelled with e: `haeuser` and `hauser` → `haus`. */
export function stem(word: string): string {
  return stemmer(word.replace(/([ao])e/g, '$1').replace(/(?<![aeoq])ue/g, 'u'));
}

export const hasManyEndings = true;
export const functionWords = `aber als also am an ans auch auf aus bei beim bis da dabei dadurch daher damit dann das dass
dem den denen denn der deren des dessen die dies diese diesem diesen dieser dieses doch durch ein eine einem einen einer
eines er es etwa für gegen hat hatte haben hier ich ihr ihre ihrem ihren ihrer im in indem ins ist je jede jeden jeder jedes
jedoch kann können man mehr mit nach nicht noch nur ob oder ohne sehr sein seine seinen seiner sich sie sind so solche sowie
über um und uns unser unsere unter vom von vor war waren warum was weil welche welchem welchen welcher welches wenn wer werden wie wir
wird wo wobei wodurch wurde wurden zu zum zur zwischen`;

export const aboutItself = `ansatz arbeit artikel aufsatz aufzeigen ausgezeichnet basieren basierend beitrag bereits bestehend bewerten
bieten bisherig darstellen demonstrieren deutlich effektiv effizient ergebnis ermöglichen erreichen erstmals experiment experimentell
folgend früher herausforderung insbesondere leistung mehrere methode neu neuartig präsentieren schlagen signifikant
sowohl studie system übertreffen umfangreich untersuchen untersuchung verbessern verbesserung verbessert verfahren
vergleich verschieden verwenden verwendet vorgeschlagen vorgestellt vorstellen weitere zeigen zeigt zudem`;
