import type { Board } from "../../board/board.ts";
import { nameKey } from "../../domain/name-key.ts";
import { DIRECTOR, SUBJECT } from "../../domain/sheet-words.ts";
import { means } from "../../edition/meaning.ts";
import { isTicked, numberAt, type SheetRecord, textAt } from "../../workbook/record.ts";
import { addresseeOf } from "../frame/addressee.ts";
import type { ConferenceResult, PraiseCount } from "./content.ts";

/** Nominees to whom the Director agreed, by award form in the order of «Thứ tự»; none of no form. */
export function agreedPraises(board: Board): ConferenceResult["praises"] {
  const { edition, intake, joins } = board.reckoning;
  const { catalogue, awardForms, settings } = edition;
  const agreed = intake.recordsOf("nominees").filter((record) => {
    const review = intake.reviews.of(record);
    return review !== undefined && means(review, "director", { word: DIRECTOR.agreed, catalogue });
  });
  const orderOf = (form: SheetRecord) => numberAt(form, "order") ?? Number.MAX_SAFE_INTEGER;
  const used = new Set(agreed.map((record) => joins.rowOf("awardForm", record)));
  return awardForms.records
    .filter((form) => used.has(form))
    .sort((one, other) => orderOf(one) - orderOf(other) || one.row - other.row)
    .map((form) => ({
      name: addresseeOf(textAt(form, "name") ?? "", settings),
      ...countOf(
        agreed.filter((record) => joins.rowOf("awardForm", record) === form),
        board,
      ),
    }))
    .filter(({ collectives, individuals }) => collectives + individuals > 0);
}

/** Whom a unit's own conference recognised; one nominated for several awards is counted once. */
export function recognisedOf(board: Board, unit: string): PraiseCount {
  const records = board.reckoning.intake
    .recordsOf("nominees")
    .filter((record) => record.unit === unit && isTicked(record, "recognisedByUnit"));
  const once = new Map(
    records.map((record) => [
      `${textAt(record, "subject") ?? ""}\n${nameKey(textAt(record, "name") ?? "")}`,
      record,
    ]),
  );
  return countOf([...once.values()], board);
}

function countOf(records: readonly SheetRecord[], { reckoning }: Board): PraiseCount {
  const { catalogue } = reckoning.edition;
  const count = (word: string) =>
    records.filter((record) => means(record, "subject", { word, catalogue })).length;
  return { collectives: count(SUBJECT.collective), individuals: count(SUBJECT.individual) };
}
