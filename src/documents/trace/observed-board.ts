import type { Board, UnitBoard } from "../../board/board.ts";
import type { Edition } from "../../edition/edition.ts";
import type { Intake } from "../../intake/intake.ts";
import type { LimitState } from "../../reckoning/limit-states.ts";
import type { Reckoning } from "../../reckoning/reckoning.ts";
import type { TaskState } from "../../reckoning/task-states.ts";
import type { SheetRecord } from "../../workbook/record.ts";
import { observed } from "./observed.ts";
import { observedEdition, observedFinding } from "./observed-edition.ts";
import { type UsedRows, usedRows } from "./used-rows.ts";

/** A board that gives what the other gives and remembers which rows that stood on. */
export interface ObservedBoard {
  readonly board: Board;
  /** Keys of the tabs of records asked for so far. */
  readonly tabs: ReadonlySet<string>;
  /** Rows of the edition read so far. */
  readonly ruled: ReadonlySet<SheetRecord>;
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
  const { edition } = board.reckoning;
  const used = usedRows(edition);
  const sight: Sight = { see, used, edition: observedEdition(edition, used), states: new Map() };
  const limits = board.sharedLimits.map((state) => observedLimit(state, sight));
  const reckoning = observedReckoning(board.reckoning, sight);
  const whole: Board = {
    ...board,
    reckoning,
    units: board.units.map((unit) => observedUnit(unit, sight)),
    findings: board.findings.map((finding) => observedFinding(finding, edition, used)),
    get agency() {
      used.useSetting("CO_QUAN");
      return board.agency;
    },
    get ordinal() {
      used.useSetting("LAN_THU");
      return board.ordinal;
    },
    get year() {
      used.useSetting("NAM");
      return board.year;
    },
    get sharedLimits() {
      see(LIMITS);
      return limits;
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
  return { board: whole, tabs, ruled: used.records };
}

interface Sight {
  readonly see: (keys: readonly string[]) => void;
  readonly used: UsedRows;
  /** The observed one. */
  readonly edition: Edition;
  /** Observed states, by those behind them. */
  readonly states: Map<TaskState, TaskState>;
}

/** Units that only say in which order others stand are counted from nothing. */
function observedUnit(board: UnitBoard, sight: Sight): UnitBoard {
  const { see, edition } = sight;
  const limits = board.limits.map((state) => observedLimit(state, sight));
  return {
    ...board,
    unit: edition.units.byCode.get(board.unit.code) ?? board.unit,
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
      return limits;
    },
    get tasks() {
      see(STATES);
      return board.tasks.map((state) => observedState(state, sight));
    },
  };
}

/** What became of a task of a unit says something of both. */
function observedState(state: TaskState, { used, edition, states }: Sight): TaskState {
  const known = states.get(state);
  if (known !== undefined) return known;
  const { unit, task } = state;
  const seen = observed(state, ["status"], () => {
    used.use(unit.record);
    used.useRule(task.code);
  });
  const made = Object.assign(seen, {
    unit: edition.units.byCode.get(unit.code) ?? unit,
    task: edition.tasks.find(({ row }) => row === task.row) ?? task,
  });
  states.set(state, made);
  return made;
}

function observedLimit(state: LimitState, { edition }: Sight): LimitState {
  const { limit } = state;
  return { ...state, limit: edition.limits.find(({ row }) => row === limit.row) ?? limit };
}

function observedReckoning(reckoning: Reckoning, sight: Sight): Reckoning {
  const { see, edition } = sight;
  const { joins } = reckoning;
  const limits = reckoning.limits.map((state) => observedLimit(state, sight));
  const forms = new Map(edition.awardForms.records.map((form) => [form.row, form]));
  return {
    ...reckoning,
    edition,
    intake: observedIntake(reckoning.intake, see),
    joins: {
      ...joins,
      rowOf: (join, record) => {
        const row = joins.rowOf(join, record);
        return join === "awardForm" && typeof row === "object" ? forms.get(row.row) : row;
      },
    },
    stateOf: (unit, task) => {
      see(STATES);
      const state = reckoning.stateOf(unit, task);
      return state && observedState(state, sight);
    },
    get states() {
      see(STATES);
      return reckoning.states.map((state) => observedState(state, sight));
    },
    get limits() {
      see(LIMITS);
      return limits;
    },
  };
}

function observedIntake(intake: Intake, see: Sight["see"]): Intake {
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
