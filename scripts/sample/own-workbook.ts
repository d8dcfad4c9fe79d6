import type { Row, Tabs } from "./row.ts";
import { OWN_WORKBOOK_UNIT } from "./unit-plans.ts";

/** A workbook whose owner has moved, renamed and added columns: headers in their order, then rows. */
export interface ArrangedBook {
  readonly headers: Readonly<Record<string, readonly string[]>>;
  readonly tabs: Tabs;
}

/** Headers as the unit has them, by the declared header; undeclared ones are its own. */
const RENAMED: Readonly<Record<string, string>> = {
  "Họ và tên": "HỌ VÀ TÊN",
  "Ngày sinh": "Ngày, tháng, năm sinh",
  "Giới tính": "giới tính",
  "Quê quán": "QUÊ  QUÁN",
  "Chức vụ": "CHỨC VỤ",
  "Ghi chú": "ghi chú",
};
/** Declared headers that the unit has moved to the front, in its order. */
const MOVED: Readonly<Record<string, readonly string[]>> = {
  "Đại biểu": ["Họ và tên", "Giới tính", "Ngày sinh", "Đơn vị"],
  "Đề cử": ["Họ và tên hoặc tên tập thể", "Hình thức khen thưởng", "Đối tượng", "Đơn vị"],
  "Tiến độ": ["Mã việc", "Việc"],
};

/** Columns of the unit's own, and what it writes there. */
const EXTRA: Readonly<Record<string, readonly [header: string, cell: string]>> = {
  "Đại biểu": ["Đi xe chung", "có"],
  "Đề cử": ["Người viết báo cáo", "Tổ Thi đua"],
};

/** The rows of the unit that has a workbook of its own, arranged as that workbook is. */
export function ownWorkbook(
  tabs: Tabs,
  declared: Readonly<Record<string, readonly string[]>>,
): ArrangedBook {
  const headers: Record<string, readonly string[]> = {};
  const arranged: Tabs = {};
  for (const [tab, own] of Object.entries(declared)) {
    const moved = MOVED[tab] ?? [];
    const order = [...moved, ...own.filter((header) => !moved.includes(header))];
    const extra = EXTRA[tab];
    if (extra !== undefined) order.splice(moved.length + 2, 0, extra[0]);
    headers[tab] = order.map(renamed);
    arranged[tab] = (tabs[tab] ?? []).map((row, index) =>
      arrangedRow(row, { order, extra, index }),
    );
  }
  return { headers, tabs: arranged };
}

function arrangedRow(
  row: Row,
  {
    order,
    extra,
    index,
  }: { order: readonly string[]; extra: (typeof EXTRA)[string] | undefined; index: number },
): Row {
  const cells: Row = {};
  for (const header of order) {
    const cell = header === extra?.[0] ? (index % 3 === 0 ? extra[1] : undefined) : row[header];
    // A row that repeats the headers repeats them as the unit has written them.
    if (cell !== undefined) cells[renamed(header)] = cell === header ? renamed(header) : cell;
  }
  return cells;
}

function renamed(header: string): string {
  return RENAMED[header] ?? header;
}

/** Whether a row belongs to the own workbook: by its unit, still a code, or by its neighbours. */
export function splitRows(tabs: Tabs): { readonly shared: Tabs; readonly own: Tabs } {
  const shared: Tabs = {};
  const own: Tabs = {};
  for (const [tab, rows] of Object.entries(tabs)) {
    const isOwn = rows.map((row, index) => belongs(row, rows[index + 1]));
    shared[tab] = rows.filter((_, index) => !isOwn[index]);
    own[tab] = rows.filter((_, index) => isOwn[index]);
  }
  return { shared, own };
}

function belongs(row: Row, next: Row | undefined): boolean {
  const unit = row["Đơn vị"] ?? row["Đơn vị cung cấp"];
  // A second header belongs to the rows below it.
  return (unit === "Đơn vị" ? next?.["Đơn vị"] : unit) === OWN_WORKBOOK_UNIT;
}
