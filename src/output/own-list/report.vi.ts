import { templateText } from "../../intake/own-list/cell-of-value.ts";
import type { Place } from "../../intake/own-list/grid.ts";
import type {
  LeftReason,
  OwnCell,
  OwnColumn,
  OwnRow,
  SheetUnderstanding,
} from "../../intake/own-list/own-list.ts";
import { cellText } from "../../workbook/cell-text.ts";
import { columnLetters } from "../../workbook/column-letters.ts";
import type { Tab } from "../../workbook/declaration.ts";
import { faultWords } from "../fault-words.vi.ts";
import { plainLine } from "../plain-line.ts";

/** Why a cell went into no row, as people read it. */
export const LEFT_WORDS: Readonly<Record<LeftReason, string>> = {
  heading: "dòng tiêu đề phía trên",
  header: "tiêu đề cột",
  numbering: "dòng đánh số cột",
  ordinal: "số thứ tự",
  section: "tiêu đề nhóm",
  total: "dòng tổng cộng",
  signature: "phần ký",
  note: "ghi chú ngoài bảng",
  sensitive: "thông tin cá nhân mà bảng không hỏi: không lấy, không nhắc lại",
  said: "đã chọn không lấy",
  "no-table": "không thấy tiêu đề cột, cũng không phải dòng «1. Ông …»",
  placeholder: "ô chỉ có dấu giữ chỗ",
};

/** What people look through first: reasons that belong to every list stand behind. */
const ORDINARY: readonly LeftReason[] = ["header", "ordinal", "numbering", "placeholder"];

/** A cell that went into no row: where it stands, what it says, why. */
export interface LeftLine {
  readonly place: string;
  readonly text: string;
  readonly reason: string;
  readonly isOrdinary: boolean;
}

/** What was left out, in the list's own order; what belongs to every list stands last. */
export function leftLines(sheet: SheetUnderstanding): readonly LeftLine[] {
  const cells = sheet.fates.flatMap((fate): readonly (LeftLine & Place)[] => {
    if (fate.is !== "left") return [];
    const { row, column, reason } = fate;
    const typed = cellText(sheet.grid.rows[row]?.[column] ?? null);
    return [
      {
        row,
        column,
        place: `${columnLetters(column)}${row + 1}`,
        text: reason === "sensitive" ? "…" : plainLine(typed, 120),
        reason: LEFT_WORDS[reason],
        isOrdinary: ORDINARY.includes(reason),
      },
    ];
  });
  const parts = sheet.rows.flatMap((row) => partsLeft(row));
  return [...cells, ...parts].sort(
    (one, other) =>
      Number(one.isOrdinary) - Number(other.isOrdinary) ||
      one.row - other.row ||
      one.column - other.column,
  );
}

/** «Ông» before a name: it stands behind the cells of its row. */
function partsLeft({ row, cells }: OwnRow): readonly (LeftLine & Place)[] {
  return cells.flatMap(({ left, typed }) =>
    left === undefined
      ? []
      : [
          {
            row: row - 1,
            column: Number.MAX_SAFE_INTEGER,
            place: `Dòng ${row}`,
            text: plainLine(left, 60),
            reason: `phần của «${plainLine(typed ?? "", 60)}»`,
            isOrdinary: false,
          },
        ],
  );
}

const SOURCE_WORDS: Readonly<Record<OwnCell["source"], string>> = {
  typed: "",
  spelling: "",
  answer: "theo câu trả lời",
  above: "như dòng trên",
  section: "theo tiêu đề nhóm",
  heading: "theo tiêu đề danh sách",
  name: "suy từ tên",
  said: "đơn vị đã chọn",
};

/** «Danh hiệu: Chiến sĩ thi đua cơ sở (gõ «CSTĐCS»)». */
export function cellWords({ key, cell, source, typed, doubts }: OwnCell, tab: Tab): string {
  const header = tab.columns?.find((column) => column.key === key)?.header ?? key;
  const value = cell === true ? "có" : cell === false ? "không" : plainLine(templateText(cell), 80);
  const notes = [
    ...(typed === undefined ? [] : [`gõ «${plainLine(typed, 60)}»`]),
    ...(SOURCE_WORDS[source] === "" || typed !== undefined ? [] : [SOURCE_WORDS[source]]),
  ];
  for (const { facts } of doubts) notes.push(doubtWords(String(facts["kind"])));
  return `${header}: ${value}${notes.length === 0 ? "" : ` (${notes.join("; ")})`}`;
}

/** «chú ý: Tên viết thường», without what was typed: it stands before. */
function doubtWords(kind: string): string {
  const [wrong] = faultWords(kind);
  return `chú ý: ${wrong.replace(/:? \(?\{typed\}\)?/, "")}`;
}

/** What becomes of a row, and where its twin stands. */
export function stateWords({ state, twin, owed }: OwnRow): string {
  const missing = owed.length === 0 ? "" : `; còn thiếu ${owed.join(", ")}`;
  if (state === "standing")
    return `đã có ở ${twin?.book ?? "bảng"} dòng ${twin?.row ?? "?"}, không thêm`;
  if (state === "repeated") return `trùng dòng ${twin?.row ?? "?"} của danh sách, không thêm`;
  return state === "asked" ? "còn phải hỏi" : `sẽ thêm${missing}`;
}

/** How each column of the list was understood. */
export function columnLines({ columns }: SheetUnderstanding): readonly string[] {
  return columns.map((own) => {
    const { fills, sureness } = own;
    const name = columnName(own);
    if (sureness === "asked") return `${name} → còn phải hỏi`;
    return `${name} → ${fills.length === 0 ? "không lấy" : fills.join(", ")}`;
  });
}

function columnName({ column, header, isOfItem }: OwnColumn): string {
  if (isOfItem) return ITEM_PARTS[column] ?? "phần khác sau tên";
  return header === "" ? `cột ${columnLetters(column)}` : `«${plainLine(header, 60)}»`;
}

/** What each line of a list without a table is made of. */
const ITEM_PARTS: readonly string[] = ["số hoặc dấu đầu dòng", "tên", "phần sau tên"];
