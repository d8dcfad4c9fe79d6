import {
  type TabState,
  tabState,
} from "../../../../../../src/hosts/local/sheet/page/model/tab-state.ts";
import type {
  ColumnView,
  RowCheck,
  TabView,
} from "../../../../../../src/hosts/local/sheet/protocol.ts";

export function column(
  index: number,
  type: ColumnView["type"],
  more: Partial<ColumnView> = {},
): ColumnView {
  return {
    index,
    key: type,
    header: `Cột ${index}`,
    type,
    width: 140,
    isLocked: false,
    isRequired: false,
    values: undefined,
    isOpen: false,
    isSeveral: false,
    note: undefined,
    ...more,
  };
}

/** Unit, text, tick, several values, a locked column and «Kiểm tra»; rows 2 and 3 hold something. */
export function fixtureTab(
  more: Partial<TabView> = {},
  checks: readonly RowCheck[] = [],
): TabState {
  return tabState({
    name: "Đại biểu",
    kind: "records",
    isEditable: true,
    headerRow: 1,
    firstRow: 2,
    lastRow: 6,
    columns: [
      column(0, "unit", { values: ["VP", "Phòng A, B"] }),
      column(1, "text"),
      column(2, "checkbox"),
      column(3, "list", { values: ["a", "b"], isSeveral: true }),
      column(4, "text", { isLocked: true }),
      column(5, "check", { isLocked: true, width: 360 }),
    ],
    rows: [
      ["VP", "Nguyễn Ánh", "TRUE", "a; b", "máy ghi"],
      ["VP", "=1+1"],
    ],
    lockedCells: [[3, 1]],
    checks,
    ...more,
  });
}
