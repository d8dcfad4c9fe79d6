import { answerTo } from "./answer-to.ts";
import type { ColumnRole } from "./column-roles.ts";
import type { DraftRow } from "./finish-row.ts";
import { ANSWER, type Answers, type OwnCell, type Question } from "./own-list.ts";

interface Below {
  readonly roles: readonly ColumnRole[];
  /** The last cell of each column that people write once for the rows below it; kept up here. */
  readonly above: Map<string, OwnCell>;
  readonly answers: Answers;
}

/**
 * A joined cell loses its join when it is pasted: the unit stands in the first row alone. Whether a
 * blank below it means the same is asked once a column. Numbered lines are never written so.
 *
 * @returns the question, while it is open for this row
 */
export function fillBelow(draft: DraftRow, { roles, above, answers }: Below): Question | undefined {
  let open: Question | undefined;
  for (const { is, target, isOfItem } of roles) {
    if (isOfItem || is !== "fills" || target === undefined || !isWrittenOnce(target)) continue;
    const own = draft.cells.get(target.key);
    const before = above.get(target.key);
    if (own !== undefined) above.set(target.key, own);
    if (before === undefined || draft.typed.has(target.key)) continue;
    const question = belowQuestion(target.key, target.header);
    const answer = answerTo(
      question.id,
      answers,
      question.options.map(({ value }) => value),
    );
    if (answer === ANSWER.above) draft.cells.set(target.key, { ...before, source: "above" });
    else if (answer !== ANSWER.blank) {
      draft.asked.add(question.id);
      open = answer === undefined ? question : { ...question, refused: answer };
    }
  }
  return open;
}

function isWrittenOnce({ type, key }: { readonly type: string; readonly key: string }): boolean {
  return type === "unit" || key === "department";
}

function belowQuestion(key: string, header: string): Question {
  return {
    id: `below:${key}`,
    kind: "blank-below",
    facts: { header },
    options: [{ value: ANSWER.above }, { value: ANSWER.blank }],
    suggested: ANSWER.above,
    isFree: false,
    places: [],
  };
}
