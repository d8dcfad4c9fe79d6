import type { Day } from "../../../src/domain/day.ts";
import { editionBoard, unitRow } from "../edition-fixture.ts";
import { only, taskRow } from "../reminder-run.ts";

/** A dozen units that owe one task by 13/05/2020. */
export function manyUnits(asOf: Day) {
  const units = Array.from({ length: 12 }, (_, index) =>
    unitRow(`ĐV${index + 1}`, { Email: `dv${index + 1}@danang.example` }),
  );
  return editionBoard({ asOf, units, office: only(taskRow()) });
}
