import { describe } from "vitest";
import { FAULTED } from "../../src/workbook/value.ts";
import { testCells } from "../support/cell-table.ts";
import { columnOfType, readingContext } from "../support/reading-context.ts";

describe("a tick", () => {
  testCells(columnOfType("checkbox", { header: "Lao động trực tiếp" }), readingContext(), [
    { raw: null, value: undefined, because: "a blank is no answer" },
    { raw: true, value: true, because: "a ticked box" },
    { raw: false, value: false, because: "an unticked box" },
    { raw: " X ", value: true, because: "spaces" },
    { raw: "lao động trực tiếp", value: true, because: "the column's own words" },
    { raw: "ko", value: false, faults: ["text-suspicious loose-no"], because: "loose" },
    {
      raw: "có (một phần)",
      value: true,
      faults: ["text-suspicious tick-with-remark"],
      because: "a remark",
    },
    { raw: "một phần", value: FAULTED, faults: ["!not-in-list unmatched"], because: "neither" },
    { raw: 2, value: FAULTED, faults: ["!not-in-list number"], because: "neither 1 nor 0" },
    {
      raw: { kind: "day", day: "2020-01-01" },
      value: FAULTED,
      faults: ["!not-in-list date"],
      because: "columns shifted",
    },
    { raw: "x\u200b", value: true, faults: ["text-suspicious hidden"], because: "a hidden sign" },
  ]);
});

describe("the computed column", () => {
  testCells(columnOfType("check"), readingContext(), [
    { raw: "Thiếu ngày sinh", value: undefined, because: "ours, never read back" },
    { raw: { kind: "error", text: "#NAME?" }, value: undefined, because: "even when it failed" },
  ]);
});
