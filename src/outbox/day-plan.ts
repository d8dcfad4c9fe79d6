import type { Board } from "../board/board.ts";
import { planMails, type RemindOptions } from "../commands/remind.ts";
import type { Plan } from "./send-mails.ts";
import { unreachedUnits } from "./unreached.ts";

/**
 * The mails of a board's day as every host plans them. The digest names whom the completeness check
 * misses, which is asked of the board alone and not of what was planned.
 */
export function dayPlan(board: Board, { linkTo }: Pick<RemindOptions, "linkTo"> = {}): Plan {
  return (known) => {
    const { mails, withheld } = planMails(board, { ledger: [] });
    const toUnits = mails.filter(({ kind }) => kind !== "office-digest");
    return planMails(board, {
      ...known,
      unreached: unreachedUnits({ mails: toUnits, withheld }, known.ledger),
      ...(linkTo === undefined ? {} : { linkTo }),
    });
  };
}
