import type { TemplateCell, TemplateRows } from "../workbook/template-shape.ts";
import { dayText } from "./format.vi.ts";

type Row = Readonly<Record<string, TemplateCell>>;

/** `Quy định` — the plan for units to read: units, tasks, limits, conditions and award forms. */
export function regulationRows(office: TemplateRows): readonly Row[] {
  return SECTIONS.flatMap(({ tab, section, content, value }) =>
    (office[tab] ?? [])
      .filter((row) => row["Áp dụng"] !== "Không")
      .map((row) => ({
        Phần: section,
        Mã: text(row["Mã"]),
        "Nội dung": content
          .map((header) => text(row[header]))
          .filter((part) => part !== "")
          .join(" · "),
        "Giá trị": value
          .map((header) => text(row[header]))
          .filter((part) => part !== "")
          .join(" "),
        "Căn cứ": text(row["Căn cứ"]),
      })),
  );
}

const SECTIONS: readonly {
  readonly tab: string;
  readonly section: string;
  readonly content: readonly string[];
  readonly value: readonly string[];
}[] = [
  { tab: "Đơn vị", section: "Đơn vị", content: ["Tên", "Tên viết tắt"], value: [] },
  {
    tab: "Thời hạn",
    section: "Việc và hạn",
    content: ["Việc", "Gửi đến", "Cách gửi", "Mẫu"],
    value: ["Kiểu hạn", "Hạn"],
  },
  {
    tab: "Hình thức khen thưởng",
    section: "Hình thức khen thưởng",
    content: ["Tên", "Đối tượng"],
    value: ["Cấp"],
  },
  {
    tab: "Định mức",
    section: "Định mức",
    content: ["Bảng", "Theo", "Lọc"],
    value: ["Phép so", "Giá trị"],
  },
  {
    tab: "Điều kiện",
    section: "Điều kiện",
    content: ["Bảng", "Khi", "Thì phải"],
    value: ["Mức độ"],
  },
];

function text(cell: TemplateCell | undefined): string {
  if (cell === undefined) return "";
  return typeof cell === "object" ? dayText(cell.day) : String(cell);
}
