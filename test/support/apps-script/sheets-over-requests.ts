import { meets } from "./area.ts";
import type { Book } from "./book.ts";
import { maskOf } from "./field-mask.ts";
import { demandFields } from "./sheets-metadata-requests.ts";
import { areaOf, type Fields, rangeFacts, tabOfId } from "./sheets-places.ts";
import type { Tab } from "./tab.ts";
import type { OverlayState } from "./tab-states.ts";

type Handler = (facts: Fields, book: Book) => Fields | undefined;
type Lists = "bandings" | "filterViews";

/** Does one request about bands, filters and named views; undefined for any other kind. */
export const OVER_HANDLERS: Readonly<Record<string, Handler>> = {
  addBanding,
  updateBanding: (facts, book) => update(book, facts, BANDING),
  deleteBanding: (facts, book) => remove(book, "bandings", facts["bandedRangeId"]),
  addFilterView,
  updateFilterView: (facts, book) => update(book, facts, VIEW),
  deleteFilterView: (facts, book) => remove(book, "filterViews", facts["filterId"]),
  setBasicFilter,
  clearBasicFilter,
};

interface Kind {
  readonly list: Lists;
  readonly name: string;
  readonly id: string;
}

const BANDING: Kind = { list: "bandings", name: "bandedRange", id: "bandedRangeId" };
const VIEW: Kind = { list: "filterViews", name: "filter", id: "filterViewId" };

/** As the API shows one: its number, its place, what it was given. */
export function overlayFacts(tab: Tab, { id, area, facts }: OverlayState, idName: string): Fields {
  return { [idName]: id, range: rangeFacts(tab, area), ...facts };
}

export function allOf(book: Book, list: Lists): readonly OverlayState[] {
  return book.tabs.flatMap((tab) => tab[list]);
}

function newId(book: Book, { list, id }: Kind, given: unknown): number {
  if (given === undefined) return book.nextId();
  if (allOf(book, list).some((own) => own.id === given)) {
    throw new Error(`${id} ${String(given)} already exists`);
  }
  return Number(given);
}

function addBanding(facts: Fields, book: Book): Fields {
  const { bandedRangeId, range, ...rest } = Object(facts["bandedRange"]) as Fields;
  const { tab, area } = areaOf(book, range);
  if (tab.bandings.some((own) => meets(own.area, area))) {
    throw new Error(
      "You cannot add alternating background colors to a range that already has alternating background colors.",
    );
  }
  demandNoTable(tab, { area, what: "Banding" });
  if (rest["rowProperties"] === undefined && rest["columnProperties"] === undefined) {
    throw new Error("At least one of rowProperties and columnProperties must be specified.");
  }
  const state = { id: newId(book, BANDING, bandedRangeId), area, facts: rest };
  tab.bandings.push(state);
  return { addBanding: { bandedRange: overlayFacts(tab, state, "bandedRangeId") } };
}

function addFilterView(facts: Fields, book: Book): Fields {
  const { filterViewId, range, ...rest } = Object(facts["filter"]) as Fields;
  const { tab, area } = areaOf(book, range);
  if (tab.filterViews.some((own) => own.facts["title"] === rest["title"])) {
    throw new Error(`A filter view with the title ${String(rest["title"])} already exists.`);
  }
  const state = { id: newId(book, VIEW, filterViewId), area, facts: rest };
  tab.filterViews.push(state);
  return { addFilterView: { filter: overlayFacts(tab, state, "filterViewId") } };
}

function update(book: Book, facts: Fields, { list, name, id }: Kind): undefined {
  const mask = maskOf(demandFields(facts));
  const given = Object(facts[name]) as Fields;
  const tab = book.tabs.find((own) => own[list].some((state) => state.id === given[id]));
  const state = tab?.[list].find((own) => own.id === given[id]);
  if (tab === undefined || state === undefined) throw new Error(`No ${name} with id ${given[id]}`);
  const names = Object.keys(mask["*"] === undefined ? mask : { ...state.facts, ...given });
  const next: Record<string, unknown> = { ...state.facts };
  let { area } = state;
  for (const own of names) {
    if (own === "range") area = areaOf(book, given["range"]).area;
    else if (own === id) continue;
    else if (given[own] === undefined) delete next[own];
    else next[own] = given[own];
  }
  tab[list] = tab[list].map((own) => (own === state ? { id: state.id, area, facts: next } : own));
  return undefined;
}

function remove(book: Book, list: Lists, id: unknown): undefined {
  const tab = book.tabs.find((own) => own[list].some((state) => state.id === id));
  if (tab === undefined) throw new Error(`No object with id ${String(id)}`);
  tab[list] = tab[list].filter((state) => state.id !== id);
  return undefined;
}

function setBasicFilter(facts: Fields, book: Book): undefined {
  const { range, ...rest } = Object(facts["filter"]) as Fields;
  const { tab, area } = areaOf(book, range);
  demandNoTable(tab, { area, what: "A filter" });
  tab.basicFilter = { id: 0, area, facts: rest };
  return undefined;
}

function clearBasicFilter(facts: Fields, book: Book): undefined {
  const tab = tabOfId(book, facts["sheetId"]);
  tab.basicFilter = undefined;
  tab.filteredRows.clear();
  return undefined;
}

function demandNoTable(
  tab: Tab,
  { area, what }: { readonly area: OverlayState["area"]; readonly what: string },
): void {
  if (tab.tables.some((own) => meets(own.area, area))) {
    throw new Error(`${what} cannot be added over a table.`);
  }
}
