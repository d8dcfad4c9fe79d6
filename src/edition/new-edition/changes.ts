import { isDay } from "../../domain/day.ts";
import type { Finding } from "../../domain/finding.ts";
import { foldText } from "../../domain/text.ts";
import { isBlankCell } from "../../workbook/blank-value.ts";
import { parseDay } from "../../workbook/parse-day.ts";
import type { RawCell, Table, Workbook } from "../../workbook/table.ts";
import { readEdition } from "../edition.ts";
import type { EditionSource } from "../edition-source.ts";
import { type EditionQuestion, editionQuestions } from "./questions.ts";

/** What was answered, by question; a blank text empties the cell, an absent one leaves it. */
export type EditionAnswers = Readonly<Record<string, string>>;

/** One cell, as it stands and as it will stand. */
export interface RowChange {
  readonly question: EditionQuestion;
  readonly cell: RawCell;
  /** As people will see it. */
  readonly text: string;
}

export interface EditionChanges {
  readonly changes: readonly RowChange[];
  /** Answers that the edition could not read, with what it says of them. */
  readonly refused: readonly { readonly question: EditionQuestion; readonly finding: Finding }[];
  /** Dates that are blank once the changes stand. */
  readonly owed: readonly EditionQuestion[];
}

/**
 * What the answers change. An answer that the edition's own reader would fault is refused; the same
 * value again changes nothing.
 */
export function editionChanges(
  source: Omit<EditionSource, "entries">,
  answers: EditionAnswers,
): EditionChanges {
  const { declarations, office } = source;
  const questions = editionQuestions(office, declarations.office);
  const wanted = questions.flatMap((question): readonly RowChange[] => {
    const typed = answers[question.id];
    if (typed === undefined || foldText(typed) === foldText(question.old)) return [];
    const before = cellAt(office, question);
    return [{ question, cell: typedCell(typed, before), text: typed.trim() }];
  });
  const faults = newFaults(source, changedWorkbook(office, wanted));
  const refused = wanted.flatMap(({ question }) => {
    const finding = faults.find(
      ({ at }) => at.row === question.row && foldText(at.sheet) === foldText(question.tab),
    );
    return finding === undefined ? [] : [{ question, finding }];
  });
  const isRefused = new Set(refused.map(({ question }) => question.id));
  const changes = wanted.filter(({ question }) => !isRefused.has(question.id));
  const text = new Map(changes.map((change) => [change.question.id, change.text]));
  const owed = questions.filter(
    (one) => one.isOwedWhenBlank && (text.get(one.id) ?? one.old) === "",
  );
  return { changes, refused, owed };
}

/** The workbook with the changes in place. */
export function changedWorkbook(office: Workbook, changes: readonly RowChange[]): Workbook {
  return {
    ...office,
    tables: office.tables.map((table): Table => {
      const own = changes.filter(({ question }) => foldText(question.tab) === foldText(table.name));
      if (own.length === 0) return table;
      const rows = table.rows.map((row) => [...row]);
      for (const { question, cell } of own) {
        const row = rows[question.row - 1];
        if (row === undefined) continue;
        while (row.length <= question.column) row.push(null);
        row[question.column] = cell;
      }
      return { ...table, rows };
    }),
  };
}

function cellAt({ tables }: Workbook, { tab, row, column }: EditionQuestion): RawCell {
  const table = tables.find(({ name }) => foldText(name) === foldText(tab));
  return table?.rows[row - 1]?.[column] ?? null;
}

/** A day stays a day cell where one stood, a number a number; everything else is text as typed. */
function typedCell(typed: string, before: RawCell): RawCell {
  const text = typed.trim();
  if (text === "") return null;
  const day = isDay(text) ? text : parseDay(text);
  const wasDay = typeof before === "object" && before !== null && before.kind === "day";
  if (day !== undefined && (wasDay || isBlankCell(before))) return { kind: "day", day };
  const isNumber =
    /^\d+(?:\.\d{3})*$/.test(text) && (typeof before === "number" || isBlankCell(before));
  return isNumber ? Number(text.replaceAll(".", "")) : text;
}

/** What the reader faults with the changes in place and did not fault without them. */
function newFaults(source: Omit<EditionSource, "entries">, office: Workbook): readonly Finding[] {
  const keyOf = ({ code, at, facts }: Finding) =>
    JSON.stringify([code, at.sheet, at.row, at.column, facts]);
  const before = new Set(readEdition({ ...source, entries: [] }).findings.map(keyOf));
  const after = readEdition({ ...source, office, entries: [] }).findings;
  return after.filter((finding) => !before.has(keyOf(finding)));
}
