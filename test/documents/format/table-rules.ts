import { cellParagraphs, type Table } from "./paper.ts";
import { type Fault, lookFaults, type Rule } from "./rule.ts";

/** Tables with lines, in the text and in annexes. */
export const TABLE_RULES: readonly Rule[] = [
  {
    id: "TB-01",
    clause: "riêng",
    wanted: "bảng từ 6 dòng lặp lại tiêu đề ở mỗi trang",
    faults: grids(({ rows, where }) =>
      rows.length < 6 || rows[0]?.repeats ? [] : [{ found: "không lặp", where }],
    ),
  },
  {
    id: "TB-02",
    clause: "riêng",
    wanted: "dòng không tách qua trang",
    faults: grids(({ rows, where }) =>
      rows.every(({ isWhole }) => isWhole) ? [] : [{ found: "dòng có thể tách", where }],
    ),
  },
  {
    id: "TB-03",
    clause: "riêng",
    wanted: "bảng không rộng hơn phần chữ",
    faults: grids(({ grid, room, where }) => {
      const width = grid.reduce((sum, one) => sum + one, 0);
      return width <= room ? [] : [{ found: `${width} tw trên ${room}`, where }];
    }),
  },
  {
    id: "TB-04",
    clause: "riêng",
    wanted: "chữ trong bảng cỡ 11-14",
    faults: grids((table) => lookFaults(cellParagraphs(table), { size: [22, 28] })),
  },
  {
    id: "TB-05",
    clause: "riêng",
    wanted: "cột STT rộng ít nhất 720 tw, đánh số 1, 2, 3 …",
    faults: grids((table) => {
      const { rows, grid, where } = table;
      const first = rows.map(({ cells }) => cells[0]?.paragraphs[0]?.key ?? "");
      if (first[0] !== "stt") return [];
      const numbers = first.filter((key) => /^\d+$/.test(key));
      const isCounted = isRun(numbers.map(Number));
      if ((grid[0] ?? 0) < 720) return [{ found: `rộng ${grid[0]} tw`, where }];
      return isCounted ? [] : [{ found: numbers.join(", ").slice(0, 60), where }];
    }),
  },
];

/** 1 to n; a group may begin anew. */
function isRun(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => number === (numbers[index - 1] ?? 0) + 1 || number === 1);
}

function grids(judge: (table: Table) => readonly Fault[]): Rule["faults"] {
  return ({ parts }) => parts.grids.flatMap(judge);
}
