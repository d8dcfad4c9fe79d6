import { foldText } from "../../domain/text.ts";
import { isBlankCell } from "../../workbook/blank-value.ts";
import { cellText } from "../../workbook/cell-text.ts";
import type { WorkbookDeclaration } from "../../workbook/declaration.ts";
import { findColumns } from "../../workbook/find-columns.ts";
import { tableOf } from "../../workbook/read-records.ts";
import type { RawCell, Workbook } from "../../workbook/table.ts";

export type EditionStep = "agency" | "dates" | "deadlines" | "limits" | "awards";

/** One cell of the edition's rows that a new edition may change. */
export interface EditionQuestion {
  /** `deadlines:T01:due`; equal codes that follow are told apart, `conditions:DK10#2:to`. */
  readonly id: string;
  readonly step: EditionStep;
  readonly tab: string;
  /** The sheet's own row. */
  readonly row: number;
  /** 0-based place of the column in the sheet. */
  readonly column: number;
  readonly header: string;
  /** What the row is about: «Việc», «Tham số», the limit in its own words. */
  readonly about: string;
  /** What stands there, as people see it; blank for nothing. */
  readonly old: string;
  readonly measure: string;
  readonly remark: string;
  /** The clause that says so. */
  readonly source: string;
  /** The closed words that may stand there. */
  readonly values: readonly string[];
  /** A blank is owed: a date that the edition cannot do without. */
  readonly isOwedWhenBlank: boolean;
}

interface Asked {
  readonly tab: string;
  readonly about: readonly string[];
  readonly columns: readonly string[];
}

/** Which cells are asked, tab by tab, in the order of the workbook's own rows. */
const ASKED: readonly Asked[] = [
  { tab: "settings", about: ["label"], columns: ["value"] },
  { tab: "deadlines", about: ["task", "doers"], columns: ["due", "dueKind"] },
  {
    tab: "limits",
    about: ["sheet", "groupBy", "filter", "comparison"],
    columns: ["value", "applies"],
  },
  { tab: "conditions", about: ["sheet", "when", "must"], columns: ["applies"] },
  {
    tab: "awardForms",
    about: ["name"],
    columns: ["authority", "collectivePrizeVnd", "individualPrizeVnd"],
  },
];

/** Everything that may change, step by step. A tab that cannot be read asks nothing. */
export function editionQuestions(
  office: Workbook,
  { tabs }: WorkbookDeclaration,
): readonly EditionQuestion[] {
  return ASKED.flatMap((asked) => {
    const tab = tabs.find(({ key }) => key === asked.tab);
    const table = tab && tableOf(office, tab);
    if (tab === undefined || table === undefined) return [];
    const { at, headerRow } = findColumns(tab, table);
    const seen = new Map<string, number>();
    return table.rows.slice(headerRow).flatMap((cells, index): readonly EditionQuestion[] => {
      const cell = (key: string): RawCell => cells[at.get(key) ?? -1] ?? null;
      const text = (key: string) => (isBlankCell(cell(key)) ? "" : cellText(cell(key)).trim());
      const code = text("code");
      if (code === "") return [];
      const times = (seen.get(foldText(code)) ?? 0) + 1;
      seen.set(foldText(code), times);
      return asked.columns.flatMap((key) => {
        const column = at.get(key);
        const declared = tab.columns?.find((one) => one.key === key);
        if (column === undefined || declared === undefined) return [];
        return [
          {
            id: `${tab.key}:${code}${times === 1 ? "" : `#${times}`}:${key}`,
            step: stepOf(tab.key, text("measure"), text("code")),
            tab: tab.name,
            row: headerRow + index + 1,
            column,
            header: declared.header,
            about: [code, ...asked.about.map(text)].filter((part) => part !== "").join(" · "),
            old: text(key),
            measure: text("measure"),
            remark: text("remark"),
            source: text("source"),
            values: declared.values ?? [],
            isOwedWhenBlank:
              key === "due" || (tab.key === "settings" && text("measure") === "ngày"),
          },
        ];
      });
    });
  });
}

/** Settings that are days or years are dates; the others say who the agency is. */
function stepOf(tab: string, measure: string, code: string): EditionStep {
  if (tab === "deadlines") return "deadlines";
  if (tab === "limits" || tab === "conditions") return "limits";
  if (tab === "awardForms") return "awards";
  return /^(?:ngày|năm|giờ)$/.test(measure) || /^(?:NGAY|GIAI_DOAN)_/.test(code)
    ? "dates"
    : "agency";
}
