import process from "node:process";
import { FakeCharts } from "./chart.ts";
import { driveOf } from "./drive.ts";
import { eventOf } from "./event.ts";
import { type Execution, Killed } from "./execution.ts";
import { FakeHtmlService } from "./html.ts";
import { FakeLockService } from "./lock.ts";
import { Fakeconsole, FakeLogger } from "./logger.ts";
import { FakeMailApp } from "./mail-app.ts";
import { Membrane } from "./membrane.ts";
import { Realm } from "./realm.ts";
import { FakeScriptApp } from "./script-app.ts";
import { FakeSession } from "./session.ts";
import { sheetsOf } from "./sheets-api.ts";
import { FakeSpreadsheetApp } from "./spreadsheet-app.ts";
import { FakeCacheService, FakePropertiesService } from "./stores.ts";
import { FakeUtilities } from "./utilities.ts";

/** Services that exist and that nobody has simulated: every use of one says so. */
const ABSENT =
  "Browser CalendarApp CardService ContactsApp ContentService DocumentApp DriveApp FormApp GmailApp GroupsApp Jdbc LanguageApp LinearOptimizationService Maps SitesApp SlidesApp UrlFetchApp XmlService MimeType".split(
    " ",
  );

export interface Outcome {
  readonly result: unknown;
  readonly error: string | undefined;
  readonly stack: string | undefined;
}

const CALLS_MAY_NOT_END = /_$/;

/** Evaluates the whole script in a fresh realm, as each execution does, and calls one function. */
export function runScript(run: Execution): Outcome {
  const zone = process.env["TZ"];
  process.env["TZ"] = run.project.manifest.timeZone;
  try {
    return attempt(run);
  } finally {
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
    run.dropLocks();
  }
}

function attempt(run: Execution): Outcome {
  const realm = new Realm({ now: () => run.now, random: () => run.world.random() });
  const membrane = new Membrane(realm.make, run.door);
  try {
    furnish(run, realm, membrane);
    for (const [name, text] of run.project.files) {
      if (!name.endsWith(".html")) realm.load(name, text);
    }
    const result = call(run, realm, membrane);
    if (run.isKilled) throw new Killed(run.text("S5"));
    run.writes.flush();
    return { result, error: undefined, stack: undefined };
  } catch (error) {
    if (!run.isKilled) settled(run);
    return run.isKilled
      ? { result: undefined, error: `Exception: ${run.text("S5")}`, stack: undefined }
      : { result: undefined, error: textOf(error), stack: stackOf(run, error) };
  }
}

/** What was buffered before an error still lands. */
function settled(run: Execution): void {
  try {
    run.writes.settle();
  } catch (error) {
    if (!(error instanceof Killed)) throw error;
  }
}

function furnish(run: Execution, realm: Realm, membrane: Membrane): void {
  const services: Readonly<Record<string, object>> = {
    SpreadsheetApp: new FakeSpreadsheetApp(run),
    Charts: new FakeCharts(),
    ScriptApp: new FakeScriptApp(run),
    PropertiesService: new FakePropertiesService(run),
    LockService: new FakeLockService(run),
    CacheService: new FakeCacheService(run),
    MailApp: new FakeMailApp(run),
    Session: new FakeSession(run),
    Utilities: new FakeUtilities(run),
    HtmlService: new FakeHtmlService(run),
    Logger: new FakeLogger(run),
    console: new Fakeconsole(run),
  };
  for (const [name, service] of Object.entries(services)) {
    realm.define(name, membrane.toRealm(service));
  }
  for (const name of ABSENT) realm.define(name, membrane.absent(name));
  for (const { userSymbol, serviceId, version } of advanced(run)) {
    const made = ADVANCED[`${serviceId} ${version}`]?.(run);
    realm.define(
      userSymbol,
      made === undefined ? membrane.absent(userSymbol) : membrane.toRealm(made),
    );
  }
}

const ADVANCED: Readonly<Record<string, (run: Execution) => object>> = {
  "drive v3": driveOf,
  "sheets v4": sheetsOf,
};

function advanced(run: Execution) {
  return run.project.manifest.dependencies?.enabledAdvancedServices ?? [];
}

function call(run: Execution, realm: Realm, membrane: Membrane): unknown {
  const { functionName, args, event, kind } = run.order;
  if (!run.project.functions.has(functionName)) {
    throw new Error(`Script function not found: ${functionName}`);
  }
  if (kind === "page" && CALLS_MAY_NOT_END.test(functionName)) {
    throw new Error(`google.script.run: ${functionName} is private`);
  }
  const given = args.length > 0 || kind === "menu" ? args : eventOf(run, event);
  if (kind === "page") demandPassable(given, "argument");
  const ended = realm.invoke(
    functionName,
    given.map((part) => membrane.toRealm(part)),
  );
  if (ended.error !== undefined) throw ended.error.error;
  if (!ended.isDone) throw new Error("The script ended before its promise was settled.");
  const result = membrane.fromRealm(ended.value);
  if (kind === "page") demandPassable(result, "result");
  return result;
}

/** What `google.script.run` cannot carry, it refuses. */
function demandPassable(value: unknown, what: string): void {
  if (typeof value === "function" || value instanceof Date) {
    throw new Error(`google.script.run: illegal value in ${what}`);
  }
  if (typeof value !== "object" || value === null) return;
  for (const inner of Object.values(value)) demandPassable(inner, what);
}

function textOf(error: unknown): string {
  const { name, message } = Object(error) as {
    readonly name?: unknown;
    readonly message?: unknown;
  };
  return message === undefined ? String(error) : `${String(name ?? "Error")}: ${String(message)}`;
}

/** The script's own lines alone. */
function stackOf(run: Execution, error: unknown): string | undefined {
  const { stack } = Object(error) as { readonly stack?: unknown };
  if (typeof stack !== "string") return undefined;
  const files = [...run.project.files.keys()];
  const isOwn = (line: string) => files.some((file) => line.includes(`${file}:`));
  return stack.split("\n").filter(isOwn).join("\n");
}
