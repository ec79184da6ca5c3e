import { language } from '#words';
import { site } from '../site.ts';

/** The language of titles and abstracts, where the sentences around them are in another one. */
export const papersLanguage = site.language === language.code ? undefined : site.language;
