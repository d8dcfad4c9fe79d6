import type { SaveAnswer, TabChecks } from "../../protocol.ts";
import { keyOf, type SaveQueue } from "../model/save-queue.ts";
import { putChecks, putText, type TabState, tabState } from "../model/tab-state.ts";
import type { Answer, Server } from "../server/calls.ts";

export interface LoadedBook {
  readonly file: string;
  revision: string;
  readonly tabs: ReadonlyMap<string, TabState>;
}

/** Rows that hold something else than a moment ago. */
export interface Changed {
  readonly file: string;
  readonly tab: string;
  readonly rows: readonly number[];
}

export interface Books {
  readonly loaded: (file: string) => LoadedBook | undefined;
  /** From the server unless it stands here already; `isFresh` asks anew. */
  readonly load: (file: string, isFresh?: boolean) => Promise<Answer<LoadedBook>>;
  /** Takes an answer to a save: what newer typing waits for stays as typed. */
  readonly take: (file: string, answer: SaveAnswer, queue: SaveQueue) => readonly Changed[];
}

/** The workbooks as far as somebody looked at them. */
export function booksOf(server: Server): Books {
  const books = new Map<string, LoadedBook>();
  const load = async (file: string, isFresh = false): Promise<Answer<LoadedBook>> => {
    const known = books.get(file);
    if (known !== undefined && !isFresh) return { kind: "given", value: known };
    const answer = await server.book(file);
    if (answer.kind !== "given") return answer;
    const { revision, tabs } = answer.value;
    const book = { file, revision, tabs: new Map(tabs.map((tab) => [tab.name, tabState(tab)])) };
    books.set(file, book);
    return { kind: "given", value: book };
  };
  return {
    loaded: (file) => books.get(file),
    load,
    take: (file, answer, queue) => {
      const book = books.get(file);
      if (book !== undefined) book.revision = answer.revision;
      return [...takeCells(book, answer, queue), ...takeChecks(books, answer.checks)];
    },
  };
}

function takeCells(
  book: LoadedBook | undefined,
  { cells }: SaveAnswer,
  { waiting }: SaveQueue,
): readonly Changed[] {
  if (book === undefined) return [];
  const { file } = book;
  const newer = new Set(waiting.map(keyOf));
  return cells.flatMap((cell) => {
    const tab = book.tabs.get(cell.tab);
    if (tab === undefined || newer.has(keyOf({ ...cell, file }))) return [];
    putText(tab, cell);
    return [{ file, tab: cell.tab, rows: [cell.row] }];
  });
}

function takeChecks(
  books: ReadonlyMap<string, LoadedBook>,
  checks: readonly TabChecks[],
): readonly Changed[] {
  return checks.flatMap(({ file, tab, rows }) => {
    const state = books.get(file)?.tabs.get(tab);
    if (state === undefined) return [];
    putChecks(state, rows);
    return [{ file, tab, rows: rows.map(({ row }) => row) }];
  });
}
