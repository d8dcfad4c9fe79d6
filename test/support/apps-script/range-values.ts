import { type Cell, isEmpty } from "./cell.ts";
import type { Execution } from "./execution.ts";
import type { GRange } from "./google.ts";
import { demandSize, type Place, valueRefusal } from "./guards.ts";
import { FakeRangePlace, readCells, readFirst, writeCells } from "./range-place.ts";
import { asReal, wrongParameters } from "./simulated.ts";
import { readValue, shown, typed } from "./typed-value.ts";

/** What stands in the cells of a range: values, formulas, formats, notes. */
export class FakeRangeValues extends FakeRangePlace {
  getValues(): unknown[][] {
    return readCells(this.run, this.place, (cell) => readValue(cell, this.book));
  }

  getValue(): unknown {
    return readFirst(this.run, this.place, (cell) => readValue(cell, this.book));
  }

  getDisplayValues(): string[][] {
    return readCells(this.run, this.place, (cell) => shown(cell, this.book));
  }

  getDisplayValue(): string {
    return readFirst(this.run, this.place, (cell) => shown(cell, this.book));
  }

  getFormulas(): string[][] {
    return readCells(this.run, this.place, (cell) => cell?.formula ?? "");
  }

  getFormula(): string {
    return readFirst(this.run, this.place, (cell) => cell?.formula ?? "");
  }

  getNumberFormats(): string[][] {
    return readCells(this.run, this.place, (cell) => cell?.format ?? "General");
  }

  getNumberFormat(): string {
    return readFirst(this.run, this.place, (cell) => cell?.format ?? "General");
  }

  getNotes(): string[][] {
    return readCells(this.run, this.place, (cell) => cell?.note ?? "");
  }

  getNote(): string {
    return readFirst(this.run, this.place, (cell) => cell?.note ?? "");
  }

  isBlank(): boolean {
    return readCells(this.run, this.place, isEmpty).every((line) => line.every(Boolean));
  }

  setValues(values: unknown[][]): GRange {
    if (!Array.isArray(values)) {
      throw new Error(wrongParameters([values], "SpreadsheetApp.Range.setValues"));
    }
    demandSize(this.run, this.place.area, values);
    storeValues(this.run, this.place, values);
    return asReal(this);
  }

  setValue(value: unknown): GRange {
    const { rows, columns } = this.place.area;
    const line = Array.from({ length: columns }, () => value);
    const values = Array.from({ length: rows }, () => line);
    storeValues(this.run, this.place, values);
    return asReal(this);
  }

  setFormulas(formulas: string[][]): GRange {
    demandSize(this.run, this.place.area, formulas);
    writeCells(this.run, this.place, (cell, index, at) =>
      storeFormula(cell, formulas[index]?.[at] ?? ""),
    );
    return asReal(this);
  }

  setFormula(formula: string): GRange {
    writeCells(this.run, this.place, (cell) => storeFormula(cell, formula));
    return asReal(this);
  }

  setNumberFormats(formats: string[][]): GRange {
    demandSize(this.run, this.place.area, formats);
    writeCells(this.run, this.place, (cell, index, at) => {
      cell.format = formats[index]?.[at] ?? "General";
    });
    return asReal(this);
  }

  setNumberFormat(format: string): GRange {
    writeCells(this.run, this.place, (cell) => {
      cell.format = format;
    });
    return asReal(this);
  }

  setNotes(notes: (string | null)[][]): GRange {
    demandSize(this.run, this.place.area, notes);
    writeCells(this.run, this.place, (cell, index, at) => {
      cell.note = notes[index]?.[at] ?? "";
    });
    return asReal(this);
  }

  setNote(note: string | null): GRange {
    writeCells(this.run, this.place, (cell) => {
      cell.note = note ?? "";
    });
    return asReal(this);
  }

  clearNote(): GRange {
    return this.setNote(null);
  }

  clearContent(): GRange {
    writeCells(this.run, this.place, emptied);
    return asReal(this);
  }

  clearFormat(): GRange {
    writeCells(this.run, this.place, bared);
    return asReal(this);
  }

  clear(): GRange {
    writeCells(this.run, this.place, (cell) => {
      emptied(cell);
      bared(cell);
    });
    return asReal(this);
  }
}

export function storeValues(run: Execution, place: Place, values: readonly (readonly unknown[])[]) {
  const change = (cell: Cell, index: number, at: number) => {
    const { value, formula, format } = typed(values[index]?.[at], cell, place.book, run.now);
    emptied(cell);
    cell.value = value;
    if (formula !== undefined) cell.formula = formula;
    if (format !== undefined) cell.format = format;
  };
  writeCells(run, place, change, valueRefusal(run, place, values));
}

function storeFormula(cell: Cell, formula: string): void {
  emptied(cell);
  if (formula !== "") cell.formula = formula.startsWith("=") ? formula : `=${formula}`;
}

export function emptied(cell: Cell): void {
  cell.value = "";
  delete cell.formula;
}

export function bared(cell: Cell): void {
  delete cell.format;
  delete cell.look;
}
