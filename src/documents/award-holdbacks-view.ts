import type { AwardHoldbacks, Owed, QuotaUse } from "./content.ts";
import type { Content } from "./fill-template.ts";
import { proseCount, shortDay, thousands } from "./official-words.ts";
import { CASES } from "./phrases.vi.ts";
import { isOwed, type Segment, segments } from "./segments.ts";

/** The values of the tags that only the internal file of an award submission has. */
export function awardHoldbacksView({ authority, asOf, held, quotas }: AwardHoldbacks): Content {
  return {
    authority,
    asOf: shortDay(asOf),
    heldCount: `${proseCount(held.length)} ${CASES}`,
    hasHeld: tableOf(
      "held",
      held.map((one, index) => ({ number: index + 1, ...one })),
    ),
    hasQuotas: tableOf("quotas", quotas.map(quotaRow)),
  };
}

/** A table that a template prints once with its rows, or not at all. */
function tableOf(tag: string, rows: readonly Content[]): readonly Content[] {
  return rows.length === 0 ? [] : [{ [tag]: rows }];
}

function quotaRow({ unit, limit, base, allowed, used }: QuotaUse, index: number): Content {
  return {
    number: index + 1,
    unit,
    limit,
    base: figure(base),
    allowed: figure(allowed),
    used: thousands(used),
    left: isOwed(allowed) ? figure(allowed) : segments(signed(allowed - used)),
  };
}

function figure(value: number | Owed): readonly Segment[] {
  return segments(isOwed(value) ? value : thousands(value));
}

/** Below 0 where a unit has nominated more than it may. */
function signed(count: number): string {
  return count < 0 ? `-${thousands(-count)}` : thousands(count);
}
