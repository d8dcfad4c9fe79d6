import { MODE } from "./access.ts";
import { areaOfA1 } from "./area.ts";
import { enumValue } from "./enums.ts";
import type { Execution } from "./execution.ts";
import { FakeRange } from "./range.ts";
import { AUTH_MODE } from "./script-app.ts";
import { FakeSpreadsheet } from "./spreadsheet.ts";
import type { EditEvent } from "./state.ts";
import { FakeUser } from "./user.ts";
import { wallAt } from "./zone.ts";

/** The event object that a trigger is given; nothing for a custom function or a page. */
export function eventOf(run: Execution, edit: EditEvent | undefined): readonly unknown[] {
  const { kind } = run.order;
  if (kind === "customFunction" || kind === "page") return [];
  const authMode = enumValue<unknown>(AUTH_MODE, MODE[kind]);
  if (kind === "clock") return [{ authMode, ...clockFacts(run) }];
  if (run.book === undefined) throw new RangeError("a simple trigger needs a bound script");
  const source = new FakeSpreadsheet(run, run.book);
  const event = { authMode, source, user: new FakeUser("") };
  return kind === "open" ? [event] : [{ ...event, ...editFacts(run, edit) }];
}

/** Clock events tell the time in UTC. */
function clockFacts(run: Execution) {
  const wall = wallAt("UTC", run.now);
  return {
    triggerUid: run.project.triggers.find(
      ({ functionName }) => functionName === run.order.functionName,
    )?.id,
    timezone: "UTC",
    year: wall.getUTCFullYear(),
    month: wall.getUTCMonth() + 1,
    "day-of-month": wall.getUTCDate(),
    "day-of-week": wall.getUTCDay() || 7,
    hour: wall.getUTCHours(),
    minute: wall.getUTCMinutes(),
    second: wall.getUTCSeconds(),
  };
}

/** `value` and `oldValue` come with a single cell only, and `oldValue` not from an empty one. */
function editFacts(run: Execution, edit: EditEvent | undefined) {
  const tab = edit === undefined ? undefined : run.book?.tab(edit.tab);
  const area = edit === undefined || tab === undefined ? undefined : areaOfA1(edit.a1, tab);
  if (run.book === undefined || tab === undefined || area === undefined) {
    throw new RangeError("an edit needs its tab and its cells");
  }
  const range = new FakeRange(run, { book: run.book, tab, area });
  if (area.rows > 1 || area.columns > 1) return { range };
  return {
    range,
    ...(edit?.value === undefined ? {} : { value: String(edit.value) }),
    ...(edit?.oldValue === undefined ? {} : { oldValue: String(edit.oldValue) }),
  };
}
