import type { Column, Tab } from "../../workbook/declaration.ts";
import type { RawCell } from "../../workbook/table.ts";
import { answerTo } from "./answer-to.ts";
import { fillBelow } from "./blank-below.ts";
import { type ColumnRole, columnRoles } from "./column-roles.ts";
import { type Composed, composeCells } from "./compose-cells.ts";
import { everyRow } from "./every-row.ts";
import { FateBook } from "./fate-book.ts";
import type { Block } from "./find-blocks.ts";
import { type DraftRow, finishRow } from "./finish-row.ts";
import { type CarriedGrid, shown } from "./grid.ts";
import { fillableColumns } from "./header-names.ts";
import type { Answers, ListContext, OwnCell, OwnColumn, SheetUnderstanding } from "./own-list.ts";
import { ANSWER } from "./own-list.ts";
import { readOwnCell } from "./read-own-cell.ts";
import { sortRows } from "./row-sort.ts";
import { meaningOfHeading, NO_MARK, sectionOf } from "./section.ts";
import { sectionQuestion } from "./section-question.ts";
import { SectionStack } from "./section-stack.ts";

export interface Telling {
  readonly cells: CarriedGrid;
  readonly tab: Tab;
  readonly context: ListContext;
  readonly answers: Answers;
  readonly heading: readonly string[];
}

/** Tells the rows of one sheet block by block; every filled cell is given its fate on the way. */
export class RowTeller {
  private readonly telling: Telling;
  private readonly fates: FateBook;
  private readonly rows: DraftRow[] = [];
  private readonly columns: OwnColumn[] = [];
  private readonly sections = new SectionStack();
  private readonly filled = new Set<string>();
  private readonly above = new Map<string, OwnCell>();

  constructor(telling: Telling) {
    this.telling = telling;
    this.fates = new FateBook(telling.cells);
  }

  tellBlocks(blocks: readonly Block[]): void {
    for (const [at, block] of blocks.entries()) {
      const roles = columnRoles({ ...this.telling, block });
      for (const row of block.headerRows) this.fates.leaveRow(row, "header");
      for (const role of roles) this.tellColumn(role);
      const isLast = at === blocks.length - 1;
      for (const [row, sort] of sortRows(block, { cells: this.telling.cells, roles, isLast })) {
        if (sort === "record") this.tellRow(row, roles);
        else if (sort === "section") this.tellSection(row, roles);
        else this.fates.leaveRow(row, sort);
      }
    }
  }

  /** A line above the headers that is marked as a heading, «I. TẬP THỂ», is one of the rows below. */
  tellHeading(rows: number): void {
    const { cells, tab, context } = this.telling;
    for (let row = 0; row < rows; row++) {
      const places = this.fates.placesOf(row);
      const section = sectionOf(places.map((at) => shown(cells.own(at.row, at.column))));
      const meaning = meaningOfHeading(section.text, tab, context);
      if (section.level === NO_MARK || meaning.size === 0) continue;
      this.enter(section.level, meaning);
      this.fates.place(places, [...meaning.keys()]);
    }
  }

  /** All that was told; the lines above the first headers are its heading. */
  told(headingRows: number): SheetUnderstanding {
    const { cells, tab } = this.telling;
    for (let row = 0; row < headingRows; row++) this.fates.leaveRow(row, "heading");
    const every = everyRow(this.rows, { ...this.telling, filled: this.filled });
    this.fates.questions.push(...every);
    return {
      name: cells.grid.name,
      grid: cells.grid,
      tab: tab.key,
      columns: this.columns,
      rows: this.rows.map((row) => finishRow(row, { tab, sheet: cells.grid.name })),
      fates: this.fates.all(),
      questions: this.fates.questions,
    };
  }

  private tellColumn(role: ColumnRole): void {
    const { column, header, is, target, isAnswered, isOfItem, question } = role;
    if (is === "blank") return;
    const birth = role.holdsBirth ? role.birth : undefined;
    if (question !== undefined) this.fates.questions.push(question);
    for (const one of isOfItem ? [] : [target, birth]) {
      if (one !== undefined) this.filled.add(one.key);
    }
    const fills = [target, birth].flatMap((one) => one?.header ?? []);
    const sureness =
      is === "asked" ? "asked" : is === "fills" ? (isAnswered ? "answered" : "sure") : "left";
    const own = { sheet: this.telling.cells.grid.name, column, header, fills, sureness } as const;
    this.columns.push(isOfItem ? { ...own, isOfItem } : own);
  }

  private tellSection(row: number, roles: readonly ColumnRole[]): void {
    const { cells, tab, context, answers } = this.telling;
    const places = this.fates.placesOf(row);
    const section = sectionOf(places.map((at) => shown(cells.own(at.row, at.column))));
    const meaning = meaningOfHeading(section.text, tab, context);
    if (meaning.size > 0) {
      this.enter(section.level, meaning);
      this.fates.place(places, [...meaning.keys()]);
      return;
    }
    const asked = sectionQuestion(section.text, { tab, context });
    const answer = answerTo(
      asked.id,
      answers,
      asked.options.map(({ value }) => value),
    );
    const department = fillableColumns(tab).find(({ key }) => key === "department");
    if (answer === ANSWER.row) this.tellRow(row, roles);
    else if (answer === ANSWER.omit) {
      this.enter(section.level, new Map());
      this.fates.leaveRow(row, "section");
    } else if (answer !== undefined && answer === department?.header) {
      this.enter(section.level, new Map([["department", section.text]]));
      this.fates.place(places, ["department"]);
    } else if (answer !== undefined && context.reading.unitCode(answer) !== undefined) {
      this.enter(section.level, new Map([["unit", answer]]));
      this.fates.place(places, ["unit"]);
    } else {
      this.enter(section.level, new Map(), asked.id);
      this.fates.ask({ ...asked, places, ...(answer === undefined ? {} : { refused: answer }) });
    }
  }

  /** Below another heading a blank no longer repeats what stood above it. */
  private enter(level: string, meaning: ReadonlyMap<string, string>, asked?: string): void {
    this.sections.enter(level, meaning, asked);
    this.above.clear();
  }

  private tellRow(row: number, roles: readonly ColumnRole[]): void {
    const { cells } = this.telling;
    const draft: DraftRow = {
      row,
      cells: new Map(),
      typed: new Set(),
      asked: new Set(),
      behind: [],
      remarks: [],
      gender: undefined,
    };
    for (const { column, is, question } of roles) {
      if (cells.own(row, column) === null) continue;
      const place = { row, column };
      if (is === "asked" && question !== undefined) {
        this.fates.wait(place, question.id);
        draft.asked.add(question.id);
      } else if (is === "ordinal" || is === "sensitive" || is === "said")
        this.fates.leave(place, is);
      else if (is === "blank") this.fates.leave(place, "placeholder");
    }
    for (const composed of composeCells(row, roles, cells)) this.tellCell(composed, draft);
    const below = fillBelow(draft, { roles, above: this.above, answers: this.telling.answers });
    if (below !== undefined) this.fates.questions.push(below);
    this.fillFrom(this.sections.meaning(), draft);
    for (const id of this.sections.asked()) draft.asked.add(id);
    this.rows.push(draft);
  }

  private tellCell({ target, raw, places, origins }: Composed, draft: DraftRow): void {
    const { context, answers } = this.telling;
    const all = [...places, ...origins];
    const found = readOwnCell(raw, { column: target, context, answers });
    if (found.is !== "blank") draft.typed.add(target.key);
    if (found.is === "asked") {
      this.fates.ask({ ...found.question, places: all });
      draft.asked.add(found.question.id);
    } else if (found.is === "read") {
      draft.cells.set(target.key, found.cell);
      const { behind, remark } = found.more ?? {};
      if (behind !== undefined) draft.behind.push(behind);
      if (remark !== undefined) draft.remarks.push(remark);
      this.fates.place(all, [target.key]);
    } else
      for (const place of all)
        this.fates.leave(place, found.is === "said" ? "said" : "placeholder");
  }

  /** Values that a heading gives, where the row has none of its own. */
  private fillFrom(meaning: ReadonlyMap<string, string>, draft: DraftRow): void {
    for (const [key, value] of meaning) {
      const column = this.columnOf(key);
      if (draft.cells.has(key) || column === undefined) continue;
      const found = readOwnCell(value as RawCell, {
        column,
        context: this.telling.context,
        answers: {},
      });
      if (found.is === "read") draft.cells.set(key, { ...found.cell, source: "section" });
    }
  }

  private columnOf(key: string): Column | undefined {
    return fillableColumns(this.telling.tab).find((column) => column.key === key);
  }
}
