import { foldText } from "../../domain/text.ts";
import { cleanText } from "../../workbook/clean-text.ts";
import { HONORIFIC } from "../../workbook/typed-words.ts";
import { type Grid, shown } from "./grid.ts";
import { isLikeCollective, isLikePerson } from "./guess-column.ts";
import { ITEM_MARK, OWN_TOTAL, PART_SIGN, SECTION_MARK } from "./list-words.ts";

/** One line of a list without a table: «1. Ông Nguyễn Văn A – Trưởng phòng, Sở …». */
export interface Item {
  /** 0-based. */
  readonly row: number;
  /** «1.», «-»; blank where the line begins with «Ông», «Bà». */
  readonly mark: string;
  readonly name: string;
  /** What stands behind the name, between commas, dashes and brackets. */
  readonly parts: readonly string[];
}

/**
 * The lines of a grid that name a person or a collective; none when the grid holds a table, that is
 * a row of three cells.
 *
 * Only a line with a mark («1.», «-») or an honorific is one. A collective whose people follow under
 * marks of another sort is their heading.
 */
export function itemsOf({ rows }: Grid): readonly Item[] {
  if (rows.some((cells) => filled(cells).length > 2)) return [];
  const found = rows.flatMap((cells, row) => itemOf(lineOf(cells), row) ?? []);
  return found.filter((item, at) => !headsOthers(item, found[at + 1]));
}

/** The lines of a list of units without a table: each names one, with or without a mark. */
export function unitItemsOf({ rows }: Grid): readonly Item[] {
  if (rows.some((cells) => filled(cells).length > 2)) return [];
  return rows.flatMap((cells, row): readonly Item[] => {
    const whole = cleanText(filled(cells).join(" "));
    const mark = ITEM_MARK.exec(whole)?.[0] ?? "";
    const name = whole.slice(mark.length).replace(/[\s;.,]+$/, "");
    const folded = foldText(whole);
    const divides = mark === "" && SECTION_MARK.test(whole);
    if (name === "" || divides || UNITS_HEADING.test(folded) || OWN_TOTAL.test(folded)) return [];
    return [{ row, mark: mark.trim(), name, parts: [] }];
  });
}

const UNITS_HEADING = /^(?:danh sách|\(?kèm theo)/;

/** A mark may stand in a cell of its own, as Word writes its numbers on the clipboard. */
function lineOf(cells: Grid["rows"][number]): string {
  const [first = "", second = "", ...others] = filled(cells);
  if (others.length > 0) return "";
  return second === "" ? first : ITEM_MARK.test(`${first} A`) ? `${first} ${second}` : "";
}

function filled(cells: Grid["rows"][number]): readonly string[] {
  return cells.map(shown).filter((text) => text !== "");
}

export function itemOf(line: string, row = 0): Item | undefined {
  const whole = cleanText(line);
  const mark = ITEM_MARK.exec(whole)?.[0] ?? "";
  const text = whole.slice(mark.length).replace(/[\s;.,/]+$/, "");
  const [first = "", ...others] = text
    .split(PART_SIGN)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const [name = "", ...said] = first.split(/(?<=\S \S+):\s+/);
  const parts = [...said, ...others];
  const isNamed =
    mark.trim() === "" ? HONORIFIC.test(foldText(name)) && isPerson(name) : isSubject(name);
  if (!isNamed || whole.endsWith(":")) return undefined;
  return { row, mark: mark.trim(), name, parts };
}

function isSubject(name: string): boolean {
  return isPerson(name) || (isLikeCollective(name) && !SUBJECT_WORDS.has(foldText(name)));
}

/** Longer is a sentence about somebody. */
const NAME_WORDS_MAX = 7;

function isPerson(name: string): boolean {
  const words = name.split(" ");
  return words.length >= 2 && words.length <= NAME_WORDS_MAX && isLikePerson(name);
}

/** A line of these alone divides the list: «1. Tập thể». */
const SUBJECT_WORDS: ReadonlySet<string> = new Set(["tập thể", "cá nhân", "hộ gia đình"]);

function headsOthers(item: Item, next: Item | undefined): boolean {
  if (next === undefined || item.parts.length > 0 || !isLikeCollective(item.name)) return false;
  return isLikePerson(next.name) && sortOf(next.mark) !== sortOf(item.mark);
}

function sortOf(mark: string): "number" | "sign" {
  return /\d/.test(mark) ? "number" : "sign";
}
