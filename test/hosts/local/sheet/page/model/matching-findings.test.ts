import { describe, expect, it } from "vitest";
import { matchingFindings } from "../../../../../../src/hosts/local/sheet/page/model/matching-findings.ts";
import type { FindingView } from "../../../../../../src/hosts/local/sheet/protocol-jobs.ts";

const finding = (more: Partial<FindingView>): FindingView => ({
  severity: "error",
  unit: "Văn phòng Sở",
  file: "a.xlsx",
  tab: "Đại biểu",
  row: 2,
  column: 0,
  header: "Ngày sinh",
  value: "31/02",
  message: "Không có ngày này.",
  source: "III.3",
  remedy: "Gõ lại.",
  ...more,
});
const ALL = [finding({}), finding({ severity: "warning", unit: "Đoàn Thanh niên" })];

describe("matchingFindings", () => {
  it.each([
    { filter: { severity: "all", words: "" }, count: 2, because: "nothing is asked" },
    { filter: { severity: "error", words: "" }, count: 1, because: "errors alone" },
    { filter: { severity: "all", words: "doan" }, count: 1, because: "marks and đ do not matter" },
    { filter: { severity: "all", words: "NGÀY văn" }, count: 1, because: "every word must stand" },
    { filter: { severity: "error", words: "đoàn" }, count: 0, because: "both must hold" },
  ] as const)("lets $count through when $because", ({ filter, count }) => {
    expect(matchingFindings(ALL, filter)).toHaveLength(count);
  });
});
