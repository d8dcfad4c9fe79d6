import {
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  EDITOR_ACTIVATED,
  IContextService,
  IUniverInstanceService,
  type IWorkbookData,
  LifecycleStages,
  type Univer,
} from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { IEditorService, ILayoutService } from "@univerjs/preset-sheets-core";
import { styleInstead } from "../model/cell-look.ts";
import { BOOK_ID, gridBook, gridCell } from "../model/grid-book.ts";
import { rowHeight } from "../model/row-height.ts";
import type { TabState } from "../model/tab-state.ts";
import { type Area, type CellAt, goToCell, selectedArea, selectRows } from "./area.ts";
import { type Gate, type GateEvents, guard } from "./gate.ts";
import { type LaterRows, laterRows } from "./later-rows.ts";
import { judgeNothing, startUniver } from "./start-univer.ts";

export interface GridEvents extends GateEvents {
  readonly selected: (area: Area) => void;
  readonly pointed: (cell: CellAt) => void;
}

export interface TypedText extends CellAt {
  readonly text: string;
}

export interface Grid {
  readonly show: (tab: TabState, at: CellAt) => Promise<void>;
  /** Shows again what rows hold, after the server told of them; once nobody types in a cell. */
  readonly refresh: (rows: readonly number[]) => void;
  readonly goTo: (cell: CellAt) => Promise<void>;
  readonly selection: () => Area | undefined;
  /** Selects the whole of the rows in which something is selected. */
  readonly selectRows: () => void;
  /** As if typed, with undo. */
  readonly type: (cells: readonly TypedText[]) => void;
  readonly isTyping: () => boolean;
  /** Takes what stands half typed in a cell, before the grid goes elsewhere. */
  readonly settle: () => Promise<void>;
  readonly run: (command: keyof typeof RUN) => void;
  /** The keys go to the grid. */
  readonly focus: () => void;
}

const RUN = {
  undo: "univer.command.undo",
  redo: "univer.command.redo",
  clear: "sheet.command.clear-selection-content",
} as const;

/** The grid of one tab in the page. Grid rows count from 0; outside this folder rows are the sheet's. */
export function openGrid(container: HTMLElement, events: GridEvents): Grid {
  const { univer, api } = startUniver(container);
  let tab: TabState | undefined;
  const drawn = whenDrawn(api);
  const goTo = async (cell: CellAt) => {
    await drawn;
    goToCell(api, cell);
  };
  const focus = keysTo(univer);
  returning(container, focus);
  const isTyping = () => api.getActiveWorkbook()?.isCellEditing() ?? false;
  const selection = () => selectedArea(api);
  const gate = guard(univer, { tab: () => tab, isTyping, current: () => selection()?.at }, events);
  const later = laterRows(isTyping, (rows) => {
    if (tab !== undefined) showAgain(gate, tab, rows);
  });
  listen(api, events, later);
  return {
    show: async (next, at) => {
      tab = undefined;
      later.forget();
      if (api.getActiveWorkbook() !== null) api.disposeUnit(BOOK_ID);
      api.createWorkbook(gridBook(next) as unknown as Partial<IWorkbookData>);
      judgeNothing(univer);
      tab = next;
      await goTo(at);
    },
    refresh: later.show,
    goTo,
    selection,
    selectRows: () => selectRows(api),
    type: (cells) => gate.run("sheet.command.set-range-values", { value: matrixOf(cells) }),
    isTyping,
    settle: async () => {
      if (isTyping()) await api.getActiveWorkbook()?.endEditingAsync(true);
    },
    run: (command) => gate.run(RUN[command]),
    focus,
  };
}

function listen(api: FUniver, events: GridEvents, later: LaterRows): void {
  api.addEvent(api.Event.SheetEditEnded, () => setTimeout(later.retry));
  api.addEvent(api.Event.SelectionChanged, () => {
    const area = selectedArea(api);
    if (area !== undefined) events.selected(area);
  });
  api.addEvent(api.Event.CellHover, ({ row, column }) => events.pointed({ row: row + 1, column }));
}

/** Gives the keys to the grid. Its editor counts as focused though a dialog had them meanwhile. */
function keysTo(univer: Univer): () => void {
  const injector = univer.__getInjector();
  return () => {
    injector.get(ILayoutService).focus();
    injector.get(IEditorService).blur();
    injector.get(IEditorService).focus(DOCS_NORMAL_EDITOR_UNIT_ID_KEY);
    injector.get(IContextService).setContextValue(EDITOR_ACTIVATED, false);
    injector.get(IUniverInstanceService).focusUnit(BOOK_ID);
  };
}

/** A click into the grid gives it the keys again, after something else of the page had them. */
function returning(container: HTMLElement, focus: () => void): void {
  let isAway = false;
  document.addEventListener("focusin", ({ target }) => {
    isAway ||= target instanceof Node && !container.contains(target);
  });
  container.addEventListener("pointerup", () => {
    if (isAway) setTimeout(focus);
    isAway = false;
  });
}

/** The first tab is drawn: before that there is nothing to select or to scroll. */
function whenDrawn(api: FUniver): Promise<void> {
  return new Promise((done) => {
    api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
      if (stage === LifecycleStages.Rendered) setTimeout(done);
    });
  });
}

function showAgain(gate: Gate, tab: TabState, rows: readonly number[]): void {
  const { columns } = tab.view;
  const cellValue = Object.fromEntries(
    rows.map((row) => [
      row - 1,
      Object.fromEntries(
        columns.map(({ index }) => {
          const cell = gridCell(tab, row, index);
          return [index, { ...cell, s: styleInstead(cell.s), p: null }];
        }),
      ),
    ]),
  );
  gate.own("sheet.mutation.set-range-values", { cellValue });
  gate.own("sheet.mutation.set-worksheet-row-height", {
    ranges: rows.map((row) => ({
      startRow: row - 1,
      endRow: row - 1,
      startColumn: 0,
      endColumn: columns.length - 1,
    })),
    rowHeight: Object.fromEntries(rows.map((row) => [row - 1, rowHeight(tab, row)])),
  });
}

function matrixOf(cells: readonly TypedText[]): object {
  const matrix: Record<number, Record<number, { readonly v: string }>> = {};
  for (const { row, column, text } of cells) {
    const line = matrix[row - 1] ?? {};
    matrix[row - 1] = line;
    line[column] = { v: text };
  }
  return matrix;
}
