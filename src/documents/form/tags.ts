import type { Segment } from "./segments.ts";

/** Chỗ điền — placeholder of a form: an example of what is printed there, and what it means. */
export interface PlainTag<Shape extends "text" | "blank" | "each" | "lines"> {
  readonly shape: Shape;
  readonly example: string;
  readonly meaning: string;
}

/** Placeholders that are printed once for each row of a list. */
export interface ListTag<Of extends Tags> {
  readonly shape: "list";
  readonly meaning: string;
  readonly of: Of;
}

export type Tag = PlainTag<"text" | "blank" | "each" | "lines"> | ListTag<Tags>;

/** The placeholders of a form or of a list in it, by the words that stand in the braces. */
export interface Tags {
  readonly [name: string]: Tag;
}

/** `{Tên}`: a plain text or a number. */
export function text(example: string, meaning: string): PlainTag<"text"> {
  return { shape: "text", example, meaning };
}

/** `[[Tên]]` in `scripts/documents`: a text, or a blank that is highlighted with who owes it. */
export function blank(example: string, meaning: string): PlainTag<"blank"> {
  return { shape: "blank", example, meaning };
}

/** `{#Tên}{dòng}{/Tên}`: plain lines, a paragraph each. */
export function each(example: string, meaning: string): PlainTag<"each"> {
  return { shape: "each", example, meaning };
}

/** `{#Tên}[[dòng]]{/Tên}`: lines that may hold blanks. */
export function lines(example: string, meaning: string): PlainTag<"lines"> {
  return { shape: "lines", example, meaning };
}

/** `{#Tên}…{/Tên}`: once for each row, with placeholders of the row's own. */
export function list<Of extends Tags>(meaning: string, of: Of): ListTag<Of> {
  return { shape: "list", meaning, of };
}

/** What a view must give for `T`: a value for every placeholder, and for nothing else. */
export type Printed<T extends Tags> = { readonly [Name in keyof T]: PrintedTag<T[Name]> };

type PrintedTag<T extends Tag> =
  T extends ListTag<infer Of>
    ? readonly Printed<Of>[]
    : T extends PlainTag<infer Shape>
      ? PlainValues[Shape]
      : never;

interface PlainValues {
  readonly text: string | number;
  readonly blank: readonly Segment[];
  readonly each: readonly string[];
  readonly lines: readonly { readonly line: readonly Segment[] }[];
}
