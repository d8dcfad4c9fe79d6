import { cellName } from "../../cell-name.ts";
import type { App } from "./app.ts";
import { part } from "./dom.ts";
import { unsaved } from "./model/save-queue.ts";
import { serverAt } from "./server/calls.ts";
import { booksOf } from "./session/books.ts";
import { presence } from "./session/presence.ts";
import { saving } from "./session/saving.ts";
import { createStore } from "./session/store.ts";
import { emulationMenu, followJob } from "./views/commands.ts";
import { settleConflict } from "./views/conflict-dialog.ts";
import { editMenu } from "./views/edit-menu.ts";
import { goRound } from "./views/keys.ts";
import { menuBar } from "./views/menu.ts";
import { type Navigation, navigation } from "./views/navigation.ts";
import { noticesIn } from "./views/notices.ts";
import { type SheetView, sheetView } from "./views/sheet-view.ts";
import { shell } from "./views/shell.ts";
import { showState } from "./views/state-bar.ts";
import { refreshed, reloaded } from "./views/upkeep.ts";
import { notSaved, WORDS } from "./words.vi.ts";

interface Whole {
  readonly app: App;
  readonly sheet: SheetView;
  readonly pages: Navigation;
}

const whole = open();
void begin(whole);

/** The page, with nothing in it yet. */
function open(): Whole {
  part("app").append(...shell());
  const parts: { whole?: Whole } = {};
  const app = appOf(() => {
    if (parts.whole === undefined) throw new RangeError("the page is not open yet");
    return parts.whole;
  });
  const sheet = sheetView(app);
  part("menus").append(menuBar(WORDS.menus, [emulationMenu(app), editMenu(sheet)]));
  parts.whole = { app, sheet, pages: navigation(app, sheet) };
  return parts.whole;
}

/** What the views share; `there` is asked once all parts of the page stand. */
function appOf(there: () => Whole): App {
  const server = serverAt(location.origin);
  const notices = noticesIn(part("notices"));
  const frame = {
    page: crypto.randomUUID(),
    server,
    store: createStore(),
    books: booksOf(server),
    notices,
  };
  const savingNow = saving({
    ...frame,
    changed: (changes) => there().sheet.changed(changes),
    lost: ({ tab, row, column, text }, reason) => {
      const cell = `${tab} · ${cellName(row, column + 1)}`;
      notices.say(`lost ${cell}`, "bad", notSaved(cell, reason, text));
    },
    reload: (file) => reloaded(there().app, there().sheet, file),
    newName: () => crypto.randomUUID(),
    now: () => new Date().toLocaleTimeString("vi-VN", { timeZone: "Asia/Ho_Chi_Minh" }),
  });
  const presenceNow = presence({
    ...frame,
    seen: () => void refresh(there()),
    free: () => savingNow.pump(),
  });
  return {
    ...frame,
    saving: () => savingNow,
    presence: () => presenceNow,
    shown: () => there().pages.again(),
  };
}

async function begin({ app, sheet, pages }: Whole): Promise<void> {
  const { store, server, page } = app;
  showState(store, {
    settle: () => void settleConflict(app, sheet.grid.settle),
    stopJob: (id) => void server.stop(id, { page }),
  });
  goRound(sheet);
  window.addEventListener("pagehide", () => app.presence().leave());
  window.addEventListener("beforeunload", (event) => {
    if (unsaved(store.state().queue).length > 0) event.preventDefault();
  });
  await app.presence().begin();
  const job = store.state().workspace?.job;
  if (job?.state === "running") void followJob(app, { kind: "given", value: job });
  await pages.go();
}

async function refresh({ app, sheet, pages }: Whole): Promise<void> {
  const { workspace } = app.store.state();
  if (workspace === undefined) return;
  pages.fill(workspace);
  await refreshed(app, sheet, workspace);
  if (sheet.shown() === undefined) await pages.go();
}
