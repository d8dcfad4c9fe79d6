import type { Board } from "../../board/board.ts";
import { listValues } from "../../edition/lists.ts";
import { settingOf, yearSetting } from "../../edition/settings.ts";
import type { Task } from "../../edition/tasks.ts";
import { numberAt, type SheetRecord, textAt, textsAt } from "../../workbook/record.ts";
import { aboutEdition } from "../document-name.ts";
import type { Filled } from "../form/filled.ts";
import { composeFrame } from "../frame/compose-frame.ts";
import { conferenceDay, conferenceVenue } from "../frame/conference.ts";
import type { Frame } from "../frame/frame.ts";
import { internalRecipients } from "../frame/internal-recipients.ts";
import { guidedConditions } from "../guidance-letter/rows.ts";
import type { Composed, ComposeRequest } from "../kind.ts";
import { readItem } from "../programme/items.ts";
import { LISTS as PROGRAMMES } from "../programme/words.vi.ts";
import { expectedConferences } from "../rows/unit-conference.ts";
import type { EditionPlan, PlannedTask } from "./content.ts";
import { doerText } from "./doer-text.ts";
import { dueText } from "./due-text.ts";
import { extensionTexts } from "./extension-text.ts";
import { FACE } from "./face.vi.ts";
import { citedBy, delegateLimits, nomineeLimits } from "./limit-lines.ts";
import { awardFormLine, conditionLine, ISSUES, LISTS, owedSetting, SENDING } from "./words.vi.ts";

/** The one plan of the edition. */
export function composeEditionPlans(board: Board, { asOf }: ComposeRequest): Composed<EditionPlan> {
  const { tasks } = board.reckoning.edition;
  const recipients = internalRecipients(board);
  const { frame, issues } = composeFrame(FACE, board, { asOf, to: [], recipients });
  if (frame === undefined) return { contents: [], issues };
  const plan = composeEditionPlan(board, frame);
  const undated = tasks.filter(({ due }) => due.kind === "none").map(({ code }) => code);
  return {
    contents: [{ content: plan, about: aboutEdition(board) }],
    issues: [
      ...issues,
      ...(tasks.length === 0 ? [ISSUES.noTasks(FACE.name)] : []),
      ...(undated.length === 0 ? [] : [ISSUES.noDue(FACE.name, undated)]),
      ...(plan.quotas.length === 0 ? [ISSUES.noQuotas(FACE.name)] : []),
    ],
  };
}

/** Kế hoạch of an edition: every date, limit, award and doer in it is one of its rows. */
export function composeEditionPlan(board: Board, frame: Frame): EditionPlan {
  const { settings, catalogue, limits, tasks, awardForms } = board.reckoning.edition;
  const from = yearSetting(settings, "GIAI_DOAN_TU");
  const to = yearSetting(settings, "GIAI_DOAN_DEN");
  const set = (code: string): Filled => settingOf(settings, code) ?? { owed: owedSetting(code) };
  const items = (list: string) =>
    listValues(catalogue, list).map((value) => readItem(value, settings).title);
  return {
    frame,
    period:
      from === undefined || to === undefined
        ? { owed: owedSetting("GIAI_DOAN_TU, GIAI_DOAN_DEN") }
        : `${from} - ${to}`,
    nextPeriod: set("GIAI_DOAN_TOI"),
    heldOn: conferenceDay(board),
    venue: conferenceVenue(board),
    sessionMinutes: set("SO_PHUT_MOT_BUOI"),
    holders: expectedConferences(board).map(({ unit }) => unit.name),
    unitForms: listValues(catalogue, LISTS.unitForms),
    ofUnit: {
      limits: delegateLimits(limits, "unit"),
      items: items(PROGRAMMES.unit.programme),
    },
    ofAgency: {
      limits: delegateLimits(limits, "department"),
      items: items(PROGRAMMES.department.programme),
    },
    awardForms: ordered(awardForms.records).map(awardLine),
    quotas: nomineeLimits(limits),
    conferenceConditions: [
      ...conditionLines(board, "conferences"),
      ...conditionLines(board, "delegates"),
    ],
    nomineeConditions: conditionLines(board, "nominees"),
    recognitions: listValues(catalogue, LISTS.recognitions),
    tasks: tasks.map((task) => planned(task, board)),
  };
}

/** In the words of the guidance letter: what is asked, and of whom. */
function conditionLines(board: Board, tab: string): readonly string[] {
  return guidedConditions(board, tab).map(({ source, ...condition }) =>
    conditionLine(condition, citedBy(source)),
  );
}

/** By «Thứ tự»; a form without one comes after, by its row. */
function ordered(forms: readonly SheetRecord[]): readonly SheetRecord[] {
  const orderOf = (form: SheetRecord) => numberAt(form, "order") ?? Number.MAX_SAFE_INTEGER;
  return [...forms].sort((one, other) => orderOf(one) - orderOf(other) || one.row - other.row);
}

function awardLine(form: SheetRecord): string {
  const authority = textAt(form, "authority");
  const source = citedBy(textAt(form, "source"));
  return awardFormLine({
    name: textAt(form, "name") ?? "",
    subjects: textsAt(form, "subjects"),
    ...(authority === undefined ? {} : { authority }),
    ...(source === undefined ? {} : { source }),
  });
}

function planned(task: Task, board: Board): PlannedTask {
  const source = citedBy(task.source);
  return {
    title: task.title,
    doers: doerText(task, board),
    due: dueText(task, board.reckoning.edition.tasks),
    extensions: extensionTexts(task, board),
    sending: [
      ...(task.sendTo === "" ? [] : [SENDING.to(task.sendTo)]),
      ...(task.sendHow === "" ? [] : [SENDING.how(task.sendHow)]),
      ...(task.template === "" ? [] : [SENDING.template(task.template)]),
    ],
    ...(source === undefined ? {} : { source }),
  };
}
