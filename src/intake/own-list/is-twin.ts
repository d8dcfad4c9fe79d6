import { sameBirth } from "../same-subject.ts";
import type { StandingRow } from "./standing-rows.ts";

type Subject = Pick<StandingRow, "key" | "born" | "isWhole">;

/** Whether two rows are of one subject for one purpose; a birth date unknown leaves it open. */
export function isTwin(one: Subject, other: Subject): "same" | "perhaps" | "different" {
  if (one.key !== other.key) return "different";
  return one.isWhole ? "same" : sameBirth(one.born, other.born);
}
