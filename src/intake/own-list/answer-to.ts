import { foldText } from "../../domain/text.ts";
import type { Answers } from "./own-list.ts";

/** What was answered, spelt as the option that it means; itself when it is none of them. */
export function answerTo(
  id: string,
  answers: Answers,
  options: readonly string[],
): string | undefined {
  const typed = answers[id]?.trim();
  if (typed === undefined || typed === "") return undefined;
  return options.find((option) => foldText(option) === foldText(typed)) ?? typed;
}
