import { nearestText } from "../domain/text.ts";

const known = new WeakMap<readonly string[], Map<string, string | undefined>>();
const TYPED_MAX = 80;

/** As `nearestText`, remembered: the same slip stands in hundreds of rows. Long texts have none. */
export function nearestValue(typed: string, candidates: readonly string[]): string | undefined {
  if (typed.length > TYPED_MAX) return undefined;
  const answers = known.get(candidates) ?? new Map<string, string | undefined>();
  known.set(candidates, answers);
  if (!answers.has(typed)) answers.set(typed, nearestText(typed, candidates));
  return answers.get(typed);
}
