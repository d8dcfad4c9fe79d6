import type { Board } from "../board/board.ts";
import { delegatesOf } from "../board/composition.ts";
import { yearOf } from "../domain/day.ts";
import { EXEMPLARY, WOMAN } from "../domain/sheet-words.ts";
import { sameText } from "../domain/text.ts";
import { daySetting } from "../edition/edition.ts";
import { meaningAt, means } from "../edition/meaning.ts";
import { settingOf } from "../edition/settings.ts";
import { parseStretch } from "../workbook/parse-day.ts";
import { parseNumber } from "../workbook/parse-number.ts";
import { type SheetRecord, textAt, textsAt, valueAt } from "../workbook/record.ts";
import { FAULTED } from "../workbook/value.ts";
import { nobodyListed, standsOnErrors, unlisted } from "./compose-issues.vi.ts";
import {
  DOCUMENT_NAMES,
  MAN,
  OWED,
  onDay,
  plannedStretch,
  standsForNote,
  UNKNOWN_UNIT,
  UNNAMED,
} from "./compose-words.vi.ts";
import type { DelegateList, Filled, Frame, ListedDelegate } from "./content.ts";
import { flawsByRow } from "./flawed-rows.ts";
import { longDay, shortDay } from "./official-words.ts";
import { sortedByUnit } from "./unit-order.ts";

/**
 * Tờ trình danh sách đại biểu Hội nghị Sở: delegates by the rows of `Đơn vị`, then the Vietnamese way.
 *
 * A delegate whose row has errors is listed all the same; what is not known of one is left out, for
 * the template to mark. «Ghi chú» of the sheet stays there: it is the unit's own, not the office's.
 *
 * @source II.3.a
 */
export function composeDelegateList(board: Board, frame: Frame): DelegateList {
  const { settings } = board.reckoning.edition;
  return {
    frame,
    heldOn: heldOn(board),
    venue: settingOf(settings, "DIA_DIEM_HOI_NGHI_SO") ?? { owed: OWED.venue },
    delegates: listed(board).map((record) => toDelegate(record, board)),
  };
}

/** How much of the list stands on rows with errors, or is missing from it. */
export function delegateListIssues(board: Board): readonly string[] {
  const name = DOCUMENT_NAMES["delegate-list"];
  const records = listed(board);
  const flawsOf = flawsByRow(board);
  const flawed = records.filter((record) => flawsOf(record).length > 0);
  const lost = board.reckoning.intake
    .recordsOf("delegates")
    .filter((record) => textAt(record, "conference") === undefined);
  const [first] = records;
  return [
    ...(first === undefined ? [nobodyListed(name)] : []),
    ...(first === undefined || flawed.length === 0
      ? []
      : [standsOnErrors(name, first.sheet.tab.name, flawed.length)]),
    ...(lost.length === 0 ? [] : [unlisted(name, lost.length)]),
  ];
}

function listed(board: Board): readonly SheetRecord[] {
  const records = delegatesOf(board.reckoning, { level: "department" });
  return sortedByUnit(records, board, { nameOf, are: "persons" });
}

function nameOf(record: SheetRecord): string {
  return textAt(record, "fullName") ?? UNNAMED;
}

/** The day set; else the planned day or stretch; else a blank. */
function heldOn({ reckoning }: Board): Filled {
  const { settings } = reckoning.edition;
  const day = daySetting(settings, "NGAY_HOI_NGHI_SO");
  if (day !== undefined) return longDay(day);
  const planned = daySetting(settings, "NGAY_DU_KIEN_HOI_NGHI_SO");
  if (planned !== undefined) return onDay(shortDay(planned));
  const stretch = parseStretch(settingOf(settings, "NGAY_DU_KIEN_HOI_NGHI_SO") ?? "");
  if (stretch === undefined) return { owed: OWED.heldOn };
  return plannedStretch(shortDay(stretch.first), shortDay(stretch.last));
}

function toDelegate(record: SheetRecord, board: Board): ListedDelegate {
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
  return {
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
