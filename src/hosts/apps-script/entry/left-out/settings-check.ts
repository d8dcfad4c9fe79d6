/** Settings are checked in the office workbook. */
export const checkSettings: typeof import("../../../../edition/settings-check.ts").checkSettings =
  () => [];
