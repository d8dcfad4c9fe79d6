import type { Draft } from "./draft.ts";
import { tabOf } from "./edition-rows.ts";
import { nthRow } from "./planting.ts";
import type { Row } from "./row.ts";

const ALSO_IN_CD = ["Họ và tên", "Ngày sinh", "Giới tính"];

/** Plants the same subject twice: in one unit's list, in its nominations, and in two units. */
export function plantDuplicates({ entry, planting }: Draft): void {
  const delegates = tabOf(entry, "Đại biểu");
  const guest = (unit: string, conference: string, count: number) =>
    nthRow(
      delegates,
      count,
      (row) =>
        row["Đơn vị"] === unit &&
        row["Hội nghị"] === conference &&
        row["Thành phần"] !== "Khách mời" &&
        row["Thành phần"] !== "Điển hình tiên tiến",
    );
  const same = { code: "duplicate-person", sheet: "Đại biểu", column: "Họ và tên" } as const;

  const first = guest("DNDM", "Đơn vị", 3);
  const again: Row = { ...first, "Họ và tên": String(first["Họ và tên"]).toUpperCase() };
  insertAfterUnitList(delegates, "DNDM", again);
  planting.on(again, {
    ...same,
    severity: "error",
    unit: "DNDM",
    why: "cùng tên, cùng ngày sinh, gõ chữ hoa",
  });

  const known = guest("DNTM", "Đơn vị", 2);
  const undated: Row = { ...known };
  delete undated["Ngày sinh"];
  insertAfterUnitList(delegates, "DNTM", undated);
  planting.on(undated, {
    ...same,
    severity: "warning",
    unit: "DNTM",
    why: "cùng tên, một dòng chưa có ngày sinh",
  });

  const elsewhere = nthRow(
    delegates,
    2,
    (row) =>
      row["Đơn vị"] === "QLTM" &&
      row["Hội nghị"] === "Sở" &&
      row["Thành phần"] === "Điển hình tiên tiến",
  );
  const sentTwice = guest("CD", "Sở", 2);
  for (const header of ALSO_IN_CD) sentTwice[header] = elsewhere[header] ?? "";
  // Each unit must see it: the finding stands on both rows, each naming the other.
  for (const [row, unit, other] of [
    [elsewhere, "QLTM", "CD"],
    [sentTwice, "CD", "QLTM"],
  ] as const) {
    planting.on(row, {
      ...same,
      code: "duplicate-across-units",
      severity: "error",
      unit,
      why: `${other} cũng cử người này dự Hội nghị Sở`,
    });
  }

  plantTwiceNominated(tabOf(entry, "Đề cử"), planting);
}

function insertAfterUnitList(rows: Row[], unit: string, row: Row): void {
  const last = rows.findLastIndex((one) => one["Đơn vị"] === unit && one["Hội nghị"] === "Đơn vị");
  rows.splice(last + 1, 0, row);
}

function plantTwiceNominated(nominees: Row[], planting: Draft["planting"]): void {
  const name = "Họ và tên hoặc tên tập thể";
  const own = (row: Row) => row["Đơn vị"] === "DNTM";
  const collective = nthRow(nominees, 1, (row) => own(row) && row["Đối tượng"] === "Tập thể");
  const again: Row = {
    ...collective,
    [name]: `${String(collective[name]).replaceAll(" ", "  ")} `,
  };
  nominees.splice(nominees.findLastIndex(own) + 1, 0, again);
  planting.on(again, {
    code: "duplicate-collective",
    severity: "error",
    sheet: "Đề cử",
    column: name,
    unit: "DNTM",
    why: "tập thể được đề nghị hai lần cùng một hình thức, thừa dấu cách",
  });
}
