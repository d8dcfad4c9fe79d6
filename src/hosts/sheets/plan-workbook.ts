import { sameText } from "../../domain/text.ts";
import type { Table } from "../../workbook/table.ts";
import type { WrittenSheet } from "../../workbook/written-book.ts";
import { changeColumns, untagged } from "./change-columns.ts";
import { changeColours, changeGuards, changeViews } from "./change-guards.ts";
import { changeBanding, changeRules } from "./change-rules.ts";
import { checkFormulaRequests } from "./check-formulas.ts";
import { createdSheet, sheetIdOf, sheetRequests, type Template } from "./compile-workbook.ts";
import type { LiveBook, LiveSheet } from "./live-book.ts";
import { LISTS } from "./live-lists.ts";
import { nameRequest, PLACE } from "./missing-tabs.ts";
import { withLists } from "./point-lists.ts";
import { type SheetState, sheetStateOf } from "./sheet-state.ts";
import { stopsOf } from "./stops.ts";
import { sheetTag, TAG } from "./template-tags.ts";
import { ChangeList, type WorkbookChanges } from "./workbook-changes.ts";

/** First rows of tabs, by the tab's number. */
export type HeaderRows = ReadonlyMap<number, Table>;

/**
 * What brings a workbook to its template: nothing, or one batch. People's rows, their own columns,
 * headers that they have reworded and columns that they have moved stay as they are.
 *
 * @param headers the first rows of all tabs; decides about columns without tags, first asked for by
 *   `needsHeaders`
 */
export function planWorkbook(
  template: Template,
  live: LiveBook,
  headers?: HeaderRows,
): WorkbookChanges {
  const stops = stopsOf(template, live);
  if (stops.length > 0) return { ...NOTHING, stops };
  const list = new ChangeList();
  const states = statesOf(template, live, { headers, list });
  const isComplete = states.missing.length === 0 && states.found.every(isTagged);
  if (!isComplete && headers === undefined) return { ...NOTHING, needsHeaders: true };
  for (const own of states.found) {
    changeTab(template, { ...own, sheet: withLists(own.sheet, states.found) }, list);
  }
  for (const sheet of states.missing) {
    addSheet(template, withLists(sheet, states.found), list);
  }
  changeNames(template, { live, states, list });
  if (!isComplete) renewFormulas(template, states, list);
  changeBook(template, live, list);
  return judged(list, states.found);
}

/** Rules first: what was read of the cells counts columns as they stand. */
function changeTab(template: Template, state: SheetState, list: ChangeList): void {
  changeRules(state, list);
  changeColumns(template, state, list);
  changeGuards(template, state, list);
  changeBanding(template, state, list);
  changeColours(state, list);
  changeViews(template, state, list);
}

const NOTHING: WorkbookChanges = {
  stops: [],
  notes: [],
  changes: [],
  requests: [],
  needsHeaders: false,
};

/** A «table» that a person has made refuses rules and looks: nothing is changed under one. */
function judged(list: ChangeList, found: readonly SheetState[]): WorkbookChanges {
  const tables = found.flatMap(({ live }) =>
    live.tables.map((table) => ({ live, facts: { sheet: live.title, table } })),
  );
  const inTheWay = tables.filter(({ live }) => list.touched.has(live.sheetId));
  if (inTheWay.length > 0) {
    const stops = inTheWay.map(({ facts }) => ({ code: "table-in-the-way" as const, facts }));
    return { ...NOTHING, stops };
  }
  const notes = [...list.notes, ...tables.map(({ facts }) => ({ code: "table" as const, facts }))];
  return { ...NOTHING, notes, changes: list.changes, requests: list.requests };
}

interface States {
  readonly found: readonly SheetState[];
  readonly missing: readonly WrittenSheet[];
}

/** The hidden lists first: what they give place to, others name. */
function statesOf(
  { book }: Template,
  live: LiveBook,
  { headers, list }: { readonly headers: HeaderRows | undefined; readonly list: ChangeList },
): States {
  const found: SheetState[] = [];
  const missing: WrittenSheet[] = [];
  const isLists = ({ key }: WrittenSheet) => key === LISTS;
  const ordered = [...book.sheets].sort(
    (one, other) => Number(isLists(other)) - Number(isLists(one)),
  );
  for (const sheet of ordered) {
    const tagged = live.sheets.find(({ tags, isOwn }) => !isOwn && tags.includes(sheet.key ?? ""));
    const own = tagged ?? live.sheets.find(({ title }) => sameText(title, sheet.name));
    if (own === undefined) {
      missing.push(sheet);
      continue;
    }
    if (tagged === undefined) knowSheet(sheet, own, list);
    found.push(sheetStateOf(sheet, own, headers?.get(own.sheetId)));
  }
  return { found, missing };
}

function knowSheet({ key = "" }: WrittenSheet, { sheetId, title }: LiveSheet, list: ChangeList) {
  const tag = sheetTag({ key: TAG.sheet, value: key }, sheetId);
  list.add({ code: "sheet-known-by-title", facts: { sheet: title } }, [tag]);
}

function isTagged(state: SheetState): boolean {
  return untagged(state).length === 0;
}

function addSheet(template: Template, sheet: WrittenSheet, list: ChangeList): void {
  const sheetId = sheetIdOf(template, sheet);
  const index = template.book.sheets.findIndex(({ key }) => key === sheet.key);
  list.add({ code: "sheet-added", facts: { sheet: sheet.name } }, [
    { addSheet: createdSheet(sheet, sheetId, index) },
    ...sheetRequests(template, sheet, sheetId),
  ]);
}

interface Names {
  readonly live: LiveBook;
  readonly states: States;
  readonly list: ChangeList;
}

function changeNames({ book, kind }: Template, { live, states, list }: Names): void {
  const placed = [
    ...states.found.map(({ sheet, live: { sheetId } }) => [sheet, sheetId] as const),
    ...states.missing.map((sheet) => [sheet, sheetIdOf({ kind }, sheet)] as const),
  ];
  for (const { name, range } of book.names ?? []) {
    if (live.names.has(name)) continue;
    const requests = nameRequest(name, range, placed);
    if (requests.length > 0) list.add({ code: "name-back", facts: { name } }, requests);
  }
}

/** «Kiểm tra» reads ranges that may now be wider: its formulas are written for what stands. */
function renewFormulas({ declarations, book, kind }: Template, states: States, list: ChangeList) {
  if (kind !== "entry") return;
  const ids = new Map(states.found.map(({ live }) => [live.title, live.sheetId]));
  for (const sheet of states.missing) ids.set(sheet.name, sheetIdOf({ kind }, sheet));
  const tables = book.sheets.map((sheet): Table => {
    const state = states.found.find((one) => one.sheet.key === sheet.key);
    if (state === undefined) {
      return { name: sheet.name, rows: [(sheet.rows[0] ?? []).map(headerOf)] };
    }
    const blank = Array.from({ length: state.headerRow - 1 }, () => []);
    return { name: state.live.title, rows: [...blank, declaredHeaders(state)] };
  });
  list.requests.push(...checkFormulaRequests(declarations.entry, tables, (name) => ids.get(name)));
}

/** The headers as declared where a tag says whose column it is, as they stand elsewhere. */
function declaredHeaders({ sheet, places, headers }: SheetState): Table["rows"][number] {
  const row: (string | null)[] = headers.map((header) => header ?? null);
  for (const [at, { key }] of sheet.columns.entries()) {
    const place = key === undefined ? undefined : places.get(key);
    if (place === undefined) continue;
    while (row.length <= place) row.push(null);
    row[place] = String(sheet.rows[0]?.[at]?.value ?? "");
  }
  return row;
}

function headerOf({ value }: { readonly value: unknown }): string | null {
  return typeof value === "string" ? value : null;
}

function changeBook({ kind, declarations }: Template, live: LiveBook, list: ChangeList): void {
  if (live.locale !== PLACE.locale || live.timeZone !== PLACE.timeZone) {
    const facts = { locale: live.locale, timeZone: live.timeZone };
    list.add({ code: "place-back", facts }, [
      { updateSpreadsheetProperties: { properties: PLACE, fields: "locale,timeZone" } },
    ]);
  }
  const { version } = declarations[kind];
  const [standing] = live.tags(TAG.version);
  if (standing === String(version)) return;
  list.add({ code: "version-raised", facts: { from: standing ?? "", to: version } }, [
    {
      updateDeveloperMetadata: {
        dataFilters: [{ developerMetadataLookup: { metadataKey: TAG.version } }],
        developerMetadata: { metadataValue: String(version) },
        fields: "metadataValue",
      },
    },
  ]);
}
