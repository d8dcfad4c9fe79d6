import {
  CustomCommandExecutionError,
  ICommandService,
  type IExecutionOptions,
  type Univer,
} from "@univerjs/core";
import type { CellEdit } from "../../protocol.ts";
import { type GridCommand, verdictOn } from "../model/allowed.ts";
import type { Block } from "../model/filled-cells.ts";
import { BOOK_ID, SHEET_ID } from "../model/grid-book.ts";
import { type Lock, lockOf, type TabState } from "../model/tab-state.ts";
import { type CellMatrix, typedCells } from "../model/typed-cells.ts";
import type { CellAt } from "./area.ts";

export interface GateEvents {
  readonly mayEdit: () => boolean;
  readonly edited: (edits: readonly CellEdit[]) => void;
  /** A cell that is locked, or a reader who types. */
  readonly refused: (lock: Lock | "reader" | "long") => void;
  /** Somebody fills cells from others, by the handle of a selection or by keys. */
  readonly fill: (source: Block, target: Block) => void;
  /** What the sheet cannot keep. */
  readonly unkept: () => void;
  /** The grid changed in a way that cannot be kept: show the tab anew. */
  readonly broken: () => void;
}

export interface Guarded {
  /** undefined while a tab is laid out: nothing is judged then. */
  readonly tab: () => TabState | undefined;
  readonly isTyping: () => boolean;
  readonly current: () => CellAt | undefined;
}

export interface Gate {
  /** A change of the page's own, of what the server told: nobody judges it and nothing is sent. */
  readonly own: (mutation: string, params: object) => void;
  readonly run: (command: string, params?: object) => void;
}

const OWN: IExecutionOptions = { onlyLocal: true, fromCollab: true };
const TARGET = { unitId: BOOK_ID, subUnitId: SHEET_ID };

/** Every command of the grid library passes here before it is carried out. */
export function guard(univer: Univer, guarded: Guarded, events: GateEvents): Gate {
  const commands = univer.__getInjector().get(ICommandService);
  let isOwn = false;
  commands.beforeCommandExecuted(({ id, type = 0, params }) => {
    if (!isOwn) judge({ id, type, params }, guarded, events);
  });
  return {
    own: (mutation, params) => {
      isOwn = true;
      try {
        commands.syncExecuteCommand(mutation, { ...TARGET, ...params }, OWN);
      } finally {
        isOwn = false;
      }
    },
    run: (command, params = {}) => void commands.executeCommand(command, { ...TARGET, ...params }),
  };
}

function judge(command: GridCommand, guarded: Guarded, events: GateEvents): void {
  const tab = guarded.tab();
  if (tab === undefined) return;
  const verdict = verdictOn(command, guarded.isTyping());
  if (verdict === "texts") takeTexts(tab, command.params, events);
  else if (verdict === "begin-edit") beginEdit(tab, guarded.current(), events);
  else if (verdict === "fill") stop(() => fill(command.params, events));
  else if (verdict === "refuse") stop(events.unkept);
  else if (verdict === "refuse-quietly") stop(() => {});
  else if (verdict === "broken") stop(events.broken);
}

/** The library takes this error for «no» and goes on. */
function stop(tell: () => void): never {
  tell();
  throw new CustomCommandExecutionError("refused");
}

/** What the change may say is put in the place of what it said: texts alone, no locked cell. */
function takeTexts(tab: TabState, params: unknown, events: GateEvents): void {
  const change = params as { cellValue?: CellMatrix };
  if (!events.mayEdit()) stop(() => events.refused("reader"));
  const { cells, edits, lock } = typedCells(tab, change.cellValue ?? {});
  change.cellValue = cells as CellMatrix;
  if (lock !== undefined) events.refused(lock);
  if (edits.length > 0) events.edited(edits);
}

interface GridRange {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

/** Once the library is done with the command that it asked for. */
function fill(params: unknown, events: GateEvents): void {
  const { sourceRange, targetRange } = params as {
    readonly sourceRange: GridRange;
    readonly targetRange: GridRange;
  };
  setTimeout(() => events.fill(blockOf(sourceRange), blockOf(targetRange)));
}

function blockOf({ startRow, endRow, startColumn, endColumn }: GridRange): Block {
  return { top: startRow + 1, bottom: endRow + 1, left: startColumn, right: endColumn };
}

function beginEdit(tab: TabState, at: CellAt | undefined, events: GateEvents): void {
  if (at === undefined) return;
  const lock = lockOf(tab, at.row, at.column);
  if (lock !== undefined) stop(() => events.refused(lock));
  if (!events.mayEdit()) stop(() => events.refused("reader"));
}
