import type { Filled } from "../form/filled.ts";
import type { Frame } from "../frame/frame.ts";
import type { ListedSpeech } from "../rows/speeches.ts";

/** Minutes after midnight, from one to the other. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Một báo cáo tham luận, with its time where its minutes are known. */
export interface TimedSpeech extends ListedSpeech {
  readonly span?: Span;
}

/** Mục — item of a programme. */
export interface TimedItem {
  readonly title: string;
  /** None: the row says no number of minutes. */
  readonly minutes?: number;
  /** None while the hour of the opening is not known, or the item is not timed. */
  readonly span?: Span;
  /** The speeches that are given in it. */
  readonly speeches: readonly TimedSpeech[];
}

/** Chương trình Hội nghị và nội dung phông */
export interface Programme {
  readonly frame: Frame;
  readonly heldOn: Filled;
  readonly venue: Filled;
  /** Minutes after midnight; none while nobody can read the hour of the opening. */
  readonly opensAt?: number;
  readonly items: readonly TimedItem[];
  /** «SO_PHUT_MOT_BUOI»; none while it is not set. */
  readonly allowedMinutes?: number;
  /** Lines of the backdrop, each in pieces. */
  readonly backdrop: readonly (readonly Filled[])[];
}

/** What all timed items take together. */
export function totalMinutes({ items }: Pick<Programme, "items">): number {
  return items.reduce((sum, { minutes = 0 }) => sum + minutes, 0);
}
