import { describe, expect, it } from "vitest";
import { type StoredCell, typedCell } from "../../../../src/hosts/local/sheet/typed-cell.ts";
import type { Column, ColumnType } from "../../../../src/workbook/declaration.ts";
import { columnOfType } from "../../../support/reading-context.ts";

type Typed = readonly [
  type: ColumnType | "of nobody",
  typed: string,
  stored: StoredCell,
  why: string,
  more?: Partial<Column>,
];

const day = (text: string): StoredCell => ({ kind: "day", day: text });
const percent = (fraction: number): StoredCell => ({ kind: "percent", fraction });

const TYPED: readonly Typed[] = [
  ["date", "12/03/1980", day("1980-03-12"), "day first, never the third of December"],
  ["date", "12.3.1980", day("1980-03-12"), "as people type it"],
  ["date", " 5-3-2020 ", day("2020-03-05"), "blanks around it are no doubt"],
  ["date", "2020-03-05", day("2020-03-05"), "year first"],
  ["date", "31/02/1975", "31/02/1975", "a day that is none stays what was typed, and is flagged"],
  ["date", "29/02/2020", day("2020-02-29"), "a leap day"],
  ["date", "29/02/2019", "29/02/2019", "no leap day"],
  ["date", "1975", "1975", "a year alone is no day", { precision: "year" }],
  ["date", "11/06 - 20/06/2020", "11/06 - 20/06/2020", "a stretch stays", { stretch: true }],
  ["date", "28/02/1900", "28/02/1900", "programs disagree on days before March 1900"],
  ["date", "01/03/1900", day("1900-03-01"), "from here on they agree"],
  ["date", "12/03/\u200b1980", "12/03/\u200b1980", "a hidden sign stays, so that it is flagged"],
  ["date", "12/03/80", "12/03/80", "two digits are no year"],
  ["integer", "1.234", 1234, "a dot groups thousands"],
  ["integer", "12,5", "12,5", "no whole number"],
  ["integer", "-3", "-3", "begins at 0", { min: 0 }],
  ["decimal", "0,5", 0.5, "a comma before decimals"],
  ["decimal", "70 %", percent(0.7), "a decimal that says %"],
  ["percent", "70 %", percent(0.7), "shown as it was typed"],
  ["percent", "70", 70, "the column's unit is %"],
  ["percent", "0,7", "0,7", "a share or a percent: not guessed"],
  ["percent", "100,1 %", "100,1 %", "over hundred"],
  ["year", "2019", 2019, "a number"],
  ["year", "năm 2019", "năm 2019", "its reader understands it as it is"],
  ["checkbox", "TRUE", true, "ticked"],
  ["checkbox", "FALSE", false, "unticked"],
  ["checkbox", "x", "x", "a tick that people type stays as they typed it"],
  ["phone", "0912345678", "0912345678", "its zero stays"],
  ["text", "=1+1", "=1+1", "text, never a formula"],
  ["text", "12/03/1980", "12/03/1980", "a text column has no days"],
  ["text", "007", "007", "zeros stay"],
  ["text", "", null, "emptied"],
  ["text", " ", " ", "a blank is typed text"],
  ["text", "a\u0000b", "a\ufffdb", "no file can hold it: shown as it stands"],
  ["list", "nữ", "nữ", "its reader knows it; nothing is reworded"],
  ["free", "11/05/2020", day("2020-05-11"), "as a date would be shown"],
  ["free", "5/3/2020", "5/3/2020", "would be shown otherwise"],
  ["free", "20 %", "20 %", "an amount of Định mức"],
  ["free", "100", 100, "a number as it would be shown"],
  ["free", "0100", "0100", "a number would lose its zero"],
  ["free", "1,50", "1,50", "a number would lose its zero"],
  ["free", "Hội nghị đơn vị + 3", "Hội nghị đơn vị + 3", "words"],
  ["free", "-0", "-0", "would be shown as 0"],
  ["of nobody", "12/03/1980", day("1980-03-12"), "the office's own column, as free"],
  ["of nobody", "0,5", 0.5, "the office's own column, as free"],
];

describe("a typed text", () => {
  const cases = TYPED.map(([type, typed, stored, why, more]) => ({
    type,
    typed,
    stored,
    why,
    more,
  }));
  it.each(cases)("in a column $type: $typed, $why", ({ type, typed, stored, more }) => {
    const column = type === "of nobody" ? undefined : columnOfType(type, more);
    expect(typedCell(column, typed)).toEqual(stored);
  });
});
