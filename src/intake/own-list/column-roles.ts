import { foldText, nearestText } from "../../domain/text.ts";
import { isBlankCell } from "../../workbook/blank-value.ts";
import { cellText } from "../../workbook/cell-text.ts";
import { cleanText, isPlaceholder } from "../../workbook/clean-text.ts";
import type { Column, Tab } from "../../workbook/declaration.ts";
import type { RawCell } from "../../workbook/table.ts";
import { answerTo } from "./answer-to.ts";
import { columnQuestion, columnQuestionId, type Naming } from "./column-question.ts";
import type { Block } from "./find-blocks.ts";
import type { CarriedGrid } from "./grid.ts";
import { guessColumn } from "./guess-column.ts";
import {
  columnsNamed,
  fillableColumns,
  headerPart,
  isOrdinalHeader,
  isSensitiveHeader,
} from "./header-names.ts";
import { isTick } from "./is-tick.ts";
import { ANSWER, type ListContext, type Question } from "./own-list.ts";
import { isHonorific } from "./split-name.ts";

/** `honorific`: «Ông», «Bà» in a column of their own, before the names. */
export type Part = ReturnType<typeof headerPart> | "honorific";

/** What a column of the list is. */
export interface ColumnRole {
  readonly column: number;
  readonly header: string;
  readonly is: "fills" | "ordinal" | "sensitive" | "said" | "asked" | "blank";
  /** The declared column that it fills, or a part of it. */
  readonly target?: Column;
  readonly part?: Part;
  /** «Nam», «Nữ» under a birth header: the cell is the birth, its place the sex. */
  readonly holdsBirth?: boolean;
  readonly birth?: Column;
  /** Ticked cells alone, under a heading of several columns: what a tick stands for is the lowest header. */
  readonly ticks?: string;
  readonly isAnswered?: boolean;
  /** It is a part of numbered lines, not a column of a table. */
  readonly isOfItem?: boolean;
  readonly question?: Question;
}

/** What each column of a block is; a declared column is filled once, or by parts under one header. */
export function columnRoles(naming: Naming): readonly ColumnRole[] {
  const taken = new Map<string, string>();
  const { cells } = naming;
  return Array.from({ length: cells.width }, (_, column) => {
    const role = roleOf(column, taken, naming);
    const [upper = ""] = naming.block.headers[column] ?? [];
    if (role.is === "fills" && role.target !== undefined && role.part !== "honorific") {
      taken.set(role.target.key, upper);
      if (role.holdsBirth) taken.set("bornOn", upper);
    }
    return role;
  });
}

function roleOf(column: number, taken: ReadonlyMap<string, string>, naming: Naming): ColumnRole {
  const { cells, block, tab, answers } = naming;
  const texts = block.headers[column] ?? [];
  const header = texts.join(" ");
  const body = bodyCells(cells, block, column);
  const ticks = texts.length > 1 && isTickColumn(body) ? lastOf(texts) : undefined;
  const base = { column, header, isOfItem: block.items !== undefined, ...(ticks && { ticks }) };
  if (body.length === 0) return { ...base, is: "blank" };
  const known = block.items?.fills[column];
  if (known === "mark") return { ...base, is: "ordinal" };
  if (isOrdinalHeader(texts[0] ?? "") || isNumbering(header, body))
    return { ...base, is: "ordinal" };
  const id = columnQuestionId(column, header, block);
  const columns = fillableColumns(tab);
  const answer = answerTo(id, answers, [...columns.map((one) => one.header), ANSWER.omit]);
  if (answer === ANSWER.omit) return { ...base, is: "said", isAnswered: true };
  const answered = columns.find((one) => one.header === answer);
  if (answered !== undefined) return { ...base, is: "fills", target: answered, isAnswered: true };
  const target = columns.find(({ key }) => key === known);
  if (target !== undefined) return { ...base, is: "fills", target };
  if (texts.some(isSensitiveHeader)) return { ...base, is: "sensitive" };
  const part = partOf(texts, naming);
  if (part !== undefined) return { ...base, is: "fills", ...part };
  const named = namedFree(texts, { taken, isTicked: ticks !== undefined, tab });
  if (named?.name !== undefined && body.every((cell) => isHonorific(cellText(cell)))) {
    return { ...base, is: "fills", target: named, part: "honorific" };
  }
  const isOther = named?.type === "unit" && !holdsUnits(body, naming.context);
  if (named !== undefined && !isOther) return { ...base, is: "fills", target: named };
  const likely = isOther ? "department" : known === "rest" ? "position" : undefined;
  const suggested =
    likely === undefined
      ? suggestion(header, { body, taken, naming })
      : columns.find(({ key }) => key === likely && !taken.has(key));
  return {
    ...base,
    is: "asked",
    question: columnQuestion(column, { id, header, suggested, naming }),
  };
}

function bodyCells(cells: CarriedGrid, block: Block, column: number): readonly RawCell[] {
  const found: RawCell[] = [];
  for (let row = block.firstRow; row <= block.lastRow; row++) {
    const cell = cells.own(row, column);
    if (!isBlankCell(cell) && !isPlaceholder(cleanText(cellText(cell)))) found.push(cell);
  }
  return found;
}

/** A column without a header that counts 1, 2, 3. */
function isNumbering(header: string, body: readonly RawCell[]): boolean {
  if (header !== "" || body.length < 2) return false;
  const numbers = body.flatMap((cell) => {
    const number = Number(cellText(cell).replace(/[.)]$/, ""));
    return Number.isInteger(number) ? [number] : [];
  });
  return numbers.length * 3 >= body.length * 2 && numbers[0] === 1 && numbers[1] === 2;
}

function partOf(texts: readonly string[], { tab, block }: Naming) {
  const last = lastOf(texts);
  const part = headerPart(last);
  if (part === undefined) return undefined;
  const columns = fillableColumns(tab);
  const [upper = ""] = texts;
  const upperKey = texts.length > 1 ? columnsNamed(upper, tab)[0] : undefined;
  if (part === "male" || part === "female") {
    const target = columns.find(({ key }) => key === "gender");
    const hasBoth = ["nam", "nữ"].every((word) =>
      block.headers.some((own) => foldText(lastOf(own)) === word),
    );
    const birth = columns.find(({ key }) => key === "bornOn");
    const holdsBirth = upperKey?.key === "bornOn";
    const found = { target, part, holdsBirth, ...(birth && { birth }) };
    return target && hasBoth ? { ...found, target } : undefined;
  }
  if (part === "family" || part === "given") {
    const hasFamily = block.headers.some((own) => headerPart(lastOf(own)) === "family");
    const target = columns.find(({ name }) => name !== undefined);
    return target && hasFamily ? { target, part } : undefined;
  }
  return upperKey?.key === "bornOn" ? { target: upperKey, part } : undefined;
}

function lastOf(texts: readonly string[]): string {
  return texts[texts.length - 1] ?? "";
}

/** A total below the ticks is a number. */
function isTickColumn(body: readonly RawCell[]): boolean {
  const texts = body.filter((cell) => !/^\d+$/.test(cellText(cell).trim()));
  return texts.length > 0 && texts.every(isTick);
}

interface Free {
  readonly taken: ReadonlyMap<string, string>;
  readonly isTicked: boolean;
  readonly tab: Tab;
}

/** The declared column that the headers name: the lowest first; a part of a joined header joins it. */
function namedFree(texts: readonly string[], { taken, isTicked, tab }: Free): Column | undefined {
  const [upper = ""] = texts;
  const tries = [texts.join(" "), lastOf(texts), upper];
  for (const text of tries.filter((one) => one !== "")) {
    const named = columnsNamed(text, tab);
    const free = named.find(({ key }) => !taken.has(key));
    if (free !== undefined) return free;
    const joined = named.find(
      ({ key, type }) =>
        taken.get(key) === upper &&
        (type === "text" || type === "longText" || (type === "list" && isTicked)),
    );
    if (joined !== undefined && text === upper) return joined;
  }
  return undefined;
}

function holdsUnits(body: readonly RawCell[], { reading }: ListContext): boolean {
  return body.some((cell) => reading.unitCode(cellText(cell)) !== undefined);
}

function suggestion(
  header: string,
  {
    body,
    taken,
    naming,
  }: { body: readonly RawCell[]; taken: ReadonlyMap<string, string>; naming: Naming },
): Column | undefined {
  const free = fillableColumns(naming.tab).filter(({ key }) => !taken.has(key));
  const spelt = new Map(
    free.flatMap((column) => [column.header, ...(column.also ?? [])].map((name) => [name, column])),
  );
  const near = header === "" ? undefined : nearestText(header, [...spelt.keys()]);
  return (
    (near === undefined ? undefined : spelt.get(near)) ??
    guessColumn(body, free, naming.context.reading)
  );
}
