import { assess } from "../../src/commands/assess.ts";
import type { Snapshot } from "../../src/commands/snapshot.ts";
import type { Finding } from "../../src/domain/finding.ts";
import {
  type EditionFixture,
  editionSnapshot,
  type Row,
  unitRow,
} from "../support/edition-fixture.ts";

/** No row of the edition judges: only reading, duplicates and deadlines speak. */
export const SILENT = { "Định mức": [], "Điều kiện": [], "Thời hạn": [] };

export function delegate(name: string | null, more: Row = {}): Row {
  return {
    "Đơn vị": "A",
    "Hội nghị": "Sở",
    "Họ và tên": name,
    "Giới tính": "Nam",
    "Thành phần": "Khách mời",
    ...more,
  };
}

/** An edition of the units A and B, with these delegates and no day near a deadline. */
export function snapshotWith(
  delegates: readonly Row[],
  more: Partial<EditionFixture> = {},
): Snapshot {
  return editionSnapshot({
    asOf: "2019-11-20",
    units: [unitRow("A"), unitRow("B"), unitRow("VP")],
    office: SILENT,
    entry: { "Đại biểu": delegates },
    ...more,
  });
}

/** Names and rows of the delegates that were read. */
export function delegatesRead(snapshot: Snapshot): readonly (readonly [string, number])[] {
  const { reckoning } = assess(snapshot);
  return reckoning.intake
    .recordsOf("delegates")
    .map(({ values, row }) => [String(values[2] ?? ""), row] as const);
}

export function told(snapshot: Snapshot): readonly string[] {
  return assess(snapshot).findings.map(sayOf);
}

function sayOf({ code, severity, at, unit }: Finding): string {
  const place = `${at.sheet}:${at.row ?? "-"}`;
  return [severity, code, place, at.column ?? "-", unit ?? "-"].join(" ");
}
