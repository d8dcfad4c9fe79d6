import type { Day } from "../../../domain/day.ts";
import { memoryWrite } from "../../sheets/memory-tab.ts";
import { hasPartial, withPartial } from "../../sheets/partial-reading.ts";
import { type Gathered, gather, isUnfinished, unfinishedText } from "./gather.ts";
import { KEYS } from "./keys.ts";
import { writeRegulations } from "./regulation-run.ts";
import type { Run } from "./run.ts";
import type { Services } from "./services.ts";

/**
 * Renews the day in `Quy định` of the entry workbooks, so that flags that hang on a date follow. What
 * it cannot reach in time is left for the frequent trigger; a workbook that refuses is passed over
 * and logged.
 *
 * @throws what the services throw, but for a fault of one workbook
 */
export function renewRun(run: Run, services: Services, read?: Gathered): string {
  const gathered = read ?? gather(run);
  if (isUnfinished(gathered)) return unfinishedText(gathered);
  const { links, snapshot, props } = gathered;
  const { day, done } = renewalOf(props[KEYS.renewing]);
  const from = day === snapshot.asOf ? done : 0;
  for (const [at, link] of links.entries()) {
    if (at < from) continue;
    if (run.isOver()) {
      leaveRenewal(services, snapshot.asOf, at);
      return "";
    }
    const outcome = writeRegulations(services, gathered, link);
    if (outcome?.isWritten === false) services.log(`the day is not renewed in ${link.id}`);
  }
  if (from !== Infinity) services.store.setProperty(KEYS.renewing, `${snapshot.asOf}|${ALL}`);
  forgetReading(services, gathered);
  return "";
}

/** Leaves the day's renewal to the frequent trigger, from the n-th workbook on. */
export function leaveRenewal({ store }: Services, day: Day, from = 0): void {
  store.setProperty(KEYS.renewing, `${day}|${from}`);
}

/** Whether a renewal was begun and not brought to its end. */
export function isRenewing(text: string | undefined): boolean {
  return text !== undefined && renewalOf(text).done !== Infinity;
}

const ALL = "hết";

/** The day, and how many workbooks are done; Infinity for all. */
function renewalOf(text = ""): { readonly day: string; readonly done: number } {
  const [day = "", done = ""] = text.split("|");
  return { day, done: done === ALL ? Infinity : Number(done) };
}

/** A reading that a run had to leave has served: whoever consolidates next reads anew. */
function forgetReading({ sheets, bookId }: Services, { memory, api }: Gathered): void {
  if (!hasPartial(memory)) return;
  const { requests } = memoryWrite(withPartial(memory, undefined), api);
  sheets.batchUpdate({ requests }, bookId);
}
