import { STATUS_WORDS } from "../domain/task-status.ts";
import { foldText } from "../domain/text.ts";
import type { Declarations } from "../edition/edition-source.ts";
import { REGULATION_PARTS, TASK_STATE_HEADERS } from "../output/regulation-words.vi.ts";
import { regulationRows } from "../output/regulations.ts";
import { plannedDeadline } from "../reckoning/deadline.ts";
import type { Reckoning } from "../reckoning/reckoning.ts";
import { isBlankCell } from "../workbook/blank-value.ts";
import { cellText } from "../workbook/cell-text.ts";
import type { Tab } from "../workbook/declaration.ts";
import { findColumns } from "../workbook/find-columns.ts";
import { tableOf } from "../workbook/read-records.ts";
import { textAt } from "../workbook/record.ts";
import type { RawCell, Workbook } from "../workbook/table.ts";
import type { TemplateCell } from "../workbook/template-shape.ts";
import { namedTasks } from "./named-columns.ts";
import { encodeCell } from "./regulation-cell.ts";
import { CARRIED, isCarriedSetting } from "./regulation-tabs.ts";

/** A row of `Quy định` by header. */
export type RegulationRow = Readonly<Record<string, TemplateCell>>;

export interface RegulationSource {
  readonly declarations: Declarations;
  readonly office: Workbook;
  /** The state of the day. Without it nothing that hangs on a day or a task is judged in `Kiểm tra`. */
  readonly reckoning?: Reckoning;
  /** Codes of the units that type in this workbook; default: those without a workbook of their own. */
  readonly unitsHere?: readonly string[];
}

/** How many generic columns stand beside «Tab». */
export const CELLS_MAX = 20;

/**
 * `Quy định` of an entry workbook: the plan for people to read, and beside it, in «Tab» and C1…C20,
 * the rows that the custom functions judge by, as the office workbook has them.
 *
 * Nobody's name, address or telephone is carried: of `Đơn vị` only the columns that rows may name.
 */
export function entryRegulationRows(source: RegulationSource): readonly RegulationRow[] {
  const told: RegulationRow[] = [];
  const silent: RegulationRow[] = [];
  const everything = allTexts(source);
  for (const { key, columns } of CARRIED) {
    const carried = carriedTab(source, { key, columns, everything });
    if (carried === undefined) continue;
    silent.push(machineRow(`${REGULATION_PARTS.headers}${carried.tab.name}`, carried.headers));
    for (const { cells, row } of carried.rows) {
      const machine = machineRow(carried.tab.name, cells);
      const [human] = regulationRows({ [carried.tab.name]: [row] });
      if (human === undefined) silent.push(machine);
      else told.push({ ...human, ...machine });
    }
  }
  return [...told, ...silent, ...factRows(source)];
}

interface Carried {
  readonly tab: Tab;
  readonly headers: readonly string[];
  readonly rows: readonly { readonly cells: readonly RawCell[]; readonly row: RegulationRow }[];
}

function carriedTab(
  { declarations, office }: RegulationSource,
  of: { key: string; columns: readonly string[] | undefined; everything: string },
): Carried | undefined {
  const tab = declarations.office.tabs.find(({ key }) => key === of.key);
  const table = tab && tableOf(office, tab);
  if (tab === undefined || table === undefined) return undefined;
  const search = findColumns(tab, table);
  const declared = (tab.columns ?? []).flatMap(({ key, header }) => {
    const index = search.at.get(key);
    const isCarried = index !== undefined && (of.columns?.includes(key) ?? true);
    return isCarried ? [{ header, index }] : [];
  });
  const extras = [...search.extra].flatMap(([folded, { index, header }]) =>
    folded !== "" && of.everything.includes(folded) ? [{ header, index }] : [],
  );
  const places = [...declared, ...extras].slice(0, CELLS_MAX);
  const rows = table.rows.slice(search.headerRow).flatMap((row) => {
    const cells = places.map(({ index }) => withoutAddress(row[index] ?? null));
    if (cells.every(isBlankCell) || !isWanted(of.key, cells)) return [];
    const named = places.flatMap(({ header }, at): [string, TemplateCell][] => {
      const cell = cells[at] ?? null;
      return isBlankCell(cell) ? [] : [[header, templateCell(cell)]];
    });
    return [{ cells, row: Object.fromEntries(named) }];
  });
  return { tab, headers: places.map(({ header }) => header), rows };
}

/** Rows not applied judge nothing; of `Cấu hình` only what rows or the program ask for is carried. */
function isWanted(key: string, cells: readonly RawCell[]): boolean {
  if (key === "settings") return isCarriedSetting(cellText(cells[0] ?? null));
  const applies = foldText(cellText(cells[1] ?? null));
  return (key !== "limits" && key !== "conditions") || applies === "có";
}

function withoutAddress(cell: RawCell): RawCell {
  return typeof cell === "string" && /\S@\S/.test(cell) ? null : cell;
}

function templateCell(cell: RawCell): TemplateCell {
  if (cell === null) return "";
  if (typeof cell !== "object" || cell.kind === "day") return cell;
  return cellText(cell);
}

/** Everything that the edition's rows say, folded: an added column is carried when it is named here. */
function allTexts({ declarations, office }: RegulationSource): string {
  const names = new Set(
    declarations.office.tabs
      .filter(({ kind, key }) => kind === "edition" && key !== "units" && key !== "catalogue")
      .map(({ name }) => foldText(name)),
  );
  return office.tables
    .filter(({ name }) => names.has(foldText(name)))
    .flatMap(({ rows }) =>
      rows.slice(1).flatMap((row) => row.map((cell) => foldText(cellText(cell)))),
    )
    .join("\n");
}

function machineRow(tab: string, cells: readonly RawCell[]): RegulationRow {
  const named = cells.map((cell, index) => [`C${index + 1}`, encodeCell(cell)] as const);
  return Object.fromEntries([["Tab", tab], ...named.filter(([, text]) => text !== "")]);
}

function factRows(source: RegulationSource): readonly RegulationRow[] {
  const here = machineRow(REGULATION_PARTS.unitsHere, [unitsHere(source).join("; ")]);
  const { reckoning } = source;
  if (reckoning === undefined) return [here];
  const day = machineRow(REGULATION_PARTS.day, [{ kind: "day", day: reckoning.asOf }]);
  const headers = machineRow(
    `${REGULATION_PARTS.headers}${REGULATION_PARTS.taskStates}`,
    TASK_STATE_HEADERS,
  );
  return [here, day, headers, ...taskRows(reckoning)];
}

function unitsHere({
  declarations,
  office,
  unitsHere: given,
}: RegulationSource): readonly string[] {
  if (given !== undefined) return given;
  const tab = declarations.office.tabs.find(({ key }) => key === "units");
  const table = tab && tableOf(office, tab);
  if (tab === undefined || table === undefined) return [];
  const { at, headerRow } = findColumns(tab, table);
  const cell = (row: readonly RawCell[], key: string) => row[at.get(key) ?? -1] ?? null;
  return table.rows
    .slice(headerRow)
    .filter((row) => isBlankCell(cell(row, "entryWorkbook")) && !isBlankCell(cell(row, "code")))
    .map((row) => cellText(cell(row, "code")));
}

/** What rows ask of tasks: each unit's status, last good day and receipt; the plan's own day last. */
function taskRows(reckoning: Reckoning): readonly RegulationRow[] {
  const { edition, intake, joins, stateOf } = reckoning;
  return namedTasks(edition).flatMap((code) => {
    const task = edition.tasks.find((candidate) => candidate.code === code);
    if (task === undefined) return [];
    const own = plannedDeadline(task, undefined, {
      edition,
      intake,
      joins,
      doneOn: () => undefined,
    })?.lastGoodDay;
    const row = (unit: string, status: string, day: string | undefined, receipt: string) =>
      machineRow(REGULATION_PARTS.taskStates, [
        unit,
        code,
        status,
        day === undefined ? null : { kind: "day", day },
        receipt,
      ]);
    const units = edition.units.all.flatMap((unit) => {
      const state = stateOf(unit.code, code);
      if (state === undefined) return [];
      const day = state.status === "excused" ? own : state.deadline?.lastGoodDay;
      const receipt = joins.receiptOf(unit.code, code) ?? "";
      return [
        row(textAt(unit.record, "code") ?? unit.code, STATUS_WORDS[state.status], day, receipt),
      ];
    });
    return [...units, row("", "", own, "")];
  });
}
