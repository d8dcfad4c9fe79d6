import type { Board } from "../board/board.ts";
import { SUBJECT } from "../domain/sheet-words.ts";
import { tidyText } from "../domain/text.ts";
import { means } from "../edition/meaning.ts";
import { nameColumn } from "../rules/finding-column.ts";
import { type SheetRecord, textAt } from "../workbook/record.ts";

const HIDDEN = "[…]";

/** Names of the people in a unit's rows; a collective is nobody's personal data. */
export function peopleOf(unit: string, { reckoning }: Board): readonly string[] {
  const { catalogue } = reckoning.edition;
  const isCollective = (record: SheetRecord) =>
    record.sheet.tab.key === "nominees" &&
    means(record, "subject", { word: SUBJECT.collective, catalogue });
  return reckoning.intake.sheets.flatMap(({ tab, records }) => {
    const column = nameColumn(tab);
    if (column === undefined) return [];
    return records.flatMap((record) =>
      record.unit === unit && !isCollective(record) ? (textAt(record, column.key) ?? []) : [],
    );
  });
}

/**
 * A text that Văn phòng typed, with the names of these people covered: mails hold no personal data.
 *
 * A name of one word is left: it is more often an ordinary word.
 */
export function withoutPeople(text: string, people: readonly string[]): string {
  const longestFirst = [...people].sort((one, other) => other.length - one.length);
  let covered = tidyText(text);
  for (const name of longestFirst) {
    const words = tidyText(name).split(" ");
    if (words.length < 2) continue;
    const pattern = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")).join(" ");
    covered = covered.replace(new RegExp(`(?<!\\p{L})${pattern}(?!\\p{L})`, "giu"), HIDDEN);
  }
  return covered;
}
