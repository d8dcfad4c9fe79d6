import type { Board } from "../board/board.ts";
import { tidyText } from "../domain/text.ts";
import { nameColumn } from "../rules/finding-column.ts";
import { textAt } from "../workbook/record.ts";

const HIDDEN = "[…]";

/** Names of the people and collectives in a unit's rows. */
export function peopleOf(unit: string, { reckoning }: Board): readonly string[] {
  return reckoning.intake.sheets.flatMap(({ tab, records }) => {
    const column = nameColumn(tab);
    if (column === undefined) return [];
    return records.flatMap((record) =>
      record.unit === unit ? (textAt(record, column.key) ?? []) : [],
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
    const pattern = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&")).join(" ");
    covered = covered.replace(new RegExp(`(?<!\\p{L})${pattern}(?!\\p{L})`, "giu"), HIDDEN);
  }
  return covered;
}
