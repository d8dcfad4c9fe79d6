import { isDay } from "../domain/day.ts";
import type { Finding } from "../domain/finding.ts";
import { NO, WEEKDAYS, YES } from "../domain/sheet-words.ts";
import { nearestText, sameText } from "../domain/text.ts";
import { parseDay, parseStretch } from "../workbook/parse-day.ts";
import { parseNumber } from "../workbook/parse-number.ts";
import { type SheetRecord, textAt } from "../workbook/record.ts";
import { rowFinding } from "./row-reading.ts";
import type { Units } from "./units.ts";

type Kind = "day" | "stretch" | "year" | "number" | "days-off" | "weekdays" | "yes-no";

/** Settings that the program itself reads, and what they must be once they are filled in. */
const KINDS: Readonly<Record<string, Kind>> = {
  KE_HOACH_NGAY: "day",
  NGAY_HOI_NGHI_SO: "day",
  NGAY_DU_KIEN_HOI_NGHI_SO: "stretch",
  NAM: "year",
  GIAI_DOAN_TU: "year",
  GIAI_DOAN_DEN: "year",
  SO_PHUT_MOT_BUOI: "number",
  SAI_SO: "number",
  TUOI_TRE: "number",
  GIO_NHAC: "number",
  NGAY_NGHI_TUAN: "weekdays",
  NGAY_NGHI_LE: "days-off",
  BAO_CAO_CAP_TREN: "yes-no",
};

const isStretch = (text: string) =>
  parseDay(text) !== undefined || parseStretch(text) !== undefined;
const isEach = (text: string, isOne: (part: string) => boolean) =>
  text.split(";").every((part) => part.trim() === "" || isOne(part.trim()));

const HOLDS: Readonly<Record<Kind, (text: string) => boolean>> = {
  day: (text) => isDay(text) || parseDay(text) !== undefined,
  stretch: isStretch,
  year: (text) => /^\d{4}$/.test(text),
  number: (text) => (parseNumber(text) ?? -1) >= 0,
  "days-off": (text) => isEach(text, isStretch),
  weekdays: (text) => isEach(text, (part) => WEEKDAYS.some((word) => sameText(word, part))),
  "yes-no": (text) => sameText(text, YES) || sameText(text, NO),
};

/**
 * Settings that say nothing the program can read: a day that is none, a year of two digits, an office
 * code that no unit bears. A blank setting is «chưa có», not a fault.
 */
export function checkSettings(records: readonly SheetRecord[], units: Units): readonly Finding[] {
  return records.flatMap((record) => {
    const code = textAt(record, "code") ?? "";
    const typed = textAt(record, "value");
    if (typed === undefined) return [];
    if (code === "MA_VAN_PHONG") return unknownOffice(record, typed, units);
    const kind = KINDS[code];
    if (kind === undefined || HOLDS[kind](typed)) return [];
    return [
      rowFinding(record, "value", {
        code: "row-unreadable",
        facts: { kind: `setting-${kind}`, typed },
      }),
    ];
  });
}

/** Without units there is nothing to compare with: a new edition is still blank. */
function unknownOffice(record: SheetRecord, typed: string, units: Units): readonly Finding[] {
  if (units.all.length === 0 || units.codeOf(typed) !== undefined) return [];
  const nearest = nearestText(typed, units.names);
  const facts = { typed, ...(nearest === undefined ? {} : { nearest }) };
  return [rowFinding(record, "value", { code: "unit-unknown", facts })];
}
