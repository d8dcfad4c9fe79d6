import type { Day } from "../../src/domain/day.ts";
import { dayCell, type Row, rowOf } from "./row.ts";

type Received = readonly [unit: string, task: string, on: Day];

/** What Văn phòng took in, in the order in which it came. */
const RECEIVED: readonly Received[] = [
  ["TTTKNL", "T01", "2019-12-02"],
  ["DNDM", "T01", "2019-12-04"],
  ["TTKC", "T01", "2019-12-05"],
  ["TTXTTM", "T01", "2019-12-06"],
  ["DNTM", "T01", "2019-12-06"],
  ["DNDM", "T02", "2019-12-11"],
  ["KHTCTH", "T02", "2019-12-12"],
  ["TTKC", "T02", "2019-12-13"],
  ["QLCN", "T02", "2019-12-17"],
  ["TTHTDN", "T02", "2019-12-17"],
  ["QLNL", "T02", "2019-12-19"],
  ["TTKD", "T02", "2019-12-19"],
  ["TTKC", "T04", "2020-03-13"],
  ["DNDM", "T04", "2020-03-20"],
  ["TTXTTM", "T04", "2020-03-23"],
  ["TTTKNL", "T04", "2020-04-06"],
  ["DNDM", "T05", "2020-05-05"],
  ["QLCN", "T06", "2020-05-06"],
  ["TTKC", "T05", "2020-05-06"],
  ["KHTCTH", "T08", "2020-05-07"],
];

/** The rows of `Tiếp nhận`: what was taken, then the one paper sent back. */
export function receiptRows(receiver: string): readonly Row[] {
  const taken = RECEIVED.map(([unit, task, on]) =>
    rowOf({
      "Đơn vị": unit,
      "Mã việc": task,
      "Ngày nhận": dayCell(on),
      "Kết quả": "Nhận",
      "Người nhận": receiver,
    }),
  );
  return [...taken, returned(receiver)];
}

function returned(receiver: string): Row {
  return rowOf({
    "Đơn vị": "TTHTDN",
    "Mã việc": "T05",
    "Ngày nhận": dayCell("2020-05-06"),
    "Kết quả": "Trả lại",
    "Lý do": "Phần hai chưa nêu phương hướng giai đoạn 2020 - 2025; bổ sung bảng khen thưởng.",
    "Hạn mới": dayCell("2020-05-13"),
    "Người nhận": receiver,
  });
}
