import { TICKED, UNTICKED } from "../../protocol.ts";
import type { App } from "../app.ts";
import { clipRows, clipText } from "../model/clip-text.ts";
import { type TabState, textAt } from "../model/tab-state.ts";
import { NO_CLIPBOARD, NO_CUT, pasteCut } from "../words.vi.ts";
import type { Area } from "./area.ts";
import type { Grid, TypedText } from "./grid.ts";

export interface ClipboardParts {
  readonly grid: Grid;
  readonly tab: () => TabState | undefined;
  readonly app: App;
  readonly choose: () => Promise<void>;
}

/** Plain texts to and from the clipboard; keys of the grid that its library has no answer to. */
export function clipboardOf(container: HTMLElement, parts: ClipboardParts) {
  const { grid, app } = parts;
  const isInGrid = () => container.contains(document.activeElement) && !grid.isTyping();
  const text = () => {
    const [tab, area] = [parts.tab(), grid.selection()];
    return tab === undefined || area === undefined ? "" : clipText(textsOf(tab, area));
  };
  const paste = (pasted: string) => {
    const [tab, area] = [parts.tab(), grid.selection()];
    if (tab === undefined || area === undefined || pasted === "") return;
    const { cells, left } = pastedCells(tab, area, clipRows(pasted));
    grid.type(cells);
    if (left > 0) app.notices.say("paste", "bad", pasteCut(left));
  };
  const onKeys = (event: KeyboardEvent) => {
    if (!isInGrid()) return;
    const isChord = event.ctrlKey || event.metaKey;
    if (isChord && /^[cv]$/i.test(event.key)) event.stopImmediatePropagation();
    else if (isChord && /^x$/i.test(event.key)) {
      stop(event);
      app.notices.say("unkept", "told", NO_CUT);
    } else if (event.altKey && event.key === "ArrowDown") {
      stop(event);
      void parts.choose();
    } else if (event.key === " " && !isChord && event.shiftKey) {
      stop(event);
      grid.selectRows();
    } else if (event.key === " " && !isChord) {
      const tick = otherTick(parts.tab(), grid.selection());
      if (tick === undefined) return;
      stop(event);
      grid.type([tick]);
    }
  };
  window.addEventListener("keydown", onKeys, true);
  window.addEventListener(
    "copy",
    (event) => {
      if (!isInGrid()) return;
      stop(event);
      event.clipboardData?.setData("text/plain", text());
    },
    true,
  );
  window.addEventListener(
    "paste",
    (event) => {
      if (!isInGrid()) return;
      stop(event);
      paste(event.clipboardData?.getData("text/plain") ?? "");
    },
    true,
  );
  return {
    copy: () => void navigator.clipboard.writeText(text()),
    paste: async () => {
      try {
        paste(await navigator.clipboard.readText());
      } catch {
        app.notices.say("paste", "bad", NO_CLIPBOARD);
      }
    },
  };
}

/** Space ticks a box, or takes its tick away; undefined where there is none to tick. */
function otherTick(tab: TabState | undefined, area: Area | undefined): TypedText | undefined {
  if (tab === undefined || area === undefined) return undefined;
  const { row, column } = area.at;
  if (tab.view.columns[column]?.type !== "checkbox") return undefined;
  return { ...area.at, text: textAt(tab, row, column) === TICKED ? UNTICKED : TICKED };
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function textsOf(tab: TabState, { from, to }: Area): readonly (readonly string[])[] {
  const last = Math.min(to.row, tab.view.lastRow, tab.view.firstRow + tab.texts.length - 1);
  const rows: string[][] = [];
  for (let row = from.row; row <= Math.max(last, from.row); row += 1) {
    const cells: string[] = [];
    for (let column = from.column; column <= to.column; column += 1)
      cells.push(textAt(tab, row, column));
    rows.push(cells);
  }
  return rows;
}

/** One text fills the whole selection, as spreadsheets do; more are laid from its first cell on. */
function pastedCells(
  { view }: TabState,
  { from, to }: Area,
  rows: readonly (readonly string[])[],
): { readonly cells: readonly TypedText[]; readonly left: number } {
  const only = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
  const filled =
    only === undefined
      ? rows
      : Array.from({ length: to.row - from.row + 1 }, () =>
          Array.from({ length: to.column - from.column + 1 }, () => only),
        );
  const cells = filled.flatMap((texts, down) =>
    texts.map((text, across) => ({ row: from.row + down, column: from.column + across, text })),
  );
  const fits = cells.filter(
    ({ row, column }) => row <= view.lastRow && column < view.columns.length,
  );
  return { cells: fits, left: Math.max(0, from.row + filled.length - 1 - view.lastRow) };
}
