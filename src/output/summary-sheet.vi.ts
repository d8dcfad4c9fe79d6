import type { Board, UnitBoard } from "../board/board.ts";
import type { Composition } from "../board/composition.ts";
import type { Task } from "../edition/tasks.ts";
import { columnLetters } from "../workbook/column-letters.ts";
import type { Look, WrittenCell, WrittenSheet } from "../workbook/written-book.ts";
import { dayText, percentText } from "./format.vi.ts";
import { keyFigures } from "./key-figures.vi.ts";
import { placeLimits, placesColumn } from "./places-column.vi.ts";
import { statusCell } from "./status-cell.vi.ts";
import type { TableColumn } from "./table-column.ts";

/** «Tổng hợp»: key figures, then a coloured table with a row a unit, and totals that equal a recount. */
export function summarySheet(board: Board, { name, title, moment }: SheetWords): WrittenSheet {
  const columns = tableColumns(board);
  const figures = keyFigures(board).map(({ label, value, look }): readonly WrittenCell[] => [
    { value: label, look: "muted" },
    { value, look: look ?? "key" },
  ]);
  const top: (readonly WrittenCell[])[] = [
    [{ value: title, look: "title" }],
    [{ value: `Tính đến ngày ${dayText(board.asOf)}, lập lúc ${moment}`, look: "subtitle" }],
    [],
    ...figures,
    [],
  ];
  const header = columns.map(
    ({ header: text, note }): WrittenCell => ({
      value: text,
      look: "header",
      ...(note === undefined ? {} : { note }),
    }),
  );
  const rows = board.units.map((unit) => columns.map(({ cell }) => cell(unit)));
  const totals = columns.map(
    ({ total }): WrittenCell => ({ look: "total", ...(total ?? { value: null }) }),
  );
  const firstRow = top.length + 2;
  const lastRow = firstRow + board.units.length - 1;
  const bar = columnLetters(columns.findIndex(({ header: text }) => text === DONE_SHARE));
  return {
    name,
    columns: columns.map(({ width, format }) => ({ width, ...(format ? { format } : {}) })),
    rows: [...top, header, ...rows, totals],
    frozenRows: 0,
    frozenColumns: 1,
    dataBars: rows.length === 0 ? [] : [{ range: `${bar}${firstRow}:${bar}${lastRow}`, max: 1 }],
    protect: true,
    landscape: true,
    tabColour: "548235",
  };
}

/** «Hội nghị điển hình tiên tiến Sở Công Thương lần thứ III năm 2020»; blanks left out. */
export function editionWords({ conference, agency, ordinal, year }: TitleParts): string {
  const edition = [ordinal && `lần thứ ${ordinal}`, year && `năm ${year}`];
  return [conference, agency, ...edition].filter(Boolean).join(" ");
}

export interface TitleParts {
  readonly conference: string | undefined;
  readonly agency: string | undefined;
  readonly ordinal: string;
  readonly year: number | undefined;
}

export interface SheetWords {
  readonly name: string;
  readonly title: string;
  readonly moment: string;
}

const DONE_SHARE = "Đã xong";

function tableColumns(board: Board): readonly TableColumn[] {
  return [
    {
      header: "Đơn vị",
      width: 300,
      cell: ({ unit }) => ({ value: unit.name, look: "text" }),
      total: { value: "Cộng", look: "total" },
    },
    countColumn("Lỗi", "error", board.units, ({ errors }) => errors),
    countColumn("Cảnh báo", "warning", board.units, ({ warnings }) => warnings),
    doneShare(),
    countColumn(
      "Quá hạn",
      "error",
      board.units,
      ({ tasks }) => tasks.filter(({ status }) => status === "overdue").length,
    ),
    ...board.reckoning.edition.tasks.filter((task) => isLive(task, board)).map(taskColumn),
    ...delegateColumns(board),
    countColumn("Đề cử", undefined, board.units, ({ nominees }) => nominees.total),
    ...placeLimits(board).map((limit) => placesColumn(limit)),
  ];
}

function countColumn(
  header: string,
  look: Look | undefined,
  units: readonly UnitBoard[],
  count: (board: UnitBoard) => number,
): TableColumn {
  return {
    header,
    width: 75,
    cell: (board) => {
      const value = count(board);
      return { value, ...(look && value > 0 ? { look } : {}) };
    },
    total: { value: units.reduce((sum, unit) => sum + count(unit), 0), look: "total" },
    format: "integer",
  };
}

function doneShare(): TableColumn {
  return {
    header: DONE_SHARE,
    note: "Phần việc đã xong trên số việc đơn vị phải làm và đã có hạn.",
    width: 110,
    cell: ({ tasks }) => {
      const owed = tasks.filter(({ status }) => status !== "excused" && status !== "notYetKnown");
      const done = owed.filter(({ status }) => status === "done" || status === "late");
      return owed.length === 0
        ? { value: null }
        : { value: done.length / owed.length, format: "percent", look: "bar" };
    },
    format: "percent",
  };
}

/** Tasks that somebody owes by a day: the others would be columns of «chưa có hạn». */
function isLive(task: Task, { reckoning }: Board): boolean {
  return reckoning.states.some(
    (state) =>
      state.task.code === task.code && state.status !== "excused" && state.status !== "notYetKnown",
  );
}

function taskColumn(task: Task): TableColumn {
  return {
    header: task.code,
    note: task.title,
    width: 88,
    cell: ({ tasks }) => {
      const state = tasks.find((candidate) => candidate.task.code === task.code);
      return state === undefined ? { value: null } : statusCell(state);
    },
  };
}

function delegateColumns(board: Board): readonly TableColumn[] {
  const column = (
    header: string,
    pick: (unit: UnitBoard) => Composition,
    total: Composition,
  ): readonly TableColumn[] => [
    {
      header,
      width: 90,
      cell: (unit) => ({ value: pick(unit).total }),
      total: { value: total.total, look: "total" },
      format: "integer",
    },
    {
      header: "% điển hình",
      width: 95,
      cell: (unit) => shareCell(pick(unit)),
      total: { ...shareCell(total), look: "total" },
    },
  ];
  return [
    ...column("Đại biểu đơn vị", ({ delegates }) => delegates.unit, board.delegates.unit),
    ...column("Đại biểu Sở", ({ delegates }) => delegates.department, board.delegates.department),
  ];
}

function shareCell({ total, exemplary, sharePercent }: Composition): WrittenCell {
  return sharePercent === undefined
    ? { value: null }
    : { value: `${percentText(sharePercent)} (${exemplary}/${total})` };
}
