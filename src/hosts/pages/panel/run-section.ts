import type { PanelState, RunLine } from "../../../output/panel/panel-answers.ts";
import { PANEL_RUN_WORDS } from "../../../output/panel/panel-words.vi.ts";
import { button } from "../parts/button.ts";
import { confirmed } from "../parts/confirm.ts";
import { fold } from "../parts/fold.ts";
import { node } from "../parts/nodes.ts";
import type { WorkArea } from "../parts/work-area.ts";
import { askedWork, type Panel } from "./works.ts";

/** «Lần chạy gần đây», and the way back. */
export function runSection(area: WorkArea, panel: Panel) {
  const section = fold(PANEL_RUN_WORDS.heading);
  const restore = button(PANEL_RUN_WORDS.restore, async (trigger) => {
    const { restoreTitle: title, restoreAsk: text, restore: yes } = PANEL_RUN_WORDS;
    if (!(await confirmed({ title, text, yes }))) return;
    const label = PANEL_RUN_WORDS.restoring;
    const told = await area.run({ label, trigger, start: askedWork("khoi-phuc") });
    if (told !== undefined) await panel.reload(trigger, told.text);
  });
  const list = node("div", {});
  section.fill(node("p", { class: "buttons" }, restore), list);
  return {
    element: section.element,
    show: ({ runs }: PanelState) => {
      list.replaceChildren(
        runs.length === 0
          ? node("p", { class: "quiet" }, PANEL_RUN_WORDS.none)
          : node("ul", { class: "cards" }, ...runs.map(runCard)),
      );
    },
  };
}

function runCard({ at, who, what, after }: RunLine): HTMLElement {
  return node(
    "li",
    {},
    node("p", {}, node("strong", {}, PANEL_RUN_WORDS.line(at, what))),
    after === "" ? undefined : node("p", {}, after),
    node("p", { class: "quiet" }, who),
  );
}
