import { carryContext } from "../../../intake/own-list/carried-context.ts";
import { listContext } from "../../../intake/own-list/list-context.ts";
import type { ImportGround } from "../../../output/own-list/import-answers.ts";
import type { Refused } from "../../../output/panel/panel-answers.ts";
import { gather, isUnfinished, unfinishedText } from "./gather.ts";
import { type Run, refused } from "./run.ts";

/** What a list is read against: the edition, and the rows of every entry workbook. */
export function importGround(run: Run): Omit<ImportGround, "ok"> | Refused {
  const gathered = gather(run);
  if (isUnfinished(gathered)) return refused("unfinished", unfinishedText(gathered));
  const { edition, intake } = gathered.board.reckoning;
  return { context: carryContext(listContext(edition, intake, { takesUnits: true }), edition) };
}
