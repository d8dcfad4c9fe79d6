import type { ApiRequest } from "./api-types.ts";
import { stableId } from "./stable-id.ts";

/** Keys of the developer metadata by which a provisioned workbook is known again. */
export const TAG = {
  /** On the workbook: `office` or `entry`. */
  workbook: "dienHinh.workbook",
  /** On the workbook: the version of the declaration that it was last brought to. */
  version: "dienHinh.version",
  /** On the office workbook: id of the entry workbook that units share. */
  sharedEntry: "dienHinh.sharedEntry",
  /** On a tab: its key. */
  sheet: "dienHinh.sheet",
  /** On a column: key of its tab and its own, `delegates.fullName`. It moves with the column. */
  column: "dienHinh.column",
} as const;

export type TagKey = (typeof TAG)[keyof typeof TAG];

interface Tagged {
  readonly key: TagKey;
  readonly value: string;
  /** The tag's own stable name; none: the service numbers it. */
  readonly id?: string;
}

export function bookTag(tagged: Tagged): ApiRequest {
  return tagRequest(tagged, { spreadsheet: true });
}

export function sheetTag(tagged: Tagged, sheetId: number): ApiRequest {
  return tagRequest(tagged, { sheetId });
}

export function columnTag(tagged: Tagged, sheetId: number, column: number): ApiRequest {
  return tagRequest(tagged, {
    dimensionRange: { sheetId, dimension: "COLUMNS", startIndex: column, endIndex: column + 1 },
  });
}

/** Visible to the document's scripts: the script that is bound to it is a project of its own. */
function tagRequest({ key, value, id }: Tagged, location: object): ApiRequest {
  return {
    createDeveloperMetadata: {
      developerMetadata: {
        ...(id === undefined ? {} : { metadataId: stableId(id) }),
        metadataKey: key,
        metadataValue: value,
        visibility: "DOCUMENT",
        location,
      },
    },
  };
}
