import { templateText } from "../../intake/own-list/cell-of-value.ts";
import type { Grid } from "../../intake/own-list/grid.ts";
import type {
  LeftReason,
  OwnCell,
  OwnRow,
  SheetUnderstanding,
} from "../../intake/own-list/own-list.ts";
import { cellText } from "../../workbook/cell-text.ts";
import { columnLetters } from "../../workbook/column-letters.ts";
import type { Tab } from "../../workbook/declaration.ts";
import type { FaultKind } from "../../workbook/fault-kind.ts";
import { FAULT_WORDS } from "../fault-words.vi.ts";
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
  "no-table": "chữ ngoài bảng, không thấy tiêu đề cột nào",
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

export function leftLines(sheet: SheetUnderstanding, grid: Grid): readonly LeftLine[] {
  const cells = sheet.fates.flatMap((fate): readonly LeftLine[] => {
    if (fate.is !== "left") return [];
    const typed = cellText(grid.rows[fate.row]?.[fate.column] ?? null);
    return [
      {
        place: `${columnLetters(fate.column)}${fate.row + 1}`,
        text: fate.reason === "sensitive" ? "…" : plainLine(typed, 120),
        reason: LEFT_WORDS[fate.reason],
        isOrdinary: ORDINARY.includes(fate.reason),
      },
    ];
  });
  const parts = sheet.rows.flatMap((row) =>
    row.cells.flatMap(({ left, typed }): readonly LeftLine[] =>
      left === undefined
        ? []
        : [
            {
              place: String(row.row),
              text: plainLine(left, 60),
              reason: `phần của «${plainLine(typed ?? "", 60)}»`,
              isOrdinary: false,
            },
          ],
    ),
  );
  return [...cells, ...parts].sort(
    (one, other) => Number(one.isOrdinary) - Number(other.isOrdinary),
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
  const [wrong] = FAULT_WORDS[kind as FaultKind] ?? FAULT_WORDS.unrecognised;
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
  return columns.map(({ column, header, fills, sureness }) => {
    const name = header === "" ? `cột ${columnLetters(column)}` : `«${plainLine(header, 60)}»`;
    if (sureness === "asked") return `${name} → còn phải hỏi`;
    return `${name} → ${fills.length === 0 ? "không lấy" : fills.join(", ")}`;
  });
}
