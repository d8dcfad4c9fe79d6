import rows from "./method-scopes.json" with { type: "json" };
import type { Touch } from "./methods.ts";

export type Kind = "menu" | "open" | "edit" | "clock" | "customFunction" | "page";
export type Mode = "LIMITED" | "FULL" | "CUSTOM_FUNCTION";

export const MODE: Readonly<Record<Kind, Mode>> = {
  menu: "FULL",
  page: "FULL",
  clock: "FULL",
  open: "LIMITED",
  edit: "LIMITED",
  customFunction: "CUSTOM_FUNCTION",
};

export const LIMIT_MS: Readonly<Record<Mode, number>> = {
  FULL: 360_000,
  LIMITED: 30_000,
  CUSTOM_FUNCTION: 30_000,
};

const PREFIX = "https://www.googleapis.com/auth/";
const SHEETS = ["spreadsheets", "spreadsheets.currentonly"];
const FILES = ["drive", "drive.file"];

/** Methods whose pages print no scope; their neighbours' is asked, the strictest reading. */
const SHEET_METHODS =
  "Spreadsheet.getId Spreadsheet.createDeveloperMetadataFinder Spreadsheet.getSheets Spreadsheet.getSheetByName Spreadsheet.getSheetById Spreadsheet.getNumSheets Spreadsheet.getRangeByName Spreadsheet.getActiveSheet Sheet.newChart Sheet.createDeveloperMetadataFinder Sheet.activate Range.getA1Notation Range.getRow Range.getColumn Range.getNumRows Range.getNumColumns Range.getLastRow Range.getLastColumn Range.getSheet Range.getCell Range.offset Range.getRowIndex Range.getGridId Range.createDeveloperMetadataFinder Range.getMergedRanges Range.isPartOfMerge Range.activate".split(
    " ",
  );

/** Rows that Google's pages do not print: read from the services' guides, strictest reading. */
const BY_HAND: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(SHEET_METHODS.map((name) => [name, SHEETS])),
  "SpreadsheetApp.openById": ["spreadsheets"],
  "SpreadsheetApp.openByUrl": ["spreadsheets"],
  "SpreadsheetApp.create": ["spreadsheets"],
  "SpreadsheetApp.getActive": SHEETS,
  "SpreadsheetApp.getActiveSpreadsheet": SHEETS,
  "SpreadsheetApp.getActiveSheet": SHEETS,
  "SpreadsheetApp.setActiveSheet": SHEETS,
  "SpreadsheetApp.flush": SHEETS,
  "MailApp.sendEmail": ["script.send_mail"],
  "MailApp.getRemainingDailyQuota": ["script.send_mail"],
  "Ui.showSidebar": ["script.container.ui"],
  "Ui.showModalDialog": ["script.container.ui"],
  "Ui.showModelessDialog": ["script.container.ui"],
  "Sheets.Spreadsheets.get": ["spreadsheets", "spreadsheets.readonly", "drive"],
  "Sheets.Spreadsheets.batchUpdate": ["spreadsheets", "drive"],
  "Sheets.Spreadsheets.create": ["spreadsheets", "drive"],
  "Drive.Files.create": FILES,
  "Drive.Files.get": [...FILES, "drive.readonly", "drive.metadata.readonly"],
  "Drive.Files.list": [...FILES, "drive.readonly", "drive.metadata.readonly"],
  "Drive.Files.update": FILES,
  "Drive.Files.copy": FILES,
  "Drive.Files.remove": FILES,
  "Drive.Permissions.create": FILES,
  "Drive.Permissions.list": FILES,
  "Drive.Permissions.remove": FILES,
};

/** Whole classes that ask for nothing; a method of any other class needs a row. */
const FREE = new Set(
  "SpreadsheetApp DataValidation DataValidationBuilder ConditionalFormatRule ConditionalFormatRuleBuilder EmbeddedChart EmbeddedChartBuilder ChartOptions ContainerInfo RichTextValue RichTextValueBuilder TextStyle TextStyleBuilder Ui Menu PromptResponse AuthorizationInfo ClockTriggerBuilder Trigger PropertiesService Properties LockService Lock CacheService Cache User Utilities Blob HtmlService HtmlOutput HtmlTemplate Logger console DeveloperMetadataLocation DeveloperMetadata DeveloperMetadataFinder NamedRange".split(
    " ",
  ),
);
const FREE_METHODS = new Set([
  "ScriptApp.getScriptId",
  "ScriptApp.requireScopes",
  "ScriptApp.requireAllScopes",
  "ScriptApp.getAuthorizationInfo",
  "Session.getScriptTimeZone",
  "Session.getActiveUserLocale",
]);

/** Scopes of which any one is enough; none asked = empty; undefined = nobody knows. */
export function scopesOf(name: string): readonly string[] | undefined {
  const known = BY_HAND[name] ?? (rows as Readonly<Record<string, readonly string[]>>)[name];
  if (known !== undefined) return known.map((scope) => PREFIX + scope);
  const owner = name.slice(0, name.lastIndexOf("."));
  return FREE.has(owner) || FREE_METHODS.has(name) ? [] : undefined;
}

const NOT_LIMITED =
  /^(?:MailApp|Drive|Sheets|ScriptApp\.(?:newTrigger|deleteTrigger|getProjectTriggers|requireScopes)|TriggerBuilder|ClockTriggerBuilder|SpreadsheetApp\.(?:openById|openByUrl|create)|Spreadsheet\.(?:copy|addEditor|removeEditor)|Ui\.show)/;
const CUSTOM_SERVICES =
  /^(?:Spreadsheet(?:App)?|Sheet|Range|NamedRange|DeveloperMetadata\w*|Utilities|Blob|Cache(?:Service)?|Lock(?:Service)?|Properties(?:Service)?|Html\w+|Logger|console)\./;
const READS: ReadonlySet<Touch> = new Set<Touch>(["hop", "meta", "extent", "read", "active.first"]);

/** Why this kind of execution may not make this call; undefined when it may. */
export function refusalOf(kind: Kind, name: string, touch: Touch): string | undefined {
  const mode = MODE[kind];
  if (mode === "LIMITED" && NOT_LIMITED.test(name)) {
    return `You do not have permission to call ${name}`;
  }
  if (mode === "CUSTOM_FUNCTION") {
    const [service = ""] = name.split(".");
    if (name === "SpreadsheetApp.getUi") return noContext("SpreadsheetApp.getUi");
    if (!CUSTOM_SERVICES.test(name))
      return `You do not have permission to call ${service} service.`;
    const isSheets = /^(?:Spreadsheet|Sheet|Range|NamedRange|DeveloperMetadata)/.test(name);
    if (isSheets && !READS.has(touch)) {
      return `You do not have permission to call ${name.slice(name.lastIndexOf(".") + 1)}`;
    }
  }
  const hasNoUi = kind === "clock" || kind === "customFunction";
  if (hasNoUi && (name === "SpreadsheetApp.getUi" || name === "Spreadsheet.toast")) {
    return noContext(name);
  }
  return undefined;
}

function noContext(name: string): string {
  return `Cannot call ${name}() from this context.`;
}
