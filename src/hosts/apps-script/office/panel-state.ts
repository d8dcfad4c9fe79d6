import type { Summary } from "../../../board/summary-json.ts";
import { statusText } from "../../../output/office-reminders.vi.ts";
import type { PanelState, RunLine } from "../../../output/panel/panel-answers.ts";
import type { PanelView } from "../../../output/panel/panel-view.ts";
import { findColumns } from "../../../workbook/find-columns.ts";
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
  const tab = tabNamed("office", "log");
  const rows = lastRows(tab.name, RUNS_SHOWN);
  const places = findColumns(tab, { name: tab.name, rows }).at;
  const text = (row: readonly string[], key: string) => row[places.get(key) ?? -1] ?? "";
  return rows
    .slice(1)
    .map((row) => ({
      at: text(row, "at"),
      who: text(row, "who"),
      what: text(row, "what"),
      after: text(row, "after"),
    }))
    .reverse();
}
