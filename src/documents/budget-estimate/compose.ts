import type { Board } from "../../board/board.ts";
import { listValues } from "../../edition/lists.ts";
import { type Settings, substituteLeniently } from "../../edition/settings.ts";
import { numberAt, textAt } from "../../workbook/record.ts";
import { aboutEdition } from "../document-name.ts";
import { addresseeOf } from "../frame/addressee.ts";
import { composeFrame } from "../frame/compose-frame.ts";
import type { Frame } from "../frame/frame.ts";
import { internalRecipients } from "../frame/internal-recipients.ts";
import type { Composed, ComposeRequest } from "../kind.ts";
import { formOrder } from "../rows/award-annexes.ts";
import { type EligibleNominee, eligibilityOf, type SubjectKind } from "../rows/eligibility.ts";
import {
  type UnitConference,
  unitConference,
  unitConferenceDayCell,
} from "../rows/unit-conference.ts";
import { thousands } from "../wording/official-words.ts";
import type { BudgetEstimate, CostLine, UnitEstimate } from "./content.ts";
import { FACE } from "./face.vi.ts";
import { totalVnd } from "./sums.ts";
import { COST_LIST, ISSUES, MEASURES, OWED } from "./words.vi.ts";

/** The one estimate of the edition. */
export function composeBudgetEstimates(
  board: Board,
  { asOf }: ComposeRequest,
): Composed<BudgetEstimate> {
  const recipients = internalRecipients(board);
  const { frame, issues } = composeFrame(FACE, board, { asOf, to: [], recipients });
  if (frame === undefined) return { contents: [], issues };
  const estimate = composeBudgetEstimate(board, frame);
  return {
    contents: [{ content: estimate, about: aboutEdition(board) }],
    issues: [...issues, ...issuesOf(estimate)],
  };
}

/**
 * Dự toán kinh phí: the prize money of those who may be submitted, the costs that no row can fill, and
 * what the units have estimated for their own conferences.
 *
 * @source IV, V.3.c
 */
export function composeBudgetEstimate(board: Board, frame: Frame): BudgetEstimate {
  const { settings, catalogue } = board.reckoning.edition;
  return {
    frame,
    prizes: prizeLines(eligibilityOf(board).eligible, settings),
    costs: listValues(catalogue, COST_LIST).map((name) => ({
      name: substituteLeniently(name, settings),
      measure: { owed: OWED.part },
      quantity: { owed: OWED.part },
      priceVnd: { owed: OWED.part },
      owed: OWED.cost,
    })),
    units: board.units
      .map(({ unit }) => unitConference(board, unit))
      .filter(({ isExpected, record }) => isExpected || budgetOf(record) !== undefined)
      .map(unitEstimate),
  };
}

const PRIZES = { collective: "collectivePrizeVnd", individual: "individualPrizeVnd" } as const;

/** By «Thứ tự» of the award form, collectives before individuals. */
function prizeLines(nominees: readonly EligibleNominee[], settings: Settings): readonly CostLine[] {
  const forms = new Map(nominees.map((nominee) => [nominee.form.row, nominee]));
  const ordered = [...forms.values()].sort((one, other) => formOrder(one) - formOrder(other));
  return ordered.flatMap(({ form }) =>
    (["collective", "individual"] as const).flatMap((subject) =>
      prizeLine(
        nominees.filter((nominee) => nominee.form.row === form.row && nominee.subject === subject),
        { subject, settings },
      ),
    ),
  );
}

function prizeLine(
  own: readonly EligibleNominee[],
  { subject, settings }: { readonly subject: SubjectKind; readonly settings: Settings },
): CostLine[] {
  const [first] = own;
  if (first === undefined) return [];
  const prize = numberAt(first.form, PRIZES[subject]);
  return [
    {
      name: addresseeOf(textAt(first.form, "name") ?? "", settings),
      measure: MEASURES[subject],
      quantity: thousands(own.length),
      priceVnd: prize === undefined ? { owed: OWED.part } : thousands(prize),
      ...(prize === undefined ? { owed: OWED.prize } : { amountVnd: prize * own.length }),
    },
  ];
}

function budgetOf(record: UnitConference["record"]): number | undefined {
  return record && numberAt(record, "budgetVnd");
}

function unitEstimate(conference: UnitConference): UnitEstimate {
  const { unit, record, isGivenUp } = conference;
  const planned = record && numberAt(record, "plannedDelegates");
  const amount = isGivenUp ? 0 : budgetOf(record);
  return {
    unit: unit.name,
    heldOn: isGivenUp ? "" : unitConferenceDayCell(conference),
    delegates: isGivenUp ? "" : planned === undefined ? { owed: OWED.unit } : thousands(planned),
    ...(amount === undefined ? {} : { amountVnd: amount }),
    isGivenUp,
  };
}

function issuesOf(estimate: BudgetEstimate): readonly string[] {
  const { name } = FACE;
  const { prizes, costs, units } = estimate;
  const unpaid = prizes.filter(({ amountVnd }) => amountVnd === undefined);
  const silent = units.filter(({ amountVnd }) => amountVnd === undefined);
  const names = unpaid.map((line) => `${line.name} (${line.measure})`);
  return [
    ...(prizes.length === 0 ? [ISSUES.noNominee(name)] : []),
    ...(names.length === 0 ? [] : [ISSUES.noPrize(name, names)]),
    ...(costs.length === 0 ? [ISSUES.noList(name)] : []),
    ...(silent.length === 0
      ? []
      : [
          ISSUES.noEstimate(
            name,
            silent.map(({ unit }) => unit),
          ),
        ]),
    ...(Number.isSafeInteger(totalVnd(estimate) ?? 0) ? [] : [ISSUES.tooLarge(name)]),
  ];
}
