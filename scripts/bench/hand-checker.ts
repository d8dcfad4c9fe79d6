import { foldText } from "../../src/domain/text.ts";
import { faultWords } from "../../src/output/fault-words.vi.ts";
import type { FaultKind } from "../../src/workbook/fault-kind.ts";
import { personNameKinds } from "../../src/workbook/name-kinds.ts";
import { sensitiveFaults } from "../../src/workbook/sensitive-text.ts";
import { suspiciousKinds } from "../../src/workbook/suspicious-text.ts";
import { Conferences, type Delegate, RowTexts } from "./hand-groups.ts";

type Cell = string | number | boolean | Date;
type Rows = readonly (readonly Cell[])[];

/**
 * `KIEM_TRA` of «Đại biểu» as one would write it by hand for the 2020 edition alone: the same checks
 * of the cells, limits DM01, DM03 and DM09 to DM12, condition DK01, duplicates, in the same words.
 *
 * It knows every column's place and every figure. Shared with the program is what both ask of a
 * single text (its patterns) and what both say of it (its words): neither would be written anew.
 *
 * @param bang rows of the tab from its headers, `quyDinh` those of «Quy định»
 * @returns a column of texts, one a row
 */
export function KIEM_TRA_TAY(bang: Rows, quyDinh: Rows): string[][] {
  const units = unitsIn(quyDinh);
  const said = bang.slice(1).map(() => new RowTexts());
  const conferences = new Conferences();
  for (let index = 1; index < bang.length; index++) {
    const row = bang[index] ?? [];
    const own = said[index - 1] ?? new RowTexts();
    checkCells(row, units, own);
    const delegate = delegateOf(row, index, units);
    checkHonour(delegate, own);
    conferences.add(delegate, own);
  }
  conferences.check(units, said);
  return said.map((own) => [own.text()]);
}

export interface Unit {
  readonly code: string;
  readonly name: string;
  readonly holds: boolean;
  readonly departments: number;
}

/** Units by every folded code and name. */
function unitsIn(rows: Rows): ReadonlyMap<string, Unit> {
  const units = new Map<string, Unit>();
  for (const row of rows) {
    if (row[0] !== "Đơn vị" || row[5] !== "Đơn vị") continue;
    const [code = "", name = ""] = [String(row[6]), String(row[7])];
    const departments = Number(String(row[16]).replace("#", "")) || 0;
    const unit = { code, name, holds: row[11] === "Có", departments };
    units.set(foldText(code), unit);
    units.set(foldText(name), unit);
  }
  return units;
}

const CONFERENCES = new Map([
  ["đơn vị", "Đơn vị"],
  ["sở", "Sở"],
]);
const GENDERS = new Map([
  ["nam", "Nam"],
  ["nữ", "Nữ"],
]);
const COMPOSITIONS = new Map(
  ["Điển hình tiên tiến", "Lãnh đạo", "Đại diện phòng, đơn vị", "Khách mời", "Khác"].map((word) => [
    foldText(word),
    word,
  ]),
);
const HONOURS = new Set(
  [
    "Danh hiệu vinh dự Nhà nước",
    "Chiến sĩ thi đua toàn quốc",
    "Chiến sĩ thi đua thành phố",
    "Chiến sĩ thi đua cơ sở",
    "Gương điển hình tiên tiến trong các phong trào thi đua yêu nước",
  ].map(foldText),
);
const YES = new Set(["x", "✓", "có", "true", "1"]);
const NO = new Set(["", "không", "false", "0"]);

function checkCells(row: readonly Cell[], units: ReadonlyMap<string, Unit>, said: RowTexts): void {
  const [unit = "", conference = "", name = "", born = "", gender = ""] = row;
  if (unit === "") said.add(0, "Lỗi: Chưa điền «Đơn vị»; điền ô này.");
  else if (!units.has(foldText(String(unit))))
    said.add(0, `Lỗi: Không có đơn vị «${unit}»; gõ mã hoặc tên đơn vị như ở tab Quy định.`);
  checkWord(conference, { column: 1, header: "Hội nghị", words: CONFERENCES, said });
  checkName(name, said);
  checkBirth(born, said);
  checkWord(gender, { column: 4, header: "Giới tính", words: GENDERS, said });
  checkWord(row[8] ?? "", { column: 8, header: "Thành phần", words: COMPOSITIONS, said });
  for (const column of [5, 6, 7, 9, 10, 12]) checkText(row[column] ?? "", column, said);
  const tick = row[11] ?? "";
  const folded = foldText(String(tick));
  if (typeof tick !== "boolean" && !YES.has(folded) && !NO.has(folded))
    said.add(11, fault("Lỗi", "unmatched", String(tick)));
}

function fault(severity: string, kind: FaultKind, typed: string): string {
  const [wrong, remedy] = faultWords(kind);
  return `${severity}: ${wrong.replace("{typed}", () => typed)}; ${remedy}.`;
}

interface Words {
  readonly column: number;
  readonly header: string;
  readonly words: ReadonlyMap<string, string>;
  readonly said: RowTexts;
}

function checkWord(cell: Cell, { column, header, words, said }: Words): void {
  if (cell === "") said.add(column, `Lỗi: Chưa điền «${header}»; điền ô này.`);
  else if (!words.has(foldText(String(cell))))
    said.add(column, fault("Lỗi", "unmatched", String(cell)));
}

function checkText(cell: Cell, column: number, said: RowTexts): void {
  if (typeof cell !== "string" || cell === "") return;
  for (const kind of suspiciousKinds(cell)) said.add(column, fault("Cảnh báo", kind, cell));
  for (const { facts } of sensitiveFaults(cell))
    said.add(column, fault("Cảnh báo", facts["kind"] as FaultKind, ""));
}

function checkName(cell: Cell, said: RowTexts): void {
  if (cell === "") said.add(2, "Lỗi: Chưa điền «Họ và tên»; điền ô này.");
  else if (typeof cell !== "string") said.add(2, fault("Lỗi", "number", String(cell)));
  else
    for (const kind of [...suspiciousKinds(cell), ...personNameKinds(cell, cell.trim())])
      said.add(2, fault("Cảnh báo", kind, cell));
}

const CONFERENCE_YEAR = 2020;

function checkBirth(cell: Cell, said: RowTexts): void {
  if (cell === "") return;
  const shown = typeof cell === "object" ? "" : String(cell);
  const year = birthYear(cell);
  if (year === undefined) {
    const isDay = /^\d{1,2}\/\d{1,2}\/\d{4}$/.test(shown.trim());
    said.add(3, fault("Lỗi", isDay ? "no-such-day" : "unrecognised", shown));
  } else if (CONFERENCE_YEAR - year < 15) said.add(3, fault("Cảnh báo", "age-low", shown));
  else if (CONFERENCE_YEAR - year > 90) said.add(3, fault("Cảnh báo", "age-high", shown));
}

function birthYear(cell: Cell): number | undefined {
  if (typeof cell === "object") return cell.getFullYear();
  const text = String(cell).trim();
  if (/^\d{4}$/.test(text)) return Number(text);
  const [day, month, year] = (/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text)?.slice(1) ?? []).map(
    Number,
  );
  if (day === undefined || month === undefined || year === undefined) return undefined;
  const made = new Date(year, month - 1, day);
  return made.getMonth() === month - 1 && made.getDate() === day ? year : undefined;
}

/** A day in words that sort, for the age on a day; undefined when it is not known. */
function birthDay(cell: Cell): string | undefined {
  if (typeof cell !== "object") return birthYear(cell)?.toString();
  const two = (part: number) => String(part).padStart(2, "0");
  return `${cell.getFullYear()}-${two(cell.getMonth() + 1)}-${two(cell.getDate())}`;
}

function delegateOf(
  row: readonly Cell[],
  index: number,
  units: ReadonlyMap<string, Unit>,
): Delegate {
  const text = (at: number) => foldText(String(row[at] ?? ""));
  return {
    line: index - 1,
    unit: units.get(text(0))?.code ?? "",
    isOwn: text(1) === "đơn vị",
    name: String(row[2] ?? ""),
    born: birthDay(row[3] ?? ""),
    isWoman: text(4) === "nữ",
    department: text(6),
    isExemplary: text(8) === "điển hình tiên tiến",
    isHonoured:
      text(9)
        .split(";")
        .some((part) => HONOURS.has(part.trim())) || text(10) !== "",
    isDirect: row[11] === true || YES.has(text(11)),
  };
}

/** A sentence on two columns at once stands last. */
const NO_COLUMN = 99;

function checkHonour({ isExemplary, isHonoured, name }: Delegate, said: RowTexts): void {
  if (!isExemplary || isHonoured) return;
  said.add(
    NO_COLUMN,
    `Cảnh báo: ${name} ghi là điển hình nhưng chưa có danh hiệu theo kế hoạch và không đại diện tập thể nào; bổ sung hoặc đổi Thành phần.`,
  );
}
