import { assess } from "../../src/commands/assess.ts";
import { newOfficeWorkbook } from "../../src/commands/set-up.ts";
import { loadEditionSeed, loadPackage } from "../../src/hosts/local/edition-seed.ts";
import { readXlsx } from "../../src/hosts/local/read-xlsx.ts";
import { writeXlsx } from "../../src/hosts/local/write-xlsx.ts";
import type { Table, Workbook } from "../../src/workbook/table.ts";
import { UNIT_COUNT, unitCode } from "./delegates.ts";

export const pack = loadPackage();
const seed = loadEditionSeed(pack, "2020");
const units = Array.from({ length: UNIT_COUNT }, (_, index) => ({
  Mã: unitCode(index),
  Tên: `Đơn vị số ${index}`,
  Loại: "Đơn vị trực thuộc",
  "Tổ chức hội nghị": "Có",
  "Số phòng, bộ phận": 5,
  Email: `dv${index}@danang.example`,
}));
/** The office workbook of the bench: the 2020 edition and its units. */
export const office = await readXlsx(
  "bang-dieu-hanh.xlsx",
  await writeXlsx(newOfficeWorkbook({ ...seed, office: { ...seed.office, "Đơn vị": units } })),
);

/** Codes of the units that the delegates name, folded. */
export const UNIT_CODES: ReadonlySet<string> = new Set(units.map((unit) => unit.Mã.toLowerCase()));

/** How many findings the engine has for these delegates. */
export function checked(delegates: Table): number {
  return assess({
    declarations: pack.declarations,
    office,
    entries: [entryOf(delegates)],
    asOf: "2020-05-08",
  }).findings.length;
}

/** An entry workbook of these delegates and of nothing else. */
export function entryOf(delegates: Table, name = "bang-nhap-lieu.xlsx"): Workbook {
  const others = pack.declarations.entry.tabs
    .filter(({ kind, name }) => kind === "records" && name !== delegates.name)
    .map(({ name, columns = [] }) => ({
      name,
      rows: [columns.map(({ header }) => header.replace("{năm}", "2015"))],
    }));
  return { name, tables: [delegates, ...others] };
}
