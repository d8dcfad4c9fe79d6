import type { Place } from "../../domain/finding.ts";
import { DUE, FILTER } from "../../domain/sheet-words.ts";
import { foldText, sameText } from "../../domain/text.ts";
import type { Edition } from "../../edition/edition.ts";
import { type SheetRecord, textAt } from "../../workbook/record.ts";

/** Dòng quy định đã dùng — the rows of the edition that a document was made of. */
export interface UsedRows {
  readonly records: ReadonlySet<SheetRecord>;
  readonly use: (record: SheetRecord) => void;
  readonly useSetting: (code: string) => void;
  /** A list of `Danh mục`: the row of one value, or all of them. */
  readonly useList: (list: string, value?: string) => void;
  /** Every row of `Thời hạn`, `Định mức` and `Điều kiện` that bears the code. */
  readonly useRule: (code: string) => void;
  /** The row of the edition that stands there; none for a row that units typed. */
  readonly usePlace: (place: Place) => void;
}

/** Collects the rows used; a row brings with it the rows that its own cells name. */
export function usedRows(edition: Edition): UsedRows {
  const records = new Set<SheetRecord>();
  const index = indexOf(edition);
  const useAll = (rows: readonly SheetRecord[] = []) => {
    for (const row of rows) use(row);
  };
  function use(record: SheetRecord): void {
    if (records.has(record)) return;
    records.add(record);
    useAll(namedBy(record, index));
  }
  return {
    records,
    use,
    useSetting: (code) => useAll(index.settings.get(code)),
    useList: (list, value) =>
      useAll(
        value === undefined
          ? index.lists.get(foldText(list))
          : index.values.get(`${foldText(list)}\n${foldText(value)}`),
      ),
    usePlace: ({ sheet, row }) => useAll(index.places.get(`${sheet}\n${row}`)),
    useRule: (code) => useAll(index.rules.get(code.toUpperCase())),
  };
}

const RULES = ["deadlines", "limits", "conditions"] as const;

/** The rows that the cells of a row name: `[MÃ]` of any, and of a rule the tasks, events and tabs. */
function namedBy(record: SheetRecord, index: Index): readonly SheetRecord[] {
  const texts = record.values.filter((value) => typeof value === "string");
  const codes = texts.flatMap((text) => [...text.matchAll(/\[([A-Z][A-Z0-9_]*)\]/g)]);
  const settings = [...codes.map(([, code]) => code ?? ""), ...impliedSettings(record)];
  const found = settings.flatMap((code) => index.settings.get(code) ?? []);
  if (!RULES.some((key) => key === record.sheet.tab.key)) return found;
  const words = texts.flatMap((text) => text.match(/[\p{L}\p{N}_-]+/gu) ?? []);
  return [
    ...found,
    ...words.flatMap((word) => index.tasks.get(word.toUpperCase()) ?? []),
    ...(foldText(texts.join(" ")).includes(index.formsTab) ? index.forms : []),
  ];
}

/** Settings that a rule reads without naming them: by its doers, its event, an age. */
function impliedSettings(record: SheetRecord): readonly string[] {
  const { key } = record.sheet.tab;
  const says = (column: string, word: string) =>
    foldText(textAt(record, column) ?? "").includes(foldText(word));
  if (key === "deadlines") {
    return [
      ...(sameText(textAt(record, "doers") ?? "", DUE.office) ? ["MA_VAN_PHONG"] : []),
      ...(says("due", DUE.departmentConference) ? ["NGAY_HOI_NGHI_SO"] : []),
    ];
  }
  const filters = key === "limits" ? ["filter"] : key === "conditions" ? ["when", "must"] : [];
  return filters.some((column) => says(column, FILTER.age)) ? ["NAM"] : [];
}

const TABS = ["settings", "catalogue", "awardForms", "units", ...RULES];

type Index = ReturnType<typeof indexOf>;

function indexOf(edition: Edition) {
  const { rowsOf, awardForms } = edition;
  const code = (record: SheetRecord) => (textAt(record, "code") ?? "").toUpperCase();
  const list = (record: SheetRecord) => foldText(textAt(record, "list") ?? "");
  return {
    settings: grouped(rowsOf("settings"), (record) => textAt(record, "code") ?? ""),
    tasks: grouped(rowsOf("deadlines"), code),
    rules: grouped(RULES.flatMap(rowsOf), code),
    lists: grouped(rowsOf("catalogue"), list),
    values: grouped(
      rowsOf("catalogue"),
      (record) => `${list(record)}\n${foldText(textAt(record, "value") ?? "")}`,
    ),
    places: grouped(TABS.flatMap(rowsOf), ({ sheet, row }) => `${sheet.tab.name}\n${row}`),
    forms: awardForms.records,
    formsTab: `${foldText(awardForms.tab.name)}.`,
  };
}

function grouped(
  records: readonly SheetRecord[],
  keyOf: (record: SheetRecord) => string,
): ReadonlyMap<string, readonly SheetRecord[]> {
  const groups = new Map<string, SheetRecord[]>();
  for (const record of records) {
    const own = groups.get(keyOf(record));
    if (own === undefined) groups.set(keyOf(record), [record]);
    else own.push(record);
  }
  return groups;
}
