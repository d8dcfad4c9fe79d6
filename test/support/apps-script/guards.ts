import { type Area, a1Of, holds, meets } from "./area.ts";
import type { Book } from "./book.ts";
import type { Execution } from "./execution.ts";
import type { Tab } from "./tab.ts";
import type { ProtectionState } from "./tab-states.ts";
import { violates } from "./validation-check.ts";

const CHARACTERS = 50_000;

export interface Place {
  readonly book: Book;
  readonly tab: Tab;
  readonly area: Area;
}

/** A protection as its own rules say; the owner of the file may always edit. */
export function mayPass(protection: ProtectionState, book: Book, user: string): boolean {
  return protection.warningOnly || user === book.owner || protection.editors.has(user);
}

/** Why the run may not change these cells, as Google would say it; undefined when it may. */
export function protectionRefusal(run: Execution, { book, tab, area }: Place): string | undefined {
  if (!book.mayEdit(run.user)) return run.text("S16");
  const bars = tab.protections.some((protection) => {
    if (mayPass(protection, book, run.user)) return false;
    if (protection.area !== undefined) return meets(protection.area, area);
    return !protection.unprotected.some((free) => holds(free, area));
  });
  return bars ? run.text("S17") : undefined;
}

/** As `protectionRefusal`, and for what stands in each value; the first fault refuses them all. */
export function valueRefusal(
  run: Execution,
  place: Place,
  values: readonly (readonly unknown[])[],
): string | undefined {
  const barred = protectionRefusal(run, place);
  if (barred !== undefined) return barred;
  for (const [index, line] of values.entries()) {
    for (const [at, value] of line.entries()) {
      if (typeof value === "string" && value.length > CHARACTERS) return run.text("S22");
      const row = place.area.row + index;
      const column = place.area.column + at;
      const rule = place.tab.at(row, column)?.rule;
      if (rule !== undefined && !rule.allowInvalid && violates(rule, value, place.book, run.now)) {
        return run.text("S20", a1Of({ row, column, rows: 1, columns: 1 }));
      }
    }
  }
  return undefined;
}

/**
 * Throws unless the cells stand in a tab that is still there.
 *
 * @throws Error S18 when the person deleted the tab or its lines meanwhile
 */
export function demandInGrid(run: Execution, { book, tab, area }: Place): void {
  if (!book.tabs.includes(tab)) run.fail("S18sheet");
  if (!holds(tab.all, area)) run.fail("S18");
}

/** Throws S24 unless the data has exactly the size of the area. */
export function demandSize(
  run: Execution,
  { rows, columns }: Area,
  data: readonly unknown[],
): asserts data is readonly (readonly unknown[])[] {
  if (data.length !== rows) run.fail("S24", "rows", data.length, rows);
  for (const line of data) {
    if (!Array.isArray(line)) {
      throw new Error(
        "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
      );
    }
    if (line.length !== columns) run.fail("S24", "columns", line.length, columns);
  }
}
