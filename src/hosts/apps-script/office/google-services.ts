import type { MailMessage, ReminderServices, SetUpServices, SheetsService } from "./services.ts";

/**
 * The script's own services, as Google gives them. Nothing is called before it is needed. Progress is
 * said only where somebody watches, from a page that gave its work a ticket: a call every few seconds.
 */
export function googleServices(ticket?: string): ReminderServices {
  const startedAt = Date.now();
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const store = PropertiesService.getScriptProperties();
  return {
    startedAt,
    bookId: book.getId(),
    ticket,
    sheets: sheetsService(),
    files: {
      list: (options) => driveFiles().list(options) as ReturnType<SetUpServices["files"]["list"]>,
      create: (file, contents, options) =>
        (contents === undefined
          ? driveFiles().create(file, undefined as never, options)
          : driveFiles().create(file, contents, options)) as ReturnType<
          SetUpServices["files"]["create"]
        >,
      remove: (id) => {
        driveFiles().remove(id);
      },
    },
    store,
    lock: LockService.getDocumentLock(),
    now: () => Date.now(),
    formatDate: (now, zone, pattern) => Utilities.formatDate(new Date(now), zone, pattern),
    who: () => Session.getEffectiveUser().getEmail(),
    toast: (text) => showToast(book, text),
    progress: ticket === undefined ? () => {} : progressSayer(startedAt),
    lastProgress: () => cache()?.get(PROGRESS) ?? null,
    lastRows: (tab, count) => lastRows(book.getSheetByName(tab), count),
    goTo: (sheetId, a1) => goTo(book, sheetId, a1),
    flush: () => SpreadsheetApp.flush(),
    pause: (milliseconds) => Utilities.sleep(milliseconds),
    log: (text) => console.error(text),
    blob: (bytes, type, name) => Utilities.newBlob(signed(bytes), type, name),
    bytesOfPage: (name) => unsigned(pageBytes(name)),
    bytesOfBase64: (text) => unsigned(Utilities.base64Decode(text)),
    base64OfBytes: (bytes) => Utilities.base64Encode(signed(bytes)),
    textOfPage: (name) => Utilities.newBlob(pageBytes(name)).getDataAsString(),
    scriptZone: () => Session.getScriptTimeZone(),
    requireScopes: () => ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL),
    lacksScopes: () =>
      ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus() ===
      ScriptApp.AuthorizationStatus.REQUIRED,
    sendMail: (message) => sendMail(message),
    triggers: {
      list: () => ownTriggers(),
      daily: (handler, hour) => addDaily(handler, hour),
      everyMinutes: (handler, minutes) => addFrequent(handler, minutes),
    },
    mailsLeft: () => MailApp.getRemainingDailyQuota(),
    dateIn: (tab, zone) => {
      const cell = book.getSheetByName(tab)?.getRange(1, 1);
      const value: unknown = cell?.getValue();
      const isDate = Object.prototype.toString.call(value) === "[object Date]";
      return {
        shown: cell?.getDisplayValue() ?? "",
        day: isDate ? Utilities.formatDate(value as Date, zone, "yyyy-MM-dd") : String(value),
      };
    },
  };
}

const PROGRESS = "tien-do";
const PROGRESS_EVERY_MS = 2_000;
/** Longer than a step takes: what a dead run said is soon gone. */
const PROGRESS_LASTS_S = 30;

function cache(): GoogleAppsScript.Cache.Cache | null {
  return CacheService.getDocumentCache();
}

function progressSayer(startedAt: number): ReminderServices["progress"] {
  let saidAt = startedAt;
  return (text) => {
    const at = Date.now();
    if (at - saidAt < PROGRESS_EVERY_MS) return;
    saidAt = at;
    try {
      cache()?.put(PROGRESS, JSON.stringify({ run: startedAt, text }), PROGRESS_LASTS_S);
    } catch {
      // A mail may just have gone: nothing of it may seem to have failed.
    }
  };
}

function lastRows(tab: GoogleAppsScript.Spreadsheet.Sheet | null, count: number): string[][] {
  const last = tab?.getLastRow() ?? 0;
  if (tab === null || last < 2) return [];
  const first = Math.max(2, last - count + 1);
  const width = tab.getLastColumn();
  const texts = (row: number, rows: number) => tab.getRange(row, 1, rows, width).getDisplayValues();
  return [...texts(1, 1), ...texts(first, last - first + 1)];
}

function goTo(book: GoogleAppsScript.Spreadsheet.Spreadsheet, sheetId: number, a1: string) {
  const tab = book.getSheets().find((sheet) => sheet.getSheetId() === sheetId);
  if (tab === undefined) return false;
  tab.getRange(a1).activate();
  return true;
}

function sendMail(message: MailMessage): void {
  MailApp.sendEmail({ ...message });
}

type OwnTriggers = ReturnType<ReminderServices["triggers"]["list"]>;

function ownTriggers(): OwnTriggers {
  return ScriptApp.getProjectTriggers().map((trigger): OwnTriggers[number] => ({
    handler: trigger.getHandlerFunction(),
    remove: () => ScriptApp.deleteTrigger(trigger),
  }));
}

/** At some minute of that hour. */
function addDaily(handler: string, hour: number): void {
  ScriptApp.newTrigger(handler)
    .timeBased()
    .everyDays(1)
    .atHour(hour)
    .inTimezone(Session.getScriptTimeZone())
    .create();
}

function addFrequent(handler: string, minutes: number): void {
  ScriptApp.newTrigger(handler).timeBased().everyMinutes(minutes).create();
}

/** A clock trigger has no screen: there a toast is not worth a failed run. */
function showToast(book: GoogleAppsScript.Spreadsheet.Spreadsheet, text: string): void {
  try {
    book.toast(text, "Điển Hình", 8);
  } catch {
    // Nobody is there to read it.
  }
}

function sheetsService(): SheetsService {
  const service = () => {
    const found = Sheets?.Spreadsheets;
    if (found === undefined) throw new RangeError("the advanced Sheets service is not enabled");
    return found;
  };
  return {
    get: (id, options) => service().get(id, options) as ReturnType<SheetsService["get"]>,
    batchUpdate: (body, id) => service().batchUpdate(body as never, id),
  };
}

function driveFiles() {
  const found = Drive?.Files;
  if (found === undefined) throw new RangeError("the advanced Drive service is not enabled");
  return found;
}

function pageBytes(name: string): number[] {
  return Utilities.base64Decode(HtmlService.createHtmlOutputFromFile(name).getContent().trim());
}

function unsigned(bytes: readonly number[]): Uint8Array {
  return Uint8Array.from(bytes, (byte) => byte & 0xff);
}

/** Java's bytes run from -128 to 127. */
function signed(bytes: Uint8Array): number[] {
  return Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));
}
