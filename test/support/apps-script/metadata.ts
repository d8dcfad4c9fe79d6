import type { Area } from "./area.ts";
import type { Book, MetadataState } from "./book.ts";
import { enumName, enumOf, enumValue } from "./enums.ts";
import type { Execution } from "./execution.ts";
import type {
  GMetadata,
  GMetadataFinder,
  GRange,
  GSheet,
  GSheets,
  GSpreadsheet,
} from "./google.ts";
import { InBook } from "./in-book.ts";
import { FakeRange } from "./range.ts";
import { FakeSheet } from "./sheet.ts";
import { asReal, Simulated } from "./simulated.ts";
import { FakeSpreadsheet } from "./spreadsheet.ts";
import type { Tab } from "./tab.ts";

type Visibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;
type LocationType = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType;

export const METADATA_VISIBILITY =
  enumOf<GSheets["DeveloperMetadataVisibility"]>("DOCUMENT PROJECT");
export const METADATA_LOCATION = enumOf<GSheets["DeveloperMetadataLocationType"]>(
  "SPREADSHEET SHEET ROW COLUMN",
);

/** Adds an entry from the overloads (key), (key, value), (key, visibility), (key, value, visibility). */
export function addMetadata(
  book: Book,
  spot: { readonly tab: Tab | undefined; readonly area: Area | undefined },
  [key, ...rest]: readonly unknown[],
): void {
  const value = rest.find((part) => typeof part === "string");
  const visibility = rest.find((part) => typeof part === "object" && part !== null);
  book.metadata.push({
    id: book.nextId(),
    key: String(key),
    value: typeof value === "string" ? value : null,
    visibility:
      visibility === undefined ? "DOCUMENT" : enumName(visibility, "addDeveloperMetadata"),
    ...spot,
  });
}

function locationOf({ tab, area }: MetadataState): string {
  if (tab === undefined) return "SPREADSHEET";
  if (area === undefined) return "SHEET";
  return area.columns === 1 && area.rows !== 1 ? "COLUMN" : "ROW";
}

export class FakeDeveloperMetadata extends InBook {
  readonly #state: MetadataState;

  constructor(run: Execution, book: Book, state: MetadataState) {
    super(run, book);
    this.#state = state;
  }

  getId(): number {
    return this.#state.id;
  }

  getKey(): string {
    return this.#state.key;
  }

  getValue(): string | null {
    return this.#state.value;
  }

  getVisibility(): Visibility {
    return enumValue(METADATA_VISIBILITY, this.#state.visibility);
  }

  getLocation(): GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation {
    return asReal(new FakeDeveloperMetadataLocation(this.run, this.book, this.#state));
  }

  setKey(key: string): GMetadata {
    this.#state.key = key;
    return asReal(this);
  }

  setValue(value: string): GMetadata {
    this.#state.value = value;
    return asReal(this);
  }

  setVisibility(visibility: Visibility): GMetadata {
    this.#state.visibility = enumName(visibility, "DeveloperMetadata.setVisibility");
    return asReal(this);
  }

  remove(): void {
    this.book.metadata.splice(this.book.metadata.indexOf(this.#state), 1);
  }
}

export class FakeDeveloperMetadataLocation extends Simulated {
  readonly #run: Execution;
  readonly #book: Book;
  readonly #state: MetadataState;

  constructor(run: Execution, book: Book, state: MetadataState) {
    super();
    this.#run = run;
    this.#book = book;
    this.#state = state;
  }

  #range(type: string): GRange | null {
    const { tab, area } = this.#state;
    if (tab === undefined || area === undefined || locationOf(this.#state) !== type) return null;
    return asReal(new FakeRange(this.#run, { book: this.#book, tab, area }));
  }

  getLocationType(): LocationType {
    return enumValue(METADATA_LOCATION, locationOf(this.#state));
  }

  getSpreadsheet(): GSpreadsheet | null {
    return this.#state.tab === undefined
      ? asReal(new FakeSpreadsheet(this.#run, this.#book))
      : null;
  }

  getSheet(): GSheet | null {
    const { tab, area } = this.#state;
    return tab === undefined || area !== undefined
      ? null
      : asReal(new FakeSheet(this.#run, this.#book, tab));
  }

  getColumn(): GRange | null {
    return this.#range("COLUMN");
  }

  getRow(): GRange | null {
    return this.#range("ROW");
  }
}

/** Finds what hangs on the file, the tab or the range itself and on what is in it. */
export class FakeDeveloperMetadataFinder extends InBook {
  readonly #isWithin: (state: MetadataState) => boolean;
  readonly #wants: ((state: MetadataState) => boolean)[] = [];

  constructor(run: Execution, book: Book, isWithin: (state: MetadataState) => boolean) {
    super(run, book);
    this.#isWithin = isWithin;
  }

  #with(want: (state: MetadataState) => boolean): GMetadataFinder {
    this.#wants.push(want);
    return asReal(this);
  }

  withKey(key: string): GMetadataFinder {
    return this.#with((state) => state.key === key);
  }

  withValue(value: string): GMetadataFinder {
    return this.#with((state) => state.value === value);
  }

  withId(id: number): GMetadataFinder {
    return this.#with((state) => state.id === id);
  }

  withVisibility(visibility: Visibility): GMetadataFinder {
    const name = enumName(visibility, "DeveloperMetadataFinder.withVisibility");
    return this.#with((state) => state.visibility === name);
  }

  withLocationType(type: LocationType): GMetadataFinder {
    const name = enumName(type, "DeveloperMetadataFinder.withLocationType");
    return this.#with((state) => locationOf(state) === name);
  }

  find(): GMetadata[] {
    return this.book.metadata
      .filter((state) => this.#isWithin(state) && this.#wants.every((want) => want(state)))
      .map((state) => asReal<GMetadata>(new FakeDeveloperMetadata(this.run, this.book, state)));
  }
}
