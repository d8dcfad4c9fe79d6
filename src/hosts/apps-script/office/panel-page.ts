import { MENU } from "../../../output/office-words.vi.ts";
import type {
  MailPreview,
  PanelState,
  Refused,
  Told,
  UncertainMails,
} from "../../../output/panel/panel-answers.ts";
import { googleServices } from "./google-services.ts";
import { type LastSummary, lastSummary } from "./last-summary.ts";
import { panelPreview, panelUncertain, panelVerdict } from "./panel-mails.ts";
import { panelState } from "./panel-state.ts";
import { panelGoTo, panelWork } from "./panel-work.ts";
import { answered, lockedRun, openRun } from "./run.ts";
import { showPanel } from "./talk.ts";

/** «Bảng bên»; the functions below are what it calls. */
export function bangBen(): void {
  showPanel("panel", MENU.panel);
}

/** The last result, for the panel: JSON alone, and no more than one call. */
export function tinhTrang(): LastSummary {
  return lastSummary(googleServices());
}

/** How things stand, for the panel as it opens; no entry workbook is read. */
export function tinhTrangBang(): PanelState | Refused {
  const services = googleServices();
  return answered(openRun, services, () => panelState(services));
}

/** What a button of the panel does: consolidate, sample, send, restore. */
export function lamViec(name: string, ticket = ""): Told {
  return panelWork(googleServices(ticket), name);
}

/** The mails of now, for the panel. */
export function xemThu(ticket = ""): MailPreview | Refused {
  const services = googleServices(ticket);
  return answered(openRun, services, (run) => panelPreview(run, services));
}

/** The uncertain mails, for the panel. */
export function thuChuaRo(): UncertainMails | Refused {
  const services = googleServices();
  return answered(lockedRun, services, () => panelUncertain(services));
}

/** What somebody saw of an uncertain mail. */
export function xuLyThu(key: string, verdict: string): Told {
  const services = googleServices();
  return answered(lockedRun, services, () => panelVerdict(services, { key, verdict }));
}

/** Brings the person to a cell of this workbook. */
export function denO(sheetId: number, a1: string): Told {
  const services = googleServices();
  return answered(openRun, services, () => panelGoTo(services, sheetId, a1));
}

/** What a long run said last, as JSON; null when none is under way. */
export function tienDo(): string | null {
  return googleServices().lastProgress();
}
