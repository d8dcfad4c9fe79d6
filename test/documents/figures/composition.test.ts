import { expect, it } from "vitest";
import { compositionLines } from "../../../src/documents/figures/composition.ts";
import { delegateList } from "../delegate-list/sample.ts";

const [someone] = delegateList("nd30").delegates;

function byUnit(units: readonly string[]): string | undefined {
  if (someone === undefined) throw new Error("the sample has no delegate");
  const lines = compositionLines(units.map((unit) => ({ ...someone, unit })));
  return lines.find((line) => line.startsWith("Theo đơn vị"));
}

const units = (count: number) => Array.from({ length: count }, (_, index) => `Đơn vị ${index}`);

it.each([
  { reason: "30 units still fit the body", delegates: units(30), line: /Đơn vị 29 01 người \(/ },
  {
    reason: "of 31 it says how many each has",
    delegates: units(31),
    line: /^Theo đơn vị: 31 người thuộc 31 đơn vị, mỗi đơn vị 01 người$/,
  },
  {
    reason: "of unequal ones the least and the most",
    delegates: [...units(31), "Đơn vị 7", "Đơn vị 7"],
    line: /^Theo đơn vị: 33 người thuộc 31 đơn vị, mỗi đơn vị từ 01 đến 03 người$/,
  },
])("the split by unit: $reason", ({ delegates, line }) => {
  expect(byUnit(delegates)).toMatch(line);
});
