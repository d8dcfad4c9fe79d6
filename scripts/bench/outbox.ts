import { sendingCost } from "../../test/support/outbox/costs.ts";
import { type Figure, figure } from "./measure.ts";

const KILL_SEEDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** What sending costs on the protocol with its port: counts, and virtual time. */
export function outboxFigures(): readonly Figure[] {
  const small = sendingCost(200, { seed: 1, chance: 0 });
  const calm = sendingCost(1000, { seed: 1, chance: 0 });
  const killed = KILL_SEEDS.map((seed) => sendingCost(1000, { seed, chance: 0.002 }));
  const [slowest] = [...killed].sort((one, other) => other.busyMs - one.busyMs);
  return [
    figure(`send ${small.mails} mails / that many + 8 (service calls)`, small.calls, {
      reference: small.mails + 8,
      limit: 1,
    }),
    figure(`asked whether to stop, ${small.mails} mails / one a mail (calls)`, small.stopAsked, {
      reference: small.mails,
      limit: 1,
    }),
    figure(`its durable writes beside them, ${small.mails} mails (calls)`, small.durable),
    figure("1,000 units killed at random / never killed (virtual ms)", slowest?.busyMs ?? 0, {
      reference: calm.busyMs,
      limit: 1.1,
    }),
  ];
}
