import { dayText } from "../../../output/format.vi.ts";
import {
  CHECK_FOUND,
  CHECK_WORDS,
  type CheckLine,
  checksSummary,
} from "../../../output/office-checks.vi.ts";
import { bannerText } from "../../../output/office-reminders.vi.ts";
import { LOG_WORDS } from "../../../output/office-words.vi.ts";
import type { ApiSpreadsheet } from "../../sheets/api-types.ts";
import { freeSheetIds, sheetOf } from "../../sheets/replace-tab.ts";
import { DECLARATIONS } from "./declarations.ts";
import { KEYS } from "./keys.ts";
import { fetchBook, getBook } from "./load-books.ts";
import { logRequests } from "./log-requests.ts";
import type { Props } from "./outbox-port.ts";
import { TAB_FIELDS } from "./regulation-run.ts";
import { sendStatus } from "./reminder-status.ts";
import type { Run } from "./run.ts";
import { errorText } from "./service-errors.ts";
import type { ReminderServices, SetUpServices } from "./services.ts";
import { HANDLERS, hourOf } from "./switch-run.ts";

const ZONE = "Asia/Ho_Chi_Minh";
const LOCALE = "vi_VN";
const SCRATCH_TAB = "Kiểm tra (tạm)";
/** 01/05/1970: Vietnam was an hour further east than now. */
const SCRATCH_DAY = { serial: 25689, shown: "01/05/1970", day: "1970-05-01" };
const FIELDS = `properties(title,locale,timeZone),${TAB_FIELDS}`;

type Found = Pick<CheckLine, "isGood" | "found">;

/** «Kiểm tra cài đặt»: looks at everything that a run rests on; what it tries, it takes back. */
export function checkLines(services: ReminderServices): readonly CheckLine[] {
  const props = services.store.getProperties();
  const office = tried(() => getBook(services, services.bookId, FIELDS));
  const entryId = props[KEYS.sharedEntry] ?? "";
  const entry = tried(() => getBook(services, entryId, FIELDS));
  const of = (book: Tried<ApiSpreadsheet>, key: "timeZone" | "locale", wanted: string) =>
    "error" in book ? bad(book.error) : same(book.value.properties?.[key] ?? "", wanted);
  const checks: readonly (readonly [keyof typeof CHECK_WORDS, () => Found])[] = [
    ["setUp", () => same(props[KEYS.office] === services.bookId ? "" : CHECK_FOUND.missing, "")],
    ["officeZone", () => of(office, "timeZone", ZONE)],
    ["officeLocale", () => of(office, "locale", LOCALE)],
    ["tabs", () => ("error" in office ? bad(office.error) : allTabs(office.value))],
    ["entry", () => ("error" in entry ? bad(entry.error) : good(entry.value.properties?.title))],
    ["entryZone", () => of(entry, "timeZone", ZONE)],
    ["entryLocale", () => of(entry, "locale", LOCALE)],
    ["scriptZone", () => same(services.scriptZone(), ZONE)],
    ["scopes", () => (services.lacksScopes() ? bad(CHECK_FOUND.asked) : good())],
    ["date", () => ("error" in office ? bad(office.error) : roundTrip(services, office.value))],
    ["document", () => importAndRemove(services)],
    ["mail", () => mailsLeft(services)],
    ["trigger", () => dailyTrigger(services, props)],
    ["sending", () => lastSending(services, props)],
  ];
  return checks.map(([key, check]) => {
    const [what, remedy] = CHECK_WORDS[key];
    const outcome = tried(check);
    return { what, remedy, ...("error" in outcome ? bad(outcome.error) : outcome.value) };
  });
}

/** The result, in a line of «Nhật ký». */
export function logChecks({ services }: Run, lines: readonly CheckLine[]): string {
  const book = fetchBook(services, services.bookId);
  const line = {
    at: services.formatDate(services.now(), ZONE, "dd/MM/yyyy HH:mm"),
    who: services.who(),
    what: LOG_WORDS.checked,
    before: "",
    after: checksSummary(lines),
  };
  const requests = logRequests([line], { book, newId: freeSheetIds(book) });
  services.sheets.batchUpdate({ requests }, services.bookId);
  return checksSummary(lines);
}

type Tried<Value> = { readonly value: Value } | { readonly error: string };

/** One check that fails says so in its own line; the others go on. */
function tried<Value>(check: () => Value): Tried<Value> {
  try {
    return { value: check() };
  } catch (error) {
    return { error: errorText(error) };
  }
}

function good(found: string = CHECK_FOUND.good): Found {
  return { isGood: true, found };
}

function bad(found: string): Found {
  return { isGood: false, found };
}

function same(found: string, wanted: string): Found {
  return found === wanted ? good(found === "" ? undefined : found) : bad(found);
}

function allTabs(office: ApiSpreadsheet): Found {
  const names = DECLARATIONS.office.tabs
    .map(({ name }) => name)
    .filter((name) => sheetOf(office, name) === undefined);
  return names.length === 0 ? good() : bad(CHECK_FOUND.tabs(names));
}

/** A day goes into a cell of a tab of its own, and is read as people see it and as scripts do. */
function roundTrip(services: SetUpServices, office: ApiSpreadsheet): Found {
  const { sheets, bookId } = services;
  const standing = sheetOf(office, SCRATCH_TAB)?.properties?.sheetId;
  const sheetId = standing ?? freeSheetIds(office)();
  const cell = {
    userEnteredValue: { numberValue: SCRATCH_DAY.serial },
    userEnteredFormat: { numberFormat: { type: "DATE", pattern: "dd/mm/yyyy" } },
  };
  const requests = [
    ...(standing === undefined
      ? [{ addSheet: { properties: { sheetId, title: SCRATCH_TAB, hidden: true } } }]
      : []),
    {
      updateCells: {
        start: { sheetId, rowIndex: 0, columnIndex: 0 },
        rows: [{ values: [cell] }],
        fields: "userEnteredValue,userEnteredFormat",
      },
    },
  ];
  sheets.batchUpdate({ requests }, bookId);
  try {
    const { shown, day } = services.dateIn(SCRATCH_TAB, office.properties?.timeZone ?? ZONE);
    const isSame = shown === SCRATCH_DAY.shown && day === SCRATCH_DAY.day;
    return isSame ? good(shown) : bad(`${shown}, ${day}`);
  } finally {
    sheets.batchUpdate({ requests: [{ deleteSheet: { sheetId } }] }, bookId);
  }
}

function importAndRemove({ files, blob }: SetUpServices): Found {
  const text = new Uint8Array([...CHECK_FOUND.done].map((sign) => sign.charCodeAt(0) & 0x7f));
  const made = files.create(
    { name: "Điển Hình (kiểm tra)", mimeType: "application/vnd.google-apps.document" },
    blob(text, "text/plain", "kiem-tra.txt"),
    { fields: "id" },
  );
  files.remove(made.id ?? "");
  return good(CHECK_FOUND.done);
}

function mailsLeft(services: SetUpServices): Found {
  const left = services.mailsLeft();
  return { isGood: left > 0, found: CHECK_FOUND.mails(left) };
}

/** Triggers are seen by their own account alone. */
function dailyTrigger(services: ReminderServices, props: Props): Found {
  const { [KEYS.remindersOn]: hour = "", [KEYS.triggerOwner]: owner = "" } = props;
  if (hour === "") return bad(CHECK_FOUND.off);
  if (owner !== services.who()) return good(CHECK_FOUND.notYou(owner));
  const handlers = services.triggers.list().map(({ handler }) => handler);
  if (Object.values(HANDLERS).some((handler) => !handlers.includes(handler))) {
    return bad(CHECK_FOUND.missing);
  }
  const typed = hourOf(services, fetchBook(services, services.bookId));
  return String(typed) === hour ? good(owner) : bad(CHECK_FOUND.otherHour(hour, typed));
}

function lastSending(services: ReminderServices, props: Props): Found {
  const status = sendStatus(services, props);
  const banner = bannerText(status);
  if (banner !== undefined) return bad(banner);
  return good(status.completeOn === undefined ? CHECK_FOUND.missing : dayText(status.completeOn));
}
