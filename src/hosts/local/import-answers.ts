import { readFileSync } from "node:fs";
import * as z from "zod";
import type { Answers, Question } from "../../intake/own-list/own-list.ts";
import { questionWords } from "../../output/own-list/question.vi.ts";
import { IMPORT_WORDS } from "../../output/own-list/terminal.vi.ts";
import { systemCode } from "../host-error.ts";
import { UsageError } from "./usage-error.ts";

const FILE = z.object({
  "cau-hoi": z.array(z.object({ ma: z.string(), "tra-loi": z.string() })),
});

/** The answers of a file that was written to be filled in; blank ones are no answers. @throws UsageError */
export function readAnswers(path: string): Answers {
  const parsed = FILE.safeParse(parsedJson(path));
  if (!parsed.success) throw new UsageError(IMPORT_WORDS.badAnswers(path));
  const filled = parsed.data["cau-hoi"].filter((one) => one["tra-loi"].trim() !== "");
  return Object.fromEntries(filled.map((one) => [one.ma, one["tra-loi"]]));
}

function parsedJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    if (error instanceof SyntaxError || systemCode(error) !== undefined) return undefined;
    throw error;
  }
}

/** The open questions with their possible answers, and those answered so far: one file for both. */
export function answersFile(questions: readonly Question[], answers: Answers): Uint8Array {
  const open = questions.map((question) => {
    const { ask, hint } = questionWords(question);
    return {
      ma: question.id,
      hoi: [ask, hint].filter((part) => part !== "").join(" "),
      chon: question.options.map(({ value }) => value),
      "go-y": question.suggested ?? "",
      "tra-loi": "",
    };
  });
  const isOpen = new Set(questions.map(({ id }) => id));
  const given = Object.entries(answers)
    .filter(([id]) => !isOpen.has(id))
    .map(([id, answer]) => ({ ma: id, "tra-loi": answer }));
  return new TextEncoder().encode(
    `${JSON.stringify({ "cau-hoi": [...open, ...given] }, null, 2)}\n`,
  );
}
