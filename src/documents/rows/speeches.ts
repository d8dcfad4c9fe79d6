import type { Board } from "../../board/board.ts";
import { numberAt, textAt } from "../../workbook/record.ts";
import type { Filled } from "../form/filled.ts";
import { UNKNOWN_UNIT, UNNAMED } from "../wording/shared-words.vi.ts";
import { owedSpeechTitle } from "./row-words.vi.ts";
import { sortedByUnit } from "./unit-order.ts";

/** Tham luận — speech of an exemplar. */
export interface ListedSpeech {
  readonly speaker: string;
  readonly title: Filled;
  readonly unit: string;
  /** Absent where nobody has typed a number that can be read. */
  readonly minutes?: number;
}

/** The speeches of all units, or of one: by the rows of `Đơn vị`, then by speaker the Vietnamese way. */
export function listedSpeeches(board: Board, unit?: string): readonly ListedSpeech[] {
  const records = board.reckoning.intake
    .recordsOf("speeches")
    .filter((record) => unit === undefined || record.unit === unit);
  const nameOf = (record: (typeof records)[number]) => textAt(record, "speaker") ?? UNNAMED;
  return sortedByUnit(records, board, { nameOf, are: "persons" }).map((record) => {
    const own = board.reckoning.edition.units.byCode.get(record.unit ?? "")?.name ?? UNKNOWN_UNIT;
    const minutes = numberAt(record, "minutes");
    return {
      speaker: nameOf(record),
      title: textAt(record, "title") ?? { owed: owedSpeechTitle(own) },
      unit: own,
      ...(minutes === undefined ? {} : { minutes }),
    };
  });
}
