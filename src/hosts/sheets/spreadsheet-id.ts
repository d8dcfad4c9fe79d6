/** The id in an address of Google Sheets, or an id alone; undefined for any other text. */
export function spreadsheetId(text: string): string | undefined {
  const inAddress = /\/spreadsheets\/(?:u\/\d+\/)?d\/([\w-]{10,})/.exec(text)?.[1];
  return inAddress ?? /^[\w-]{20,}$/.exec(text.trim())?.[0];
}
