import type { Board } from "../../board/board.ts";
import { type Day, daysBetween } from "../../domain/day.ts";
import type { Unit } from "../../edition/units.ts";
import type { Receipt } from "../../intake/receipts.ts";
import type { TaskState } from "../../reckoning/task-states.ts";
import { isOwed } from "../form/segments.ts";
import { composeFrame } from "../frame/compose-frame.ts";
import { contactOf } from "../frame/contact.ts";
import type { Frame } from "../frame/frame.ts";
import type { Composed, ComposeRequest } from "../kind.ts";
import { shortDay } from "../wording/official-words.ts";
import { sendingWays } from "../wording/sending-ways.ts";
import type { ReturnedPaper, ReturnLetter } from "./content.ts";
import { FACE } from "./face.vi.ts";
import {
  dueAgain,
  incomplete,
  nothingReturned,
  nothingReturnedTo,
  OWED_RETURN,
} from "./words.vi.ts";

/** One slip a unit that has a paper returned: of the unit asked for, or of all of them. */
export function composeReturnLetters(
  board: Board,
  { asOf, unit }: ComposeRequest,
): Composed<ReturnLetter> {
  const asked = board.units
    .filter((one) => unit === undefined || one.unit.code === unit.code)
    .map((one) => ({ unit: one.unit, states: one.tasks.filter(isReturned) }))
    .filter(({ states }) => states.length > 0);
  if (asked.length === 0) {
    const why = unit === undefined ? nothingReturned() : nothingReturnedTo(unit.name);
    return { contents: [], issues: [why] };
  }
  const composed = asked.map((one) => composeFor(one, board, asOf));
  return {
    contents: composed.flatMap(({ contents }) => contents),
    issues: composed.flatMap(({ issues }) => issues),
  };
}

interface Returned {
  readonly unit: Unit;
  readonly states: readonly TaskState[];
}

function composeFor({ unit, states }: Returned, board: Board, asOf: Day): Composed<ReturnLetter> {
  const request = { asOf, to: [unit.name], by: "office" } as const;
  const { frame, issues } = composeFrame(FACE, board, request);
  if (frame === undefined) return { contents: [], issues };
  const content = composeReturnLetter(board, frame, states);
  const lacking = content.papers.filter((paper) => Object.values(paper).some(isOwed)).length;
  return {
    contents: [{ content, about: unit.code, unit }],
    issues: [...issues, ...(lacking === 0 ? [] : [incomplete(unit.name, lacking)])],
  };
}

/**
 * Phiếu trả lại hồ sơ: what stands returned to one unit, by the latest row of `Tiếp nhận` of each
 * task. What has been taken since is not in it; what the row does not say is owed.
 *
 * @source V.3.e
 */
export function composeReturnLetter(
  board: Board,
  frame: Frame,
  states: readonly TaskState[],
): ReturnLetter {
  const inOrder = [...states].sort((one, other) => one.task.row - other.task.row);
  return {
    frame,
    papers: inOrder.flatMap(({ task, completion: { returned } }) =>
      returned === undefined ? [] : [toPaper(task.title, returned, board.asOf)],
    ),
    ways: sendingWays(inOrder),
    contact: contactOf(board),
  };
}

function isReturned({ completion }: TaskState): boolean {
  return completion.returned !== undefined;
}

function toPaper(task: string, { receivedOn, reason, newDue }: Receipt, asOf: Day): ReturnedPaper {
  return {
    task,
    receivedOn: receivedOn === undefined ? { owed: OWED_RETURN.receivedOn } : shortDay(receivedOn),
    reason: reason ?? { owed: OWED_RETURN.reason },
    newDue:
      newDue === undefined
        ? { owed: OWED_RETURN.newDue }
        : dueAgain(shortDay(newDue), daysBetween(newDue, asOf)),
  };
}
