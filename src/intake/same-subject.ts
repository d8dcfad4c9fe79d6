import { nameKey } from "../domain/name-key.ts";
import { CONFERENCE } from "../domain/sheet-words.ts";
import { foldText } from "../domain/text.ts";
import { type Catalogue, meaningOf } from "../edition/lists.ts";

/** For what a row names a subject: to go to a conference, or to be given an award. */
export interface Purpose {
  readonly tab: string;
  readonly unit: string;
  readonly isCollective: boolean;
  /** The award form of a nominee, the conference of a delegate. */
  readonly what: string;
}

/** Rows of one purpose that name the same name; a unit's own conference is another than its neighbour's. */
export function subjectKey(name: string, purpose: Purpose, catalogue: Catalogue): string {
  return `${purpose.tab}\n${purposeKey(purpose, catalogue)}\n${nameKey(name)}`;
}

function purposeKey({ tab, unit, isCollective, what }: Purpose, catalogue: Catalogue): string {
  if (tab === "nominees") return `${isCollective}\n${foldText(what)}`;
  const isOwn = foldText(meaningOf(catalogue, CONFERENCE_LIST, what)) === foldText(CONFERENCE.unit);
  return isOwn ? `own\n${unit}` : foldText(what);
}

const CONFERENCE_LIST = "Hội nghị";

/** Whether two people of one name are one: a birth date unknown leaves it open. */
export function sameBirth(
  one: string | undefined,
  other: string | undefined,
): "same" | "perhaps" | "different" {
  if (one === undefined || other === undefined) return "perhaps";
  if (one === other) return one.length === 10 ? "same" : "perhaps";
  return one.startsWith(other) || other.startsWith(one) ? "perhaps" : "different";
}
