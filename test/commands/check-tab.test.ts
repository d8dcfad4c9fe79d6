import { describe, expect, it } from "vitest";
import { checkTab } from "../../src/commands/check-tab.ts";
import { readRegulations } from "../../src/commands/regulation-book.ts";
import { sampleSituation, visibleLines } from "../support/entry-situation.ts";

const situation = sampleSituation();
const { declarations, entries } = situation;
const CASES = entries.flatMap((entry) =>
  declarations.entry.tabs
    .filter(({ kind }) => kind === "records")
    .map((tab) => ({ book: entry.name, sheet: tab.name, entry, tab })),
);

describe("«Kiểm tra» of a tab, decided from the workbook and its `Quy định` alone", () => {
  it.each(CASES)("$book, $sheet: in the words of «Tổng hợp»", ({ entry, tab }) => {
    const regulations = readRegulations(situation.regulationsOf(entry), declarations);
    if (regulations === undefined) throw new RangeError("the sample has no regulations");
    const { texts } = checkTab(tab, { declarations, regulations, tables: entry.tables });
    expect(texts).toEqual(visibleLines(situation, entry, tab));
  });
});
