import type { Area, Side } from "./area.ts";
import { shifted } from "./area.ts";
import type { Cell, CellValue } from "./cell.ts";
import { isEmpty } from "./cell.ts";
import type { ChartState, ConditionState, OverlayState, ProtectionState } from "./tab-states.ts";

/** A grid and what hangs on it. It checks nothing: the fakes and the person's acts do. */
export class Tab {
  readonly id: number;
  name: string;
  maxRows: number;
  maxColumns: number;
  frozenRows = 0;
  frozenColumns = 0;
  isHidden = false;
  color: string | null = null;
  hasHiddenGridlines = false;
  readonly hiddenRows = new Set<number>();
  readonly filteredRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly widths = new Map<number, number>();
  readonly heights = new Map<number, number>();
  protections: ProtectionState[] = [];
  merges: Area[] = [];
  conditions: readonly ConditionState[] = [];
  charts: ChartState[] = [];
  bandings: OverlayState[] = [];
  filterViews: OverlayState[] = [];
  tables: OverlayState[] = [];
  basicFilter: OverlayState | undefined;
  #rows: (Cell | undefined)[][] = [];

  constructor(id: number, name: string, size: { rows: number; columns: number }) {
    this.id = id;
    this.name = name;
    this.maxRows = size.rows;
    this.maxColumns = size.columns;
  }

  get all(): Area {
    return { row: 1, column: 1, rows: this.maxRows, columns: this.maxColumns };
  }

  at(row: number, column: number): Cell | undefined {
    return this.#rows[row - 1]?.[column - 1];
  }

  /** The cell to change, made when it is not there. */
  cell(row: number, column: number): Cell {
    let line = this.#rows[row - 1];
    if (line === undefined) {
      line = [];
      this.#rows[row - 1] = line;
    }
    let cell = line[column - 1];
    if (cell === undefined) {
      cell = { value: "" };
      line[column - 1] = cell;
    }
    return cell;
  }

  value(row: number, column: number): CellValue {
    return this.at(row, column)?.value ?? "";
  }

  forget(row: number, column: number): void {
    const line = this.#rows[row - 1];
    if (line !== undefined) line[column - 1] = undefined;
  }

  get lastRow(): number {
    for (let row = this.#rows.length; row > 0; row--) {
      if (this.#rows[row - 1]?.some((cell) => !isEmpty(cell))) return row;
    }
    return 0;
  }

  get lastColumn(): number {
    let last = 0;
    for (const line of this.#rows) {
      if (line === undefined) continue;
      for (let column = line.length; column > last; column--) {
        if (!isEmpty(line[column - 1])) last = column;
      }
    }
    return last;
  }

  /** Lines come before `at` (change > 0) or go from `at` on (change < 0). */
  change(side: Side, at: number, change: number): void {
    if (side === "rows") {
      this.#changeLines(this.#rows, at, change);
      this.maxRows += change;
    } else {
      for (const line of this.#rows) if (line !== undefined) this.#changeLines(line, at, change);
      this.maxColumns += change;
    }
    this.#shiftAll(side, at, change);
  }

  #changeLines<Line>(lines: (Line | undefined)[], at: number, change: number): void {
    if (change < 0) lines.splice(at - 1, -change);
    else if (at <= lines.length) {
      lines.splice(at - 1, 0, ...Array.from({ length: change }, () => undefined));
    }
  }

  #shiftAll(side: Side, at: number, change: number): void {
    const move = (area: Area) => shifted(area, side, at, change);
    const keep = (areas: readonly Area[]) => areas.flatMap((area) => move(area) ?? []);
    this.merges = keep(this.merges);
    this.conditions = this.conditions.map((rule) => ({ ...rule, areas: keep(rule.areas) }));
    this.protections = this.protections.filter((protection) => {
      protection.unprotected = keep(protection.unprotected);
      if (protection.area === undefined) return true;
      protection.area = move(protection.area);
      return protection.area !== undefined;
    });
    const keepOver = (states: readonly OverlayState[]) =>
      states.flatMap((state) => {
        const area = move(state.area);
        return area === undefined ? [] : [{ ...state, area }];
      });
    this.bandings = keepOver(this.bandings);
    this.filterViews = keepOver(this.filterViews);
    this.tables = keepOver(this.tables);
    [this.basicFilter] = keepOver(this.basicFilter === undefined ? [] : [this.basicFilter]);
    const lines = side === "rows" ? [this.hiddenRows, this.filteredRows] : [this.hiddenColumns];
    for (const set of lines) moveLines(set, at, change);
  }

  /** Sorts whole lines of `area` as the grid's own sort does: everything of a cell moves. */
  sort(
    area: Area,
    compare: (one: Cell | undefined, other: Cell | undefined) => number,
    by: number,
  ) {
    const from = area.column - 1;
    const lines = Array.from({ length: area.rows }, (_, index) => {
      const line = this.#rows[area.row - 1 + index] ?? [];
      return Array.from({ length: area.columns }, (__, at) => line[from + at]);
    });
    lines.sort((one, other) => compare(one[by - area.column], other[by - area.column]));
    for (const [index, cells] of lines.entries()) {
      const line = this.#rows[area.row - 1 + index] ?? [];
      this.#rows[area.row - 1 + index] = line;
      for (const [at, cell] of cells.entries()) line[from + at] = cell;
    }
  }

  saved(): () => void {
    const { name, maxRows, maxColumns, frozenRows, frozenColumns, isHidden } = this;
    const lists = {
      merges: [...this.merges],
      charts: [...this.charts],
      conditions: this.conditions,
      bandings: [...this.bandings],
      filterViews: [...this.filterViews],
      tables: [...this.tables],
      basicFilter: this.basicFilter,
      color: this.color,
    };
    const protections = this.protections.map((one) => ({ ...one, editors: new Set(one.editors) }));
    const rows = copied(this.#rows);
    const lines = [this.hiddenRows, this.filteredRows, this.hiddenColumns].map((set) => [...set]);
    const sizes = [this.widths, this.heights].map((map) => [...map]);
    return () => {
      Object.assign(this, {
        name,
        maxRows,
        maxColumns,
        frozenRows,
        frozenColumns,
        isHidden,
      });
      Object.assign(this, lists, { protections });
      this.#rows = rows;
      for (const [at, set] of [this.hiddenRows, this.filteredRows, this.hiddenColumns].entries()) {
        set.clear();
        for (const line of lines[at] ?? []) set.add(line);
      }
      for (const [at, map] of [this.widths, this.heights].entries()) {
        map.clear();
        for (const [line, size] of sizes[at] ?? []) map.set(line, size);
      }
    };
  }

  /** Everything of the grid, to be compared with another. */
  get facts(): unknown {
    return [{ ...this }, this.#rows];
  }

  /** One line goes elsewhere: `to` is its place among the lines before it went. */
  move(side: Side, from: number, to: number): void {
    const target = to > from ? to - 1 : to;
    const moveIn = <Line>(lines: Line[], count: number) => {
      while (lines.length < count) lines.push(undefined as Line);
      lines.splice(target - 1, 0, ...lines.splice(from - 1, 1));
    };
    if (side === "rows") moveIn(this.#rows, this.maxRows);
    else for (const line of this.#rows) if (line !== undefined) moveIn(line, this.maxColumns);
  }

  copyInto(target: Tab): void {
    target.#rows = copied(this.#rows);
    target.frozenRows = this.frozenRows;
    target.frozenColumns = this.frozenColumns;
    target.isHidden = this.isHidden;
    target.merges = [...this.merges];
    target.conditions = this.conditions;
  }
}

/** What a cell holds of its own is never changed but replaced, all but its look. */
function copied(rows: readonly (readonly (Cell | undefined)[])[]): (Cell | undefined)[][] {
  return rows.map((line) =>
    line?.map((cell) => {
      if (cell?.look === undefined) return cell && { ...cell };
      return { ...cell, look: new Map(cell.look) };
    }),
  );
}

function moveLines(lines: Set<number>, at: number, change: number): void {
  const before = [...lines];
  lines.clear();
  for (const line of before) {
    if (change < 0 && line >= at && line < at - change) continue;
    lines.add(line >= at ? line + change : line);
  }
}
