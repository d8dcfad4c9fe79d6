import { cellName } from "../../../cell-name.ts";
import type { App } from "../app.ts";
import { node } from "../dom.ts";
import { type ConflictSide, conflictSides } from "../model/conflict-sides.ts";
import { unsaved } from "../model/save-queue.ts";
import { tabsOf } from "../model/tab-state.ts";
import { CONFLICT, WORDS } from "../words.vi.ts";
import { ask } from "./dialogs.ts";

/**
 * Both sides of a conflict: every cell of the file that is not saved, beside what the file holds at
 * this moment. Closed without a choice it stands as it stood.
 */
export async function settleConflict(app: App, settleTyping: () => Promise<void>): Promise<void> {
  await settleTyping();
  const { queue } = app.store.state();
  if (queue.trouble?.kind !== "conflict") return;
  const { file } = queue.trouble;
  const now = await app.server.book(file);
  if (now.kind === "refused") app.notices.say("book", "bad", now.refusal.message);
  if (now.kind !== "given") return;
  app.notices.clear("book");
  const edits = unsaved(queue).filter((edit) => edit.file === file);
  const then = app.books.loaded(file)?.tabs ?? new Map();
  const sides = conflictSides(edits, tabsOf(now.value), then);
  const region = { class: "wide", tabindex: "0", role: "region", "aria-label": CONFLICT.title };
  const isMoved = sides.some(({ rowNow, rowThen }) => rowNow !== rowThen);
  const warning = isMoved ? [node("p", { class: "is-error" }, CONFLICT.moved)] : [];
  const keeps = await ask<"theirs" | "mine">(
    CONFLICT.title,
    [node("p", {}, CONFLICT.explain(file)), ...warning, node("div", region, table(sides))],
    [
      { label: CONFLICT.takeTheirs, value: () => "theirs" },
      { label: CONFLICT.keepMine, value: () => "mine" },
    ],
  );
  if (keeps !== undefined) await app.saving().settle({ keeps, seen: now.value.revision });
}

function table(sides: readonly ConflictSide[]): HTMLElement {
  const heads = [CONFLICT.cell, CONFLICT.row, CONFLICT.theirs, CONFLICT.yours];
  const head = node("tr", {}, ...heads.map((name) => node("th", { scope: "col" }, name)));
  return node("table", {}, node("thead", {}, head), node("tbody", {}, ...sides.map(sideRow)));
}

function sideRow({ edit, theirs, rowNow, rowThen }: ConflictSide): HTMLElement {
  const { tab, row, column, text } = edit;
  const name = `${tab} · ${cellName(row, column + 1)}`;
  const whose =
    rowNow === rowThen
      ? [rowNow]
      : [
          node("div", {}, CONFLICT.rowNow(rowNow || WORDS.blank)),
          node("div", { class: "is-error" }, CONFLICT.rowThen(rowThen || WORDS.blank)),
        ];
  return node(
    "tr",
    {},
    node("th", { scope: "row" }, name),
    node("td", {}, ...whose),
    node("td", {}, theirs === undefined ? CONFLICT.noTab : theirs || WORDS.blank),
    node("td", {}, text || WORDS.blank),
  );
}
