import { columnLetters } from "../../workbook/column-letters.ts";
import type { ColourRule } from "../../workbook/written-book.ts";
import type { ApiRange, ApiRequest } from "./api-types.ts";
import { sheetStableName, type Template, unitColumnOf } from "./compile-workbook.ts";
import { filterViewRequest, viewId } from "./filter-views.ts";
import { gridRange } from "./grid-range.ts";
import { type Guard, guardId, guardRange, guardRequest, guardsOf } from "./guards.ts";
import type { LiveGuard } from "./live-book.ts";
import type { SheetState } from "./sheet-state.ts";
import { ruleRequest, sheetsFormula } from "./tab-requests.ts";
import type { ChangeList } from "./workbook-changes.ts";

/** Puts back what guards a tab, where nothing covers the place any more. */
export function changeGuards(template: Template, state: SheetState, list: ChangeList): void {
  const { sheet, live } = state;
  for (const guard of guardsOf(sheet)) {
    const placed = placedGuard(guard, state);
    if (placed === undefined) continue;
    const id = sheetStableName(template, sheet);
    const facts = { sheet: live.title, part: partOf(placed) };
    if (!live.guards.some(({ range }) => covers(range, placed, state))) {
      list.add({ code: "guard-back", facts }, [backRequest(placed, state, { template, id })]);
      continue;
    }
    const own = live.guards.find((one) => one.id === guardId(placed, id));
    const requests = own === undefined ? [] : editorRequests(own, template);
    if (requests.length > 0) list.add({ code: "guard-editors", facts }, requests);
  }
}

/** A guard of ours stops all but the editors again, and lets those in who came later; puts none out. */
function editorRequests(
  { id, isWarning, editors }: LiveGuard,
  template: Template,
): readonly ApiRequest[] {
  const lacking = template.editors.filter((one) => editors?.has(one.toLowerCase()) === false);
  if (template.editors.length === 0 || (!isWarning && lacking.length === 0)) return [];
  const users = [...new Set([...(editors ?? []), ...template.editors])];
  const protectedRange = { protectedRangeId: id, warningOnly: false, editors: { users } };
  return [{ updateProtectedRange: { protectedRange, fields: "warningOnly,editors" } }];
}

function placedGuard(guard: Guard, { places, headerRow }: SheetState): Guard | undefined {
  if (guard.kind === "header") return { ...guard, rows: guard.rows + headerRow - 1 };
  if (guard.kind === "whole" || guard.key === undefined) return guard;
  const column = places.get(guard.key);
  return column === undefined ? undefined : { ...guard, column };
}

function partOf(guard: Guard): string {
  return guard.kind === "column" ? columnLetters(guard.column) : guard.kind;
}

/** A column that a person has put behind ours needs no guard of ours. */
function covers(range: ApiRange, guard: Guard, { live, places }: SheetState): boolean {
  const { startRowIndex: top = 0, endRowIndex: bottom = live.rowCount } = range;
  const { startColumnIndex: left = 0, endColumnIndex: right = live.columnCount } = range;
  const isDeep = bottom >= live.rowCount;
  if (guard.kind === "column") {
    return left <= guard.column && right > guard.column && top <= 1 && isDeep;
  }
  const isWide = [...places.values()].every((place) => left <= place && place < right);
  return isWide && top === 0 && (guard.kind === "whole" ? isDeep : bottom >= guard.rows);
}

/** A guard of ours that somebody has moved elsewhere is moved back under its number. */
function backRequest(
  guard: Guard,
  { live }: SheetState,
  { template, id }: { readonly template: Template; readonly id: string },
): ApiRequest {
  const { sheetId } = live;
  const number = guardId(guard, id);
  if (!live.guards.some((one) => one.id === number)) {
    return guardRequest(guard, { sheetId, id, editors: template.editors });
  }
  return {
    updateProtectedRange: {
      protectedRange: { protectedRangeId: number, range: guardRange(guard, sheetId) },
      fields: "range",
    },
  };
}

/** Coloured rules bear no number: one is known by its formula, whichever column it now reads. */
export function changeColours(state: SheetState, list: ChangeList): void {
  const { sheet, live } = state;
  for (const rule of sheet.colourRules ?? []) {
    const placed = placedRule(rule, state);
    if (placed === undefined) continue;
    const formula = sheetsFormula(placed.formula);
    if (live.colourFormulas.some((own) => anyColumn(own) === anyColumn(formula))) continue;
    const request = ruleRequest(placed, live.sheetId, live.colourFormulas.length);
    list.add({ code: "colour-back", facts: { sheet: live.title } }, [request], live.sheetId);
  }
}

function anyColumn(formula: string): string {
  return formula.replace(/\s+/g, "").replace(/\$[A-Z]+(?=\d)/g, "$");
}

/** A rule of one column, moved to where the column stands; undefined for a rule of several. */
function placedRule(rule: ColourRule, { sheet, places, live }: SheetState): ColourRule | undefined {
  const { startColumnIndex = 0, endColumnIndex = 0 } = gridRange(rule.range, 0);
  const key = sheet.columns[startColumnIndex]?.key;
  const place = key === undefined ? undefined : places.get(key);
  if (place === undefined || endColumnIndex !== startColumnIndex + 1) return undefined;
  const [from, to] = [columnLetters(startColumnIndex), columnLetters(place)];
  return {
    ...rule,
    range: `${to}2:${to}${live.rowCount}`,
    formula: rule.formula.replace(new RegExp(`\\$${from}(?=\\d)`, "g"), `$${to}`),
  };
}

/** A filter view for every unit that has none yet. */
export function changeViews(template: Template, state: SheetState, list: ChangeList): void {
  const { sheet, live, places, columnCount } = state;
  const unitKey = sheet.columns[unitColumnOf(template, sheet)]?.key;
  const unitColumn = unitKey === undefined ? undefined : places.get(unitKey);
  if (unitColumn === undefined || template.units.length < 2) return;
  const tab = {
    sheetId: live.sheetId,
    id: sheetStableName(template, sheet),
    unitColumn,
    columnCount,
  };
  const lacking = template.units.filter((unit) => !live.viewIds.has(viewId(tab.id, unit)));
  if (lacking.length === 0) return;
  const facts = { sheet: live.title, count: lacking.length };
  const requests = lacking.map((unit) => filterViewRequest(unit, tab));
  list.add({ code: "views-added", facts }, requests, live.sheetId);
}
