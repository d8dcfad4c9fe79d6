import { enumName } from "./enums.ts";
import type { GRange, GRichText, GValidation } from "./google.ts";
import { demandSize } from "./guards.ts";
import { readCells, readFirst, ruleCells, writeCells } from "./range-place.ts";
import { FakeRangeValues } from "./range-values.ts";
import { FakeRichTextValue } from "./rich-text.ts";
import { asFake, asReal } from "./simulated.ts";
import { FakeDataValidation } from "./validation.ts";

type Weight = GoogleAppsScript.Spreadsheet.FontWeight;

/** How the cells of a range look, and what they let in. */
export class FakeRangeLook extends FakeRangeValues {
  #look(name: string, value: unknown): GRange {
    writeCells(this.run, this.place, (cell) => {
      cell.look ??= new Map();
      cell.look.set(name, value);
    });
    return asReal(this);
  }

  #looks(name: string, values: readonly (readonly unknown[])[]): GRange {
    demandSize(this.run, this.place.area, values);
    writeCells(this.run, this.place, (cell, index, at) => {
      cell.look ??= new Map();
      cell.look.set(name, values[index]?.[at] ?? null);
    });
    return asReal(this);
  }

  #seen<Value>(name: string, usual: Value): Value[][] {
    return readCells(this.run, this.place, (cell) => (cell?.look?.get(name) ?? usual) as Value);
  }

  getBackgrounds(): string[][] {
    return this.#seen("background", "#ffffff");
  }

  getBackground(): string {
    return readFirst(this.run, this.place, (cell) =>
      String(cell?.look?.get("background") ?? "#ffffff"),
    );
  }

  getFontWeights(): Weight[][] {
    return this.#seen<Weight>("fontWeight", "normal");
  }

  getFontWeight(): Weight {
    return readFirst(
      this.run,
      this.place,
      (cell) => (cell?.look?.get("fontWeight") ?? "normal") as Weight,
    );
  }

  getWraps(): boolean[][] {
    return this.#seen("wrap", false);
  }

  setBackground(color: string | null): GRange {
    return this.#look("background", color);
  }

  setBackgrounds(colors: (string | null)[][]): GRange {
    return this.#looks("background", colors);
  }

  setFontColor(color: string | null): GRange {
    return this.#look("fontColor", color);
  }

  setFontColors(colors: unknown[][]): GRange {
    return this.#looks("fontColor", colors);
  }

  setFontFamily(family: string | null): GRange {
    return this.#look("fontFamily", family);
  }

  setFontLine(line: string | null): GRange {
    return this.#look("fontLine", line);
  }

  setFontSize(size: number): GRange {
    return this.#look("fontSize", size);
  }

  setFontStyle(style: string | null): GRange {
    return this.#look("fontStyle", style);
  }

  setFontWeight(weight: string | null): GRange {
    return this.#look("fontWeight", weight);
  }

  setFontWeights(weights: (string | null)[][]): GRange {
    return this.#looks("fontWeight", weights);
  }

  setHorizontalAlignment(alignment: string | null): GRange {
    return this.#look("horizontalAlignment", alignment);
  }

  setVerticalAlignment(alignment: string | null): GRange {
    return this.#look("verticalAlignment", alignment);
  }

  setWrap(isWrapped: boolean): GRange {
    return this.#look("wrap", isWrapped);
  }

  setWraps(wraps: boolean[][]): GRange {
    return this.#looks("wrap", wraps);
  }

  setWrapStrategy(strategy: unknown): GRange {
    return this.#look("wrapStrategy", enumName(strategy, "Range.setWrapStrategy"));
  }

  setBorder(...sides: unknown[]): GRange {
    return this.#look("border", sides.map(String).join());
  }

  getDataValidations(): (GValidation | null)[][] {
    return readCells(this.run, this.place, (cell) =>
      cell?.rule === undefined ? null : asReal<GValidation>(new FakeDataValidation(cell.rule)),
    );
  }

  getDataValidation(): GValidation | null {
    return readFirst(this.run, this.place, (cell) =>
      cell?.rule === undefined ? null : asReal<GValidation>(new FakeDataValidation(cell.rule)),
    );
  }

  setDataValidation(rule: GValidation | null): GRange {
    const state = rule === null ? undefined : FakeDataValidation.stateOf(rule);
    ruleCells(this.run, this.place, (cell) => {
      if (state === undefined) delete cell.rule;
      else cell.rule = state;
      if (state?.criteria === "CHECKBOX" && cell.value === "") cell.value = false;
    });
    return asReal(this);
  }

  setDataValidations(rules: (GValidation | null)[][]): GRange {
    demandSize(this.run, this.place.area, rules);
    const states = rules.map((line) =>
      line.map((rule) => (rule === null ? undefined : FakeDataValidation.stateOf(rule))),
    );
    ruleCells(this.run, this.place, (cell, index, at) => {
      const state = states[index]?.[at];
      if (state === undefined) delete cell.rule;
      else cell.rule = state;
    });
    return asReal(this);
  }

  clearDataValidations(): GRange {
    return this.setDataValidation(null);
  }

  getRichTextValues(): (GRichText | null)[][] {
    return readCells(this.run, this.place, (cell) =>
      typeof cell?.value === "number" ? null : FakeRichTextValue.of(cell),
    );
  }

  getRichTextValue(): GRichText | null {
    return readFirst(this.run, this.place, (cell) =>
      typeof cell?.value === "number" ? null : FakeRichTextValue.of(cell),
    );
  }

  setRichTextValue(value: GRichText): GRange {
    const { rows, columns } = this.place.area;
    return this.setRichTextValues(
      Array.from({ length: rows }, () => Array.from({ length: columns }, () => value)),
    );
  }

  /** Rich text is text: nothing of it is read as a number, a day or a formula. */
  setRichTextValues(values: GRichText[][]): GRange {
    demandSize(this.run, this.place.area, values);
    const rich = values.map((line) =>
      line.map((value) =>
        asFake(FakeRichTextValue, value, "SpreadsheetApp.Range.setRichTextValues"),
      ),
    );
    writeCells(this.run, this.place, (cell, index, at) => {
      const value = rich[index]?.[at];
      cell.value = value?.getText() ?? "";
      delete cell.formula;
      cell.look ??= new Map();
      cell.look.set("link", value?.getLinkUrl() ?? null);
    });
    return asReal(this);
  }
}
