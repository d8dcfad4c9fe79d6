import { type Day, daysBetween } from "../../../domain/day.ts";
import { DUE_KINDS } from "../../../domain/sheet-words.ts";
import { sameText } from "../../../domain/text.ts";
import type { DueKind } from "../../../edition/due.ts";
import { deadlineOf } from "../../../edition/last-good-day.ts";
import { ARGUMENT_WORDS } from "../../../output/entry-words.vi.ts";
import { cellText } from "../../../workbook/cell-text.ts";
import { parseDay, parseStretch } from "../../../workbook/parse-day.ts";
import type { RawCell } from "../../../workbook/table.ts";
import { answered, eachCell, isRange, textOf, WrongArgument } from "./arguments.ts";
import { rawRows } from "./raw-rows.ts";

/**
 * Số ngày còn lại đến ngày cuối còn đúng hạn; 0 là hôm nay còn kịp, số âm là đã quá hạn.
 * Trước ngày 09/12/2019 thì ngày cuối còn đúng hạn là 08/12/2019.
 * Ví dụ: =SO_NGAY_CON(D2:D30; "Trước ngày"; TODAY())
 *
 * @param {"09/12/2019"} han Hạn: một ngày, một khoảng như Quý I/2020, hay một cột các hạn.
 * @param {"Trước ngày"} kieu Trước ngày, Đến hết ngày hoặc Chậm nhất sau; hay một cột các kiểu.
 * @param {TODAY()} ngay Ngày tính.
 * @return {number} Số ngày còn lại.
 * @customfunction
 */
export function SO_NGAY_CON(
  han: unknown,
  kieu: unknown,
  ngay: unknown,
): string | number | (string | number)[][] {
  return answered("SO_NGAY_CON", () => {
    const asOf = dayOf(ngay);
    const kinds = isRange(kieu) ? rawRows(kieu).map(([cell = null]) => cellText(cell)) : undefined;
    return eachCell(han, (cell, { row }) =>
      daysLeft(cell, kinds === undefined ? textOf(kieu) : (kinds[row] ?? ""), asOf),
    );
  });
}

function dayOf(value: unknown): Day {
  const [[cell = null] = []] = rawRows([[value]]);
  const day = typeof cell === "string" ? parseDay(cell) : undefined;
  if (day !== undefined) return day;
  if (typeof cell === "object" && cell?.kind === "day") return cell.day;
  throw new WrongArgument(ARGUMENT_WORDS.noDay(cellText(cell)));
}

function daysLeft(cell: RawCell, typedKind: string, asOf: Day): string | number {
  if (cell === null) return "";
  const text = cellText(cell);
  const kind = kindOf(typedKind);
  if (kind === undefined)
    return `${ARGUMENT_WORDS.noKind(typedKind, Object.values(DUE_KINDS).slice(0, 3))}.`;
  if (kind === "periodic") return `${ARGUMENT_WORDS.periodic}.`;
  const day = parseDay(text);
  const stretch = day === undefined ? parseStretch(text) : { first: day, last: day };
  if (stretch === undefined) return `${ARGUMENT_WORDS.noDue(text)}.`;
  return daysBetween(asOf, deadlineOf(kind, stretch).lastGoodDay);
}

function kindOf(typed: string): DueKind | undefined {
  const kinds = Object.keys(DUE_KINDS) as DueKind[];
  return kinds.find((kind) => sameText(DUE_KINDS[kind], typed));
}
