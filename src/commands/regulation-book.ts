import type { Day } from "../domain/day.ts";
import { STATUS_WORDS, type TaskStatus } from "../domain/task-status.ts";
import { foldText, sameText } from "../domain/text.ts";
import type { Declarations } from "../edition/edition-source.ts";
import { REGULATION_PARTS } from "../output/regulation-words.vi.ts";
import type { Tab } from "../workbook/declaration.ts";
import { findColumns } from "../workbook/find-columns.ts";
import type { RawCell, Table, Workbook } from "../workbook/table.ts";
import { decodeCell } from "./regulation-cell.ts";

/** What `Quy định` says of one task of one unit. */
export interface ToldTask {
  readonly status: TaskStatus | undefined;
  readonly lastGoodDay: Day | undefined;
  readonly receipt: string | undefined;
}

/** `Quy định` read back: the office workbook as far as it is carried, and what rests on other tabs. */
export interface Regulations {
  readonly office: Workbook;
  /** The day of the state; undefined while nobody has told one. */
  readonly asOf: Day | undefined;
  /** By task code, then by unit; under «» what holds for a unit that does not owe the task. */
  readonly tasks: ReadonlyMap<string, ReadonlyMap<string, ToldTask>>;
  /** Codes of the units that type in this workbook; undefined = all. */
  readonly unitsHere: ReadonlySet<string> | undefined;
  /** Whether some unit types in another workbook. */
  readonly elsewhere: boolean;
}

/** undefined when the range is not a `Quy định` that carries rows. */
export function readRegulations(
  rows: Table["rows"],
  declarations: Declarations,
): Regulations | undefined {
  const tab = declarations.entry.tabs.find(({ key }) => key === "regulations");
  const parts = partsOf(rows, tab);
  if (parts === undefined) return undefined;
  const tables = declarations.office.tabs.flatMap((tab) => rebuiltTable(tab, parts) ?? []);
  if (tables.length === 0) return undefined;
  const day = parts.get(foldText(REGULATION_PARTS.day))?.[0]?.[0] ?? null;
  const told = parts.get(foldText(REGULATION_PARTS.unitsHere))?.[0]?.[0];
  const unitsHere = told === undefined ? undefined : new Set(codesIn(told));
  const units = declarations.office.tabs.find(({ key }) => key === "units");
  const all = parts.get(foldText(units?.name ?? "")) ?? [];
  return {
    office: { name: tab?.name ?? "", tables },
    asOf: dayIn(day),
    tasks: toldTasks(parts.get(foldText(REGULATION_PARTS.taskStates)) ?? []),
    unitsHere,
    elsewhere: unitsHere !== undefined && all.length > unitsHere.size,
  };
}

type Parts = ReadonlyMap<string, readonly (readonly RawCell[])[]>;

function partsOf(rows: Table["rows"], tab: Tab | undefined): Parts | undefined {
  if (tab === undefined) return undefined;
  const { at, headerRow } = findColumns(tab, { name: tab.name, rows });
  const nameAt = at.get("tab");
  const cells = (tab.columns ?? [])
    .filter(({ key }) => /^c\d+$/.test(key))
    .map(({ key }) => at.get(key));
  if (nameAt === undefined || cells[0] === undefined) return undefined;
  const parts = new Map<string, RawCell[][]>();
  for (const row of rows.slice(headerRow)) {
    const name = foldText(String(row[nameAt] ?? ""));
    if (name === "") continue;
    const part = parts.get(name) ?? [];
    part.push(cells.map((index) => (index === undefined ? null : decodeCell(row[index] ?? null))));
    parts.set(name, part);
  }
  return parts;
}

/** A required column that is not carried is there, its cells unreadable: no row judges by it. */
function rebuiltTable(tab: Tab, parts: Parts): Table | undefined {
  const name = foldText(tab.name);
  const headers = parts.get(`${REGULATION_PARTS.headers}${name}`)?.[0];
  if (headers === undefined) return undefined;
  const told = headers.filter((header) => header !== null).map(String);
  const lacking = (tab.columns ?? []).filter(
    ({ required, header }) => required && !told.some((one) => sameText(one, header)),
  );
  const rows = (parts.get(name) ?? []).map((cells) => [
    ...cells.slice(0, told.length),
    ...lacking.map((): RawCell => NOT_TOLD),
  ]);
  return { name: tab.name, rows: [[...told, ...lacking.map(({ header }) => header)], ...rows] };
}

const NOT_TOLD: RawCell = { kind: "error", text: "#N/A" };

function toldTasks(rows: readonly (readonly RawCell[])[]): Regulations["tasks"] {
  const tasks = new Map<string, Map<string, ToldTask>>();
  for (const [unit, code, status, day, receipt] of rows) {
    const key = String(code ?? "").toUpperCase();
    const units = tasks.get(key) ?? new Map<string, ToldTask>();
    tasks.set(key, units);
    units.set(String(unit ?? ""), {
      status: statusIn(String(status ?? "")),
      lastGoodDay: dayIn(day ?? null),
      receipt: receipt ? String(receipt) : undefined,
    });
  }
  return tasks;
}

function statusIn(word: string): TaskStatus | undefined {
  const found = Object.entries(STATUS_WORDS).find(([, own]) => sameText(own, word));
  return found?.[0] as TaskStatus | undefined;
}

function dayIn(cell: RawCell): Day | undefined {
  return typeof cell === "object" && cell?.kind === "day" ? cell.day : undefined;
}

function codesIn(cell: RawCell): readonly string[] {
  return String(cell ?? "")
    .split(";")
    .map((code) => code.trim())
    .filter((code) => code !== "");
}
