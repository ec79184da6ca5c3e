/** Words of other languages without their endings: `neuronales` is `neuronal`, and `языковой` `языковая`. The library's own stemmer knows one language. */

/** Where one ending ends with another, the longer one is taken; what is left is long enough to tell words apart. */
const endings: Record<string, RegExp> = {
  de: /(?<=.{4})(?:(?:ier)?ung(?:en|s)?|ier(?:en|te?[mnrs]?|bar)|end(?:e[mnrs]?)?|ern|e[mnrs]?|n|s)$/,
  es: /(?<=.{4})(?:aciones|acion|iones|ion|[ai]mientos?|ando|iendo|[ai]d[oa]s?|ador(?:es|as?)?|antes?|[aei]r|[aei]n|es|[aeo]s?|s)$/,
  fr: /(?<=.{4})(?:ations?|ions?|ements?|euses?|eurs?|[ae]nte?s?|ees?|[ei]r|ez|aux|ales?|al|elles?|els?|iv?es?|ifs?|x|es?|s)$/,
  pt: /(?<=.{4})(?:acoes|acao|coes|cao|oes|ao|[ai]mentos?|[aei]ndo|[ai]d[oa]s?|ador(?:es|as?)?|antes?|[aei]r|[ae]m|ens|[ae]is|al|el|es|[aeo]s?|s)$/,
  ru: /(?<=.{3})(?:(?:[еая]ни(?:ями|ях|ям|ем|[еяюй])|(?:[ае]?нн)?(?:[ыи]ми|[ое]го|[ое]му|[ыиое]й|[ыи]х|[ыиое]м|ая|яя|[оеыи]е|[ую]ю)|ост(?:ями|ях|ям|ью|ей|[иь])|[ая]ми|[ая]х|[ая]м|ов|ев|и(?:ями|ях|ям|ей|[яию])|[аеия]ть|[аяюу]?ют|[ая]?ет|[ия]т|ут|[аеиоуыьюя])(?:с[яь])?)$/,
  ar: /(?<=.{3})(?:ات|ون|ين|ان|يه|ية|ها|هم|[هةيىا])$/,
};

/** Arabic writes the article, and words of one letter ("and", "for"), together with the next. */
const article = /^(?:[وف]?[بلك]?ال|و?لل)(?=.{3})/;
const joined = /^و?[بلكفو](?=.{3})/;

/** A folded word's stems, the likeliest first; a language without a rule keeps its words. */
export function stemsOf(word: string, language: string): string[] {
  const bare = language === 'ar' ? word.replace(article, '') : word;
  const all = language === 'ar' ? [bare, bare.replace(joined, '')] : [bare];
  return [...new Set(all.map((one) => one.replace(endings[language] ?? '', '')))];
}
