import { cellName } from "../../../cell-name.ts";
import type { App } from "../app.ts";
import { node } from "../dom.ts";
import { CONFLICT, WORDS } from "../words.vi.ts";
import { ask } from "./dialogs.ts";

/** Both sides of a conflict; closed without a choice it stands as it stood. */
export async function settleConflict(app: App): Promise<void> {
  const { trouble } = app.store.state().queue;
  if (trouble?.kind !== "conflict") return;
  const { file, conflict } = trouble;
  const rows = conflict.yours.map(({ tab, row, column, text }) => {
    const theirs = conflict.theirs.find(
      (cell) => cell.tab === tab && cell.row === row && cell.column === column,
    );
    const name = `${tab} · ${cellName(row, column + 1)}`;
    return node(
      "tr",
      {},
      node("th", { scope: "row" }, name),
      node("td", {}, theirs?.text || WORDS.blank),
      node("td", {}, text || WORDS.blank),
    );
  });
  const heads = [CONFLICT.cell, CONFLICT.theirs, CONFLICT.yours];
  const head = node("tr", {}, ...heads.map((name) => node("th", { scope: "col" }, name)));
  const table = node("table", {}, node("thead", {}, head), node("tbody", {}, ...rows));
  const region = { class: "wide", tabindex: "0", role: "region", "aria-label": CONFLICT.title };
  const chosen = await ask<"theirs" | "mine">(
    CONFLICT.title,
    [node("p", {}, CONFLICT.explain(file)), node("div", region, table)],
    [
      { label: CONFLICT.takeTheirs, value: () => "theirs" },
      { label: CONFLICT.keepMine, value: () => "mine" },
    ],
  );
  if (chosen === "theirs") await app.saving().takeTheirs();
  if (chosen === "mine") await app.saving().keepMine();
}
