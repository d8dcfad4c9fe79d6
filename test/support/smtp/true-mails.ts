import { simpleParser } from "mailparser";
import type { PlannedMails } from "../../../src/commands/remind.ts";
import type { LedgerEntry } from "../../../src/domain/mail.ts";
import { unreachedUnits } from "../../../src/outbox/unreached.ts";
import type { Received } from "./mail-server.ts";

/** What a ledger and a server say of the same days. */
export interface Truth {
  readonly received: readonly Received[];
  readonly rows: readonly LedgerEntry[];
  /** Planned with an empty ledger. */
  readonly due: PlannedMails;
  /** Faults that struck a mail under way; each may leave one uncertain. */
  readonly faults: number;
}

/** Where the ledger and what the server truly received disagree, or a mail came twice. */
export async function mailViolations({
  received,
  rows,
  due,
  faults,
}: Truth): Promise<readonly string[]> {
  const arrived = await arrivalsByCode(received);
  const uncertain = new Set(
    rows.filter(({ state }) => state === "UNCERTAIN").map(({ code }) => code),
  );
  const named = new Set(unreachedUnits(due, rows).map(({ unit }) => unit));
  const reached = new Set(
    rows.filter(({ code }) => arrived.has(code)).flatMap(({ units }) => units),
  );
  return [
    ...[...arrived].flatMap(([code, count]) => (count > 1 ? [`${code} came ${count} times`] : [])),
    ...[...arrived.keys()].flatMap((code) =>
      rows.some((row) => row.code === code) ? [] : [`${code} came and has no row`],
    ),
    ...rows.flatMap(({ state, code, key }) => {
      const count = arrived.get(code) ?? 0;
      if (state === "SENT" && count !== 1) return [`${key} is SENT and came ${count} times`];
      if ((state === "FAILED" || state === "PLANNED") && count > 0)
        return [`${key} is ${state} and came`];
      return [];
    }),
    ...due.mails
      .flatMap(({ units }) => units)
      .filter((unit) => !named.has(unit) && !reached.has(unit))
      .map((unit) => `${unit} is lost in silence`),
    ...(uncertain.size > faults ? [`${uncertain.size} uncertain after ${faults} faults`] : []),
  ];
}

/** How often each mail came, by the code of its subject. */
async function arrivalsByCode(received: readonly Received[]): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const { raw } of received) {
    const { subject = "" } = await simpleParser(raw);
    const code = /\(mã (\w+)\)$/.exec(subject)?.[1] ?? subject;
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}
