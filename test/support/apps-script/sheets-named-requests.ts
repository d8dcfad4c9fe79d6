import type { Book, NamedState } from "./book.ts";
import { maskOf } from "./field-mask.ts";
import { demandFields } from "./sheets-metadata-requests.ts";
import { areaOf, type Fields, rangeFacts } from "./sheets-places.ts";

type Handler = (facts: Fields, book: Book) => Fields | undefined;

/** Does one request about named ranges. */
export const NAMED_HANDLERS: Readonly<Record<string, Handler>> = {
  addNamedRange,
  updateNamedRange,
  deleteNamedRange,
};

/** A named range as the API shows it. */
export function namedFacts({ id, name, tab, area }: NamedState): Fields {
  return { namedRangeId: id ?? name, name, range: rangeFacts(tab, area) };
}

function demandName(book: Book, name: unknown, own?: NamedState): string {
  const text = String(name ?? "");
  if (!/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(text) || /^[A-Za-z]{1,3}\d+$/.test(text)) {
    throw new Error(`Named range name is not valid: ${text}`);
  }
  if (book.named.some((other) => other.name === text && other !== own)) {
    throw new Error(`A named range with the name ${text} already exists.`);
  }
  return text;
}

function addNamedRange(facts: Fields, book: Book): Fields {
  const { namedRangeId, name, range } = Object(facts["namedRange"]) as Fields;
  const text = demandName(book, name);
  if (book.named.some(({ id }) => id !== undefined && id === namedRangeId)) {
    throw new Error(`A named range with the id ${String(namedRangeId)} already exists.`);
  }
  const id = namedRangeId === undefined ? `named-${book.nextId()}` : String(namedRangeId);
  const state = { id, name: text, ...areaOf(book, range) };
  book.named.push(state);
  return { addNamedRange: { namedRange: namedFacts(state) } };
}

function placeOf(book: Book, id: unknown): number {
  const at = book.named.findIndex((own) => (own.id ?? own.name) === id);
  if (at < 0) throw new Error(`No named range with id: ${String(id)}`);
  return at;
}

function updateNamedRange(facts: Fields, book: Book): undefined {
  const mask = maskOf(demandFields(facts));
  const { namedRangeId, name, range } = Object(facts["namedRange"]) as Fields;
  const own = book.named[placeOf(book, namedRangeId)];
  if (own === undefined) return undefined;
  const isAll = mask["*"] !== undefined;
  if (isAll || mask["name"] !== undefined) own.name = demandName(book, name, own);
  if (isAll || mask["range"] !== undefined) Object.assign(own, areaOf(book, range));
  return undefined;
}

function deleteNamedRange(facts: Fields, book: Book): undefined {
  book.named.splice(placeOf(book, facts["namedRangeId"]), 1);
  return undefined;
}
