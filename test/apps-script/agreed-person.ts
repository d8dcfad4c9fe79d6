import type { AgreedRow } from "../../src/output/own-list/import-answers.ts";

/** A delegate of the department's conference as the import dialog sends one that a person agreed to. */
export function agreedPerson(unit: string, name: string, more: Partial<AgreedRow> = {}): AgreedRow {
  return {
    cells: [
      ["unit", unit],
      ["conference", "Sở"],
      ["fullName", name],
      ["bornOn", { kind: "day", day: "1980-05-12" }],
      ["gender", "Nam"],
      ["composition", "Khác"],
      ["directWorker", true],
    ],
    isTwice: false,
    ...more,
  };
}
