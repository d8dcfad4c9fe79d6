import type { RawCell, Workbook } from "../../src/workbook/table.ts";
import { linkOf } from "./office-world.ts";

export const entryId = (at: number) => `entry-${at}-1234567890-1234567890`;

/** As many units more, each with an entry workbook of its own. */
export function withUnits(office: Workbook, count: number): Workbook {
  return {
    ...office,
    tables: office.tables.map((table) => {
      if (table.name !== "Đơn vị") return table;
      const header = table.rows[0] ?? [];
      const cells: Readonly<Record<string, string>> = {
        Loại: "Phòng",
        "Tổ chức hội nghị": "Không",
      };
      const rows = Array.from({ length: count }, (_, at) =>
        header.map((name): RawCell => {
          if (name === "Mã") return `DV${at}`;
          if (name === "Tên") return `Đơn vị thử ${at}`;
          if (name === "Bảng nhập liệu") return linkOf(entryId(at));
          return cells[String(name)] ?? null;
        }),
      );
      return { ...table, rows: [...table.rows, ...rows] };
    }),
  };
}

/** The entry workbook of such a unit: one row. */
export function ownBook(at: number): Workbook {
  return {
    name: `Bảng của đơn vị ${at}`,
    ownUnit: `DV${at}`,
    tables: [
      {
        name: "Tham luận",
        rows: [
          ["Đơn vị", "Người trình bày", "Tên báo cáo"],
          [`DV${at}`, "Nguyễn Thị Thử", `Báo cáo số ${at}`],
        ],
      },
    ],
  };
}
