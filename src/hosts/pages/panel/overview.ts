import { CALL_WORDS } from "../../../output/dashboard/call-section.vi.ts";
import { DELEGATE_WORDS } from "../../../output/dashboard/delegate-section.vi.ts";
import { figureCards } from "../../../output/dashboard/figure-cards.ts";
import { PLACES_WORDS } from "../../../output/dashboard/places-section.vi.ts";
import { statusLegend } from "../../../output/dashboard/status-parts.ts";
import { TASK_WORDS } from "../../../output/dashboard/task-section.vi.ts";
import {
  callList,
  delegateBars,
  placesList,
  taskBars,
} from "../../../output/panel/panel-parts.vi.ts";
import type { PanelView } from "../../../output/panel/panel-view.ts";
import { PANEL_WORDS } from "../../../output/panel/panel-words.vi.ts";
import { fold } from "../parts/fold.ts";

/** What is to be seen at a glance; nothing of it stands before the first consolidation. */
export function overview() {
  const calls = fold(CALL_WORDS.heading, true);
  const tasks = fold(TASK_WORDS.heading, true);
  const delegates = fold(DELEGATE_WORDS.heading);
  const places = fold(PLACES_WORDS.heading);
  const figures = fold(PANEL_WORDS.figures);
  const all = [calls, tasks, delegates, places, figures];
  for (const { element } of all) element.hidden = true;
  return {
    elements: all.map(({ element }) => element),
    show: (view: PanelView | null) => {
      for (const { element } of all) element.hidden = view === null;
      if (view === null) return;
      calls.note(String(view.calls.length));
      calls.fill(callList(view));
      tasks.fill(statusLegend(), taskBars(view));
      delegates.fill(delegateBars(view));
      places.fill(placesList(view));
      figures.fill(figureCards(view));
    },
  };
}
