import { describe, expect, it } from "vitest";
import { headerHeight } from "../../../../../../src/hosts/local/sheet/page/model/row-height.ts";
import type { ColumnView } from "../../../../../../src/hosts/local/sheet/protocol.ts";

const column = (header: string, width: number): ColumnView => ({
  index: 0,
  key: undefined,
  header,
  type: "text",
  width,
  isLocked: false,
  isRequired: false,
  values: undefined,
  isOpen: true,
  isSeveral: false,
  note: undefined,
});

describe("the row of headers is as high as the header of the most lines", () => {
  it.each([
    { columns: [], height: 44, why: "no column: two lines are the least" },
    { columns: [column("Đơn vị", 110)], height: 44, why: "one line" },
    { columns: [column("Ngày tổ chức", 80)], height: 44, why: "two lines" },
    { columns: [column("Số đại biểu dự kiến", 85)], height: 60, why: "three lines" },
    {
      columns: [column("Đơn vị", 110), column("Thời lượng (ngày)", 60)],
      height: 60,
      why: "one of two",
    },
    { columns: [column("Nghiêng", 10)], height: 44, why: "a word is never cut in two" },
  ])("$why", ({ columns, height }) => {
    expect(headerHeight(columns)).toBe(height);
  });
});
