import type { WorkspaceView } from "../../protocol.ts";
import type { App } from "../app.ts";
import { unsaved } from "../model/save-queue.ts";
import { putText } from "../model/tab-state.ts";
import { changedElsewhere } from "../words.vi.ts";
import type { SheetView } from "./sheet-view.ts";

/**
 * Books that another program or page changed are read anew, unless something that was typed, or is
 * being typed, waits for them: its row may be another one by now, so the server is asked first. Where
 * only the judging changed, flags alone are brought in step.
 */
export async function refreshed(
  app: App,
  sheet: SheetView,
  { books, judgement }: WorkspaceView,
): Promise<void> {
  const { store, notices } = app;
  for (const { file, revision } of books) {
    const known = app.books.loaded(file);
    if (known === undefined || isWaitedFor(app, sheet, file)) continue;
    if (known.revision !== revision) {
      const isShown = await reloaded(app, sheet, file);
      if (isShown && store.state().editor.isYou)
        notices.say("reloaded", "told", changedElsewhere(file));
    } else if (known.judgement !== judgement) sheet.changed(await app.books.recheck(file));
  }
}

function isWaitedFor({ store }: App, { grid, shown }: SheetView, file: string): boolean {
  const isTyped = unsaved(store.state().queue).some((edit) => edit.file === file);
  return isTyped || (grid.isTyping() && shown()?.file === file);
}

/**
 * Reads a book anew; false when it cannot be had. What was typed and is not saved stays in sight, and
 * goes with the revision that it was typed over: the server then sees whether somebody came between.
 */
export async function reloaded(app: App, sheet: SheetView, file: string): Promise<boolean> {
  const isInSight = () => sheet.shown()?.file === file;
  if (isInSight()) await sheet.grid.settle();
  const before = app.books.loaded(file)?.revision;
  const book = await app.books.load(file, true);
  if (book.kind === "refused") app.notices.say("book", "bad", book.refusal.message);
  if (book.kind !== "given") return false;
  const waiting = unsaved(app.store.state().queue).filter((edit) => edit.file === file);
  for (const edit of waiting) {
    const tab = book.value.tabs.get(edit.tab);
    if (tab !== undefined) putText(tab, edit);
  }
  if (waiting.length > 0 && before !== undefined) book.value.revision = before;
  if (isInSight()) await sheet.again();
  return true;
}
