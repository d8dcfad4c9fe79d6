import type { ApiGuard, ApiRange, ApiSheet, ApiSpreadsheet, ApiTag } from "./api-types.ts";
import { isOwnTab } from "./read-workbook.ts";
import { TAG, type TagKey } from "./template-tags.ts";

/** What a rerun must know of a workbook: tabs, tags and what hangs on them; of cells their rules alone. */
export const LIVE_FIELDS = [
  "spreadsheetId",
  "properties(title,locale,timeZone)",
  "namedRanges(name)",
  "developerMetadata(metadataKey,metadataValue)",
  "sheets(properties(sheetId,title,index,hidden,gridProperties(rowCount,columnCount))",
  "developerMetadata(metadataKey,metadataValue)",
  "protectedRanges(protectedRangeId,range,warningOnly,editors(users))",
  "bandedRanges(bandedRangeId)",
  "conditionalFormats(booleanRule(condition(values(userEnteredValue))))",
  "filterViews(filterViewId)",
  "tables(name)",
  "data(startColumn,columnMetadata(developerMetadata(metadataKey,metadataValue))",
  "rowData(values(dataValidation(condition(type))))))",
].join(",");

export interface LiveGuard {
  readonly id: number;
  readonly range: ApiRange;
  /** People are warned, not stopped. */
  readonly isWarning: boolean;
  /** Addresses in small letters; undefined where the service does not tell. */
  readonly editors: ReadonlySet<string> | undefined;
}

export interface LiveSheet {
  readonly sheetId: number;
  readonly title: string;
  readonly rowCount: number;
  readonly columnCount: number;
  /** Keys of the tab that it is tagged as. */
  readonly tags: readonly string[];
  /** The program's own memory or backup of a tab. */
  readonly isOwn: boolean;
  /** Places of each tagged column, by `tab.column`; two places: somebody copied one. */
  readonly columns: ReadonlyMap<string, readonly number[]>;
  readonly guards: readonly LiveGuard[];
  readonly colourFormulas: readonly string[];
  readonly viewIds: ReadonlySet<number>;
  readonly isBanded: boolean;
  /** Kinds of the cells' rules, row by row from the top, as far down as the service tells. */
  readonly rules: readonly (readonly (string | undefined)[])[];
  /** Names of «tables» that a person has made of a range. */
  readonly tables: readonly string[];
}

export interface LiveBook {
  readonly title: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly names: ReadonlySet<string>;
  readonly sheets: readonly LiveSheet[];
  /** Values of the workbook's own tags. */
  readonly tags: (key: TagKey) => readonly string[];
}

/** A workbook as the service describes it in one answer of `LIVE_FIELDS`. */
export function readLiveBook(book: ApiSpreadsheet): LiveBook {
  const { title = "", locale = "", timeZone = "" } = book.properties ?? {};
  return {
    title,
    locale,
    timeZone,
    names: new Set((book.namedRanges ?? []).flatMap(({ name }) => name ?? [])),
    sheets: (book.sheets ?? []).map(liveSheet),
    tags: (key) => valuesOf(book.developerMetadata, key),
  };
}

function liveSheet(sheet: ApiSheet): LiveSheet {
  const { sheetId = 0, title = "", gridProperties = {} } = sheet.properties ?? {};
  const { rowCount = 0, columnCount = 0 } = gridProperties;
  return {
    sheetId,
    title,
    rowCount,
    columnCount,
    tags: valuesOf(sheet.developerMetadata, TAG.sheet),
    isOwn: isOwnTab(title),
    columns: columnsOf(sheet),
    guards: (sheet.protectedRanges ?? []).map((guard) => liveGuard(guard, sheetId)),
    colourFormulas: (sheet.conditionalFormats ?? []).flatMap(formulasOf),
    viewIds: new Set((sheet.filterViews ?? []).flatMap(({ filterViewId }) => filterViewId ?? [])),
    isBanded: (sheet.bandedRanges ?? []).length > 0,
    rules: rulesOf(sheet),
    tables: (sheet.tables ?? []).map(({ name = "" }) => name),
  };
}

function liveGuard(
  { protectedRangeId: id = 0, range, warningOnly, editors }: ApiGuard,
  sheetId: number,
): LiveGuard {
  const users = editors?.users?.map((address) => address.toLowerCase());
  return {
    id,
    range: { ...range, sheetId },
    isWarning: warningOnly === true,
    editors: users === undefined ? undefined : new Set(users),
  };
}

function columnsOf({ data = [] }: ApiSheet): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const { startColumn = 0, columnMetadata = [] } of data) {
    for (const [at, { developerMetadata }] of columnMetadata.entries()) {
      for (const tag of valuesOf(developerMetadata, TAG.column)) {
        places.set(tag, [...(places.get(tag) ?? []), startColumn + at]);
      }
    }
  }
  return places;
}

/** The whole tab is asked for: it comes as one block from its first cell. */
function rulesOf({ data = [] }: ApiSheet): LiveSheet["rules"] {
  const [{ rowData = [] } = {}] = data;
  return rowData.map(({ values = [] }) =>
    values.map(({ dataValidation }) => dataValidation?.condition?.type),
  );
}

function formulasOf({ booleanRule }: NonNullable<ApiSheet["conditionalFormats"]>[number]) {
  return (booleanRule?.condition?.values ?? []).flatMap(
    ({ userEnteredValue }) => userEnteredValue ?? [],
  );
}

function valuesOf(tags: readonly ApiTag[] = [], key: TagKey): readonly string[] {
  return tags.flatMap(({ metadataKey, metadataValue = "" }) =>
    metadataKey === key ? [metadataValue] : [],
  );
}
