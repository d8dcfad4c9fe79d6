import type { WrittenSheet } from "../../workbook/written-book.ts";
import type { ApiRange, ApiRequest } from "./api-types.ts";
import { stableId } from "./stable-id.ts";
import type { TabPlace } from "./tab-requests.ts";

/** A part of a tab that typists must not change. */
export type Guard =
  | { readonly kind: "whole" }
  | { readonly kind: "header"; readonly rows: number }
  /** 0 = column A. */
  | { readonly kind: "column"; readonly column: number; readonly key?: string };

/** Written tabs whole; of the others the header and the locked columns. */
export function guardsOf({ protect, columns, frozenRows = 1 }: WrittenSheet): readonly Guard[] {
  if (protect !== true) return [];
  const isOpen = columns.some(({ locked }) => locked !== true);
  const hasLocked = columns.some(({ locked }) => locked === true);
  if (!isOpen || !hasLocked) return [{ kind: "whole" }];
  const locked = columns.flatMap(({ locked: isLocked, key }, column): readonly Guard[] =>
    isLocked ? [{ kind: "column", column, ...(key === undefined ? {} : { key }) }] : [],
  );
  return [{ kind: "header", rows: frozenRows }, ...locked];
}

/** Whoever is not named is stopped; with nobody named people are warned. The owner always may. */
export function guardRequest(
  guard: Guard,
  { sheetId, editors = [], id }: Pick<TabPlace, "sheetId" | "editors" | "id">,
): ApiRequest {
  return {
    addProtectedRange: {
      protectedRange: {
        ...(id === undefined ? {} : { protectedRangeId: guardId(guard, id) }),
        range: guardRange(guard, sheetId),
        description: "Điển Hình",
        ...(editors.length === 0 ? { warningOnly: true } : { editors: { users: editors } }),
      },
    },
  };
}

export function guardId(guard: Guard, tab: string): number {
  const part = guard.kind === "column" ? `column/${guard.key ?? guard.column}` : guard.kind;
  return stableId(`${tab}/guard/${part}`);
}

export function guardRange(guard: Guard, sheetId: number): ApiRange {
  if (guard.kind === "header") return { sheetId, startRowIndex: 0, endRowIndex: guard.rows };
  if (guard.kind === "whole") return { sheetId };
  return { sheetId, startColumnIndex: guard.column, endColumnIndex: guard.column + 1 };
}
