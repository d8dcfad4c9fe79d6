import type { SummaryFinding } from "../../../board/summary-json.ts";
import { FINDING_WORDS } from "../../../output/dashboard/finding-section.vi.ts";
import type { PanelState } from "../../../output/panel/panel-answers.ts";
import { PANEL_FINDING_WORDS } from "../../../output/panel/panel-words.vi.ts";
import { SEVERITY_WORDS } from "../../../output/severity-words.vi.ts";
import { button } from "../parts/button.ts";
import { fold } from "../parts/fold.ts";
import { node } from "../parts/nodes.ts";
import type { WorkArea } from "../parts/work-area.ts";
import { cellLink } from "./cell-link.ts";

/** So many of a unit are laid out at once; a click shows as many more. */
const AT_ONCE = 20;

/** «Vi phạm», by unit, each with the way to its cell. */
export function findingSection(area: WorkArea) {
  const section = fold(FINDING_WORDS.heading);
  section.element.hidden = true;
  return {
    element: section.element,
    show: (state: PanelState) => {
      const { view, findings, more } = state;
      section.element.hidden = view === null;
      if (view === null) return;
      section.note(String(findings.length + more));
      const groups = groupsOf(state).map(([name, own]) => group(name, own, { area, state }));
      section.fill(
        ...(groups.length === 0 ? [node("p", { class: "quiet" }, FINDING_WORDS.none)] : groups),
        more > 0 ? node("p", { class: "quiet" }, PANEL_FINDING_WORDS.beyond(more)) : undefined,
      );
    },
  };
}

/** The units that have any, in the edition's order; what belongs to no one unit comes last. */
function groupsOf({ view, findings }: PanelState): [string, readonly SummaryFinding[]][] {
  const units = view?.units ?? [];
  const isKnown = new Set(units.map(({ code }) => code));
  const groups: [string, readonly SummaryFinding[]][] = [
    ...units.map(({ code, name }): [string, readonly SummaryFinding[]] => [
      name,
      findings.filter(({ unit }) => unit === code),
    ]),
    [
      PANEL_FINDING_WORDS.shared,
      findings.filter(({ unit }) => unit === null || !isKnown.has(unit)),
    ],
  ];
  return groups.filter(([, own]) => own.length > 0);
}

interface Around {
  readonly area: WorkArea;
  readonly state: PanelState;
}

/** Laid out when it is opened first: hundreds of cards cost a second. */
function group(name: string, findings: readonly SummaryFinding[], around: Around): HTMLElement {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const counts = PANEL_FINDING_WORDS.counts(errors, findings.length - errors);
  const list = node("ul", { class: "cards" });
  const element = node(
    "details",
    { class: "unit" },
    node("summary", {}, node("h3", {}, name), node("span", { class: "quiet" }, counts)),
    list,
  );
  element.addEventListener("toggle", () => lay(), { once: true });
  let shown = 0;
  function lay(): void {
    const next = findings.slice(shown, shown + AT_ONCE);
    const cards = next.map((finding) => card(finding, around));
    list.append(...cards);
    if (shown > 0) cards[0]?.querySelector<HTMLElement>("a, button")?.focus();
    shown += next.length;
    const rest = findings.length - shown;
    if (rest === 0) return;
    const line = node("li", {});
    const more = button(PANEL_FINDING_WORDS.more(rest), () => {
      line.remove();
      lay();
    });
    line.append(more);
    list.append(line);
  }
  return element;
}

function card(finding: SummaryFinding, { area, state }: Around): HTMLElement {
  const { severity, message, source } = finding;
  const isError = severity === "error";
  return node(
    "li",
    {},
    node(
      "p",
      {},
      node(
        "strong",
        { class: isError ? "is-error" : "is-warning" },
        SEVERITY_WORDS[isError ? "error" : "warning"],
      ),
      message,
    ),
    source === null ? undefined : node("p", { class: "quiet" }, PANEL_FINDING_WORDS.source(source)),
    cellLink(finding, { area, state }),
  );
}
