import { type Board, toBoard } from "../board/board.ts";
import { readEdition } from "../edition/edition.ts";
import { readIntake } from "../intake/intake.ts";
import { reckon } from "../reckoning/reckoning.ts";
import { judge } from "../rules/judge.ts";
import type { Snapshot } from "./snapshot.ts";

/** The whole river down to the board: what every command stands on. */
export function assess(
  snapshot: Pick<Snapshot, "declarations" | "office" | "entries" | "refused" | "asOf">,
): Board {
  const edition = readEdition(snapshot);
  const intake = readIntake(snapshot, edition.edition);
  const reckoning = reckon(edition.edition, intake, snapshot.asOf);
  return toBoard(reckoning, [...edition.findings, ...intake.findings, ...judge(reckoning)]);
}
