import { type Random, randomFrom } from "./prng.ts";
import { type Cell, isDayCell, type Row, slashed, type Tabs } from "./row.ts";
import { UNIT_PLANS } from "./unit-plans.ts";

const UNIT_HEADERS = ["Đơn vị", "Đơn vị cung cấp"];
const LIST_HEADERS = ["Thành phần", "Giới tính", "Hình thức khen thưởng", "Loại hình"];
const NAME_HEADERS = ["Họ và tên"];
/** Columns in which people write a date as text now and then. */
const DATE_AS_TEXT = 0.12;

/**
 * The rows as people type them: mostly codes, true dates and ticks; now and then a unit's name, a
 * date as text, an «x», another case, or a name that a Mac has decomposed. It means the same.
 */
export function typed(tabs: Tabs, seed: number): Tabs {
  const random = randomFrom(seed);
  return Object.fromEntries(
    Object.entries(tabs).map(([tab, rows]) => [tab, rows.map((row) => typedRow(row, random))]),
  );
}

function typedRow(row: Row, random: Random): Row {
  return Object.fromEntries(
    Object.entries(row).map(([header, cell]) => [header, typedCell(header, cell, { row, random })]),
  );
}

function typedCell(
  header: string,
  cell: Cell,
  { row, random }: { row: Row; random: Random },
): Cell {
  const chance = random();
  if (isDayCell(cell)) return chance < DATE_AS_TEXT ? slashed(cell.day) : cell;
  if (cell === true) return chance < 0.15 ? "x" : chance < 0.2 ? "Có" : true;
  if (typeof cell !== "string" || cell === header) return cell;
  if (UNIT_HEADERS.includes(header)) return typedUnit(cell, chance);
  if (LIST_HEADERS.includes(header) && chance < 0.04) return cell.toLowerCase();
  if (NAME_HEADERS.includes(header) && row["Hội nghị"] === "Sở") return typedName(cell, chance);
  return cell;
}

function typedUnit(code: string, chance: number): string {
  const unit = UNIT_PLANS.find((plan) => plan.code === code);
  if (unit === undefined || chance >= 0.12) return code;
  if (chance < 0.02) return code.toLowerCase();
  if (chance < 0.06) return unit.shortName ?? unit.name;
  const former = unit.formerNames?.split("; ")[0];
  return chance < 0.09 && former !== undefined ? former : unit.name;
}

function typedName(name: string, chance: number): string {
  if (chance < 0.04) return name.toUpperCase();
  return chance < 0.08 ? name.normalize("NFD") : name;
}
