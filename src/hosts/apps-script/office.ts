import { isDraftKind } from "../../commands/draft.ts";
import type { DraftOrder } from "../../commands/draft-reach.ts";
import { KINDS } from "../../documents/kinds.ts";
import { CHECK_TITLE, checksPage, SET_UP_WORDS } from "../../output/office-checks.vi.ts";
import { DRAFT_WORDS, MENU, OUR_TITLE, RUN_WORDS } from "../../output/office-words.vi.ts";
import { BUILT_ON, VERSION } from "./entry/version.ts";
import { checkLines, logChecks } from "./office/checks-run.ts";
import { consolidateRun } from "./office/consolidate-run.ts";
import { draftRun, openDrafting } from "./office/draft-run.ts";
import { STOPPED } from "./office/gather.ts";
import { googleServices } from "./office/google-services.ts";
import { KEYS } from "./office/keys.ts";
import { openMenu } from "./office/main-menu.ts";
import { previewRun } from "./office/preview-run.ts";
import { regulationRun } from "./office/regulation-run.ts";
import {
  sampleFromMenu,
  sendFromMenu,
  statusFromMenu,
  turnOffFromMenu,
  turnOnFromMenu,
  uncertainFromMenu,
} from "./office/reminder-menu.ts";
import { dailyReminders, resumedReminders } from "./office/reminder-triggers.ts";
import { restoreRun } from "./office/restore-run.ts";
import { lockedRun, type Outcome, openRun, type Run } from "./office/run.ts";
import { setUpRun } from "./office/set-up-run.ts";
import { stopText } from "./office/stop-request.ts";
import { showPage, talk, tell } from "./office/talk.ts";

// biome-ignore lint/performance/noBarrelFile: the names that Apps Script sees, no others
export { hoiThoai, kyMoi, nhapDanhSach } from "./office/dialog-pages.ts";
export { boMau, cacMau, huongDanMau, mauGoc, mauRieng, nhanMau } from "./office/own-form-page.ts";
export {
  bangBen,
  denO,
  lamViec,
  thuChuaRo,
  tienDo,
  tinhTrang,
  tinhTrangBang,
  xemThu,
  xuLyThu,
} from "./office/panel-page.ts";

/**
 * The menu «Thi đua», from constants alone. Beside it a second one, with one sentence, stands only
 * when the store says that reminders stand still; where the store does not answer, the menu is there.
 */
export function onOpen(): void {
  openMenu(SpreadsheetApp.getUi());
}

export function guiThuChoToi(): void {
  tell(sampleFromMenu(googleServices()));
}

export function guiNgay(): void {
  tell(sendFromMenu(googleServices(), talk()));
}

export function batNhacViec(): void {
  tell(turnOnFromMenu(googleServices(), talk()));
}

export function tatNhacViec(): void {
  tell(turnOffFromMenu(googleServices()));
}

export function xuLyThuChuaRo(): void {
  tell(uncertainFromMenu(googleServices(), talk()));
}

export function tinhTrangGuiThu(): void {
  tell(statusFromMenu(googleServices()));
}

/** The daily clock trigger. */
export function nhacViecHangNgay(): void {
  dailyReminders(googleServices());
}

export function tongHop(): void {
  runLocked(consolidateRun);
}

/** What each line of «Lập văn bản» runs: the build writes a function a kind that calls this. */
export function lapVanBan(kind: string): void {
  if (!isDraftKind(kind)) throw new RangeError(`no document kind «${kind}»`);
  const { menu, per } = KINDS[kind];
  if (per === "edition") {
    draft({ kind });
    return;
  }
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt(menu, DRAFT_WORDS.ask[per], ui.ButtonSet.OK_CANCEL);
  if (answer.getSelectedButton() !== ui.Button.OK) return;
  const unit = answer.getResponseText().trim();
  if (unit !== "") draft({ kind, unit });
  else draft(per === "edition-or-unit" ? { kind } : { kind, isAll: true });
}

export function dongBoQuyDinh(): void {
  runLocked(regulationRun);
}

export function khoiPhucLanTruoc(): void {
  runLocked(restoreRun);
}

/**
 * The frequent clock trigger: goes on with what an earlier run had to leave, never with what a person
 * stopped; mails go first.
 */
export function tiepTuc(): void {
  const services = googleServices();
  const props = services.store.getProperties();
  if (resumedReminders(services, props)) return;
  const drafting = openDrafting(props[KEYS.drafting]);
  const isConsolidating = ![undefined, STOPPED].includes(props[KEYS.consolidating]);
  if (drafting === undefined && !isConsolidating) return;
  const work = drafting ? (run: Run) => draftRun(run, drafting) : consolidateRun;
  const outcome = lockedRun(services, work);
  if (!outcome.ok) services.log(outcome.text);
}

export function xemTruocThu(): void {
  const services = googleServices();
  const outcome = openRun(services, (run) => previewRun(run, services));
  if (outcome.ok) showPage(outcome.text, `${MENU.reminders}: ${MENU.preview}`);
  else tell(outcome.text);
}

/** Asks the run under way to end after the step that it is at; a page names its own work. */
export function dung(ticket = ""): void {
  const { store, now, toast } = googleServices();
  store.setProperty(KEYS.stop, stopText({ at: now(), ticket }));
  toast(RUN_WORDS.stopping);
}

/** What is asked is asked before the lock is taken: a dialog would give it away. */
export function thietLap(): void {
  const services = googleServices();
  services.requireScopes();
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt(MENU.setUp, SET_UP_WORDS.ask, ui.ButtonSet.OK_CANCEL);
  if (answer.getSelectedButton() !== ui.Button.OK) return;
  const outcome = lockedRun(services, (run) => setUpRun(run, answer.getResponseText()));
  tell(outcome.text);
}

export function kiemTraCaiDat(): void {
  const services = googleServices();
  let page = "";
  const outcome = lockedRun(services, (run) => {
    const lines = checkLines(services);
    page = checksPage(lines);
    return logChecks(run, lines);
  });
  if (page === "") tell(outcome.text);
  else showPage(page, CHECK_TITLE);
}

export function phienBan(): void {
  tell(`${OUR_TITLE} ${VERSION}${BUILT_ON === "" ? "" : `, ${BUILT_ON}`}`);
}

function draft(order: DraftOrder): void {
  runLocked((run) => draftRun(run, order));
}

function runLocked(work: (run: Run) => string): void {
  const services = googleServices();
  const outcome: Outcome = lockedRun(services, work);
  if (outcome.ok && outcome.text.length <= TOAST_MAX) services.toast(outcome.text);
  else tell(outcome.text);
}

/** A toast goes by itself: what takes longer to read waits for a click. */
const TOAST_MAX = 160;
