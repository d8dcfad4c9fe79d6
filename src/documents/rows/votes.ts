import { shareTenths } from "../../domain/shares.ts";
import { numberAt, type SheetRecord } from "../../workbook/record.ts";
import { percent, thousands } from "../wording/official-words.ts";

/** Kết quả phiếu — votes of the council for one nomination. */
export interface Votes {
  readonly agreed: number;
  readonly cast: number;
  /** «66,7 %», exact to a tenth. */
  readonly share: string;
}

/**
 * The votes that a row of `Xét duyệt` records; undefined while they are not all there, and for
 * numbers that cannot be a count of votes: none cast, or more in favour than were cast.
 */
export function votesOf(review: SheetRecord | undefined): Votes | undefined {
  if (review === undefined) return undefined;
  const agreed = numberAt(review, "votes");
  const cast = numberAt(review, "votesCast");
  if (agreed === undefined || cast === undefined || cast < 1) return undefined;
  if (agreed < 0 || agreed > cast) return undefined;
  return { agreed, cast, share: percent(shareTenths(agreed, cast)) };
}

/** «6/9 (66,7 %)» */
export function votesText({ agreed, cast, share }: Votes): string {
  return `${thousands(agreed)}/${thousands(cast)} (${share})`;
}

/** Whether a row records votes that cannot be read as a result. */
export function hasOddVotes(review: SheetRecord | undefined): boolean {
  if (review === undefined || votesOf(review) !== undefined) return false;
  return numberAt(review, "votes") !== undefined || numberAt(review, "votesCast") !== undefined;
}
