import type * as en from './en.ts';
import type { Message } from './message.ts';

/** What a language's file gives: all groups of `en.ts`, with a text where that has one, and plural forms where that has some. */
export type Translation<Group> = {
  readonly [Key in keyof Group]: Group[Key] extends string
    ? string
    : Group[Key] extends Message
      ? Exclude<Message, string>
      : Translation<Group[Key]>;
};
export type Table = { [Group in keyof typeof en]: Translation<(typeof en)[Group]> };
