import type { BlankedCell } from "../../commands/carry-over.ts";
import {
  CHANGE_WORDS,
  columnWord,
  GUARD_WORDS,
  PROVISION_WORDS,
  STEP_WORDS,
} from "../../output/provision-words.vi.ts";
import { filled, googleErrorText } from "../google/error-text.ts";
import { isVersion, type Undone } from "./act.ts";
import type { BookChange, ProvisionPlan } from "./provision-plan.ts";
import type { Step } from "./step.ts";

/** How many names a line holds before it says how many more there are. */
const NAMES_MAX = 12;

export function stepText({ code, name }: Step): string {
  return `${STEP_WORDS[code] ?? code}: ${name}`;
}

/** All that a run will do and what should be known, in lines; steps of one kind in one line. */
export function planLines({
  steps,
  changes,
  notes,
}: Pick<ProvisionPlan, "steps" | "changes" | "notes">): readonly string[] {
  const groups = new Map<string, string[]>();
  for (const { code, name } of steps) groups.set(code, [...(groups.get(code) ?? []), name]);
  const lines = [...groups].flatMap(([code, names]) => [
    `- ${STEP_WORDS[code] ?? code}: ${named(names)}`,
    ...(code === "change" ? changes.map((change) => `    ${changeText(change)}`) : []),
  ]);
  return [
    ...(lines.length === 0 ? [PROVISION_WORDS.nothing] : [PROVISION_WORDS.plan, ...lines]),
    ...(notes.length === 0
      ? []
      : [PROVISION_WORDS.notes, ...notes.map((one) => `- ${changeText(one)}`)]),
  ];
}

export function stopLines(stops: readonly BookChange[]): readonly string[] {
  return [PROVISION_WORDS.stops, ...stops.map((stop) => `- ${changeText(stop)}`)];
}

function changeText({ book, code, facts }: BookChange): string {
  const part = String(facts["part"] ?? "");
  const words = { ...facts, part: GUARD_WORDS[part] ?? columnWord(part) };
  return `${book}: ${filled(CHANGE_WORDS[code] ?? code, words)}`;
}

export function blankedLines(blanked: readonly BlankedCell[]): readonly string[] {
  if (blanked.length === 0) return [];
  const lines = blanked.map(
    ({ sheet, row, header, was }) => `- ${sheet} › ${row} › ${header} (kỳ trước: ${was})`,
  );
  return [PROVISION_WORDS.blanked, ...lines];
}

export function undoneLines(undone: readonly Undone[]): readonly string[] {
  if (undone.length === 0) return [];
  const isScript = ({ step, error }: Undone) => step.code === "script-new" && !isVersion(error);
  const scripts = undone.filter(isScript);
  const others = undone.filter((one) => !isScript(one));
  return [
    PROVISION_WORDS.undone,
    ...others.map(
      ({ step, error }) => `- ${stepText(step)}: ${googleErrorText(error) ?? error.code}`,
    ),
    ...(scripts.length === 0
      ? []
      : [
          `- ${STEP_WORDS["script-new"]}: ${named(scripts.map(({ step }) => step.name))}`,
          PROVISION_WORDS.tomorrow,
        ]),
  ];
}

function named(names: readonly string[]): string {
  const shown = names.slice(0, NAMES_MAX).join(", ");
  const more = names.length - NAMES_MAX;
  return more > 0 ? `${shown} và ${more} nữa` : shown;
}
