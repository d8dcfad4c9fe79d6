import type { BookView, SaveAnswer, TabChecks } from "../../protocol.ts";
import { keyOf, type SaveQueue } from "../model/save-queue.ts";
import { putChecks, putText, replaceChecks, type TabState, tabsOf } from "../model/tab-state.ts";
import type { Answer, Server } from "../server/calls.ts";

export interface LoadedBook {
  readonly file: string;
  revision: string;
  /** Of which its checks are. */
  judgement: string;
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
  /** Brings what is wrong in step with the server, where a file itself is as it is known. */
  readonly recheck: (file: string) => Promise<readonly Changed[]>;
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
    const { revision, judgement } = answer.value;
    const book = { file, revision, judgement, tabs: tabsOf(answer.value) };
    books.set(file, book);
    return { kind: "given", value: book };
  };
  return {
    loaded: (file) => books.get(file),
    load,
    recheck: async (file) => {
      const answer = await server.book(file);
      const book = books.get(file);
      const isKnown = answer.kind === "given" && answer.value.revision === book?.revision;
      return isKnown ? takeAllChecks(book, answer.value) : [];
    },
    take: (file, answer, queue) => {
      const book = books.get(file);
      if (book !== undefined) book.revision = answer.revision;
      // Who missed an answer keeps an old judgement, and asks for all checks.
      for (const one of books.values())
        if (one.judgement === answer.before) one.judgement = answer.judgement;
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

function takeAllChecks(book: LoadedBook, { judgement, tabs }: BookView): readonly Changed[] {
  book.judgement = judgement;
  const { file } = book;
  return tabs.flatMap(({ name, checks }) => {
    const state = book.tabs.get(name);
    return state === undefined ? [] : [{ file, tab: name, rows: replaceChecks(state, checks) }];
  });
}
