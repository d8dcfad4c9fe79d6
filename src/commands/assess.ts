import { type Board, toBoard } from "../board/board.ts";
import { type EditionReading, readEdition } from "../edition/edition.ts";
import { readIntake } from "../intake/intake.ts";
import { reckon } from "../reckoning/reckoning.ts";
import { judge } from "../rules/judge.ts";
import type { Snapshot } from "./snapshot.ts";

/** What a board is made of. */
export type Assessable = Pick<Snapshot, "declarations" | "office" | "entries" | "refused" | "asOf">;

/** The whole river down to the board: what every command stands on. */
export function assess(snapshot: Assessable): Board {
  return assessBy(readEdition(snapshot), snapshot);
}

/** The same by an edition that was read from this very office workbook and these headers before. */
export function assessBy(edition: EditionReading, snapshot: Assessable): Board {
  const intake = readIntake(snapshot, edition.edition);
  const reckoning = reckon(edition.edition, intake, snapshot.asOf);
  return toBoard(reckoning, [...edition.findings, ...intake.findings, ...judge(reckoning)]);
}
