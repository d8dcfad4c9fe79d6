import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assess } from "../../src/commands/assess.ts";
import { entryRegulationRows } from "../../src/commands/regulation-rows.ts";
import type { RawCell, Table } from "../../src/workbook/table.ts";
import { builtEntry } from "../../test/support/built-entry.ts";
import { regulationTable } from "../../test/support/entry-situation.ts";
import { bundle } from "../build/bundle.ts";
import { entryOf, office, pack } from "./checking.ts";
import { delegateTable } from "./delegates.ts";
import { type Figure, figure } from "./measure.ts";

const ROWS = 200;
const PROCESSES = 12;
const root = process.cwd();

interface Sample {
  readonly load: number;
  readonly both: number;
  readonly answer: unknown;
}

/**
 * What one call of `KIEM_TRA` costs a cell: load the built script and check 200 rows, beside a
 * checker that was written by hand for this tab and this edition. The least of fresh processes.
 *
 * @throws Error when the two do not say the same of each row
 */
export async function entryFigures(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "dien-hinh-first-call-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const write = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const { code: byHand } = await bundle({
    root,
    entryPoint: "scripts/bench/hand-checker.ts",
    define: {},
  });
  const tab = sheetValues(delegateTable(ROWS).rows.map((row) => row.slice(0, -1)));
  const told = sheetValues(regulations());
  const ours = [
    write("entry.js", await builtEntry()),
    "KIEM_TRA",
    write("entry.json", JSON.stringify(["Đại biểu", tab, told])),
  ];
  const hand = [
    write("hand.js", byHand),
    "app_.KIEM_TRA_TAY",
    write("hand.json", JSON.stringify([tab, told])),
  ];
  const samples = Array.from({ length: PROCESSES }, () => [called(ours), called(hand)] as const);
  for (const [one, other] of samples)
    if (JSON.stringify(one.answer) !== JSON.stringify(other.answer))
      throw new Error(
        `KIEM_TRA and the checker written by hand do not say the same: ${firstOther(one, other)}`,
      );
  const least = (of: (pair: (typeof samples)[number]) => number) => Math.min(...samples.map(of));
  return [
    figure(
      `entry script: load and first ${ROWS} rows / hand-written for this tab (CPU ms)`,
      least(([one]) => one.both),
      { reference: least(([, other]) => other.both), limit: 5 },
    ),
    figure(
      "entry script: load alone / hand-written for this tab (CPU ms)",
      least(([one]) => one.load),
      { reference: least(([, other]) => other.load) },
    ),
  ];
}

function firstOther(one: Sample, other: Sample): string {
  const [texts, others] = [one.answer as string[][], other.answer as string[][]];
  const at = texts.findIndex((line, index) => String(line) !== String(others[index]));
  return `row ${at + 2}, «${texts[at]}», «${others[at]}»`;
}

function called(order: readonly string[]): Sample {
  const script = join(root, "scripts", "bench", "first-call.mjs");
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, ...order], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Sample;
}

/** «Quy định» of the bench's edition and units. */
function regulations(): Table["rows"] {
  const { declarations } = pack;
  const entries = [entryOf(delegateTable(ROWS))];
  const { reckoning } = assess({ declarations, office, entries, asOf: "2020-05-08" });
  const rows = entryRegulationRows({ declarations, office, reckoning });
  return regulationTable(declarations.entry, rows);
}

/** Cells as a custom function is handed them; days as `first-call.mjs` reads them. */
function sheetValues(rows: readonly (readonly RawCell[])[]): readonly unknown[] {
  return rows.map((row) =>
    row.map((cell) => {
      if (cell === null) return "";
      if (typeof cell !== "object" || cell.kind === "day") return cell;
      return cell.kind === "percent" ? cell.fraction : cell.text;
    }),
  );
}
