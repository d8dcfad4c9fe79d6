import type { Area } from "./area.ts";
import type { Book } from "./book.ts";
import { gridData } from "./sheets-cell-facts.ts";
import { metadataFacts } from "./sheets-metadata-requests.ts";
import { namedFacts } from "./sheets-named-requests.ts";
import { overlayFacts } from "./sheets-over-requests.ts";
import { type Fields, rangeFacts } from "./sheets-places.ts";
import { protectionFacts } from "./sheets-protection-requests.ts";
import type { Tab } from "./tab.ts";

/** A tab that is read, and the areas of it whose cells are told; none: no cells. */
export interface ReadTab {
  readonly tab: Tab;
  readonly areas: readonly Area[];
}

/** A spreadsheet as the API shows it, before any mask. Empty lists are left out, as Google does. */
export function spreadsheetFacts(book: Book, read: readonly ReadTab[]): Fields {
  return {
    spreadsheetId: book.id,
    spreadsheetUrl: book.url,
    properties: {
      title: book.title,
      locale: book.locale,
      timeZone: book.timeZone,
      autoRecalc: "ON_CHANGE",
    },
    sheets: read.map((one) => sheetFacts(book, one)),
    ...list("namedRanges", book.named.map(namedFacts)),
    ...list(
      "developerMetadata",
      book.metadata.filter(({ tab }) => tab === undefined).map(metadataFacts),
    ),
  };
}

function list(name: string, items: readonly unknown[]): Fields {
  return items.length === 0 ? {} : { [name]: items };
}

function sheetFacts(book: Book, { tab, areas }: ReadTab): Fields {
  return {
    properties: sheetProperties(book, tab),
    ...list("charts", tab.charts.map(chartFacts)),
    ...list(
      "conditionalFormats",
      tab.conditions.map(({ areas: own, api }) => ({
        ranges: own.map((area) => rangeFacts(tab, area)),
        ...api,
      })),
    ),
    ...list(
      "protectedRanges",
      tab.protections.map((state) => protectionFacts(tab, state)),
    ),
    ...list(
      "bandedRanges",
      tab.bandings.map((state) => overlayFacts(tab, state, "bandedRangeId")),
    ),
    ...list(
      "filterViews",
      tab.filterViews.map((state) => overlayFacts(tab, state, "filterViewId")),
    ),
    ...list(
      "tables",
      tab.tables.map((state) => overlayFacts(tab, state, "tableId")),
    ),
    ...list(
      "merges",
      tab.merges.map((area) => rangeFacts(tab, area)),
    ),
    ...list(
      "developerMetadata",
      book.metadata.filter((own) => own.tab === tab && own.area === undefined).map(metadataFacts),
    ),
    ...filterFacts(tab),
    ...(areas.length === 0 ? {} : { data: areas.map((area) => gridData(book, tab, area)) }),
  };
}

/** Rows that somebody filtered out tell of a filter too. */
function filterFacts(tab: Tab): Fields {
  if (tab.basicFilter !== undefined) {
    const { area, facts } = tab.basicFilter;
    return { basicFilter: { range: rangeFacts(tab, area), ...facts } };
  }
  return tab.filteredRows.size === 0 ? {} : { basicFilter: { range: { sheetId: tab.id } } };
}

function chartFacts({ id, spec }: Tab["charts"][number]): Fields {
  return { chartId: id, ...(spec === undefined ? {} : { spec }) };
}

export function sheetProperties(book: Book, tab: Tab): Fields {
  return {
    sheetId: tab.id,
    title: tab.name,
    index: book.tabs.indexOf(tab),
    sheetType: "GRID",
    ...(tab.isHidden ? { hidden: true } : {}),
    gridProperties: {
      rowCount: tab.maxRows,
      columnCount: tab.maxColumns,
      ...(tab.frozenRows === 0 ? {} : { frozenRowCount: tab.frozenRows }),
      ...(tab.frozenColumns === 0 ? {} : { frozenColumnCount: tab.frozenColumns }),
    },
    ...(tab.color === null || !tab.color.startsWith("{")
      ? {}
      : { tabColorStyle: JSON.parse(tab.color) as unknown }),
  };
}
