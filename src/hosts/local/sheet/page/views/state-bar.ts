import { node, part } from "../dom.ts";
import type { State, Store } from "../session/store.ts";
import { stateLine } from "../state-line.vi.ts";
import { CONFLICT, JOB } from "../words.vi.ts";

export interface StateChoices {
  /** Opens the dialog of a conflict. */
  readonly settle: () => void;
  readonly stopJob: (id: string) => void;
}

/** Keeps the line at the foot of the page, the count beside «Vi phạm», and the title. */
export function showState(store: Store, choices: StateChoices): void {
  let offered = "";
  store.listen((state) => {
    const { text, look, needsChoice } = stateLine(state);
    const line = part("state");
    if (line.textContent !== text) line.textContent = text;
    line.className = `is-${look}`;
    const offers = [needsChoice ? "settle" : "", state.job?.id ?? ""].join(" ");
    if (offers !== offered) {
      offered = offers;
      part("state-choice").replaceChildren(...choiceButtons(state, needsChoice, choices));
    }
    showCounts(state);
  });
}

function choiceButtons(
  { job }: State,
  needsChoice: boolean,
  { settle, stopJob }: StateChoices,
): readonly HTMLElement[] {
  const button = (label: string, onclick: (event: Event) => void) =>
    node("button", { type: "button", class: "plain", onclick }, label);
  const stop = (id: string) =>
    button(JOB.stop, ({ currentTarget }) => {
      const pressed = currentTarget as HTMLButtonElement;
      pressed.disabled = true;
      pressed.textContent = JOB.stopping;
      stopJob(id);
    });
  return [
    ...(needsChoice ? [button(CONFLICT.choose, settle)] : []),
    ...(job === undefined ? [] : [stop(job.id)]),
  ];
}

function showCounts({ counts, workspace }: State): void {
  const sum = counts === undefined ? 0 : counts.errors + counts.warnings;
  part("finding-count").textContent = sum === 0 ? "" : ` (${sum})`;
  part("title").textContent = workspace === undefined ? "" : ` ${workspace.title}`;
  if (workspace !== undefined) document.title = `${workspace.title} – Điển Hình`;
}
