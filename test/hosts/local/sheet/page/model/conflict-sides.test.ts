import { describe, expect, it } from "vitest";
import { conflictSides } from "../../../../../../src/hosts/local/sheet/page/model/conflict-sides.ts";
import { putText } from "../../../../../../src/hosts/local/sheet/page/model/tab-state.ts";
import { fixtureTab } from "./tab-fixture.ts";

const TAB = "Đại biểu";
const EDIT = { file: "a.xlsx", tab: TAB, row: 3, column: 2, text: "TRUE" };
const rows = (...all: readonly string[][]) => fixtureTab({ rows: all });
const then = rows(["VP", "Nguyễn Ánh", "FALSE"], ["KHTC", "Lê Tám"]);
putText(then, EDIT);

describe("conflictSides", () => {
  it.each([
    {
      because: "only the cell itself was changed",
      now: rows(["VP", "Nguyễn Ánh"], ["KHTC", "Lê Tám", "FALSE"]),
      theirs: "FALSE",
      rowNow: "KHTC · Lê Tám",
    },
    {
      because: "a row came in above: the number is another person's now",
      now: rows(["VP", "Mới"], ["VP", "Nguyễn Ánh", "FALSE"], ["KHTC", "Lê Tám"]),
      theirs: "FALSE",
      rowNow: "VP · Nguyễn Ánh",
    },
    { because: "the row is gone", now: rows(["VP", "Nguyễn Ánh"]), theirs: "", rowNow: "" },
  ])("tells whose row it is where $because", ({ now, theirs, rowNow }) => {
    const sides = conflictSides([EDIT], new Map([[TAB, now]]), new Map([[TAB, then]]));
    expect(sides).toEqual([{ edit: EDIT, theirs, rowNow, rowThen: "KHTC · Lê Tám" }]);
  });

  it("does not take what was typed in the same row for a row that is another", () => {
    const name = { ...EDIT, column: 1, text: "Lê Chín" };
    const typed = rows(["VP", "Nguyễn Ánh"], ["KHTC", "Lê Chín", "TRUE"]);
    const now = rows(["VP", "Nguyễn Ánh"], ["KHTC", "Lê Tám", "FALSE"]);
    const sides = conflictSides([EDIT, name], new Map([[TAB, now]]), new Map([[TAB, typed]]));
    expect(sides.map(({ rowNow, rowThen }) => [rowNow, rowThen])).toEqual([
      ["KHTC", "KHTC"],
      ["KHTC", "KHTC"],
    ]);
  });

  it("says of a tab that is gone that there is none", () => {
    const [side] = conflictSides([EDIT], new Map(), new Map([[TAB, then]]));
    expect(side).toMatchObject({ theirs: undefined, rowNow: "", rowThen: "KHTC · Lê Tám" });
  });
});
