import type { Book } from "./book.ts";
import { maskOf } from "./field-mask.ts";
import { newProtection } from "./protection.ts";
import { demandFields } from "./sheets-metadata-requests.ts";
import { areaOf, type Fields, rangeFacts } from "./sheets-places.ts";
import type { Tab } from "./tab.ts";
import type { ProtectionState } from "./tab-states.ts";

/** A protection as the API shows it; the owner may always edit. */
export function protectionFacts(tab: Tab, state: ProtectionState): Fields {
  const { id, area, description, warningOnly, unprotected, editors, domainEdit } = state;
  return {
    protectedRangeId: id,
    range: area === undefined ? { sheetId: tab.id } : rangeFacts(tab, area),
    ...(description === "" ? {} : { description }),
    ...(warningOnly
      ? { warningOnly }
      : {
          editors: {
            users: [...editors],
            ...(domainEdit ? { domainUsersCanEdit: true } : {}),
          },
        }),
    ...(unprotected.length === 0
      ? {}
      : { unprotectedRanges: unprotected.map((own) => rangeFacts(tab, own)) }),
  };
}

/** @throws Error for a number that is taken, or editors of what only warns */
export function addProtectedRange(facts: Fields, book: Book): Fields {
  const given = Object(facts["protectedRange"]) as Fields;
  const { protectedRangeId: id, range, namedRangeId } = given;
  if (namedRangeId !== undefined) throw new Error("NOT SIMULATED: a protected named range");
  if (id !== undefined && found(book, id) !== undefined) {
    throw new Error(`Protected range with id ${String(id)} already exists.`);
  }
  const { tab, area } = areaOf(book, range);
  const own = typeof id === "number" ? id : book.nextId();
  const state = newProtection(book, isWhole(range) ? undefined : area, own);
  setFacts(book, state, given);
  tab.protections.push(state);
  return { addProtectedRange: { protectedRange: protectionFacts(tab, state) } };
}

/** A whole tab is named by its number alone. */
function isWhole(range: unknown): boolean {
  return Object.keys(Object(range)).every((name) => name === "sheetId");
}

function found(book: Book, id: unknown): { tab: Tab; state: ProtectionState } | undefined {
  for (const tab of book.tabs) {
    const state = tab.protections.find((own) => own.id === id);
    if (state !== undefined) return { tab, state };
  }
  return undefined;
}

function demandFound(book: Book, id: unknown): { tab: Tab; state: ProtectionState } {
  const one = found(book, id);
  if (one === undefined) throw new Error(`No protected range with id: ${String(id)}`);
  return one;
}

function setFacts(book: Book, state: ProtectionState, given: Fields): void {
  const { description = "", warningOnly, editors, unprotectedRanges = [] } = given;
  if (warningOnly === true && editors !== undefined) {
    throw new Error("Editors cannot be set for a protected range that only warns.");
  }
  state.description = String(description);
  state.warningOnly = warningOnly === true;
  if (state.area !== undefined && (unprotectedRanges as unknown[]).length > 0) {
    throw new Error("Unprotected ranges can only be set on a protected sheet.");
  }
  state.unprotected = (unprotectedRanges as unknown[]).map((range) => areaOf(book, range).area);
  if (editors === undefined) return;
  const { users = [], domainUsersCanEdit } = Object(editors) as Fields;
  state.domainEdit = domainUsersCanEdit === true;
  state.editors.clear();
  for (const user of [book.owner, ...(users as readonly string[])]) state.editors.add(user);
}

export function updateProtectedRange(facts: Fields, book: Book): void {
  const given = Object(facts["protectedRange"]) as Fields;
  const mask = maskOf(demandFields(facts));
  const { tab, state } = demandFound(book, given["protectedRangeId"]);
  const before = protectionFacts(tab, state);
  const names = mask["*"] === undefined ? Object.keys(mask) : Object.keys({ ...before, ...given });
  const next: Record<string, unknown> = { ...before };
  for (const name of names) {
    if (given[name] === undefined) delete next[name];
    else next[name] = given[name];
  }
  if (names.includes("range")) {
    state.area = isWhole(given["range"]) ? undefined : areaOf(book, given["range"]).area;
  }
  setFacts(book, state, next);
}

export function deleteProtectedRange(facts: Fields, book: Book): void {
  const { tab, state } = demandFound(book, facts["protectedRangeId"]);
  tab.protections = tab.protections.filter((one) => one !== state);
}
