import { foldText } from "../domain/text.ts";
import type { Edition } from "../edition/edition.ts";
import type { Join } from "../edition/filter-columns.ts";
import type { Joins } from "../edition/passes.ts";
import type { Unit } from "../edition/units.ts";
import type { Intake } from "../intake/intake.ts";
import { type SheetRecord, textAt, valueAt } from "../workbook/record.ts";
import { FAULTED } from "../workbook/value.ts";

/** The joins of a clause that rows alone answer: no task, no day. */
export function rowJoins(
  edition: Edition,
  intake: Intake,
): Pick<Joins, "rowOf" | "isNominated" | "year"> {
  const forms = new Map(
    edition.awardForms.records.map((record) => [foldText(textAt(record, "name") ?? ""), record]),
  );
  const unitOf = (code: string): Unit | undefined => edition.units.byCode.get(code);
  const rowOf = (join: Join, record: SheetRecord) => {
    if (join === "awardForm") {
      const name = valueAt(record, "awardForm");
      if (name === FAULTED) return FAULTED;
      return typeof name === "string" ? forms.get(foldText(name)) : undefined;
    }
    if (join === "review") return intake.reviews.of(record);
    if (record.unit === undefined) return FAULTED;
    return join === "unit"
      ? unitOf(record.unit)?.record
      : intake.conferences.byUnit.get(record.unit);
  };
  const isNominated = (record: SheetRecord) => {
    const name = valueAt(record, "fullName");
    if (record.unit === undefined || typeof name !== "string") return undefined;
    const collective = textAt(record, "standsFor");
    const { stands } = intake.nominations;
    return (
      stands(record.unit, name) || (collective !== undefined && stands(record.unit, collective))
    );
  };
  return { rowOf, isNominated, year: edition.year };
}
