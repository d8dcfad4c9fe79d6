import type { Unit } from "../../edition/units.ts";
import { numberAt, type SheetRecord, textAt } from "../../workbook/record.ts";
import type { Filled } from "../form/filled.ts";
import type { SubjectKind } from "../rows/eligibility.ts";
import { shortDay } from "../wording/official-words.ts";
import { UNNAMED } from "../wording/shared-words.vi.ts";
import type { ExemplarReport } from "./content.ts";
import { fits, type PageBounds } from "./page-bounds.ts";
import { lengthHint, type OWED_FACTS, owedBesideReport, owedBy, pageRange } from "./words.vi.ts";

/** An exemplar and every row of `Đề cử` that is about it: one for each award form. */
export interface Exemplar {
  readonly subject: SubjectKind;
  readonly unit: Unit;
  readonly records: readonly SheetRecord[];
}

/**
 * The report of one exemplar; of several rows about it the first that says a thing is believed.
 *
 * What no row says is owed by the unit. Nothing of `Xét duyệt` stands in it: the unit holds it.
 *
 * @source Mẫu báo cáo tóm tắt
 */
export function reportOf({ subject, unit, records }: Exemplar, bounds: PageBounds): ExemplarReport {
  const say = (key: string) => firstOf(records, (record) => textAt(record, key));
  const filled = (key: Fact): Filled => say(key) ?? { owed: owedBy(unit.name, key) };
  const paragraphs = (key: Fact): readonly Filled[] =>
    textLines(say(key), /\n/) ?? [{ owed: owedBy(unit.name, key) }];
  const length = lengthOf(unit.name, firstOf(records, pagesAt), bounds);
  const common = {
    name: say("name") ?? UNNAMED,
    unit: unit.name,
    photo: filled("photo"),
    achievements: textLines(say("achievements"), /\n/) ?? [owedAchievements(unit, say("report"))],
    ...(length === undefined ? {} : { length }),
    awards: textLines(say("awardsReceived"), /[\n;]/) ?? [filled("awardsReceived")],
  };
  if (subject === "individual") {
    const born = say("bornOn");
    return {
      ...common,
      subject,
      bornOn: born === undefined ? filled("bornOn") : birthday(born),
      homePlace: filled("homePlace"),
      position: filled("position"),
    };
  }
  return {
    ...common,
    subject,
    history: paragraphs("history"),
    organisation: paragraphs("organisation"),
    functions: paragraphs("functions"),
  };
}

type Fact = keyof typeof OWED_FACTS;

function firstOf<T>(
  records: readonly SheetRecord[],
  read: (record: SheetRecord) => T | undefined,
): T | undefined {
  for (const record of records) {
    const value = read(record);
    if (value !== undefined) return value;
  }
  return undefined;
}

function pagesAt(record: SheetRecord): number | undefined {
  return numberAt(record, "pages");
}

/** The lines of a long text, without the dashes people put before them; undefined for none. */
function textLines(text: string | undefined, between: RegExp): readonly string[] | undefined {
  const lines = (text ?? "")
    .split(between)
    .map((line) => line.replace(/^\s*[-–•+*]\s+/u, "").trim())
    .filter((line) => line !== "");
  return lines.length === 0 ? undefined : lines;
}

function owedAchievements(unit: Unit, link: string | undefined): Filled {
  const owed = owedBy(unit.name, "achievements");
  return { owed: link === undefined ? owed : owedBesideReport(owed, link) };
}

function lengthOf(
  unit: string,
  pages: number | undefined,
  bounds: PageBounds,
): ExemplarReport["length"] {
  const { least, most } = bounds;
  if (least === undefined && most === undefined) return undefined;
  if (pages !== undefined && fits(pages, bounds)) return undefined;
  return { owed: lengthHint(unit, pageRange(least, most), pages) };
}

/** A birth date may be known to the year alone. */
function birthday(born: string): string {
  return /^\d{4}-\d\d-\d\d$/.test(born) ? shortDay(born) : born;
}
