import { cellName } from "../../../cell-name.ts";
import { TICKED, UNTICKED } from "../../protocol.ts";
import { node, part } from "../dom.ts";
import type { CellAt } from "../grid/area.ts";
import { checkColumn, lockOf, type TabState, textAt } from "../model/tab-state.ts";
import { REFUSED, WORDS } from "../words.vi.ts";

/** What the strip over the grid says of the cell where one stands: the grid itself is a picture. */
export function showStrip(tab: TabState, at: CellAt, choose: (() => void) | undefined): void {
  const column = tab.view.columns[at.column];
  const text = shownText(tab, at);
  const lock = lockOf(tab, at.row, at.column);
  const header = at.row > tab.view.headerRow ? (column?.header ?? "") : "";
  const name = [cellName(at.row, at.column + 1), header].filter((word) => word !== "").join(" · ");
  const hints = [
    column?.isRequired === true ? WORDS.required : undefined,
    column?.note,
    lock === undefined ? undefined : REFUSED[lock],
  ];
  const chooser =
    column?.values === undefined || lock !== undefined || choose === undefined
      ? []
      : [chooseButton(column.isSeveral, choose)];
  part("strip").replaceChildren(
    node("p", { class: "strip-name" }, name),
    node("p", { class: "strip-text", id: "cell-text" }, text),
    node("div", { class: "strip-wrong", id: "cell-wrong" }, ...wrongLines(tab, at)),
    node("p", { class: "strip-note" }, hints.filter((hint) => hint !== undefined).join(" · ")),
    ...chooser,
  );
}

function shownText(tab: TabState, { row, column }: CellAt): string {
  const text = textAt(tab, row, column);
  const isTick = row > tab.view.headerRow && tab.view.columns[column]?.type === "checkbox";
  if (isTick && text === TICKED) return WORDS.ticked;
  if (isTick && text === UNTICKED) return WORDS.unticked;
  return text === "" ? WORDS.blank : text;
}

function chooseButton(isSeveral: boolean, choose: () => void): HTMLElement {
  const label = isSeveral ? WORDS.chooseSeveral : WORDS.chooseOne;
  return node("button", { type: "button", class: "plain", onclick: choose }, label);
}

/** What is wrong with the cell itself; with nothing of its own, what is wrong with its row. */
function wrongLines(tab: TabState, at: CellAt): readonly HTMLElement[] {
  const check = tab.checks.get(at.row);
  if (check === undefined) return [];
  const own = check.marks.filter(({ column }) => column === at.column);
  if (own.length > 0)
    return own.map(({ severity, message }) => node("p", { class: `is-${severity}` }, message));
  const isCheck = checkColumn(tab)?.index === at.column;
  return isCheck || check.text === "" ? [] : [node("p", { class: "is-quiet" }, check.text)];
}
