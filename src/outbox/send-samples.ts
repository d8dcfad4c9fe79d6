import type { Day } from "../domain/day.ts";
import type { LedgerEntry, Mail, MailAddress, MailKind } from "../domain/mail.ts";
import { deliver, type Ended } from "./deliver.ts";
import { SAMPLE_MARK } from "./outbox-words.vi.ts";
import { writePlan } from "./plan-rows.ts";
import { type Asking, ask } from "./port.ts";
import { recover } from "./recover.ts";
import { underLock } from "./under-lock.ts";

/** Keys of samples begin so, and keys of an edition never do. */
const SAMPLE_KEY = "gui-thu";

export interface SampleRun {
  readonly day: Day;
  /** The day's mails, as they would go. */
  readonly mails: readonly Mail[];
  /** The person who clicked; nobody else gets one. */
  readonly to: MailAddress;
}

export type SampleReport =
  | { readonly ended: "busy" }
  | { readonly ended: Ended; readonly error?: string; readonly rows: readonly LedgerEntry[] };

/**
 * Gửi thử — the first mail of each kind, to the person who clicked, its subject marked.
 *
 * Its port is over a ledger and a cursor of their own: the mails of the day are neither read nor
 * changed, and no mode stays on. Anybody may ask, in a copy too.
 *
 * @throws what the port throws, but for `send`
 */
export function* sendSamples(run: SampleRun): Asking<SampleReport> {
  return (yield* underLock(() => sendSampleMails(run))) ?? { ended: "busy" };
}

function* sendSampleMails(run: SampleRun): Asking<SampleReport> {
  const ledger = yield* recover((yield* ask("readKept")).cursor);
  const quotaLeft = yield* ask("quotaLeft");
  const { at } = yield* ask("clock");
  const mails = sampleMails(run, at);
  const planned = yield* writePlan({ mails, lapsed: [] }, ledger);
  const delivery = yield* deliver(mails, { ledger: planned, quotaLeft });
  const { ended, error } = delivery;
  const rows = mails.flatMap(({ keys }) => keys.flatMap((key) => delivery.ledger.get(key) ?? []));
  return { ended, rows, ...(error === undefined ? {} : { error }) };
}

/** A key for each mail and moment; they bear no step, for nobody was reminded. */
function sampleMails({ mails, to, day }: SampleRun, at: string): readonly Mail[] {
  const kinds: readonly MailKind[] = ["unit-reminder", "escalation", "office-digest"];
  return kinds.flatMap((kind) => {
    const mail = mails.find((candidate) => candidate.kind === kind);
    if (mail === undefined) return [];
    const [unit = ""] = mail.units;
    return [
      {
        ...mail,
        day,
        keys: [`${SAMPLE_KEY}|${kind}|${at}`],
        units: [unit],
        to: [to],
        cc: [],
        subject: `${SAMPLE_MARK}${mail.subject}`,
        steps: [],
      },
    ];
  });
}

/** Samples tell of one day: those of another day have expired, and a host may drop them. */
export function liveSamples(ledger: readonly LedgerEntry[], day: Day): readonly LedgerEntry[] {
  return ledger.filter((row) => row.day === day);
}
