const FOLDER = "src/hosts/apps-script/entry/left-out";

/** Modules that the entry script never runs, each with what stands in its place. */
export const LEFT_OUT: ReadonlyMap<string, string> = new Map([
  ["src/output/office-sentences.vi.ts", `${FOLDER}/office-sentences.ts`],
  ["src/output/contact-words.vi.ts", `${FOLDER}/contact-words.ts`],
  ["src/intake/receipts.ts", `${FOLDER}/receipts.ts`],
  ["src/edition/settings-check.ts", `${FOLDER}/settings-check.ts`],
  ["src/edition/tasks.ts", `${FOLDER}/tasks.ts`],
  ["src/workbook/read-email.ts", `${FOLDER}/contacts.ts`],
  ["src/workbook/read-phone.ts", `${FOLDER}/contacts.ts`],
]);
