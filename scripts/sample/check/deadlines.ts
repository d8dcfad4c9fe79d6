import { addDays } from "../../../src/domain/day.ts";
import { tasksOf } from "../schedule.ts";
import { UNIT_PLANS } from "../unit-plans.ts";
import type { Books, Line } from "./books.ts";
import type { Seen } from "./seen.ts";

/** Judges every unit and task whose last good day is past: T01 to T04, by hand. */
export function checkDeadlines(books: Books): readonly Seen[] {
  const conferences = books.lines("Hội nghị");
  return UNIT_PLANS.flatMap((unit) =>
    tasksOf(unit).flatMap((task): readonly Seen[] => {
      const own = conferences.find((line) => line.unit === unit.code);
      const lastGoodDay = lastGoodDayOf(task, unit.code, own?.day("Ngày tổ chức") ?? "");
      if (lastGoodDay === undefined || lastGoodDay >= books.asOf) return [];
      const line = task === "T03" ? own : progressLine(books, unit.code, task);
      const said = line?.day(task === "T03" ? "Ngày tổ chức" : "Ngày hoàn thành") ?? "";
      const doneOn = receivedOn(books, unit.code, task) ?? said;
      if (doneOn !== "" && doneOn <= lastGoodDay) return [];
      const code = doneOn === "" ? "deadline-overdue" : "deadline-late";
      return [{ code, rule: task, unit: unit.code, ...(line ? { line } : {}) }];
    }),
  );
}

function lastGoodDayOf(task: string, unit: string, heldOn: string): string | undefined {
  const isExtended = unit === "DNTM";
  switch (task) {
    case "T01":
      return "2019-12-08";
    case "T02":
      return isExtended ? "2019-12-24" : "2019-12-19";
    case "T03":
      return isExtended ? "2020-05-15" : "2020-03-31";
    case "T04":
      return heldOn === "" ? undefined : addDays(heldOn, 3);
    default:
      return undefined;
  }
}

function progressLine({ lines }: Books, unit: string, task: string): Line | undefined {
  return lines("Tiến độ").find(
    (line) => line.unit === unit && line.text("Mã việc") === task.toLowerCase(),
  );
}

function receivedOn({ lines }: Books, unit: string, task: string): string | undefined {
  return lines("Tiếp nhận")
    .filter((line) => line.unit === unit && line.text("Mã việc") === task.toLowerCase())
    .map((line) => line.day("Ngày nhận"))
    .at(-1);
}
