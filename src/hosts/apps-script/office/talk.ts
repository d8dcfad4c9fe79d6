import type { Talk } from "./reminder-menu.ts";

/** The dialogs of a run that somebody clicked for. */
export function talk(): Talk {
  const ui = SpreadsheetApp.getUi();
  const { Button, ButtonSet } = ui;
  return {
    confirms: (title, text) => ui.alert(title, text, ButtonSet.OK_CANCEL) === Button.OK,
    decides: (title, text) => {
      const button = ui.alert(title, text, ButtonSet.YES_NO_CANCEL);
      return button === Button.YES ? true : button === Button.NO ? false : undefined;
    },
  };
}

export function tell(text: string | undefined): void {
  if (text !== undefined) SpreadsheetApp.getUi().alert(text);
}

export function showPage(html: string, title: string): void {
  const page = HtmlService.createHtmlOutput(html).setWidth(760).setHeight(560);
  SpreadsheetApp.getUi().showModalDialog(page, title);
}

/** A page of `hosts/pages/` as a dialog. */
export function showDialogPage(name: string, title: string): void {
  const page = HtmlService.createHtmlOutputFromFile(name).setWidth(760).setHeight(560);
  SpreadsheetApp.getUi().showModalDialog(page, title);
}

/** A page of `hosts/pages/` beside the sheet. */
export function showPanel(name: string, title: string): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(name).setTitle(title));
}
