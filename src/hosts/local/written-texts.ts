import { escapeXml, looksLikeFormula, storedText } from "./cell-text.ts";

/** A text as the cells of a workbook refer to it. */
export interface SharedText {
  /** Number in the workbook's table of texts; undefined for a blank one. */
  readonly index: number | undefined;
  /** Would a spreadsheet take it for a formula if somebody typed it again? */
  readonly isRisky: boolean;
}

/** The texts of a workbook, each written and looked at once, however many cells bear it. */
export interface SharedTexts {
  readonly of: (text: string) => SharedText;
  /** The table of texts as a part of the workbook; undefined when there are none. */
  readonly xml: () => string | undefined;
}

export function sharedTexts(): SharedTexts {
  const known = new Map<string, SharedText>();
  const items: string[] = [];
  const of = (text: string): SharedText => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const isBlank = storedText(text) === "";
    const index = isBlank
      ? undefined
      : items.push(`<si><t xml:space="preserve">${escapeXml(text)}</t></si>`) - 1;
    const shared = { index, isRisky: looksLikeFormula(text) };
    known.set(text, shared);
    return shared;
  };
  const xml = () =>
    items.length === 0
      ? undefined
      : `${OPENING} count="${items.length}" uniqueCount="${items.length}">${items.join("")}</sst>`;
  return { of, xml };
}

const OPENING =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
