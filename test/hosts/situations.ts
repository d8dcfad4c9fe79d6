import { newEntryWorkbook, newOfficeWorkbook } from "../../src/commands/set-up.ts";
import { loadEditionSeed, loadPackage, loadSample } from "../../src/hosts/local/edition-seed.ts";
import type { TemplateRows } from "../../src/workbook/template-shape.ts";
import type { WrittenBook, WrittenSheet } from "../../src/workbook/written-book.ts";
import { driveLink, type EntryFile, SHARED_FILE, type Situation } from "./host.ts";

const pack = loadPackage();
const edition2020 = loadEditionSeed(pack, "2020");
const sample = loadSample(pack);

/** The sample as it ships: one shared workbook and two of single units, planted violations and all. */
export function sampleSituation(): Situation {
  const entries = sample.entries.map(({ file, entry }): EntryFile => {
    const [, ownUnit] = /-([A-Z]+)\.xlsx$/.exec(file) ?? [];
    return {
      file,
      book: newEntryWorkbook(sample.seed, entry),
      ...(ownUnit === undefined ? {} : { ownUnit }),
    };
  });
  const office = entries.reduce(
    (book, { file, ownUnit }) =>
      ownUnit === undefined
        ? book
        : withCell(book, { ...LINK_CELL, code: ownUnit }, driveLink(file)),
    newOfficeWorkbook(sample.seed),
  );
  return { asOf: sample.info.asOf, office, entries };
}

/** The 2020 edition as `new` makes it: no unit, nothing typed. */
export function emptyEdition(): Situation {
  return editionSituation({}, {});
}

/** One unit that has typed a row a tab, one of them wrong. */
export function oneUnitEdition(): Situation {
  const unit = {
    Mã: "PTM",
    Tên: "Phòng Thương mại",
    Loại: "Phòng",
    "Tổ chức hội nghị": "Có",
    "Tổng số cá nhân": 9,
    "Thủ trưởng": "Trần Văn Mẫu",
    "Email thủ trưởng": "thutruong.ptm@co-quan.example",
    Email: "ptm@co-quan.example",
  };
  return editionSituation(
    { "Đơn vị": [unit] },
    {
      "Hội nghị": [
        { "Đơn vị": "PTM", "Ngày tổ chức": { kind: "day", day: "2020-03-12" }, "Lần thứ": "III" },
      ],
      "Đại biểu": [
        {
          "Đơn vị": "PTM",
          "Hội nghị": "Đơn vị",
          "Họ và tên": "Nguyễn Thị Thử",
          "Ngày sinh": { kind: "day", day: "1970-05-01" },
          "Giới tính": "Nữ",
          "Thành phần": "Điển hình tiên tiến",
        },
        { "Đơn vị": "PTM", "Hội nghị": "Sở", "Họ và tên": "Lê Mẫu", "Ngày sinh": "31/04/1980" },
      ],
    },
  );
}

function editionSituation(office: TemplateRows, entry: TemplateRows): Situation {
  const contact = { Mã: "EMAIL_VAN_PHONG", "Giá trị": "vp@co-quan.example" };
  const settings = (edition2020.office["Cấu hình"] ?? []).map((row) =>
    row["Mã"] === contact.Mã ? { ...row, ...contact } : row,
  );
  const seed = {
    ...edition2020,
    office: { ...edition2020.office, "Cấu hình": settings, ...office },
  };
  return {
    asOf: "2020-05-08",
    office: newOfficeWorkbook(seed),
    entries: [{ file: SHARED_FILE, book: newEntryWorkbook(seed, { rows: entry }) }],
  };
}

/** Columns of two tabs that units fill in turned about, one renamed in case and spaces, one added. */
export function movedColumns(): Situation {
  const moved = (sheet: WrittenSheet): WrittenSheet => ({
    ...sheet,
    columns: [...sheet.columns].reverse(),
    rows: sheet.rows.map((row, at) => {
      const cells = [...row].reverse();
      const header = cells.map((cell) =>
        cell.value === "Họ và tên" ? { ...cell, value: "  HỌ  VÀ TÊN " } : cell,
      );
      return [...(at === 0 ? header : cells), { value: at === 0 ? "Cột của chúng tôi" : "x" }];
    }),
    validations: [],
  });
  return changed(sampleSituation(), "entries", (book) =>
    withSheet(withSheet(book, "Đại biểu", moved), "Đề cử", moved),
  );
}

/** A limit and a deadline that cannot be read: each is one finding, the other rows go on. */
export function badEditionRows(): Situation {
  return changed(sampleSituation(), "office", (book) => {
    const limit = withCell(book, { sheet: "Định mức", column: "Giá trị", code: "DM05" }, "nhiều");
    return withCell(limit, { sheet: "Thời hạn", column: "Hạn", code: "T01" }, "31/04/2020");
  });
}

/** A tab of records gone from the shared workbook, and one of the office's own. */
export function missingTab(): Situation {
  const without = (book: WrittenBook, name: string): WrittenBook => ({
    ...book,
    sheets: book.sheets.filter((sheet) => sheet.name !== name),
  });
  const noSpeeches = changed(sampleSituation(), "entries", (book) => without(book, "Tham luận"));
  return changed(noSpeeches, "office", (book) => without(book, "Tiếp nhận"));
}

const LINK_CELL = { sheet: "Đơn vị", column: "Bảng nhập liệu" };

function changed(
  situation: Situation,
  of: "office" | "entries",
  change: (book: WrittenBook) => WrittenBook,
): Situation {
  if (of === "office") return { ...situation, office: change(situation.office) };
  const entries = situation.entries.map((entry) =>
    entry.file === SHARED_FILE ? { ...entry, book: change(entry.book) } : entry,
  );
  return { ...situation, entries };
}

function withSheet(
  book: WrittenBook,
  name: string,
  change: (sheet: WrittenSheet) => WrittenSheet,
): WrittenBook {
  if (!book.sheets.some((sheet) => sheet.name === name)) throw new RangeError(`no tab «${name}»`);
  const sheets = book.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet));
  return { ...book, sheets };
}

/** The cell of a row by its code. */
function withCell(
  book: WrittenBook,
  at: { readonly sheet: string; readonly column: string; readonly code: string },
  value: string,
): WrittenBook {
  return withSheet(book, at.sheet, (sheet) => {
    const headers = sheet.rows[0] ?? [];
    const column = headers.findIndex((cell) => cell.value === at.column);
    const code = headers.findIndex((cell) => cell.value === "Mã");
    if (!sheet.rows.some((row) => row[code]?.value === at.code)) throw new RangeError(at.code);
    const rows = sheet.rows.map((row) =>
      row[code]?.value === at.code ? Object.assign([...row], { [column]: { value } }) : row,
    );
    return { ...sheet, rows };
  });
}
