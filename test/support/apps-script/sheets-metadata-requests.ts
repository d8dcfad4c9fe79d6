import type { Area } from "./area.ts";
import type { Book, MetadataState } from "./book.ts";
import { masked, maskOf } from "./field-mask.ts";
import { type Fields, tabOfId } from "./sheets-places.ts";
import { notSimulated } from "./simulated.ts";
import type { Tab } from "./tab.ts";

interface Spot {
  readonly tab: Tab | undefined;
  readonly area: Area | undefined;
}

const KEY_MAX = 30_000;

/** Metadata as the API shows it, its place as it stands now. */
export function metadataFacts(state: MetadataState): Fields {
  const { id, key, value, visibility } = state;
  return {
    metadataId: id,
    metadataKey: key,
    ...(value === null ? {} : { metadataValue: value }),
    location: locationFacts(state),
    visibility,
  };
}

function locationFacts({ tab, area }: Spot): Fields {
  if (tab === undefined) return { locationType: "SPREADSHEET", spreadsheet: true };
  if (area === undefined) return { locationType: "SHEET", sheetId: tab.id };
  const isColumn = locationType({ tab, area }) === "COLUMN";
  const startIndex = (isColumn ? area.column : area.row) - 1;
  const dimension = isColumn ? "COLUMNS" : "ROWS";
  const range = { sheetId: tab.id, dimension, startIndex, endIndex: startIndex + 1 };
  return { locationType: isColumn ? "COLUMN" : "ROW", dimensionRange: range };
}

function locationType({ tab, area }: Spot): string {
  if (tab === undefined) return "SPREADSHEET";
  if (area === undefined) return "SHEET";
  return area.columns === 1 && area.rows !== 1 ? "COLUMN" : "ROW";
}

function spotOf(book: Book, location: unknown): Spot {
  const { spreadsheet, sheetId, dimensionRange } = Object(location) as Fields;
  const given = [spreadsheet, sheetId, dimensionRange].filter((one) => one !== undefined);
  if (given.length !== 1) throw new Error("Exactly one location must be set.");
  if (spreadsheet !== undefined) return { tab: undefined, area: undefined };
  if (sheetId !== undefined) return { tab: tabOfId(book, sheetId), area: undefined };
  const range = Object(dimensionRange) as Fields;
  const tab = tabOfId(book, range["sheetId"]);
  const start = Number(range["startIndex"] ?? 0);
  const isRows = range["dimension"] === "ROWS";
  if (!isRows && range["dimension"] !== "COLUMNS") throw new Error("Dimension must be set.");
  if (Number(range["endIndex"]) - start !== 1) {
    throw new Error("Developer metadata can be associated with one row or one column only.");
  }
  if (start >= (isRows ? tab.maxRows : tab.maxColumns))
    throw new Error("Range exceeds grid limits.");
  const area = isRows
    ? { ...tab.all, row: start + 1, rows: 1 }
    : { ...tab.all, column: start + 1, columns: 1 };
  return { tab, area };
}

/** @throws Error for a number that is taken, no key, no visibility, no single row or column */
export function createDeveloperMetadata(facts: Fields, book: Book): Fields {
  const { metadataId, metadataKey, metadataValue, visibility, location } = Object(
    facts["developerMetadata"],
  ) as Fields;
  if (typeof metadataKey !== "string" || metadataKey === "") {
    throw new Error("The metadata must have a key.");
  }
  if (visibility !== "DOCUMENT" && visibility !== "PROJECT") {
    throw new Error("The metadata must have a visibility.");
  }
  if (book.metadata.some(({ id }) => id === metadataId)) {
    throw new Error(`Developer metadata with id ${String(metadataId)} already exists.`);
  }
  if (metadataKey.length + String(metadataValue ?? "").length > KEY_MAX) {
    throw new Error("The developer metadata is too large.");
  }
  const state: MetadataState = {
    id: typeof metadataId === "number" ? metadataId : book.nextId(),
    key: metadataKey,
    value: metadataValue === undefined ? null : String(metadataValue),
    visibility,
    ...spotOf(book, location),
  };
  book.metadata.push(state);
  return { createDeveloperMetadata: { developerMetadata: metadataFacts(state) } };
}

/** Those that any of the filters finds, in the order in which they were made. */
export function metadataOf(book: Book, filters: unknown): readonly MetadataState[] {
  const lookups = (filters ?? []) as readonly Fields[];
  if (lookups.length === 0) throw new Error("Must specify at least one data filter.");
  const wants = lookups.map((filter) => {
    const { developerMetadataLookup: lookup, ...other } = filter;
    if (lookup === undefined) throw notSimulated(`a data filter by ${Object.keys(other).join()}`);
    return wantOf(book, Object(lookup) as Fields);
  });
  return book.metadata.filter((state) => wants.some((want) => want(state)));
}

function wantOf(book: Book, lookup: Fields): (state: MetadataState) => boolean {
  const { metadataLocation, locationMatchingStrategy, ...rest } = lookup;
  if (locationMatchingStrategy === "INTERSECTING_LOCATION") {
    throw notSimulated("a search by INTERSECTING_LOCATION");
  }
  const spot = metadataLocation === undefined ? undefined : spotOf(book, metadataLocation);
  return (state) => {
    const facts: Fields = { ...metadataFacts(state), locationType: locationType(state) };
    const isThere =
      spot === undefined ||
      (spot.tab === state.tab && JSON.stringify(spot.area) === JSON.stringify(state.area));
    return isThere && Object.entries(rest).every(([name, value]) => facts[name] === value);
  };
}

export function updateDeveloperMetadata(facts: Fields, book: Book): Fields {
  const fields = demandFields(facts);
  const given = Object(facts["developerMetadata"]) as Fields;
  const { metadataValue, metadataKey, visibility, ...other } = masked(
    given,
    maskOf(fields),
  ) as Fields;
  if (Object.keys(other).length > 0) {
    throw notSimulated(`updateDeveloperMetadata of ${Object.keys(other).join()}`);
  }
  const found = metadataOf(book, facts["dataFilters"]);
  for (const state of found) {
    if (metadataValue !== undefined) state.value = String(metadataValue);
    if (metadataKey !== undefined) state.key = String(metadataKey);
    if (visibility !== undefined) state.visibility = String(visibility);
  }
  return { updateDeveloperMetadata: { developerMetadata: found.map(metadataFacts) } };
}

export function deleteDeveloperMetadata(facts: Fields, book: Book): Fields {
  const found = metadataOf(
    book,
    [facts["dataFilter"]].filter((one) => one !== undefined),
  );
  const gone = found.map(metadataFacts);
  for (const state of found) book.metadata.splice(book.metadata.indexOf(state), 1);
  return { deleteDeveloperMetadata: { deletedDeveloperMetadata: gone } };
}

/** The mask of an update. @throws Error as Google answers one that names nothing */
export function demandFields(facts: Fields): string {
  const { fields } = facts;
  if (typeof fields === "string" && fields !== "") return fields;
  throw new Error("At least one field must be listed in 'fields'. (Use '*' to indicate all.)");
}
