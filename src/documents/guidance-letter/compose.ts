import type { Board } from "../../board/board.ts";
import { aboutEdition } from "../document-name.ts";
import { isOwed } from "../form/segments.ts";
import { composeFrame } from "../frame/compose-frame.ts";
import { contactOf } from "../frame/contact.ts";
import type { Frame } from "../frame/frame.ts";
import type { Composed, ComposeRequest } from "../kind.ts";
import { chosen } from "../trace/observed.ts";
import { sendingWays } from "../wording/sending-ways.ts";
import type { GuidanceLetter } from "./content.ts";
import { FACE } from "./face.vi.ts";
import { dossierTasks, guidedAwards, guidedConditions, guidedQuotas, guidedTask } from "./rows.ts";
import {
  EVERY_UNIT,
  GUIDANCE_TEMPLATE,
  noAwardForms,
  noDossierTask,
  undatedTasks,
} from "./words.vi.ts";

/** The one công văn of the edition, to whom the row of its own task names. */
export function composeGuidanceLetters(
  board: Board,
  { asOf }: ComposeRequest,
): Composed<GuidanceLetter> {
  const { frame, issues } = composeFrame(FACE, board, { asOf, to: [addresseesOf(board)] });
  if (frame === undefined) return { contents: [], issues };
  const content = composeGuidanceLetter(board, frame);
  const undated = content.tasks.filter(({ lastGoodDay }) => isOwed(lastGoodDay)).length;
  return {
    contents: [{ content, about: aboutEdition(board) }],
    issues: [
      ...issues,
      ...(content.awards.length === 0 ? [noAwardForms()] : []),
      ...(content.tasks.length === 0 ? [noDossierTask()] : []),
      ...(undated === 0 ? [] : [undatedTasks(undated)]),
    ],
  };
}

/**
 * Công văn hướng dẫn: award forms, quotas, conditions, and what is handed in until when, all from the
 * rows that the program itself judges by. A row that cannot be read is not in it.
 *
 * @source V.3.b
 */
export function composeGuidanceLetter(board: Board, frame: Frame): GuidanceLetter {
  const tasks = dossierTasks(board);
  return {
    frame,
    awards: guidedAwards(board),
    quotas: guidedQuotas(board),
    conditions: guidedConditions(board, "nominees"),
    tasks: tasks.map((task) => guidedTask(task, board)),
    ways: sendingWays(tasks.map((task) => ({ task }))),
    contact: contactOf(board),
  };
}

function addresseesOf({ reckoning }: Board): string {
  const own = reckoning.edition.tasks.find((task) =>
    chosen(
      task,
      ({ doers, template }) => doers.kind === "office" && GUIDANCE_TEMPLATE.test(template),
    ),
  );
  return own === undefined || own.sendTo === "" ? EVERY_UNIT : own.sendTo;
}
