import { columnLetters } from "../../workbook/column-letters.ts";
import type { ApiRequest } from "./api-types.ts";
import { stableId } from "./stable-id.ts";

/** A unit whose rows a filter view shows alone. */
export interface ViewedUnit {
  readonly code: string;
  /** Everything that may be typed for it, its code among it. */
  readonly names: readonly string[];
  readonly title: string;
}

export interface ViewedTab {
  readonly sheetId: number;
  /** The tab's stable name. */
  readonly id: string;
  /** Where the unit stands; 0 = column A. */
  readonly unitColumn: number;
  readonly columnCount: number;
}

export function viewId(tab: string, unit: ViewedUnit): number {
  return stableId(`${tab}/view/${unit.code}`);
}

/** A filter view a unit: whoever types for one sees its rows alone, and changes nobody's view. */
export function filterViewRequest(unit: ViewedUnit, tab: ViewedTab): ApiRequest {
  const letters = columnLetters(tab.unitColumn);
  const equal = unit.names.map((name) => `$${letters}2="${name.replace(/"/g, '""')}"`);
  return {
    addFilterView: {
      filter: {
        filterViewId: viewId(tab.id, unit),
        title: unit.title,
        range: {
          sheetId: tab.sheetId,
          startRowIndex: 0,
          startColumnIndex: 0,
          endColumnIndex: tab.columnCount,
        },
        filterSpecs: [
          {
            columnIndex: tab.unitColumn,
            filterCriteria: {
              condition: {
                type: "CUSTOM_FORMULA",
                values: [{ userEnteredValue: `=OR(${equal.join(";")})` }],
              },
            },
          },
        ],
      },
    },
  };
}
