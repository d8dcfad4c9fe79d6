import type { Summary } from "../../../board/summary-json.ts";
import { statusText } from "../../../output/office-reminders.vi.ts";
import type { PanelState, RunLine } from "../../../output/panel/panel-answers.ts";
import type { PanelView } from "../../../output/panel/panel-view.ts";
import { PANEL, SUMMARY } from "../../sheets/consolidation.ts";
import { tabNamed } from "./declarations.ts";
import { KEYS } from "./keys.ts";
import { lastMemory } from "./last-summary.ts";
import { sendStatus } from "./reminder-status.ts";
import type { ReminderServices } from "./services.ts";

/** More would take seconds to travel; «Vi phạm» has them all. */
const FINDINGS_MAX = 500;
const RUNS_SHOWN = 8;

/** How things stand, from what earlier runs left: the memory, the store and the end of «Nhật ký». */
export function panelState(services: ReminderServices): Omit<PanelState, "ok"> {
  const { store, bookId } = services;
  const props = store.getProperties();
  const memory = lastMemory(services);
  const parsed = <Kept>(name: string) => JSON.parse(memory.get(name) ?? "null") as Kept | null;
  const findings = parsed<Summary>(SUMMARY)?.findings ?? [];
  return {
    bookId,
    view: parsed<PanelView>(PANEL),
    findings: findings.slice(0, FINDINGS_MAX),
    more: Math.max(0, findings.length - FINDINGS_MAX),
    reminders: statusText(sendStatus(services, props)),
    isUnfinished: props[KEYS.consolidating] !== undefined,
    runs: lastRuns(services),
  };
}

function lastRuns({ lastRows }: ReminderServices): readonly RunLine[] {
  const { name, columns = [] } = tabNamed("office", "log");
  const place = (key: string) => columns.findIndex((column) => column.key === key);
  const [at, who, what, after] = ["at", "who", "what", "after"].map(place);
  const text = (row: readonly string[], index = -1) => row[index] ?? "";
  return lastRows(name, RUNS_SHOWN)
    .map((row) => ({
      at: text(row, at),
      who: text(row, who),
      what: text(row, what),
      after: text(row, after),
    }))
    .reverse();
}
