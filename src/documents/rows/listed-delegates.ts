import type { Board } from "../../board/board.ts";
import { delegatesOf } from "../../board/composition.ts";
import { yearOf } from "../../domain/day.ts";
import { EXEMPLARY, WOMAN } from "../../domain/sheet-words.ts";
import { sameText } from "../../domain/text.ts";
import { meaningAt, means } from "../../edition/meaning.ts";
import { settingOf } from "../../edition/settings.ts";
import { parseNumber } from "../../workbook/parse-number.ts";
import { type SheetRecord, textAt, textsAt, valueAt } from "../../workbook/record.ts";
import { FAULTED } from "../../workbook/value.ts";
import { madeOf } from "../trace/made-of.ts";
import { UNKNOWN_UNIT, UNNAMED } from "../wording/shared-words.vi.ts";
import { MAN, standsForNote } from "./row-words.vi.ts";
import { sortedByUnit } from "./unit-order.ts";

/** Đại biểu — delegate, one row of the annex. An absent claim is printed as «chưa ghi». */
export interface ListedDelegate {
  readonly name: string;
  readonly birthYear?: number;
  readonly sex?: "male" | "female";
  readonly position?: string;
  readonly unit: string;
  /** Thành phần, «Điển hình tiên tiến» */
  readonly composition?: string;
  readonly isExemplary?: boolean;
  readonly isYoung?: boolean;
  readonly isDirectWorker?: boolean;
  /** Lĩnh vực */
  readonly field?: string;
  /** Danh hiệu / Ghi chú */
  readonly note?: string;
}

/**
 * The delegates of a conference, by default of the Sở's: by the rows of `Đơn vị`, then the Vietnamese
 * way.
 */
export function delegateRecords(
  board: Board,
  of: Parameters<typeof delegatesOf>[1] = { level: "department" },
): readonly SheetRecord[] {
  const records = delegatesOf(board.reckoning, of);
  return sortedByUnit(records, board, { nameOf, are: "persons" });
}

/** What the row says of a delegate, and no more. */
export function toListedDelegate(record: SheetRecord, board: Board): ListedDelegate {
  const { catalogue, units } = board.reckoning.edition;
  const birthYear = yearAt(record);
  const sex = sexAt(record, board);
  const composition = textAt(record, "composition");
  const isExemplary =
    composition === undefined
      ? undefined
      : means(record, "composition", { word: EXEMPLARY, catalogue });
  const position = textAt(record, "position");
  const field = textAt(record, "field");
  const isYoung = youth(birthYear, board);
  const direct = valueAt(record, "directWorker");
  const note = noteOf(record);
  const listed: ListedDelegate = {
    name: nameOf(record),
    unit: units.byCode.get(record.unit ?? "")?.name ?? UNKNOWN_UNIT,
    ...(birthYear === undefined ? {} : { birthYear }),
    ...(sex === undefined ? {} : { sex }),
    ...(position === undefined ? {} : { position }),
    ...(composition === undefined ? {} : { composition }),
    ...(isExemplary === undefined ? {} : { isExemplary }),
    ...(isYoung === undefined ? {} : { isYoung }),
    ...(direct === FAULTED ? {} : { isDirectWorker: direct === true }),
    ...(field === undefined ? {} : { field }),
    ...(note === "" ? {} : { note }),
  };
  return madeOf(listed, record);
}

/** A birth date may be known to the year alone. */
function yearAt(record: SheetRecord): number | undefined {
  const born = textAt(record, "bornOn");
  return born === undefined ? undefined : yearOf(born);
}

function sexAt(record: SheetRecord, { reckoning }: Board): ListedDelegate["sex"] {
  const meaning = meaningAt(record, "gender", reckoning.edition.catalogue) ?? "";
  if (sameText(meaning, WOMAN)) return "female";
  return sameText(meaning, MAN) ? "male" : undefined;
}

/** Not above TUOI_TRE in the plan's year; undefined while one of the three is not known. */
function youth(birthYear: number | undefined, { year, reckoning }: Board): boolean | undefined {
  const most = parseNumber(settingOf(reckoning.edition.settings, "TUOI_TRE") ?? "");
  if (birthYear === undefined || year === undefined || most === undefined) return undefined;
  return year - birthYear <= most;
}

function noteOf(record: SheetRecord): string {
  const collective = textAt(record, "standsFor");
  const stands = collective === undefined ? [] : [standsForNote(collective)];
  return [...textsAt(record, "honours"), ...stands].join("; ");
}

function nameOf(record: SheetRecord): string {
  return textAt(record, "fullName") ?? UNNAMED;
}
