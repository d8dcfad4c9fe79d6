/// <reference types="google-apps-script" />
import type { FakeBlob } from "./blob.ts";
import type {
  FakeChartOptions,
  FakeCharts,
  FakeContainerInfo,
  FakeEmbeddedChart,
  FakeEmbeddedChartBuilder,
} from "./chart.ts";
import type {
  FakeConditionalFormatRule,
  FakeConditionalFormatRuleBuilder,
} from "./conditional-format.ts";
import type { FakeDrive, FakeDriveFiles, FakeDrivePermissions } from "./drive.ts";
import type { FakeHtmlOutput, FakeHtmlService, FakeHtmlTemplate } from "./html.ts";
import type { FakeLock, FakeLockService } from "./lock.ts";
import type { Fakeconsole, FakeLogger } from "./logger.ts";
import type { FakeMailApp } from "./mail-app.ts";
import type {
  FakeDeveloperMetadata,
  FakeDeveloperMetadataFinder,
  FakeDeveloperMetadataLocation,
} from "./metadata.ts";
import type { FakeNamedRange } from "./named-range.ts";
import type { FakeProtection } from "./protection.ts";
import type { FakeRange } from "./range.ts";
import type {
  FakeRichTextValue,
  FakeRichTextValueBuilder,
  FakeTextStyle,
  FakeTextStyleBuilder,
} from "./rich-text.ts";
import type {
  FakeAuthorizationInfo,
  FakeClockTriggerBuilder,
  FakeScriptApp,
  FakeTrigger,
  FakeTriggerBuilder,
} from "./script-app.ts";
import type { FakeSession } from "./session.ts";
import type { FakeSheet } from "./sheet.ts";
import type { FakeSheets, FakeSheetsSpreadsheets } from "./sheets-api.ts";
import type { FakeSpreadsheet } from "./spreadsheet.ts";
import type { FakeSpreadsheetApp } from "./spreadsheet-app.ts";
import type {
  FakeCache,
  FakeCacheService,
  FakeProperties,
  FakePropertiesService,
} from "./stores.ts";
import type { FakeMenu, FakePromptResponse, FakeUi } from "./ui.ts";
import type { FakeUser } from "./user.ts";
import type { FakeUtilities } from "./utilities.ts";
import type { FakeDataValidation, FakeDataValidationBuilder } from "./validation.ts";

/** What a fake has and Google has not; private state hides in `#fields` and `protected`. */
export type Invented<Real, Fake> = Exclude<keyof Fake, keyof Real>;

/** What both have, and Google's callers could not use. */
export type Mismatched<Real, Fake> = {
  [Key in keyof Fake & keyof Real]: Fake[Key] extends Real[Key] ? never : Key;
}[keyof Fake & keyof Real];

/** Compiles only for nothing at all; the error names the method that lies. */
export type None<Faults extends never> = Faults;

type Honest<Real, Fake> = Invented<Real, Fake> | Mismatched<Real, Fake>;

/** Google's own, less what cannot be compared: an index signature hides every invention. */
type Template = Pick<GoogleAppsScript.HTML.HtmlTemplate, "evaluate" | "getRawContent">;
type Files = GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection;
/** Without the overload of `alt: "media"`, which answers text: the fake refuses that option. */
type Collection = Omit<Files, "get"> & {
  get(
    id: string,
    options?: Record<string, unknown>,
  ): GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;
};
type Permissions = GoogleAppsScript.Drive_v3.Drive.V3.Collection.PermissionsCollection;

export type SpreadsheetsAreHonest = [
  None<Honest<GoogleAppsScript.Spreadsheet.SpreadsheetApp, FakeSpreadsheetApp>>,
  None<Honest<GoogleAppsScript.Spreadsheet.Spreadsheet, FakeSpreadsheet>>,
  None<Honest<GoogleAppsScript.Spreadsheet.Sheet, FakeSheet>>,
  None<Honest<GoogleAppsScript.Spreadsheet.Range, FakeRange>>,
  None<Honest<GoogleAppsScript.Spreadsheet.Protection, FakeProtection>>,
  None<Honest<GoogleAppsScript.Spreadsheet.NamedRange, FakeNamedRange>>,
  None<Honest<GoogleAppsScript.Spreadsheet.DataValidation, FakeDataValidation>>,
  None<Honest<GoogleAppsScript.Spreadsheet.DataValidationBuilder, FakeDataValidationBuilder>>,
  None<Honest<GoogleAppsScript.Spreadsheet.ConditionalFormatRule, FakeConditionalFormatRule>>,
  None<
    Honest<
      GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder,
      FakeConditionalFormatRuleBuilder
    >
  >,
  None<Honest<GoogleAppsScript.Spreadsheet.EmbeddedChart, FakeEmbeddedChart>>,
  None<Honest<GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder, FakeEmbeddedChartBuilder>>,
  None<Honest<GoogleAppsScript.Spreadsheet.ContainerInfo, FakeContainerInfo>>,
  None<Honest<GoogleAppsScript.Spreadsheet.DeveloperMetadata, FakeDeveloperMetadata>>,
  None<Honest<GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder, FakeDeveloperMetadataFinder>>,
  None<
    Honest<GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation, FakeDeveloperMetadataLocation>
  >,
  None<Honest<GoogleAppsScript.Spreadsheet.RichTextValue, FakeRichTextValue>>,
  None<Honest<GoogleAppsScript.Spreadsheet.RichTextValueBuilder, FakeRichTextValueBuilder>>,
  None<Honest<GoogleAppsScript.Spreadsheet.TextStyle, FakeTextStyle>>,
  None<Honest<GoogleAppsScript.Spreadsheet.TextStyleBuilder, FakeTextStyleBuilder>>,
  None<Honest<GoogleAppsScript.Charts.Charts, FakeCharts>>,
  None<Honest<GoogleAppsScript.Charts.ChartOptions, FakeChartOptions>>,
];

export type ServicesAreHonest = [
  None<Honest<GoogleAppsScript.Base.Ui, FakeUi>>,
  None<Honest<GoogleAppsScript.Base.Menu, FakeMenu>>,
  None<Honest<GoogleAppsScript.Base.PromptResponse, FakePromptResponse>>,
  None<Honest<GoogleAppsScript.Base.Session, FakeSession>>,
  None<Honest<GoogleAppsScript.Base.User, FakeUser>>,
  None<Honest<GoogleAppsScript.Base.Logger, FakeLogger>>,
  None<Honest<Console, Fakeconsole>>,
  None<Honest<GoogleAppsScript.Base.Blob, FakeBlob>>,
  None<Honest<GoogleAppsScript.Utilities.Utilities, FakeUtilities>>,
  None<Honest<GoogleAppsScript.Script.ScriptApp, FakeScriptApp>>,
  None<Honest<GoogleAppsScript.Script.AuthorizationInfo, FakeAuthorizationInfo>>,
  None<Honest<GoogleAppsScript.Script.Trigger, FakeTrigger>>,
  None<Honest<GoogleAppsScript.Script.TriggerBuilder, FakeTriggerBuilder>>,
  None<Honest<GoogleAppsScript.Script.ClockTriggerBuilder, FakeClockTriggerBuilder>>,
  None<Honest<GoogleAppsScript.Properties.PropertiesService, FakePropertiesService>>,
  None<Honest<GoogleAppsScript.Properties.Properties, FakeProperties>>,
  None<Honest<GoogleAppsScript.Cache.CacheService, FakeCacheService>>,
  None<Honest<GoogleAppsScript.Cache.Cache, FakeCache>>,
  None<Honest<GoogleAppsScript.Lock.LockService, FakeLockService>>,
  None<Honest<GoogleAppsScript.Lock.Lock, FakeLock>>,
  None<Honest<GoogleAppsScript.Mail.MailApp, FakeMailApp>>,
  None<Honest<GoogleAppsScript.HTML.HtmlService, FakeHtmlService>>,
  None<Honest<GoogleAppsScript.HTML.HtmlOutput, FakeHtmlOutput>>,
  None<Honest<Template, FakeHtmlTemplate>>,
  None<Invented<GoogleAppsScript.Sheets, FakeSheets>>,
  None<Honest<GoogleAppsScript.Sheets.Collection.SpreadsheetsCollection, FakeSheetsSpreadsheets>>,
  None<Invented<GoogleAppsScript.Drive, FakeDrive>>,
  None<Honest<Collection, FakeDriveFiles>>,
  None<Honest<Permissions, FakeDrivePermissions>>,
];

/** The checks themselves can fail: a class that invents, and one that answers wrongly. */
interface Inventor {
  getValue(): unknown;
  getValu(): unknown;
}
interface Liar {
  getRow(): string;
}
type Is<One, Other> = [One] extends [Other] ? ([Other] extends [One] ? true : false) : false;
const inventionIsSeen: Is<Invented<GoogleAppsScript.Spreadsheet.Range, Inventor>, "getValu"> = true;
const lieIsSeen: Is<Mismatched<GoogleAppsScript.Spreadsheet.Range, Liar>, "getRow"> = true;
export const CHECKS_CAN_FAIL = [inventionIsSeen, lieIsSeen];
