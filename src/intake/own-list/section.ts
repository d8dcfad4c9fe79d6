import { foldText } from "../../domain/text.ts";
import { cleanText } from "../../workbook/clean-text.ts";
import type { Column, Tab } from "../../workbook/declaration.ts";
import { listIndex } from "../../workbook/list-index.ts";
import { fillableColumns } from "./header-names.ts";
import { SECTION_COUNT, SECTION_MARK } from "./list-words.ts";
import type { ListContext } from "./own-list.ts";
import { likeness, spellingKey } from "./spelling.ts";

/** What stands above rows: «I. Tập thể», «Phòng A (03 người)». */
export interface Section {
  /** Its words, without mark and count. */
  readonly text: string;
  /** Sort of its mark: roman, letter, number, small letter, sign, or none; equal ones replace each other. */
  readonly level: string;
}

/** The level of a heading that bears no mark. */
export const NO_MARK = "none";

export function sectionOf(texts: readonly string[]): Section {
  const whole = cleanText(texts.join(" "));
  const mark = SECTION_MARK.exec(whole);
  const words = mark === null ? whole : whole.slice(mark[0].length);
  const level =
    mark === null ? NO_MARK : String(mark.slice(1).findIndex((group) => group !== undefined));
  const text = words
    .replace(SECTION_COUNT, "")
    .replace(/[\s:;.–-]+$/, "")
    .trim();
  return { text: text === "" ? whole : text, level };
}

/**
 * Cells that a heading gives to all rows below it, by key: the unit, the subject, an award form.
 *
 * A value counts when the heading says it in full, in any spelling; of values within one another the
 * longest. What only comes near gives nothing.
 */
export function meaningOfHeading(
  text: string,
  tab: Tab,
  context: ListContext,
): ReadonlyMap<string, string> {
  const meanings = new Map<string, string>();
  const columns = fillableColumns(tab);
  for (const column of columns) {
    const value = column.type === "list" ? namedValue(text, column, context) : undefined;
    if (value !== undefined) meanings.set(column.key, value);
  }
  const unitColumn = columns.find(({ type }) => type === "unit");
  const unit = unitColumn && namedUnit(text, context);
  if (unitColumn !== undefined && unit !== undefined) meanings.set(unitColumn.key, unit);
  return meanings;
}

/** Short values stand in other words: «Sở», «Nam», «Đơn vị» must be all that the heading says. */
function namedValue(text: string, column: Column, { reading }: ListContext): string | undefined {
  const key = ` ${spellingKey(text)} `;
  const { values } = listIndex(column, reading);
  const said = values.find((value) =>
    foldText(text).includes(foldText(`${column.header} ${value}`)),
  );
  if (said !== undefined) return said;
  const whole = values.find((value) => spellingKey(value) === key.trim());
  if (whole !== undefined) return whole;
  const may = values.filter((value) => {
    const own = spellingKey(value);
    return (
      (own.includes(" ") || SUBJECT_LIKE.has(foldText(value))) &&
      key.includes(` ${own} `) &&
      own.length >= 6
    );
  });
  const [longest, other] = may.sort(
    (one, two) => spellingKey(two).length - spellingKey(one).length,
  );
  if (longest === undefined || other === undefined) return longest;
  return spellingKey(longest).includes(spellingKey(other)) ? longest : undefined;
}

const SUBJECT_LIKE: ReadonlySet<string> = new Set(["tập thể", "cá nhân"]);

export function namedUnit(text: string, { units, reading }: ListContext): string | undefined {
  const code = reading.unitCode(text);
  if (code !== undefined) return code;
  const like = likeness(
    text,
    units.map(({ name }) => name),
  );
  if (like.is === "same") return units.find(({ name }) => name === like.value)?.code;
  const key = ` ${spellingKey(text)} `;
  const within = units.filter(
    ({ name }) => spellingKey(name).includes(" ") && key.includes(` ${spellingKey(name)} `),
  );
  const [longest, other] = within.sort((one, two) => two.name.length - one.name.length);
  if (longest === undefined) return undefined;
  const isAlone =
    other === undefined || spellingKey(longest.name).includes(spellingKey(other.name));
  return isAlone ? longest.code : undefined;
}
