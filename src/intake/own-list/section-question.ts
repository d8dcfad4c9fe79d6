import { foldText } from "../../domain/text.ts";
import type { Tab } from "../../workbook/declaration.ts";
import { isLikeCollective } from "./guess-column.ts";
import { fillableColumns } from "./header-names.ts";
import { ANSWER, type ListContext, type Question } from "./own-list.ts";

/** What a heading means that names no unit and no value: asked, its cells still to be given. */
export function sectionQuestion(
  text: string,
  { tab, context }: { readonly tab: Tab; readonly context: ListContext },
): Question {
  const department = fillableColumns(tab).find(({ key }) => key === "department");
  const isDepartment = department !== undefined && isLikeCollective(text);
  return {
    id: `${SECTION_ID}${foldText(text).slice(0, ID_MAX)}`,
    kind: "section",
    facts: { typed: text.slice(0, ID_MAX) },
    options: [
      ...(department === undefined ? [] : [{ value: department.header }]),
      { value: ANSWER.omit },
      { value: ANSWER.row },
      ...context.units.map(({ code, name }) => ({ value: code, label: name })),
    ],
    suggested: isDepartment ? department.header : ANSWER.omit,
    isFree: false,
    places: [],
  };
}

/** With it the ids of all questions about headings begin. */
export const SECTION_ID = "section:";

const ID_MAX = 120;
