import { summaryOf } from "../../src/board/summary-json.ts";
import { assess } from "../../src/commands/assess.ts";
import type { Snapshot } from "../../src/commands/snapshot.ts";
import type { Day } from "../../src/domain/day.ts";
import { messageOf } from "../../src/output/words.vi.ts";
import { editionSnapshot, type Row, type RowsByTab, unitRow } from "./edition-fixture.ts";

/** One task of one unit «A», with nothing else in the edition that could speak. */
export interface TaskSituation {
  readonly asOf?: Day;
  /** Cells of the row T01 of `Thời hạn`. */
  readonly task: Row;
  /** Further rows of `Thời hạn`. */
  readonly others?: readonly Row[];
  /** Rows of `Đơn vị`; «A» and the office «VP» when not said. */
  readonly units?: readonly Row[];
  readonly settings?: Row;
  readonly receipts?: readonly Row[];
  readonly entry?: RowsByTab;
}

export function boardOf(situation: TaskSituation) {
  return assess(snapshotOf(situation));
}

export function snapshotOf(situation: TaskSituation): Snapshot {
  const { asOf, task, others = [], units, settings, receipts, entry } = situation;
  return editionSnapshot({
    asOf: asOf ?? "2020-05-08",
    units: units ?? [unitRow("A"), unitRow("VP")],
    ...(settings ? { settings } : {}),
    office: {
      "Thời hạn": [taskRow("T01", task), ...others],
      "Định mức": [],
      "Điều kiện": [],
      "Tiếp nhận": (receipts ?? []).map((row) => ({ "Đơn vị": "A", "Mã việc": "T01", ...row })),
    },
    ...(entry ? { entry } : {}),
  });
}

export function taskRow(code: string, more: Row): Row {
  return { Mã: code, Việc: `Việc ${code}`, "Thực hiện": "Mã ≠ X", ...more };
}

/** The task as `summary.json` tells it. */
export function taskOf(situation: TaskSituation, unit = "A", code = "T01") {
  const summary = summaryOf(boardOf(situation), {
    sentence: messageOf,
    receipts: { documents: [], mails: [] },
  });
  const own = summary.units.find((candidate) => candidate.code === unit)?.tasks ?? [];
  const task = own.find((candidate) => candidate.code === code);
  if (task === undefined) throw new RangeError(`${unit} has no task ${code}`);
  return task;
}

/** Findings as `severity code sheet:row column`, those of the office and of odd years left out. */
export function findingsOf(situation: TaskSituation): readonly string[] {
  return boardOf(situation)
    .findings.filter(({ code, unit }) => code !== "date-implausible" && unit !== "VP")
    .map(
      ({ code, severity, at }) =>
        `${severity} ${code} ${at.sheet}:${at.row ?? "-"} ${at.column ?? "-"}`,
    );
}

export function progressRow(doneOn: string | null, more: Row = {}): Row {
  return { "Đơn vị": "A", "Mã việc": "T01", "Ngày hoàn thành": doneOn, ...more };
}
