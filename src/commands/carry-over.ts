import { foldText } from "../domain/text.ts";
import type { Tab, WorkbookDeclaration } from "../workbook/declaration.ts";
import type { TemplateCell, TemplateRows } from "../workbook/template-shape.ts";

type Row = TemplateRows[string][number];

/** A cell of the last edition that the next one must say anew. */
export interface BlankedCell {
  readonly sheet: string;
  /** «Mã» of the row, or what else names it. */
  readonly row: string;
  readonly header: string;
  readonly was: string;
}

/** The office rows of a new edition. */
export interface CarriedRows {
  readonly rows: TemplateRows;
  readonly blanked: readonly BlankedCell[];
}

/**
 * A new edition from the last: its rows stand over the last one's, cell by cell where the codes are
 * the same. A date of the last edition without a new value is blank and named, never moved on.
 */
export function carryOver(
  last: TemplateRows,
  next: TemplateRows,
  { tabs }: WorkbookDeclaration,
): CarriedRows {
  const blanked: BlankedCell[] = [];
  const carried = tabs
    .filter(({ kind }) => kind === "edition")
    .map((tab) => [tab.name, carriedTab(tab, { last, next, blanked })] as const);
  return { rows: Object.fromEntries(carried), blanked };
}

interface Both {
  readonly last: TemplateRows;
  readonly next: TemplateRows;
  readonly blanked: BlankedCell[];
}

function carriedTab(tab: Tab, { last, next, blanked }: Both): readonly Row[] {
  const own = next[tab.name] ?? [];
  const naming = namingOf(tab);
  const nameOf = (row: Row) =>
    naming.map((header) => foldText(String(row[header] ?? ""))).join("|");
  const standing = last[tab.name] ?? [];
  const isOnce = (row: Row) => standing.filter((one) => nameOf(one) === nameOf(row)).length === 1;
  const kept = standing.flatMap((row): readonly Row[] => {
    const renewed = own.filter((one) => nameOf(one) === nameOf(row));
    const [first] = renewed;
    if (first === undefined) return [withoutDates(tab, row, { blanked, naming })];
    if (!isOnce(row) || renewed.length > 1) return [];
    return [{ ...withoutDates(tab, row, { blanked, naming, renewed: first }), ...first }];
  });
  const placed = new Set(kept.map(nameOf));
  return [...kept, ...own.filter((row) => !placed.has(nameOf(row)))];
}

/** The headers that together name a row. */
function namingOf({ key, columns = [] }: Tab): readonly string[] {
  const keys = key === "catalogue" ? ["list", "value"] : ["code"];
  return columns.filter((column) => keys.includes(column.key)).map(({ header }) => header);
}

/** Columns of which no cell outlives its edition. */
const OF_ONE_EDITION: Readonly<Record<string, readonly string[]>> = {
  deadlines: ["extensions", "extensionDocument"],
  units: ["entryWorkbook", "addressBroken"],
};

/** Columns that may hold a date of the edition. */
const DATED: Readonly<Record<string, readonly string[]>> = {
  settings: ["value"],
  deadlines: ["due"],
  limits: ["from", "to"],
  conditions: ["from", "to"],
};

/** Settings that say which edition it is. */
const EDITION_SETTINGS =
  /^(?:LAN_THU|NAM|GIAI_DOAN_(?:TU|DEN|TRUOC|TOI)|KE_HOACH_(?:SO|NGAY)|NGAY_(?:DU_KIEN_HOI_NGHI_SO|HOI_NGHI_SO|NGHI_LE)|DIA_DIEM_HOI_NGHI_SO)$/;
/** Days of the law, not of the edition. */
const OF_THE_LAW: readonly string[] = ["THE_THUC"];

interface Blanking {
  readonly blanked: BlankedCell[];
  readonly naming: readonly string[];
  readonly renewed?: Row;
}

function withoutDates(tab: Tab, row: Row, { blanked, naming, renewed }: Blanking): Row {
  const kept: Record<string, TemplateCell> = { ...row };
  for (const { key, header } of tab.columns ?? []) {
    const cell = row[header];
    if (cell === undefined || cell === "") continue;
    const isOfEdition = OF_ONE_EDITION[tab.key]?.includes(key) ?? false;
    const isDated = (DATED[tab.key]?.includes(key) ?? false) && holdsDate(tab, row, cell);
    if (!isOfEdition && !isDated) continue;
    delete kept[header];
    if (renewed?.[header] !== undefined || key === "entryWorkbook") continue;
    const name = naming.map((one) => String(row[one] ?? "")).join(", ");
    blanked.push({ sheet: tab.name, row: name, header, was: textOf(cell) });
  }
  return kept;
}

const CALENDAR =
  /\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?|\b(?:19|20)\d{2}\b|\btháng\s+\d|\bquý\s+[IVX\d]/iu;

function holdsDate({ key }: Tab, row: Row, cell: TemplateCell): boolean {
  if (key === "settings") {
    const code = String(row["Mã"] ?? "").trim();
    if (EDITION_SETTINGS.test(code)) return true;
    if (OF_THE_LAW.includes(code)) return false;
  }
  return typeof cell === "object" || CALENDAR.test(String(cell));
}

function textOf(cell: TemplateCell): string {
  if (typeof cell !== "object") return String(cell);
  const [year, month, day] = cell.day.split("-");
  return `${day}/${month}/${year}`;
}
