import { createContext, runInContext } from "node:vm";
import { ENTRY } from "../../scripts/build/project.ts";
import type { RawCell, Table } from "../../src/workbook/table.ts";
import { builtFiles } from "./apps-script/pushed.ts";

export type Functions = Readonly<Record<string, (...given: readonly unknown[]) => unknown>>;

/** What `npm run build` makes of the entry script. */
export async function builtEntry(): Promise<string> {
  const { "Code.js": code } = await builtFiles(ENTRY);
  if (code === undefined) throw new RangeError("the entry script has no code");
  return code;
}

/** The functions of `Code.js` in an engine that has nothing but what is given. */
export function loaded(code: string, globals: Readonly<Record<string, unknown>> = {}) {
  const context = createContext({ ...globals });
  runInContext(code, context, { filename: "Code.js" });
  const dateOf = runInContext("(y, m, d) => new Date(y, m - 1, d)", context) as DateOf;
  return {
    functions: context as unknown as Functions,
    dateOf,
    /** Cells as a custom function is handed them: Dates of its own realm, `""` for a blank. */
    values: (rows: Table["rows"]) => rows.map((row) => row.map((cell) => sheetValue(cell, dateOf))),
  };
}

type DateOf = (year: number, month: number, day: number) => Date;

function sheetValue(cell: RawCell, dateOf: DateOf): unknown {
  if (cell === null) return "";
  if (typeof cell !== "object") return cell;
  if (cell.kind === "percent") return cell.fraction;
  if (cell.kind === "error") return cell.text;
  const [year = 0, month = 0, day = 0] = cell.day.split("-").map(Number);
  return dateOf(year, month, day);
}
