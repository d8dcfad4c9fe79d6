import type { Validation } from "../../workbook/written-book.ts";
import type { ApiRequest } from "./api-types.ts";
import { bandingRequests, sheetStableName, type Template } from "./compile-workbook.ts";
import type { SheetState } from "./sheet-state.ts";
import { ruleType, validationRequest } from "./tab-requests.ts";
import type { ChangeList } from "./workbook-changes.ts";

/**
 * Puts dropdowns, dates and boxes back where cells have lost theirs, as they do when somebody pastes
 * over them; nothing that was typed is touched. A rule of another kind stays: a person has made it,
 * and it is told. Under a «table» nothing is put back, for a table has rules of its own.
 */
export function changeRules(
  { sheet, live, places, headerRow }: SheetState,
  list: ChangeList,
): void {
  if (live.tables.length > 0) return;
  for (const rule of sheet.validations ?? []) {
    const key = sheet.columns[rule.column]?.key;
    const place = key === undefined ? undefined : places.get(key);
    if (place === undefined) continue;
    const header = String(sheet.rows[0]?.[rule.column]?.value ?? "");
    const facts = { sheet: live.title, column: header };
    const first = rule.firstRow - 1 + headerRow - 1;
    const { lost, other } = judgedCells(
      rule,
      live.rules.slice(first).map((row) => row[place]),
    );
    if (other > 0) list.note({ code: "rule-other", facts: { ...facts, count: other } });
    if (lost.length === 0) continue;
    const rows = stretches(lost, live.rowCount - first).map(([from, to]): ApiRequest => {
      const here = { firstRow: first + from + 1, lastRow: first + to };
      return validationRequest({ ...rule, ...here, column: place }, live.sheetId);
    });
    list.add({ code: "rule-back", facts }, rows, live.sheetId);
  }
}

interface Judged {
  /** Places without any rule, from the column's first cell; every told cell: the whole column. */
  readonly lost: readonly number[] | "all";
  readonly other: number;
}

function judgedCells(rule: Validation, kinds: readonly (string | undefined)[]): Judged {
  const lost = kinds.flatMap((kind, at) => (kind === undefined ? [at] : []));
  const wanted = ruleType(rule.rule);
  const other = kinds.filter((kind) => kind !== undefined && kind !== wanted).length;
  return { lost: lost.length > 0 && lost.length === kinds.length ? "all" : lost, other };
}

/** From, to: the end outside. */
function stretches(lost: Judged["lost"], length: number): readonly (readonly [number, number])[] {
  if (lost === "all") return [[0, length]];
  const found: [number, number][] = [];
  for (const at of lost) {
    const last = found[found.length - 1];
    if (last?.[1] === at) last[1] = at + 1;
    else found.push([at, at + 1]);
  }
  return found;
}

/** Bands of a tab that has none; whatever bands a person has put there stay. */
export function changeBanding(template: Template, state: SheetState, list: ChangeList): void {
  const { sheet, live, columnCount } = state;
  if (live.isBanded || live.tables.length > 0) return;
  const place = { sheetId: live.sheetId, id: sheetStableName(template, sheet), columnCount };
  const requests = bandingRequests(sheet, place);
  if (requests.length === 0) return;
  list.add({ code: "banding-back", facts: { sheet: live.title } }, requests, live.sheetId);
}
