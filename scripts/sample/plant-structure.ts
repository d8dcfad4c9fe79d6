import type { ArrangedBook } from "./own-workbook.ts";
import type { Plant } from "./planting.ts";
import { rowOf } from "./row.ts";

/** The unit that keeps a workbook of its own and has taken its structure apart. */
export const SPOILT_WORKBOOK_UNIT = "BBT";

const DELETED_TAB = "Tham luận";
const FIGURES_TAB = "Số liệu";
const COPIED_COLUMN = "Ghi chú";

/** A violation of a workbook's structure: it stands on no row of the sample's. */
export interface StructurePlant extends Plant {
  /** Sheet row of the headers, where the finding stands on one. */
  readonly headerRow?: number;
}

/** The workbook with a tab deleted and a column copied beside itself, and what that plants. */
export function spoiltWorkbook(declared: ArrangedBook["headers"]): {
  readonly book: ArrangedBook;
  readonly planted: readonly StructurePlant[];
} {
  const kept = Object.entries(declared).filter(([tab]) => tab !== DELETED_TAB);
  const headers = Object.fromEntries(
    kept.map(([tab, own]) => [tab, tab === FIGURES_TAB ? withCopy(own) : own]),
  );
  const tabs = Object.fromEntries(
    kept.map(([tab]) => [tab, tab === FIGURES_TAB ? [figureRow()] : []]),
  );
  return { book: { headers, tabs }, planted: PLANTED };
}

function withCopy(headers: readonly string[]): readonly string[] {
  return headers.flatMap((header) => (header === COPIED_COLUMN ? [header, header] : [header]));
}

/** Without a filled row the reader would take one of the two columns for blank. */
function figureRow() {
  return rowOf({
    "Đơn vị cung cấp": SPOILT_WORKBOOK_UNIT,
    "Chỉ tiêu": "Tin, bài về thi đua, khen thưởng",
    "Đơn vị tính": "tin, bài",
    "Giai đoạn trước": 96,
    "2015": 31,
    "2016": 35,
    "2017": 42,
    "2018": 47,
    "2019": 55,
    "Ước năm cuối": 24,
    "Ghi chú": "Tổ Nội dung đếm",
  });
}

const PLANTED: readonly StructurePlant[] = [
  {
    code: "tab-missing",
    severity: "error",
    sheet: DELETED_TAB,
    unit: SPOILT_WORKBOOK_UNIT,
    why: "Ban Biên tập xóa tab vì không có tham luận",
  },
  {
    code: "column-ambiguous",
    severity: "error",
    sheet: FIGURES_TAB,
    headerRow: 1,
    column: COPIED_COLUMN,
    unit: SPOILT_WORKBOOK_UNIT,
    why: "Ban Biên tập chép cột «Ghi chú» sang bên cạnh",
  },
];
