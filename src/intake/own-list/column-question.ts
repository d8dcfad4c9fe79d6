import { foldText } from "../../domain/text.ts";
import { cellText } from "../../workbook/cell-text.ts";
import { columnLetters } from "../../workbook/column-letters.ts";
import type { Column, Tab } from "../../workbook/declaration.ts";
import type { Block } from "./find-blocks.ts";
import type { CarriedGrid, Place } from "./grid.ts";
import { fillableColumns } from "./header-names.ts";
import { ANSWER, type Answers, type ListContext, type Question } from "./own-list.ts";

/** A block whose columns are to be named for a tab. */
export interface Naming {
  readonly cells: CarriedGrid;
  readonly block: Block;
  readonly tab: Tab;
  readonly context: ListContext;
  readonly answers: Answers;
}

/** A header that stands over several columns is told apart by its letter. */
export function columnQuestionId(column: number, header: string, { headers }: Block): string {
  const folded = foldText(header);
  const isAlone = headers.filter((texts) => foldText(texts.join(" ")) === folded).length === 1;
  return folded !== "" && isAlone
    ? `column:${folded}`
    : `column:${columnLetters(column)}${folded === "" ? "" : ` ${folded}`}`;
}

/** What the column is that no header tells, with examples of what stands in it. */
export function columnQuestion(
  column: number,
  {
    id,
    header,
    suggested,
    naming,
  }: { id: string; header: string; suggested: Column | undefined; naming: Naming },
): Question {
  const { cells, block, tab } = naming;
  const places: Place[] = [];
  for (let row = block.firstRow; row <= block.lastRow; row++) {
    if (cells.own(row, column) !== null) places.push({ row, column });
  }
  const example = places.slice(0, 3).map((at) => cellText(cells.own(at.row, at.column)));
  const columns = fillableColumns(tab).map((one) => ({ value: one.header }));
  return {
    id,
    kind: "column",
    facts: {
      header,
      letter: columnLetters(column),
      examples: example,
      ...(block.items === undefined ? {} : { of: "item" }),
    },
    options: [...columns, { value: ANSWER.omit }],
    suggested: suggested?.header ?? ANSWER.omit,
    isFree: false,
    places,
  };
}
