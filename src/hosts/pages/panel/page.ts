import type { PanelState, Refused } from "../../../output/panel/panel-answers.ts";
import { PANEL_WORDS } from "../../../output/panel/panel-words.vi.ts";
import { button } from "../parts/button.ts";
import { node } from "../parts/nodes.ts";
import { ask } from "../parts/server.ts";
import { WorkArea } from "../parts/work-area.ts";
import { findingSection } from "./finding-section.ts";
import { mailSection } from "./mail-section.ts";
import { overview } from "./overview.ts";
import { runSection } from "./run-section.ts";
import { askedWork } from "./works.ts";

/** The side panel: how things stand by the last consolidation, and what is to be done about it. */
function startPanel(page: HTMLElement): void {
  const area = new WorkArea();
  const title = node("h1", {}, "Điển Hình");
  const when = node("p", { class: "quiet" });
  const parts = { findings: findingSection(area), overview: overview() };
  const mails = mailSection(area, { reload: load });
  const runs = runSection(area, { reload: load });

  const show = (state: PanelState) => {
    const { view, isUnfinished } = state;
    if (view !== null) title.textContent = view.title;
    when.textContent = [
      view === null ? PANEL_WORDS.never : PANEL_WORDS.asOf(view.asOf, view.moment),
      ...(isUnfinished ? [PANEL_WORDS.unfinished] : []),
    ].join(" ");
    parts.overview.show(view);
    parts.findings.show(state);
    mails.show(state);
    runs.show(state);
  };
  /** What a work said stays: only a first look says that it looks. */
  async function load(trigger: HTMLButtonElement, said = ""): Promise<void> {
    const state = await area.run<PanelState | Refused>({
      label: said === "" ? PANEL_WORDS.loading : said,
      trigger,
      start: () => ask("tinhTrangBang"),
    });
    if (state?.ok === true) {
      show(state);
      if (said !== "") area.tell(said);
    }
  }

  const consolidate = button(
    PANEL_WORDS.consolidate,
    async (own) => {
      const label = PANEL_WORDS.consolidating;
      const told = await area.run({
        label,
        trigger: own,
        canStop: true,
        start: askedWork("tong-hop"),
      });
      if (told !== undefined) await load(own, told.text);
    },
    "action",
  );
  const reload = button(PANEL_WORDS.reload, (own) => load(own));
  page.append(
    title,
    when,
    node("p", { class: "buttons" }, consolidate, reload),
    area.element,
    ...parts.overview.elements,
    parts.findings.element,
    mails.element,
    runs.element,
  );
  load(consolidate);
}

const page = document.getElementById("page");
if (page !== null) startPanel(page);
