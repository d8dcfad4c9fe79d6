import { SUBJECT } from "../../domain/sheet-words.ts";
import { foldText } from "../../domain/text.ts";
import { type Catalogue, meaningOf } from "../../edition/lists.ts";
import type { Tab } from "../../workbook/declaration.ts";
import type { SheetRecord } from "../../workbook/record.ts";
import type { TemplateCell } from "../../workbook/template-shape.ts";
import { subjectKey } from "../same-subject.ts";
import { cellOfValue, templateText } from "./cell-of-value.ts";

/** A row that stands in a tab already, by what tells it from others. */
export interface StandingRow {
  readonly key: string;
  /** A day, a month or a year of birth; undefined while unknown. */
  readonly born?: string;
  /** Equal keys are the same row: no birth date could tell them apart. */
  readonly isWhole?: true;
  readonly book: string;
  /** The sheet's own row number. */
  readonly row: number;
}

export type CellsByKey = ReadonlyMap<string, TemplateCell>;

/** Records of a tab as rows that a list is compared with. */
export function standingRows(
  records: readonly SheetRecord[],
  catalogue: Catalogue,
): readonly StandingRow[] {
  return records.flatMap((record) => {
    const { tab, book } = record.sheet;
    const cells = new Map<string, TemplateCell>();
    for (const [at, column] of (tab.columns ?? []).entries()) {
      const cell = cellOfValue(column, record.values[at]);
      if (cell !== undefined) cells.set(column.key, cell);
    }
    const subject = rowSubject(tab, cells, catalogue);
    return subject === undefined ? [] : [{ ...subject, book, row: record.row }];
  });
}

/**
 * What tells a row from others: of people and collectives the name and what for, as duplicates are
 * found; of other tabs every cell but the remark. undefined for a row without a name.
 */
export function rowSubject(
  tab: Tab,
  cells: CellsByKey,
  catalogue: Catalogue,
): Pick<StandingRow, "key" | "born" | "isWhole"> | undefined {
  const text = (key: string) => templateText(cells.get(key) ?? "");
  if (tab.key === "units") return unitSubject(text("name"));
  const names = { delegates: "fullName", nominees: "name" } as const;
  if (tab.key !== "delegates" && tab.key !== "nominees") return wholeRow(tab, text);
  const name = text(names[tab.key]);
  if (name === "") return undefined;
  const subject = meaningOf(catalogue, "Đối tượng", text("subject"));
  const isCollective = tab.key === "nominees" && foldText(subject) === foldText(SUBJECT.collective);
  const what = text(tab.key === "nominees" ? "awardForm" : "conference");
  const key = subjectKey(name, { tab: tab.key, unit: text("unit"), isCollective, what }, catalogue);
  const born = cells.get("bornOn");
  const own = `${text("unit")}\n${key}`;
  if (isCollective) return { key: own, isWhole: true };
  return born === undefined ? { key: own } : { key: own, born: bornText(born) };
}

function unitSubject(name: string) {
  return name === "" ? undefined : ({ key: foldText(name), isWhole: true } as const);
}

function bornText(born: TemplateCell): string {
  if (typeof born === "object") return born.day;
  return String(born).replace(/^(\d{2})\/(\d{4})$/, "$2-$1");
}

function wholeRow(tab: Tab, text: (key: string) => string) {
  const told = (tab.columns ?? []).filter(({ type, key }) => type !== "check" && key !== "remark");
  const parts = told.map(({ key }) => foldText(text(key)));
  return parts.every((part) => part === "")
    ? undefined
    : ({ key: parts.join("\n"), isWhole: true } as const);
}
