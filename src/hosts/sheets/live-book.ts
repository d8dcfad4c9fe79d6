import type { ApiRange, ApiSheet, ApiSpreadsheet } from "./api-types.ts";
import { isOwnTab } from "./read-workbook.ts";
import { TAG, type TagKey } from "./template-tags.ts";

/** What a rerun must know of a workbook: tabs, tags and what hangs on them; no cell. */
export const LIVE_FIELDS = [
  "spreadsheetId",
  "properties(title,locale,timeZone)",
  "namedRanges(name)",
  "developerMetadata(metadataKey,metadataValue)",
  "sheets(properties(sheetId,title,index,hidden,gridProperties(rowCount,columnCount))",
  "developerMetadata(metadataKey,metadataValue)",
  "protectedRanges(protectedRangeId,range)",
  "conditionalFormats(booleanRule(condition(values(userEnteredValue))))",
  "filterViews(filterViewId)",
  "tables(name))",
].join(",");

/** Tags of columns are told apart from the rest: they stand in no tab's own description. */
export const COLUMN_SEARCH = {
  dataFilters: [{ developerMetadataLookup: { metadataKey: TAG.column } }],
} as const;

export interface ApiMetadata {
  readonly metadataKey?: string;
  readonly metadataValue?: string;
  readonly location?: {
    readonly dimensionRange?: { readonly sheetId?: number; readonly startIndex?: number };
  };
}

export interface ApiFound {
  readonly matchedDeveloperMetadata?: readonly { readonly developerMetadata?: ApiMetadata }[];
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
  readonly guards: readonly { readonly id: number; readonly range: ApiRange }[];
  readonly colourFormulas: readonly string[];
  readonly viewIds: ReadonlySet<number>;
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

/** A workbook as the service describes it, its columns as the search for their tags found them. */
export function readLiveBook(book: ApiSpreadsheet, found: ApiFound): LiveBook {
  const { title = "", locale = "", timeZone = "" } = book.properties ?? {};
  const columns = (found.matchedDeveloperMetadata ?? []).flatMap(
    ({ developerMetadata }) => developerMetadata ?? [],
  );
  return {
    title,
    locale,
    timeZone,
    names: new Set((book.namedRanges ?? []).flatMap(({ name }) => name ?? [])),
    sheets: (book.sheets ?? []).map((sheet) => liveSheet(sheet, columns)),
    tags: (key) => valuesOf(book.developerMetadata, key),
  };
}

function liveSheet(sheet: ApiSheet, columns: readonly ApiMetadata[]): LiveSheet {
  const { sheetId = 0, title = "", gridProperties = {} } = sheet.properties ?? {};
  const { rowCount = 0, columnCount = 0 } = gridProperties;
  return {
    sheetId,
    title,
    rowCount,
    columnCount,
    tags: valuesOf(sheet.developerMetadata, TAG.sheet),
    isOwn: isOwnTab(title),
    columns: columnsOf(sheetId, columns),
    guards: (sheet.protectedRanges ?? []).map(({ protectedRangeId = 0, range }) => ({
      id: protectedRangeId,
      range: { ...range, sheetId },
    })),
    colourFormulas: (sheet.conditionalFormats ?? []).flatMap(formulasOf),
    viewIds: new Set((sheet.filterViews ?? []).flatMap(({ filterViewId }) => filterViewId ?? [])),
    tables: (sheet.tables ?? []).map(({ name = "" }) => name),
  };
}

function columnsOf(
  sheetId: number,
  tags: readonly ApiMetadata[],
): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const { metadataValue = "", location } of tags) {
    const range = location?.dimensionRange;
    if (range === undefined || (range.sheetId ?? 0) !== sheetId) continue;
    places.set(metadataValue, [...(places.get(metadataValue) ?? []), range.startIndex ?? 0]);
  }
  return places;
}

function formulasOf({ booleanRule }: NonNullable<ApiSheet["conditionalFormats"]>[number]) {
  return (booleanRule?.condition?.values ?? []).flatMap(
    ({ userEnteredValue }) => userEnteredValue ?? [],
  );
}

function valuesOf(tags: readonly ApiMetadata[] = [], key: TagKey): readonly string[] {
  return tags.flatMap(({ metadataKey, metadataValue = "" }) =>
    metadataKey === key ? [metadataValue] : [],
  );
}
