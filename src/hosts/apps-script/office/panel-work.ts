import {
  PANEL_WORKS,
  type PanelWork,
  type Refused,
  type Told,
} from "../../../output/panel/panel-answers.ts";
import { PANEL_REFUSALS } from "../../../output/panel/panel-refusals.vi.ts";
import { consolidateRun } from "./consolidate-run.ts";
import { sendConfirmed } from "./reminder-menu.ts";
import { restoreRun } from "./restore-run.ts";
import { lockedRun, refused } from "./run.ts";
import { sampleRun } from "./sample-run.ts";
import type { ReminderServices } from "./services.ts";

/** What a button of the panel does; the page has asked the person whatever is to be asked. */
export function panelWork(services: ReminderServices, name: string): Told {
  const work = PANEL_WORKS.find((one) => one === name);
  return work === undefined
    ? refused("unknown-work", PANEL_REFUSALS.outdated)
    : WORKS[work](services);
}

const WORKS: Readonly<Record<PanelWork, (services: ReminderServices) => Told>> = {
  "tong-hop": (services) => lockedRun(services, consolidateRun),
  "gui-thu": (services) => lockedRun(services, (run) => sampleRun(run, services)),
  gui: sendConfirmed,
  "khoi-phuc": (services) => lockedRun(services, restoreRun),
};

/** Brings the person to a cell of the office workbook. */
export function panelGoTo(
  services: ReminderServices,
  sheetId: number,
  a1: string,
): { readonly code: string; readonly text: string } | Refused {
  const isCell = Number.isInteger(sheetId) && /^[A-Z]{1,3}[1-9]\d{0,6}$/.test(a1);
  return isCell && services.goTo(sheetId, a1)
    ? { code: "done", text: "" }
    : refused("no-cell", PANEL_REFUSALS.noCell);
}
