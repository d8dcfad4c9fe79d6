import { SHEET_WORDS } from "../../../output/sheet-words.vi.ts";
import { type FileCalls, writeAtomically } from "../atomic-write.ts";
import { cellName } from "../cell-name.ts";
import { isOpenElsewhere } from "../load-book.ts";
import type { LiveWorkspace } from "./live-workspace.ts";
import {
  isChangedOutside,
  type OpenBook,
  revisionOf,
  type Stamp,
  savedBook,
  stampOf,
  tableNamed,
} from "./open-book.ts";
import type { CellEdit, SaveAnswer, SaveRequest } from "./protocol.ts";
import { conflict, refused } from "./refused.ts";
import { checkWritable, opensLike } from "./same-owner.ts";
import { readSaveRecord, writeSaveRecord } from "./save-record.ts";
import { shownCell, type TabLayout, tabLayout } from "./tab-view.ts";
import { typedCell } from "./typed-cell.ts";
import type { CellChange } from "./xlsx-book.ts";

export interface Saving {
  readonly live: LiveWorkspace;
  /** Keeps the version before. @throws HostError "write-refused" */
  readonly keep: (book: OpenBook) => void;
  readonly calls: FileCalls;
}

/** The most letters that a cell of .xlsx may hold. */
const CELL_MAX = 32_767;

/**
 * Writes typed texts into a workbook and answers once they are on the disk: all of them or none.
 *
 * Under the workspace's lock, by the page that edits. A request that was done already is answered
 * again. A file that another program holds or has changed is left alone.
 *
 * @throws Refused "not-found", "bad-request", "cell-locked", "file-held", "file-changed"
 * @throws HostError "write-refused"; then nothing was written
 */
export async function saveCells(
  file: string,
  { request, revision, edits }: SaveRequest,
  saving: Saving,
): Promise<SaveAnswer> {
  const { live } = saving;
  await live.refresh();
  const book = live.book(file);
  if (book === undefined) throw refused("not-found", SHEET_WORDS.fileGone(file));
  const record = readSaveRecord(live.folder);
  const isDone = record?.request === request && record.file === file;
  const before = live.judgement;
  if (isDone && record.revision === book.revision)
    return answerOf(book, { live, edits, checks: [], before });
  if (book.revision !== revision) throw changedOutside(book, { live, edits });
  const isHeld = [book.named, book.path].some(isOpenElsewhere);
  if (isHeld) throw refused("file-held", SHEET_WORDS.fileHeld(file));
  const changes = changesOf(book, { live, edits });
  try {
    const saved = write(book, { request, changes, saving });
    return answerOf(saved, { live, edits, checks: live.replace(saved), before });
  } catch (error) {
    live.forget(file);
    if (!(error instanceof ChangedMeanwhile)) throw error;
    await live.refresh();
    throw changedOutside(live.book(file) ?? book, { live, edits });
  }
}

/** Somebody else wrote the file between our reading and our renaming. */
class ChangedMeanwhile extends Error {}

interface Write {
  readonly request: string;
  readonly changes: readonly CellChange[];
  readonly saving: Saving;
}

function write(book: OpenBook, { request, changes, saving }: Write): OpenBook {
  const { live, keep, calls } = saving;
  let isLate = false;
  let stamp: Stamp = book.stamp;
  const like = checkWritable(book.path);
  const careful: FileCalls = {
    ...calls,
    open: (path, flags) => (flags === "w" ? opensLike(path, like) : calls.open(path, flags)),
    rename: (from, to) => {
      isLate = isChangedOutside(book);
      if (isLate) throw new Error("changed while it was written");
      stamp = stampOf(from);
      calls.rename(from, to);
    },
  };
  book.xlsx.edit(changes);
  const bytes = book.xlsx.bytes();
  keep(book);
  writeSaveRecord(live.folder, { request, file: book.file, revision: revisionOf(bytes) });
  try {
    writeAtomically(book.path, bytes, careful);
  } catch (error) {
    throw isLate ? new ChangedMeanwhile() : error;
  }
  return savedBook(book, { bytes, stamp, changes });
}

interface Edits {
  readonly live: LiveWorkspace;
  readonly edits: readonly CellEdit[];
}

/** @throws Refused for a cell that nobody may type in */
function changesOf(book: OpenBook, { live, edits }: Edits): readonly CellChange[] {
  const layouts = new Map<string, { layout: TabLayout; locked: ReadonlySet<string> }>();
  return edits.map(({ tab, row, column, text }) => {
    const cell = cellName(row, column + 1);
    const own = layouts.get(tab) ?? layoutOf(book, tab, live);
    if (own === undefined) throw refused("bad-request", SHEET_WORDS.noCell(tab, cell));
    layouts.set(tab, own);
    const { layout, locked } = own;
    const isInside = row > layout.headerRow && row <= layout.lastRow && column < layout.width;
    if (!(layout.isEditable && isInside)) {
      throw refused("bad-request", SHEET_WORDS.noCell(tab, cell));
    }
    if (layout.locked.has(column) || locked.has(`${row},${column + 1}`)) {
      throw refused("cell-locked", SHEET_WORDS.lockedCell(tab, cell));
    }
    if (text.length > CELL_MAX) throw refused("bad-request", SHEET_WORDS.tooLong(cell));
    const value = book.xlsx.settled(typedCell(layout.columnAt.get(column), text));
    const { headerRow, table } = layout;
    const rows = { firstRow: headerRow + 1, lastRow: table.rows.length };
    return { sheet: tab, row, column: column + 1, value, ...rows };
  });
}

function layoutOf(book: OpenBook, tab: string, live: LiveWorkspace) {
  const layout = tabLayout(book, tab, live.state.board.reckoning.edition);
  if (layout === undefined) return undefined;
  const locked = new Set(
    book.xlsx
      .sheet(tab)
      .lockedCells()
      .map(([row, column]) => `${row},${column}`),
  );
  return { layout, locked };
}

function answerOf(
  book: OpenBook,
  { live, edits, checks, before }: Edits & Pick<SaveAnswer, "checks" | "before">,
): SaveAnswer {
  const { judgement, state } = live;
  const { errors, warnings } = state.board;
  const counts = { errors, warnings };
  const cells = cellsNow(book, { live, edits });
  return { revision: book.revision, cells, before, judgement, checks, counts };
}

/** The cells of edits as the file has them. */
function cellsNow(book: OpenBook, { live, edits }: Edits): readonly CellEdit[] {
  const { edition } = live.state.board.reckoning;
  const columns = new Map<string, TabLayout["columnAt"] | undefined>();
  return edits.map(({ tab, row, column }) => {
    if (!columns.has(tab)) columns.set(tab, tabLayout(book, tab, edition)?.columnAt);
    const cell = tableNamed(book, tab)?.rows[row - 1]?.[column] ?? null;
    return { tab, row, column, text: shownCell(cell, columns.get(tab)?.get(column)) };
  });
}

function changedOutside(book: OpenBook, { live, edits }: Edits) {
  return conflict(SHEET_WORDS.fileChanged(book.file), {
    revision: book.revision,
    theirs: cellsNow(book, { live, edits }),
    yours: edits,
  });
}
