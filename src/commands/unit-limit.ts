import { nearestText, sameText } from "../domain/text.ts";
import { ARGUMENT_WORDS } from "../output/entry-words.vi.ts";
import type { LimitState } from "../reckoning/limit-states.ts";
import { assessEntry, type EntryAssessment, type EntrySource } from "./assess-entry.ts";
import { tabsAsked } from "./decidable.ts";

/** Asks of a unit and a code of `Định mức`; the answer of one that cannot be told is a sentence. */
export type AskLimit = (unit: string, code: string) => LimitState | string;

/** The limits of an entry workbook, reckoned once, to be asked of many units. */
export function askLimits(source: EntrySource): AskLimit {
  const assessment = assessEntry({ ...source, isToldAll: true });
  const { edition, limits } = assessment.reckoning;
  return (typedUnit, typedCode) => {
    const unit = edition.units.codeOf(typedUnit);
    if (unit === undefined)
      return ARGUMENT_WORDS.unknownUnit(typedUnit, nearestText(typedUnit, edition.units.names));
    const limit = assessment.limits.find(({ code }) => sameText(code, typedCode));
    if (limit === undefined) return ARGUMENT_WORDS.unknownLimit(typedCode);
    const state = limits.find(
      ({ limit: { code }, group }) => code === limit.code && group.units.includes(unit),
    );
    if (state !== undefined) return state;
    const lacking = lackingTabs(tabsAsked(limit), assessment, source);
    return lacking.length > 0
      ? ARGUMENT_WORDS.lackingTab(lacking)
      : ARGUMENT_WORDS.notForUnit(limit.code, unit);
  };
}

function lackingTabs(
  asked: readonly string[],
  { known }: EntryAssessment,
  { declarations }: EntrySource,
): readonly string[] {
  return declarations.entry.tabs
    .filter(({ key }) => asked.includes(key) && !known.tabs.has(key))
    .map(({ name }) => name);
}
