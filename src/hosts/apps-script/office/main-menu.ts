import { MENU } from "../../../output/office-words.vi.ts";
import { DRAFT_ITEMS } from "./draft-menu.ts";
import { reminderMenu, showBanner } from "./reminder-banner.ts";

/** The menu «Thi đua», and beside it the banner, if there is anything to say. */
export function openMenu(ui: GoogleAppsScript.Base.Ui): void {
  const drafts = ui.createMenu(MENU.drafts);
  for (const { title, functionName } of DRAFT_ITEMS) drafts.addItem(title, functionName);
  drafts.addSeparator().addItem(MENU.ownForms, "mauRieng");
  ui.createMenu(MENU.title)
    .addItem(MENU.panel, "bangBen")
    .addItem(MENU.consolidate, "tongHop")
    .addItem(MENU.importList, "nhapDanhSach")
    .addSubMenu(drafts)
    .addSubMenu(reminderMenu(ui))
    .addItem(MENU.regulations, "dongBoQuyDinh")
    .addItem(MENU.stop, "dung")
    .addSeparator()
    .addItem(MENU.newEdition, "kyMoi")
    .addItem(MENU.setUp, "thietLap")
    .addItem(MENU.checks, "kiemTraCaiDat")
    .addItem(MENU.restore, "khoiPhucLanTruoc")
    .addItem(MENU.version, "phienBan")
    .addToUi();
  try {
    showBanner(ui);
  } catch (error) {
    console.error(String(error));
  }
}
