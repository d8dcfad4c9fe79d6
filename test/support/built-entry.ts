import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { buildProject, ENTRY } from "../../scripts/build/project.ts";
import type { RawCell, Table } from "../../src/workbook/table.ts";

export type Functions = Readonly<Record<string, (...given: readonly unknown[]) => unknown>>;

/** What `npm run build` makes of the entry script, in a folder of its own. */
export async function builtEntry(): Promise<string> {
  const out = mkdtempSync(join(tmpdir(), "dien-hinh-build-"));
  const built = await buildProject(ENTRY, { root: process.cwd(), out });
  if (built === undefined) throw new RangeError("the entry script does not stand");
  return readFileSync(join(built.folder, "Code.js"), "utf8");
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
