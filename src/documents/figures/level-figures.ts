import { type Board, levelOf } from "../../board/board.ts";
import { LEVEL_LIST, SUBJECT } from "../../domain/sheet-words.ts";
import { foldText } from "../../domain/text.ts";
import { listValues } from "../../edition/lists.ts";
import { means } from "../../edition/meaning.ts";
import { type SheetRecord, valueAt } from "../../workbook/record.ts";
import { levelName, UNKNOWN_LEVEL } from "./figure-words.vi.ts";

export interface LevelFigures {
  /** «Thành phố» */
  readonly level: string;
  readonly collectives: number;
  readonly individuals: number;
}

/**
 * Nominees for an award by «Cấp», in the order of the list «Cấp»; an award form that could not be
 * read is a level of its own, last. A nominee for recognition alone is not counted.
 */
export function levelFigures({ reckoning }: Board): readonly LevelFigures[] {
  const { catalogue } = reckoning.edition;
  const byLevel = new Map<string, { level: string; records: SheetRecord[] }>();
  for (const level of listValues(catalogue, LEVEL_LIST)) {
    byLevel.set(foldText(level), { level: levelName(level), records: [] });
  }
  byLevel.set("", { level: UNKNOWN_LEVEL, records: [] });
  for (const record of reckoning.intake.recordsOf("nominees")) {
    if (valueAt(record, "awardForm") === undefined) continue;
    const level = levelOf(record, reckoning) ?? "";
    const group = byLevel.get(foldText(level)) ?? { level: levelName(level), records: [] };
    byLevel.set(foldText(level), group);
    group.records.push(record);
  }
  const count = (records: readonly SheetRecord[], word: string) =>
    records.filter((record) => means(record, "subject", { word, catalogue })).length;
  return [...byLevel.values()]
    .filter(({ records }) => records.length > 0)
    .map(({ level, records }) => ({
      level,
      collectives: count(records, SUBJECT.collective),
      individuals: count(records, SUBJECT.individual),
    }));
}
