import type { Template } from "../sheets/compile-workbook.ts";
import type { SharedUnit } from "./edition-units.ts";
import type { ListedFile } from "./google-facts.ts";

/** A workbook that the edition must have. */
export interface WantedBook {
  readonly kind: "office" | "entry";
  /** Whose own it is; absent for one that is shared. */
  readonly unit?: SharedUnit;
  readonly title: string;
  /** Made only when it is looked at: an edition may have a thousand. */
  readonly template: () => Template;
  /** Addresses that may write in it. */
  readonly writers: readonly string[];
  /** What a rerun would bring it to, in one word: equal for equal templates. */
  readonly outline: string;
  readonly file: ListedFile | undefined;
}

/** A workbook while it is brought to be: its id is known once it is made. */
export interface BookInHand extends WantedBook {
  id: string | undefined;
  scriptId: string | undefined;
}

/** @throws RangeError before the workbook is made */
export function idOf({ id, title }: BookInHand): string {
  if (id === undefined) throw new RangeError(`«${title}» is not made yet`);
  return id;
}
