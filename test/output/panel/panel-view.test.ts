import { describe, expect, it } from "vitest";
import { assess } from "../../../src/commands/assess.ts";
import { cellKey, panelView } from "../../../src/output/panel/panel-view.ts";
import { sampleSituation } from "../../support/entry-situation.ts";

const board = assess(sampleSituation());
const linkTo = ({
  book,
  sheet,
  row,
  column = "",
}: {
  book: string;
  sheet: string;
  row?: number;
  column?: string;
}) => (book === "" ? undefined : `https://a.example/${book}/${sheet}/${column}#C${row}`);
const view = panelView(board, { title: "Hội nghị", moment: "08/05/2020 07:00", linkTo });

describe("what the panel remembers", () => {
  it("leads to the cell of each violation that stands in one", () => {
    const inCells = board.findings.filter(({ at }) => at.row !== undefined && at.book !== "");
    expect(inCells.length).toBeGreaterThan(20);
    for (const { at } of inCells) {
      const column = view.cells[cellKey(at.book, at.sheet, at.column)];
      expect(`${column}${at.row}`).toBe(linkTo(at));
    }
  });

  it("is the same after a way as JSON, and says nothing of a person", () => {
    expect(JSON.parse(JSON.stringify(view))).toEqual(JSON.parse(JSON.stringify({ ...view })));
    expect(JSON.stringify(view)).not.toContain("Nguyễn");
  });

  it("weighs a fraction of what a cell of the memory holds, whatever the number of violations", () => {
    expect(JSON.stringify(view).length).toBeLessThan(45_000);
  });
});
