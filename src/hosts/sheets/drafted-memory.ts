import type { SummaryDocument } from "../../board/summary-json.ts";
import { DRAFT_KINDS } from "../../commands/draft.ts";
import { type DraftOrder, isSameOrder } from "../../commands/draft-reach.ts";
import type { Day } from "../../domain/day.ts";
import type { Memory } from "./memory-tab.ts";

/** What one «Lập văn bản» left standing. */
export interface Drafted extends DraftOrder {
  readonly day: Day;
  readonly documents: readonly SummaryDocument[];
}

const NAME = "văn bản";

/** Documents of the last day on which some were drafted; the same order given again takes its place. */
export function withDrafted(memory: Memory, drafted: Drafted): Memory {
  const others = draftedIn(memory).filter(
    (one) => one.day === drafted.day && !isSameOrder(one, drafted),
  );
  return new Map([...memory, [NAME, JSON.stringify([...others, drafted])]]);
}

/** Documents that were drafted on a day, each once, kinds in the order of the menu. */
export function documentsOn(memory: Memory, day: Day): readonly SummaryDocument[] {
  const ofDay = draftedIn(memory).filter((drafted) => drafted.day === day);
  const documents = DRAFT_KINDS.flatMap((kind) =>
    ofDay.filter((drafted) => drafted.kind === kind).flatMap((drafted) => drafted.documents),
  );
  return [...new Map(documents.map((document) => [document.location, document])).values()];
}

function draftedIn(memory: Memory): readonly Drafted[] {
  return JSON.parse(memory.get(NAME) ?? "[]") as readonly Drafted[];
}
