import type { Board } from "../../board/board.ts";
import { YES } from "../../domain/sheet-words.ts";
import { sameText } from "../../domain/text.ts";
import { settingOf } from "../../edition/settings.ts";
import type { Doers, Task } from "../../edition/tasks.ts";
import type { Filled } from "../form/filled.ts";
import { OFFICE, OWED, unitKinds, unitsWith } from "./words.vi.ts";

/**
 * Who does a task: a few units by name; many by what the row asks of them, with their number, or by
 * name where the row asks something that has no words.
 */
export function doerText({ code, doers }: Task, { reckoning }: Board): Filled {
  const { settings, units } = reckoning.edition;
  if (doers.kind === "office") {
    return units.byCode.get(settingOf(settings, "MA_VAN_PHONG") ?? "")?.name ?? OFFICE;
  }
  const names = reckoning.states
    .filter(({ task, status }) => task.code === code && status !== "excused")
    .map(({ unit }) => unit.name);
  const spoken = spokenFilter(doers, names.length);
  if (names.length > 0 && (names.length <= FEW || spoken === undefined)) return names.join(", ");
  return spoken ?? { owed: OWED.doers };
}

/** So many units are named one by one. */
const FEW = 3;

function spokenFilter({ filter }: Extract<Doers, { kind: "filter" }>, count: number) {
  const [first, ...others] = filter.clauses;
  const [atom, ...alternatives] = first?.clause.atoms ?? [];
  if (atom === undefined || others.length + alternatives.length > 0) return undefined;
  const { ref, operator, values } = atom;
  if (ref.kind !== "own" || (operator !== "=" && operator !== "∈")) return undefined;
  if (ref.column.key === "kind") return unitKinds(values, count);
  return values.every((value) => sameText(value, YES))
    ? unitsWith(ref.column.header, count)
    : undefined;
}
