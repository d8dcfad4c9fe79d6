import { node, part } from "../dom.ts";
import type { Store } from "../session/store.ts";
import { stateLine } from "../state-line.vi.ts";
import { CONFLICT } from "../words.vi.ts";

/** Keeps the line at the foot of the page, the count beside «Vi phạm», and the title. */
export function showState(store: Store, choose: () => void): void {
  let isOffered = false;
  store.listen((state) => {
    const { text, look, needsChoice } = stateLine(state);
    const line = part("state");
    if (line.textContent !== text) line.textContent = text;
    line.className = `is-${look}`;
    if (needsChoice !== isOffered) {
      isOffered = needsChoice;
      const offer = { type: "button", class: "plain", onclick: choose };
      part("state-choice").replaceChildren(
        ...(needsChoice ? [node("button", offer, CONFLICT.choose)] : []),
      );
    }
    const { counts, workspace } = state;
    const sum = counts === undefined ? 0 : counts.errors + counts.warnings;
    part("finding-count").textContent = sum === 0 ? "" : ` (${sum})`;
    part("title").textContent = workspace === undefined ? "" : ` ${workspace.title}`;
    if (workspace !== undefined) document.title = `${workspace.title} – Điển Hình`;
  });
}
