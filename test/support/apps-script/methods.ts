import type { CostKey } from "./cost.ts";

/**
 * What a call is to the door.
 *
 * hop: a local object, no service. meta: the first of a file costs, the others are hops. extent: a
 * meta that waits for buffered writes. read, write, structure: cells. The rest: one price a call.
 */
export type Touch = "hop" | "meta" | "extent" | "read" | "write" | "structure" | CostKey;

type Table = Readonly<Record<string, Partial<Readonly<Record<Touch, string>>>>>;

const LOOKS =
  "setBackground setBackgrounds setFontColor setFontColors setFontFamily setFontLine setFontSize setFontStyle setFontWeight setFontWeights setHorizontalAlignment setVerticalAlignment setWrap setWraps setWrapStrategy setBorder";
const STYLE_BUILDERS =
  "copy build setBackground setBold setFontColor setItalic setRanges setStrikethrough setUnderline getRanges";
const WHENS =
  "whenCellEmpty whenCellNotEmpty whenDateAfter whenDateBefore whenDateEqualTo whenFormulaSatisfied whenNumberBetween whenNumberEqualTo whenNumberGreaterThan whenNumberGreaterThanOrEqualTo whenNumberLessThan whenNumberLessThanOrEqualTo whenNumberNotBetween whenNumberNotEqualTo whenTextContains whenTextDoesNotContain whenTextEndsWith whenTextEqualTo whenTextStartsWith";
const REQUIRES =
  "requireCheckbox requireDate requireDateAfter requireDateBefore requireDateBetween requireDateOnOrAfter requireDateOnOrBefore requireFormulaSatisfied requireNumberBetween requireNumberGreaterThan requireNumberGreaterThanOrEqualTo requireNumberLessThan requireNumberLessThanOrEqualTo requireTextIsEmail requireValueInList requireValueInRange";

/** Every method that a script may call, by what it costs. A method without a row is refused. */
const TABLE: Table = {
  SpreadsheetApp: {
    hop: "newConditionalFormatRule newDataValidation newRichTextValue newTextStyle getUi setActiveSheet",
    "active.first": "getActive getActiveSpreadsheet getActiveSheet",
    openById: "openById openByUrl",
    "drive.create": "create",
    flush: "flush",
  },
  Spreadsheet: {
    hop: "getId getUrl createDeveloperMetadataFinder toast",
    meta: "getName getSheets getSheetByName getSheetById getNumSheets getSpreadsheetTimeZone getSpreadsheetLocale getOwner getEditors getViewers getRangeByName getNamedRanges getProtections getActiveSheet getDeveloperMetadata getRange",
    structure:
      "insertSheet deleteSheet setActiveSheet moveActiveSheet rename addDeveloperMetadata setNamedRange removeNamedRange setSpreadsheetTimeZone setSpreadsheetLocale addEditor removeEditor addViewer removeViewer",
    "drive.copy": "copy",
  },
  Sheet: {
    hop: "getRange getSheetId getParent newChart createDeveloperMetadataFinder",
    meta: "getName getSheetName getIndex getMaxRows getMaxColumns getFrozenRows getFrozenColumns isSheetHidden getProtections getCharts getConditionalFormatRules getColumnWidth isRowHiddenByUser isRowHiddenByFilter isColumnHiddenByUser getTabColor getDeveloperMetadata",
    extent: "getLastRow getLastColumn getDataRange",
    read: "getSheetValues",
    structure:
      "insertRowsAfter insertRowsBefore insertRowAfter insertRowBefore insertColumnsAfter insertColumnsBefore insertColumnAfter insertColumnBefore deleteRows deleteRow deleteColumns deleteColumn clear clearContents clearFormats clearNotes setFrozenRows setFrozenColumns hideSheet showSheet protect insertChart removeChart updateChart setColumnWidth setColumnWidths setRowHeight setRowHeights autoResizeColumn autoResizeColumns autoResizeRows activate setConditionalFormatRules clearConditionalFormatRules setName setTabColor hideRows showRows hideColumns showColumns setHiddenGridlines addDeveloperMetadata copyTo",
    appendRow: "appendRow",
  },
  Range: {
    hop: "getA1Notation getRow getColumn getNumRows getNumColumns getLastRow getLastColumn getSheet getCell offset getRowIndex getGridId createDeveloperMetadataFinder",
    read: "getValues getValue getDisplayValues getDisplayValue getFormulas getFormula getNumberFormats getNumberFormat getNotes getNote getBackgrounds getBackground getFontWeights getFontWeight getDataValidation getDataValidations getRichTextValue getRichTextValues isBlank getMergedRanges isPartOfMerge getWraps",
    write: `setValues setValue setFormulas setFormula setNumberFormats setNumberFormat setNotes setNote clearContent clear clearFormat clearNote clearDataValidations setDataValidation setDataValidations setRichTextValue setRichTextValues ${LOOKS}`,
    structure:
      "merge mergeAcross mergeVertically breakApart protect activate addDeveloperMetadata sort insertCheckboxes",
    meta: "canEdit",
  },
  Protection: {
    hop: "getProtectionType getRange getDescription isWarningOnly",
    meta: "canEdit getEditors getUnprotectedRanges canDomainEdit",
    structure:
      "addEditor addEditors removeEditor removeEditors remove setDescription setDomainEdit setUnprotectedRanges setWarningOnly setRange",
  },
  NamedRange: { hop: "getName getRange", structure: "remove setName setRange" },
  DataValidation: { hop: "copy getAllowInvalid getCriteriaType getCriteriaValues getHelpText" },
  DataValidationBuilder: {
    hop: `build copy getAllowInvalid getCriteriaType getCriteriaValues getHelpText setAllowInvalid setHelpText ${REQUIRES}`,
  },
  ConditionalFormatRule: { hop: "copy getRanges" },
  ConditionalFormatRuleBuilder: { hop: `${STYLE_BUILDERS} ${WHENS}` },
  EmbeddedChart: {
    hop: "getChartId getRanges getContainerInfo getOptions modify getNumHeaders",
  },
  ChartOptions: { hop: "get" },
  ContainerInfo: { hop: "getAnchorRow getAnchorColumn getOffsetX getOffsetY" },
  EmbeddedChartBuilder: {
    hop: "addRange removeRange clearRanges getRanges setChartType getChartType setOption setPosition setNumHeaders build",
  },
  DeveloperMetadata: {
    hop: "getId getKey getValue getVisibility getLocation",
    structure: "remove setKey setValue setVisibility",
  },
  DeveloperMetadataLocation: { hop: "getLocationType getSheet getSpreadsheet getColumn getRow" },
  DeveloperMetadataFinder: {
    hop: "withKey withValue withId withVisibility withLocationType",
    meta: "find",
  },
  RichTextValue: { hop: "getText getLinkUrl getTextStyle getRuns" },
  RichTextValueBuilder: { hop: "setText setLinkUrl setTextStyle build" },
  TextStyle: { hop: "isBold isItalic getForegroundColor" },
  TextStyleBuilder: {
    hop: "setBold setItalic setUnderline setStrikethrough setForegroundColor setFontSize setFontFamily build",
  },
  Ui: {
    hop: "createMenu createAddonMenu",
    ui: "alert prompt showSidebar showModalDialog showModelessDialog",
  },
  Menu: { hop: "addItem addSeparator addSubMenu", ui: "addToUi" },
  PromptResponse: { hop: "getResponseText getSelectedButton" },
  ScriptApp: {
    hop: "getScriptId newTrigger",
    meta: "getProjectTriggers deleteTrigger requireScopes requireAllScopes getAuthorizationInfo",
  },
  AuthorizationInfo: { hop: "getAuthorizationStatus getAuthorizationUrl" },
  TriggerBuilder: { hop: "timeBased" },
  ClockTriggerBuilder: {
    hop: "everyMinutes everyHours everyDays everyWeeks onWeekDay onMonthDay atHour nearMinute inTimezone after",
    "trigger.create": "create",
  },
  Trigger: {
    hop: "getUniqueId getHandlerFunction getEventType getTriggerSource getTriggerSourceId",
  },
  PropertiesService: { hop: "getScriptProperties getDocumentProperties getUserProperties" },
  Properties: {
    "prop.get": "getProperty getProperties getKeys",
    "prop.set": "setProperty setProperties deleteProperty deleteAllProperties",
  },
  LockService: { hop: "getScriptLock getDocumentLock getUserLock" },
  Lock: { hop: "hasLock", lock: "tryLock waitLock releaseLock" },
  CacheService: { hop: "getScriptCache getDocumentCache getUserCache" },
  Cache: { "cache.get": "get getAll", "cache.put": "put putAll remove removeAll" },
  MailApp: { "mail.send": "sendEmail", "mail.quota": "getRemainingDailyQuota" },
  Session: { hop: "getActiveUser getEffectiveUser getScriptTimeZone getActiveUserLocale" },
  User: { hop: "getEmail" },
  Utilities: {
    hop: "formatDate base64Encode base64Decode base64EncodeWebSafe base64DecodeWebSafe newBlob computeDigest getUuid sleep",
  },
  Blob: {
    hop: "getBytes getName setName getContentType setContentType getDataAsString copyBlob getBlob",
  },
  HtmlService: {
    hop: "createHtmlOutput createHtmlOutputFromFile createTemplateFromFile createTemplate",
  },
  HtmlOutput: {
    hop: "getContent setContent append setTitle getTitle setWidth getWidth setHeight getHeight getBlob addMetaTag",
  },
  HtmlTemplate: { hop: "getRawContent evaluate" },
  Drive: {},
  "Drive.Files": {
    "drive.create": "create",
    "drive.meta": "get update remove",
    "drive.list": "list",
    "drive.copy": "copy",
  },
  "Drive.Permissions": { "drive.meta": "create list remove" },
  Sheets: {},
  "Sheets.Spreadsheets": { "sheetsApi.base": "get batchUpdate create" },
  Logger: { log: "log", hop: "getLog clear" },
  console: { log: "log info warn error", hop: "time timeEnd" },
};

const touches = new Map<string, Touch>(
  Object.entries(TABLE).flatMap(([owner, rows]) =>
    Object.entries(rows).flatMap(([touch, names]) =>
      names.split(" ").map((name): [string, Touch] => [`${owner}.${name}`, touch as Touch]),
    ),
  ),
);

export function touchOf(name: string): Touch | undefined {
  return touches.get(name);
}

export const CALLABLE: readonly string[] = [...touches.keys()];
