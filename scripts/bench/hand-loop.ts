import { daysInMonth } from "../../src/domain/day.ts";
import type { RawCell, Table } from "../../src/workbook/table.ts";

const GENDERS = new Set(["nam", "nữ"]);
const CONFERENCES = new Set(["đơn vị", "sở"]);
const COMPOSITIONS = new Set([
  "điển hình tiên tiến",
  "lãnh đạo",
  "đại diện phòng, đơn vị",
  "khách mời",
  "khác",
]);
const HONOURS = new Set([
  "danh hiệu vinh dự nhà nước",
  "chiến sĩ thi đua toàn quốc",
  "chiến sĩ thi đua thành phố",
  "chiến sĩ thi đua cơ sở",
  "gương điển hình tiên tiến trong các phong trào thi đua yêu nước",
]);
const ODD = /[\u0000-\u001f\u00ad\u200b-\u200f\u202a-\u202e\ufffd]|[a-z]\d|[§¨µ]/i;

/** The counts that DM01, DM03 and DM09 to DM16 of the 2020 edition ask of one group. */
class Group {
  total = 0;
  exemplary = 0;
  women = 0;
  young = 0;
  direct = 0;
  readonly departments = new Set<string>();
}

/**
 * The same checks of `Đại biểu` as the 2020 edition makes, written by hand for this one plan: cells,
 * limits DM01-DM04 and DM09-DM16, conditions DK01 and DK11, duplicates. It is what the engine is
 * measured against: it knows every column's place and every figure.
 *
 * @returns how many findings
 */
export function checkByHand(
  { rows }: Table,
  units: ReadonlySet<string>,
  nominated: ReadonlySet<string>,
): number {
  let findings = 0;
  const groups = new Map<string, Group>();
  const seen = new Map<string, string[]>();
  for (let index = 1; index < rows.length; index++) {
    const row = rows[index] ?? [];
    findings += checkCells(row, units);
    const unit = fold(row[0]);
    const isOwn = fold(row[1]) === "đơn vị";
    count(groups, isOwn ? unit : "sở", row);
    if (fold(row[8]) === "điển hình tiên tiến") {
      const isHonoured = fold(row[9])
        .split(";")
        .some((part) => HONOURS.has(part.trim()));
      if (!isHonoured && fold(row[10]) === "") findings++;
      if (!isOwn && !nominated.has(`${unit}|${fold(row[2])}`)) findings++;
    }
    const key = `${isOwn ? unit : "sở"}|${fold(row[2])}`;
    const born = dayText(row[3]);
    const others = seen.get(key);
    if (others === undefined) seen.set(key, [born]);
    else {
      if (others.some((other) => other === born || other === "" || born === "")) findings++;
      others.push(born);
    }
  }
  for (const [name, group] of groups) findings += checkGroup(group, name === "sở");
  return findings;
}

function checkCells(row: readonly RawCell[], units: ReadonlySet<string>): number {
  let findings = 0;
  if (!units.has(fold(row[0]))) findings++;
  if (!CONFERENCES.has(fold(row[1]))) findings++;
  if (typeof row[2] !== "string" || row[2].trim() === "") findings++;
  if (!GENDERS.has(fold(row[4]))) findings++;
  if (!COMPOSITIONS.has(fold(row[8]))) findings++;
  if (row[3] !== null && dayText(row[3]) === "") findings++;
  for (const cell of row) if (typeof cell === "string" && ODD.test(cell)) findings++;
  return findings;
}

function count(groups: Map<string, Group>, name: string, row: readonly RawCell[]): void {
  const group = groups.get(name) ?? new Group();
  groups.set(name, group);
  group.total++;
  if (fold(row[8]) === "điển hình tiên tiến") group.exemplary++;
  if (fold(row[4]) === "nữ") group.women++;
  if (2020 - Number(dayText(row[3]).slice(0, 4)) <= 35) group.young++;
  if (row[11] === true) group.direct++;
  group.departments.add(fold(row[6]));
}

function checkGroup(group: Group, isDepartment: boolean): number {
  const share = (100 * group.exemplary) / group.total;
  return [
    group.total > (isDepartment ? 200 : 100),
    share < 65 || share > 75,
    group.women < 1,
    group.young < 1,
    group.direct < 1,
    !isDepartment && group.departments.size < 5,
  ].filter(Boolean).length;
}

function fold(cell: RawCell | undefined): string {
  return typeof cell === "string"
    ? cell.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase()
    : "";
}

function dayText(cell: RawCell | undefined): string {
  if (typeof cell === "object" && cell !== null) return cell.kind === "day" ? cell.day : "";
  const parts =
    typeof cell === "string" ? /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(cell.trim()) : null;
  if (parts === null) return "";
  const [, day, month, year] = parts.map(Number);
  if (month === undefined || month < 1 || month > 12) return "";
  return (day ?? 0) >= 1 && (day ?? 0) <= daysInMonth(year ?? 0, month)
    ? `${year}-${month}-${day}`
    : "";
}
