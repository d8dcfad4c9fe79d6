import type { Board, UnitBoard } from "../../board/board.ts";
import type { Intake } from "../../intake/intake.ts";
import type { Reckoning } from "../../reckoning/reckoning.ts";

/** A board that gives what the other gives and remembers which tabs of records that stood on. */
export interface ObservedBoard {
  readonly board: Board;
  /** Keys of the tabs asked for so far. */
  readonly tabs: ReadonlySet<string>;
}

/** What each counted part of a board is counted from. */
const STATES = ["progress", "receipts", "conferences"] as const;
const DELEGATES = ["delegates"] as const;
const NOMINEES = ["nominees"] as const;
const LIMITS = [...DELEGATES, ...NOMINEES] as const;

/** What a finding says stands on the finding, with its place: findings alone name no tab. */
export function observedBoard(board: Board): ObservedBoard {
  const tabs = new Set<string>();
  const see = (keys: readonly string[]) => {
    for (const key of keys) tabs.add(key);
  };
  const reckoning = observedReckoning(board.reckoning, see);
  const observed: Board = {
    ...board,
    reckoning,
    units: board.units.map((unit) => observedUnit(unit, see)),
    get sharedLimits() {
      see(LIMITS);
      return board.sharedLimits;
    },
    get delegates() {
      see(DELEGATES);
      return board.delegates;
    },
    get nominees() {
      see(NOMINEES);
      return board.nominees;
    },
  };
  return { board: observed, tabs };
}

type See = (keys: readonly string[]) => void;

/** Units that only say in which order others stand are counted from nothing. */
function observedUnit(board: UnitBoard, see: See): UnitBoard {
  return {
    ...board,
    get delegates() {
      see(DELEGATES);
      return board.delegates;
    },
    get nominees() {
      see(NOMINEES);
      return board.nominees;
    },
    get limits() {
      see(LIMITS);
      return board.limits;
    },
    get tasks() {
      see(STATES);
      return board.tasks;
    },
  };
}

function observedReckoning(reckoning: Reckoning, see: See): Reckoning {
  return {
    ...reckoning,
    intake: observedIntake(reckoning.intake, see),
    stateOf: (unit, task) => {
      see(STATES);
      return reckoning.stateOf(unit, task);
    },
    get states() {
      see(STATES);
      return reckoning.states;
    },
    get limits() {
      see(LIMITS);
      return reckoning.limits;
    },
  };
}

function observedIntake(intake: Intake, see: See): Intake {
  return {
    ...intake,
    recordsOf: (tab) => {
      see([tab]);
      return intake.recordsOf(tab);
    },
    get sheets() {
      see(intake.sheets.map(({ tab }) => tab.key));
      return intake.sheets;
    },
    get conferences() {
      see(["conferences"]);
      return intake.conferences;
    },
    get nominations() {
      see(NOMINEES);
      return intake.nominations;
    },
    get progress() {
      see(["progress"]);
      return intake.progress;
    },
    get receipts() {
      see(["receipts"]);
      return intake.receipts;
    },
    get reviews() {
      see(["reviews"]);
      return intake.reviews;
    },
  };
}
