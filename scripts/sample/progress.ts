import { tabOf } from "./edition-rows.ts";
import { dayCell, type Row, rowOf, type Tabs } from "./row.ts";
import { DONE_ON, tasksOf } from "./schedule.ts";
import type { UnitPlan } from "./unit-plan.ts";

const SYMBOLS: Readonly<Record<string, string>> = { T01: "KH", T12: "TTr", T13: "KH", T21: "CV" };

/** The rows of `Tiến độ`: a row a unit and task that the edition gives it. */
export function progressRows(plans: readonly UnitPlan[], edition: Tabs): readonly Row[] {
  const tasks = tabOf(edition, "Thời hạn");
  return plans.flatMap((unit, place) =>
    tasksOf(unit).map((code) => {
      const task = tasks.find((row) => row["Mã"] === code);
      if (task === undefined) throw new RangeError(`the edition has no task ${code}`);
      const doneOn = DONE_ON[code]?.[unit.code];
      return rowOf({
        "Đơn vị": unit.code,
        "Mã việc": code,
        Việc: task["Việc"],
        Hạn: task["Hạn"],
        "Ngày hoàn thành": doneOn === undefined ? undefined : dayCell(doneOn),
        "Số, ký hiệu văn bản":
          doneOn === undefined ? undefined : `${place + 7}/${SYMBOLS[code] ?? "BC"}-${unit.code}`,
      });
    }),
  );
}
