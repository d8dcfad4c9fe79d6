import type { App } from "./app.ts";
import { part } from "./dom.ts";
import { unsaved } from "./model/save-queue.ts";
import { putText } from "./model/tab-state.ts";
import { serverAt } from "./server/calls.ts";
import { booksOf } from "./session/books.ts";
import { type Presence, presence } from "./session/presence.ts";
import { type Saving, saving } from "./session/saving.ts";
import { createStore } from "./session/store.ts";
import { emulationMenu } from "./views/commands.ts";
import { settleConflict } from "./views/conflict-dialog.ts";
import { editMenu } from "./views/edit-menu.ts";
import { goRound } from "./views/keys.ts";
import { menuBar } from "./views/menu.ts";
import { type Navigation, navigation } from "./views/navigation.ts";
import { noticesIn } from "./views/notices.ts";
import { type SheetView, sheetView } from "./views/sheet-view.ts";
import { shell } from "./views/shell.ts";
import { showState } from "./views/state-bar.ts";
import { notSaved, reloaded, WORDS } from "./words.vi.ts";

interface Whole {
  readonly app: App;
  readonly sheet: SheetView;
  readonly pages: Navigation;
}

const whole = open();
void begin(whole);

/** The page, with nothing in it yet. */
function open(): Whole {
  const server = serverAt(location.origin);
  const store = createStore();
  const books = booksOf(server);
  const parts: { whole?: Whole } = {};
  const there = (): Whole => {
    if (parts.whole === undefined) throw new RangeError("the page is not open yet");
    return parts.whole;
  };
  part("app").append(...shell());
  const notices = noticesIn(part("notices"));
  const page = crypto.randomUUID();
  const frame = { page, server, store, books, notices };
  const savingNow: Saving = saving({
    ...frame,
    changed: (changes) => there().sheet.changed(changes),
    lost: (edits, reason) => {
      const lines = edits.map(({ tab, text }) => `${tab}: ${text}`);
      notices.say("lost", "bad", notSaved(edits.length, reason), ...lines);
    },
    reload: (file) => reload(there(), file),
    newName: () => crypto.randomUUID(),
    now: () => new Date().toLocaleTimeString("vi-VN", { timeZone: "Asia/Ho_Chi_Minh" }),
  });
  const presenceNow: Presence = presence({
    ...frame,
    seen: () => void refresh(there()),
    free: () => savingNow.pump(),
  });
  const app: App = {
    ...frame,
    saving: () => savingNow,
    presence: () => presenceNow,
    shown: () => there().pages.again(),
  };
  const view = sheetView(app);
  part("menus").append(menuBar(WORDS.menus, [emulationMenu(app), editMenu(view)]));
  parts.whole = { app, sheet: view, pages: navigation(app, view) };
  return parts.whole;
}

async function begin({ app, sheet, pages }: Whole): Promise<void> {
  showState(app.store, () => void settleConflict(app));
  goRound(sheet);
  window.addEventListener("pagehide", () => app.presence().leave());
  window.addEventListener("beforeunload", (event) => {
    if (unsaved(app.store.state().queue).length > 0) event.preventDefault();
  });
  await app.presence().begin();
  await pages.go();
}

/** Books that another program or page changed are read anew, unless something typed waits for them. */
async function refresh(all: Whole): Promise<void> {
  const { app, sheet, pages } = all;
  const { workspace, queue, editor } = app.store.state();
  if (workspace === undefined) return;
  pages.fill(workspace);
  const waiting = new Set(unsaved(queue).map(({ file }) => file));
  for (const { file, revision } of workspace.books) {
    const known = app.books.loaded(file);
    if (known === undefined || known.revision === revision || waiting.has(file)) continue;
    await reload(all, file);
    if (editor.isYou) app.notices.say("reloaded", "told", reloaded(file));
  }
  if (sheet.shown() === undefined) await pages.go();
}

/** Reads a book anew; what was typed and is not saved stays in sight. */
async function reload({ app, sheet }: Whole, file: string): Promise<void> {
  const book = await app.books.load(file, true);
  if (book.kind === "refused") app.notices.say("book", "bad", book.refusal.message);
  if (book.kind !== "given") return;
  for (const edit of unsaved(app.store.state().queue)) {
    const tab = edit.file === file ? book.value.tabs.get(edit.tab) : undefined;
    if (tab !== undefined) putText(tab, edit);
  }
  if (sheet.shown()?.file === file) await sheet.again();
}
