import { foldText } from "../../src/domain/text.ts";
import type { Unit } from "./hand-checker.ts";

/** A row of «Đại biểu» as the hand-written checker keeps it. */
export interface Delegate {
  /** From 0, below the headers. */
  readonly line: number;
  readonly unit: string;
  /** Of the unit's own conference. */
  readonly isOwn: boolean;
  readonly name: string;
  readonly born: string | undefined;
  readonly isWoman: boolean;
  readonly department: string;
  readonly isExemplary: boolean;
  readonly isHonoured: boolean;
  readonly isDirect: boolean;
}

/** What is said of one row, in the order of its columns. */
export class RowTexts {
  private readonly lines: (readonly [column: number, text: string])[] = [];

  add(column: number, text: string): void {
    this.lines.push([column, text]);
  }

  text(): string {
    if (this.lines.length === 0) return "";
    this.lines.sort(([one], [other]) => one - other);
    return this.lines.map(([, text]) => text).join("\n");
  }
}

/** What is said of a unit stands before what is said of the row. */
const OF_UNIT = -100;
const MOST = 100;
const SHARE = 70;
const TOLERANCE = 5;
const YOUNG = 35;
/** The plan counts ages by years alone. */
const YEAR = 2020;

/** The delegates of each unit's own conference, as DM01, DM03 and DM09 to DM12 count them. */
export class Conferences {
  private readonly byUnit = new Map<string, Delegate[]>();
  private readonly firstLine = new Map<string, number>();
  private readonly seen = new Map<string, Delegate[]>();

  add(delegate: Delegate, said: RowTexts): void {
    const { unit, isOwn, line } = delegate;
    if (!this.firstLine.has(unit)) this.firstLine.set(unit, line);
    if (isOwn) {
      const group = this.byUnit.get(unit);
      if (group === undefined) this.byUnit.set(unit, [delegate]);
      else group.push(delegate);
    }
    this.checkTwice(delegate, said);
  }

  private checkTwice(delegate: Delegate, said: RowTexts): void {
    const key = `${delegate.isOwn ? delegate.unit : "sở"}|${foldText(delegate.name)}`;
    const others = this.seen.get(key) ?? [];
    this.seen.set(key, [...others, delegate]);
    for (const { born, line } of others) {
      const isSure = born !== undefined && delegate.born !== undefined;
      if (isSure && born !== delegate.born) continue;
      const doubt = isSure ? "" : " (chưa đủ ngày sinh để chắc là một người)";
      const severity = isSure ? "Lỗi" : "Cảnh báo";
      said.add(2, `${severity}: ${delegate.name} đã có ở dòng ${line + 2}${doubt}; giữ một dòng.`);
    }
  }

  /** Says what a conference lacks on its unit's first row, and what is too much where it begins. */
  check(units: ReadonlyMap<string, Unit>, said: readonly RowTexts[]): void {
    for (const unit of new Set(units.values())) {
      const first = said[this.firstLine.get(unit.code) ?? -1];
      const group = this.byUnit.get(unit.code) ?? [];
      if (!unit.holds || first === undefined || group.length === 0) continue;
      checkSize(unit, group, said);
      checkShare(unit, { group, said, first });
      checkPeople(unit, group, first);
    }
  }
}

function checkSize({ name }: Unit, group: readonly Delegate[], said: readonly RowTexts[]): void {
  const over = group[MOST];
  if (over === undefined) return;
  said[over.line]?.add(
    1,
    `Lỗi: ${name} ghi ${group.length} đại biểu dự Hội nghị đơn vị, được tối đa ${MOST}; cần bớt ${group.length - MOST}.`,
  );
}

interface Sharing {
  readonly group: readonly Delegate[];
  readonly said: readonly RowTexts[];
  readonly first: RowTexts;
}

function checkShare({ name }: Unit, { group, said, first }: Sharing): void {
  const exemplary = group.filter(({ isExemplary }) => isExemplary);
  const percent = (100 * exemplary.length) / group.length;
  if (Math.abs(percent - SHARE) <= TOLERANCE) return;
  const over = exemplary[Math.floor(((SHARE + TOLERANCE) * group.length) / 100)];
  const text = `Cảnh báo: Hội nghị của ${name}: điển hình chiếm ${inWords(percent)} % (${exemplary.length}/${group.length}), cần khoảng ${SHARE} %, lệch không quá ${TOLERANCE} điểm %; cân đối lại danh sách.`;
  if (over === undefined) first.add(OF_UNIT + 8, text);
  else said[over.line]?.add(8, text);
}

function checkPeople(unit: Unit, group: readonly Delegate[], first: RowTexts): void {
  const { name } = unit;
  const lacks = (column: number, what: string) =>
    first.add(
      OF_UNIT + column,
      `Cảnh báo: Hội nghị của ${name} mới có 0 đại biểu ${what}, nên có ít nhất 1; chọn thêm 1.`,
    );
  const hasBirth = group.some(({ born }) => born !== undefined);
  if (hasBirth && !group.some(isYoung)) lacks(3, `từ ${YOUNG} tuổi trở xuống`);
  if (!group.some(({ isWoman }) => isWoman)) lacks(4, "nữ");
  if (!group.some(({ isDirect }) => isDirect)) lacks(11, "là lao động trực tiếp");
  const departments = new Set(group.map(({ department }) => department).filter(Boolean)).size;
  if (departments < unit.departments)
    first.add(
      OF_UNIT + 6,
      `Cảnh báo: Đại biểu Hội nghị của ${name} mới đến từ ${departments} phòng, bộ phận trên ${unit.departments}; chọn thêm từ ${unit.departments - departments} nơi chưa có.`,
    );
}

function isYoung({ born }: Delegate): boolean {
  return born !== undefined && YEAR - Number(born.slice(0, 4)) <= YOUNG;
}

function inWords(percent: number): string {
  return String(Math.round(percent * 10 + 1e-9) / 10).replace(".", ",");
}
