import { describe, expect, it } from "vitest";
import {
  type Block,
  filledCells,
} from "../../../../../../src/hosts/local/sheet/page/model/filled-cells.ts";
import { fixtureTab } from "./tab-fixture.ts";

const block = (top: number, left: number, bottom: number, right: number): Block => ({
  top,
  left,
  bottom,
  right,
});

/** The unit and the name of rows 2 and 3; rows reach down to 6. */
const tab = fixtureTab({
  rows: [
    ["VP", "12/03/1980"],
    ["KHTC", "9"],
  ],
});

describe("filledCells", () => {
  it.each([
    {
      because: "one cell goes down as it is, a day too",
      source: block(2, 1, 2, 1),
      target: block(2, 1, 4, 1),
      texts: ["3,1 12/03/1980", "4,1 12/03/1980"],
    },
    {
      because: "two rows take turns and count nothing on",
      source: block(2, 1, 3, 1),
      target: block(2, 1, 6, 1),
      texts: ["4,1 12/03/1980", "5,1 9", "6,1 12/03/1980"],
    },
    {
      because: "upwards they end where they began",
      source: block(3, 0, 3, 0),
      target: block(2, 0, 3, 0),
      texts: ["2,0 KHTC"],
    },
    {
      because: "to the right",
      source: block(2, 0, 3, 0),
      target: block(2, 0, 3, 1),
      texts: ["2,1 VP", "3,1 KHTC"],
    },
    {
      because: "nothing is laid below the last row",
      source: block(3, 0, 3, 0),
      target: block(3, 0, 9, 0),
      texts: ["4,0 KHTC", "5,0 KHTC", "6,0 KHTC"],
    },
    {
      because: "a blank empties what it is laid over",
      source: block(4, 0, 4, 0),
      target: block(3, 0, 4, 0),
      texts: ["3,0 "],
    },
  ])("lays $texts: $because", ({ source, target, texts }) => {
    const cells = filledCells(tab, source, target);
    expect(cells.map(({ row, column, text }) => `${row},${column} ${text}`)).toEqual(texts);
  });
});
