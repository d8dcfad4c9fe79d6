import { BANNER_MENU, bannerText, REMINDER_MENU } from "../../../output/office-reminders.vi.ts";
import { MENU } from "../../../output/office-words.vi.ts";
import { googleServices } from "./google-services.ts";
import { sendStatus } from "./reminder-status.ts";

/** The menu «Nhắc việc ▸», from constants alone. */
export function reminderMenu(ui: GoogleAppsScript.Base.Ui): GoogleAppsScript.Base.Menu {
  return ui
    .createMenu(MENU.reminders)
    .addItem(MENU.preview, "xemTruocThu")
    .addItem(REMINDER_MENU.samples, "guiThuChoToi")
    .addItem(REMINDER_MENU.sendNow, "guiNgay")
    .addSeparator()
    .addItem(REMINDER_MENU.turnOn, "batNhacViec")
    .addItem(REMINDER_MENU.turnOff, "tatNhacViec")
    .addSeparator()
    .addItem(REMINDER_MENU.uncertain, "xuLyThuChuaRo")
    .addItem(REMINDER_MENU.status, "tinhTrangGuiThu");
}

/**
 * A menu of one sentence beside «Thi đua», only when somebody must act. A simple trigger may read the
 * store, and nothing that asks for consent.
 */
export function showBanner(ui: GoogleAppsScript.Base.Ui): void {
  const services = googleServices();
  const text = bannerText(sendStatus(services, services.store.getProperties()));
  if (text !== undefined) ui.createMenu(BANNER_MENU).addItem(text, "tinhTrangGuiThu").addToUi();
}
