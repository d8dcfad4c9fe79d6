import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "../../../src/hosts/local/write-xlsx.ts";
import { openParts, partText, setPartText } from "../../../src/hosts/local/xlsx-parts.ts";
import { writeParts } from "../../../src/hosts/local/zip-parts.ts";
import type { WrittenBook } from "../../../src/workbook/written-book.ts";

/** A small entry workbook: notes, rules, protection, dates, and two columns that a unit added. */
const BOOK: WrittenBook = {
  title: "Bảng nhập liệu",
  names: [{ name: "DON_VI", range: "'Danh mục'!$A$2:$A$3" }],
  sheets: [
    {
      name: "Đại biểu",
      columns: [
        { width: 120 },
        { width: 200 },
        { width: 110, format: "day" },
        { width: 130 },
        { width: 150 },
        { width: 260, look: "wrap", locked: true },
      ],
      rows: [
        [
          { value: "Đơn vị", look: "required", note: "Mã của đơn vị" },
          { value: "Họ và tên", look: "required" },
          { value: "Ngày sinh", look: "header", note: "Ngày/tháng/năm" },
          { value: "Tuổi (thêm)", look: "header" },
          { value: "Chữ hoa (thêm)", look: "header" },
          { value: "Kiểm tra", look: "header" },
        ],
        [
          { value: "QLN" },
          { value: "Nguyễn Thị Ánh" },
          { value: { kind: "day", day: "1970-05-01" } },
          { value: "{tuổi}" },
          { value: "{hoa}" },
          { value: "{kiểm tra}" },
        ],
        [{ value: "QLX" }, { value: "Đặng Hữu Đức" }, { value: "31/04/1980" }],
        [{ value: "QLX" }, { value: "Lê Văn Tám" }],
      ],
      frozenRows: 1,
      protect: true,
      validations: [
        {
          column: 0,
          firstRow: 2,
          lastRow: 50,
          rule: { kind: "range", range: "'Danh mục'!$A$2:$A$3" },
          strict: true,
        },
        { column: 2, firstRow: 2, lastRow: 50, rule: { kind: "date" }, strict: false },
      ],
    },
    {
      name: "Danh mục",
      columns: [{ width: 120 }],
      rows: [[{ value: "Đơn vị", look: "header" }], [{ value: "QLN" }], [{ value: "QLX" }]],
    },
  ],
};

const FORMULAS: Readonly<Record<string, string>> = {
  D2: '<c r="D2"><f>2020-YEAR(C2)</f><v>50</v></c>',
  E2: '<c r="E2" t="str"><f>UPPER(B2)</f><v>NGUYỄN THỊ ÁNH</v></c>',
  F2: '<c r="F2" t="str"><f>KIEM_TRA(A2)</f><v>Thiếu 1 ô</v></c>',
};

/** The workbook as Excel would hand it over, formulas with their last values. */
export async function entryBook(): Promise<Uint8Array> {
  const { parts, sheets } = openParts(await writeXlsx(BOOK));
  const part = sheets.get("Đại biểu") ?? "";
  const xml = partText(parts, part).replace(
    /<c r="([DEF]2)"[^>]*>.*?<\/c>/g,
    (cell, name: string) => FORMULAS[name] ?? cell,
  );
  setPartText(parts, part, xml);
  return writeParts(parts);
}

/** The same bytes after LibreOffice opened and saved them. */
export function throughLibreOffice(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "lo-"));
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  writeFileSync(join(folder, "a.xlsx"), bytes);
  const given = [profile, "--headless", "--convert-to", "xlsx", "--outdir", join(folder, "out")];
  execFileSync("soffice", [...given, join(folder, "a.xlsx")], { stdio: "ignore", timeout: 90_000 });
  return new Uint8Array(readFileSync(join(folder, "out", "a.xlsx")));
}

export function hasLibreOffice(): boolean {
  try {
    execFileSync("soffice", ["--version"], { stdio: "ignore", timeout: 30_000 });
    return true;
  } catch {
    return false;
  }
}
