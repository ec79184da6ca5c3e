/** What a language's table must hold: the messages of English, with their placeholders, and its own plural forms. */
import { z } from 'astro/zod';
import type * as en from '#english';

/** A text, or one for each plural form that the language has (`Intl.PluralRules`); the value `n` decides. */
export type Message = string | PluralForms;
type PluralForms = { [form in Exclude<Intl.LDMLPluralRule, 'other'>]?: string } & { other: string };

/** A language's table: all groups of English, with a text where that has one, and plural forms where that has some. */
type Translation<Group> = {
  readonly [Key in keyof Group]: Group[Key] extends string
    ? string
    : Group[Key] extends Message
      ? PluralForms
      : Translation<Group[Key]>;
};
export type Table = {
  [Group in keyof typeof en]: Translation<(typeof en)[Group]>;
};

/** A table or a part of it, as read. */
export type Messages = { [key: string]: string | Messages };

/** `english` is its table, as read. Of a file that is not `isWhole`, any message may be absent. */
export function tableSchema(code: string, english: Messages, isWhole: boolean) {
  const forms = new Intl.PluralRules(code).resolvedOptions().pluralCategories;
  const { language: _, ...groups } = english;
  const language = languageSchema(code);
  return z.strictObject({
    language: isWhole ? language : language.optional(),
    ...shapeOf(groups),
  });

  function shapeOf(messages: Messages): Record<string, z.ZodType> {
    return Object.fromEntries(
      Object.entries(messages).map(([key, below]) => [
        key,
        isGroup(below) ? groupSchema(below) : messageSchema(below),
      ]),
    );
  }

  function groupSchema(messages: Messages): z.ZodType {
    const group = z.strictObject(shapeOf(messages));
    return isWhole ? group : group.optional();
  }

  function messageSchema(wanted: string | Messages): z.ZodType {
    const faultIn = (own: unknown) =>
      formFault(own, wanted, forms) ?? placeholderFault(own, wanted);
    const message = z
      .unknown()
      .refine((own) => !faultIn(own), { error: ({ input }) => faultIn(input) });
    return isWhole ? message : message.optional();
  }
}

/** Not a text, nor one for each plural form. */
export function isGroup(node: string | Messages): node is Messages {
  return typeof node !== 'string' && typeof node.other !== 'string';
}

function languageSchema(code: string) {
  return z.strictObject({
    code: z
      .string()
      .refine(
        (own) => own === code || own.startsWith(`${code}-`),
        `write the file's own name, "${code}"`,
      ),
    locale: z.string().refine(isLocale, 'write a locale as nl or nl-BE'),
    name: z.string(),
    direction: z.string().regex(/^(ltr|rtl)$/, 'write ltr, or rtl for what is read from the right'),
  });
}

function isLocale(locale: string): boolean {
  try {
    return Intl.PluralRules.supportedLocalesOf(locale).length > 0;
  } catch {
    return false;
  }
}

function formFault(own: unknown, wanted: string | Messages, forms: string[]): string | undefined {
  if (typeof wanted === 'string') return typeof own === 'string' ? undefined : 'write one text';
  const texts = new Map(own instanceof Object ? Object.entries(own) : []);
  const isRight =
    texts.size === forms.length && forms.every((form) => typeof texts.get(form) === 'string');
  return isRight ? undefined : `it counts: write a text for each of ${forms.join(', ')}`;
}

function placeholderFault(own: unknown, wanted: string | Messages): string | undefined {
  const [there, needed] = [fixedIn(own), fixedIn(wanted)];
  const list = (names: Set<string>) => [...names].join(' ');
  const [lacking, further] = [needed.difference(there), there.difference(needed)];
  if (lacking.size > 0) return `it lacks ${list(lacking)}, which en.yaml has there`;
  return further.size > 0 ? `take out ${list(further)}, which en.yaml has not` : undefined;
}

/** Placeholders and elements, which a translation keeps. A form such as "one paper" may do without its number. */
function fixedIn(message: unknown): Set<string> {
  const found = JSON.stringify(message).match(/\{\w+\}|<\/?\w+>/g) ?? [];
  return new Set(found.filter((name) => name !== '{n}'));
}
