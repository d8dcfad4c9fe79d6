import { describe, expect, it } from "vitest";
import type { Grid } from "../../../src/intake/own-list/grid.ts";
import { gridOfText } from "../../../src/intake/own-list/grid-of-text.ts";
import { understandList } from "../../../src/intake/own-list/understand.ts";
import { questionWords } from "../../../src/output/own-list/question.vi.ts";
import { understandingText } from "../../../src/output/own-list/terminal.vi.ts";
import { listContextOf } from "../../support/list-context.ts";
import { DELEGATE_LISTS } from "./lists/delegate-lists.ts";
import { ITEM_LISTS } from "./lists/item-lists.ts";
import { NOMINEE_LISTS } from "./lists/nominee-lists.ts";
import { OTHER_LISTS } from "./lists/other-lists.ts";
import type { OwnListCase } from "./lists/own-list-case.ts";

const CASES: readonly OwnListCase[] = [
  ...DELEGATE_LISTS,
  ...NOMINEE_LISTS,
  ...OTHER_LISTS,
  ...ITEM_LISTS,
];

/** What stands in the tab before any list comes. */
const STANDING = {
  "Đại biểu": [
    {
      "Đơn vị": "VP",
      "Hội nghị": "Sở",
      "Họ và tên": "Đứng Văn Sẵn",
      "Ngày sinh": "01/01/1980",
      "Giới tính": "Nam",
      "Thành phần": "Khác",
    },
  ],
};

/** The reading as a person at a terminal sees it, and every question with its suggestion. */
function readingOf({
  list,
  sheet = "",
  merges,
  given = {},
  answers = {},
  why,
}: OwnListCase): string {
  const grid: Grid =
    typeof list === "string"
      ? gridOfText(list, sheet)
      : { name: sheet, rows: list, ...(merges === undefined ? {} : { merges }) };
  const context = listContextOf(given, STANDING);
  const told = understandList([grid], context, answers);
  const questions = told.questions.map((question) => {
    const { ask, hint } = questionWords(question);
    const near = question.options.slice(0, 3).map(({ value }) => value);
    return `? ${question.id}\n    ${ask} ${hint}\n    → ${question.suggested ?? "(không gợi ý)"} [${near.join(" | ")}]`;
  });
  return `# ${why}\n${understandingText(told, context.tabs)}\n${questions.join("\n")}\n`;
}

describe("lists as units send them", () => {
  it.each(CASES)("$name: $why", async (one) => {
    await expect(readingOf(one)).toMatchFileSnapshot(`../../golden/own-lists/${one.name}.txt`);
  });

  it("are forty at least, each with a reading of its own", () => {
    expect(CASES.length).toBeGreaterThanOrEqual(40);
    expect(new Set(CASES.map(({ name }) => name)).size).toBe(CASES.length);
  });
});
