import { readEdition } from "../../../edition/edition.ts";
import { settingOf } from "../../../edition/settings.ts";
import { SWITCH_WORDS } from "../../../output/office-reminders.vi.ts";
import { LOG_WORDS } from "../../../output/office-words.vi.ts";
import { HostError } from "../../host-error.ts";
import type { ApiSpreadsheet } from "../../sheets/api-types.ts";
import { readWorkbook } from "../../sheets/read-workbook.ts";
import { freeSheetIds } from "../../sheets/replace-tab.ts";
import { DECLARATIONS } from "./declarations.ts";
import { KEYS } from "./keys.ts";
import { fetchBook } from "./load-books.ts";
import { logRequests } from "./log-requests.ts";
import { today } from "./send-run.ts";
import type { ReminderServices } from "./services.ts";

/** Functions that triggers call: at the hour of GIO_NHAC, and often, to go on with what was left. */
export const HANDLERS = { daily: "nhacViecHangNgay", frequent: "tiepTuc" } as const;

const EVERY_MINUTES = 15;
const USUAL_HOUR = 7;

/**
 * «Bật nhắc việc»: one daily trigger and one that goes on with what was left, both of this account,
 * whatever stood before; from now on this account alone sends, from this workbook alone.
 *
 * The store says so last: a trigger that stands before finds reminders off.
 *
 * @throws HostError "not-set-up" in a copy, or before «Thiết lập»
 */
export function turnOn(services: ReminderServices): string {
  const { store, triggers, bookId } = services;
  if (store.getProperty(KEYS.office) !== bookId) throw new HostError("not-set-up");
  const office = fetchBook(services, bookId);
  const hour = hourOf(services, office);
  removeOwn(services);
  triggers.daily(HANDLERS.daily, hour);
  triggers.everyMinutes(HANDLERS.frequent, EVERY_MINUTES);
  const account = services.who();
  store.deleteProperty(KEYS.sendFailure);
  store.setProperty(KEYS.triggerOwner, account);
  store.setProperty(KEYS.remindersSince, today(services));
  store.setProperty(KEYS.remindersOn, String(hour));
  const text = SWITCH_WORDS.on(hour, account);
  note(services, office, { what: LOG_WORDS.turnedOn, after: text });
  return text;
}

/**
 * «Tắt nhắc việc»: nothing is sent by itself any more, whoever's triggers are left. The account that
 * sends stays known, so that no other takes its place unasked.
 */
export function turnOff(services: ReminderServices): string {
  services.store.deleteProperty(KEYS.remindersOn);
  removeOwn(services);
  const office = fetchBook(services, services.bookId);
  note(services, office, { what: LOG_WORDS.turnedOff, after: SWITCH_WORDS.off });
  return SWITCH_WORDS.off;
}

/** GIO_NHAC as the workbook has it; seven when it holds no hour. */
export function hourOf(services: ReminderServices, office: ApiSpreadsheet): number {
  const { edition } = readEdition({
    declarations: DECLARATIONS,
    office: readWorkbook(office, DECLARATIONS.office),
    entries: [],
    asOf: today(services),
  });
  const typed = Number(settingOf(edition.settings, "GIO_NHAC") ?? Number.NaN);
  return Number.isInteger(typed) && typed >= 0 && typed <= 23 ? typed : USUAL_HOUR;
}

function removeOwn({ triggers }: ReminderServices): void {
  const handlers: readonly string[] = Object.values(HANDLERS);
  for (const trigger of triggers.list()) {
    if (handlers.includes(trigger.handler)) trigger.remove();
  }
}

function note(
  services: ReminderServices,
  office: ApiSpreadsheet,
  { what, after }: { readonly what: string; readonly after: string },
): void {
  const at = services.formatDate(services.now(), services.scriptZone(), "dd/MM/yyyy HH:mm");
  const line = { at, who: services.who(), what, before: "", after };
  const requests = logRequests([line], { book: office, newId: freeSheetIds(office) });
  services.sheets.batchUpdate({ requests }, services.bookId);
}
