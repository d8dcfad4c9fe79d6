import { foldText } from "../domain/text.ts";
import type { Column, Tab, WorkbookDeclaration } from "./declaration.ts";

/** What no single value of a declaration shows: a fault between two of them. */
export interface DeclarationProblem {
  readonly path: readonly (string | number)[];
  readonly problem: string;
}

/** The year that heads each column of a repeated one stands here in its header. */
const YEAR = "{năm}";

/** Faults between values of a well-shaped declaration, in the order of the file. */
export function* declarationProblems({
  tabs,
}: WorkbookDeclaration): Generator<DeclarationProblem, void> {
  yield* repeatedWords(tabs.map(({ key }, tab) => ({ word: key, path: ["tabs", tab, "key"] })));
  yield* repeatedWords(tabs.map(({ name }, tab) => ({ word: name, path: ["tabs", tab, "name"] })));
  for (const [index, tab] of tabs.entries()) yield* tabProblems(tab, ["tabs", index]);
}

/** True when `header` heads the column, or one of its years where it stands once a year. */
export function headsColumn(header: string, column: Column): boolean {
  if (column.repeat === undefined) return header === column.header;
  const [before = "", after = ""] = column.header.split(YEAR);
  const year = header.slice(before.length, header.length - after.length);
  return header === `${before}${year}${after}` && /^\d{4}$/.test(year);
}

type Path = readonly (string | number)[];

function* tabProblems(tab: Tab, path: Path): Generator<DeclarationProblem, void> {
  const { columns = [], protect = [], kind } = tab;
  const at = [...path, "columns"];
  if (kind === "guide" && columns.length > 0) {
    yield { path: at, problem: "a guide has lines, no columns" };
  }
  if ((kind === "records" || kind === "edition") && columns.length === 0) {
    yield { path: at, problem: `a tab of kind ${kind} needs columns` };
  }
  if (tab.rowsPerUnit !== undefined && !columns.some(({ type }) => type === "unit")) {
    yield { path: [...path, "rowsPerUnit"], problem: "needs a column of type unit" };
  }
  for (const [index, column] of columns.entries()) yield* columnProblems(column, [...at, index]);
  yield* repeatedWords(
    columns.map(({ key }, index) => ({ word: key, path: [...at, index, "key"] })),
  );
  yield* repeatedWords(columns.flatMap((column, index) => headersOf(column, [...at, index])));
  for (const [index, key] of protect.entries()) {
    if (!columns.some((column) => column.key === key)) {
      yield { path: [...path, "protect", index], problem: `no column has the key «${key}»` };
    }
  }
}

function* columnProblems(column: Column, path: Path): Generator<DeclarationProblem, void> {
  const choices = [column.list, column.values].filter((choice) => choice !== undefined).length;
  if (column.type === "list" && choices !== 1) {
    const found = choices === 0 ? "neither" : "both";
    yield { path, problem: `type list needs either list or values, not ${found}` };
  }
  for (const [key, types] of ONLY_OF) {
    if (column[key] !== undefined && !types.includes(column.type)) {
      yield { path: [...path, key], problem: `stands only with type ${types.join(", ")}` };
    }
  }
  if ((column.repeat !== undefined) !== column.header.includes(YEAR)) {
    yield { path, problem: `repeat and ${YEAR} in the header need each other` };
  }
}

/** Keys that mean something for some types only. */
const ONLY_OF: readonly (readonly [keyof Column, readonly Column["type"][]])[] = [
  ["list", ["list"]],
  ["values", ["list"]],
  ["open", ["list"]],
  ["precision", ["date"]],
  ["stretch", ["date"]],
  ["warnFrom", ["date"]],
  ["min", ["integer", "decimal", "percent", "year"]],
];

interface PlacedWord {
  readonly word: string;
  readonly path: Path;
}

/** Every header by which a reader finds the column. */
function headersOf({ header, also = [] }: Column, path: Path): readonly PlacedWord[] {
  return [
    { word: header, path: [...path, "header"] },
    ...also.map((word, index) => ({ word, path: [...path, "also", index] })),
  ];
}

function* repeatedWords(words: readonly PlacedWord[]): Generator<DeclarationProblem, void> {
  const seen = new Map<string, string>();
  for (const { word, path } of words) {
    const first = seen.get(foldText(word));
    if (first !== undefined) yield { path, problem: `«${word}» is taken by «${first}»` };
    seen.set(foldText(word), word);
  }
}
