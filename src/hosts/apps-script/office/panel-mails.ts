import type { MailAddress } from "../../../domain/mail.ts";
import {
  SEND_WORDS,
  sendQuestion,
  sentSearch,
  uncertainFacts,
} from "../../../output/office-reminders.vi.ts";
import type { MailPreview, Refused, UncertainEntry } from "../../../output/panel/panel-answers.ts";
import { PANEL_REFUSALS } from "../../../output/panel/panel-refusals.vi.ts";
import { gather, isUnfinished, unfinishedText } from "./gather.ts";
import { KEYS } from "./keys.ts";
import { outlook } from "./preview-run.ts";
import { menuRefusal, shownMoment } from "./reminder-menu.ts";
import { type Run, refused } from "./run.ts";
import type { ReminderServices } from "./services.ts";
import { resolveRun, uncertainMails } from "./uncertain-run.ts";

/** The exact mails of now, and what has to be confirmed before they go; nothing is sent. */
export function panelPreview(
  run: Run,
  services: ReminderServices,
): Omit<MailPreview, "ok"> | Refused {
  const gathered = gather(run);
  if (isUnfinished(gathered)) return refused("unfinished", unfinishedText(gathered));
  const { mails, waits, quotaLeft, tomorrow } = outlook(gathered, services);
  const why = menuRefusal(services, gathered.props);
  const account = services.who();
  return {
    mails: mails.map(({ subject, to, cc, html }) => ({
      subject,
      to: addresses(to),
      cc: addresses(cc),
      html,
    })),
    question:
      mails.length === 0 || why !== undefined
        ? ""
        : sendQuestion({ mails: mails.length, waits, quotaLeft, tomorrow, account }),
    note: why ?? (mails.length === 0 ? SEND_WORDS.nothing(tomorrow) : ""),
  };
}

function addresses(people: readonly MailAddress[]): string {
  return people.map(({ address }) => address).join(", ");
}

/** The mails of which nobody knows whether they went. Under the lock. */
export function panelUncertain(
  services: ReminderServices,
): { readonly mails: readonly UncertainEntry[] } | Refused {
  const props = services.store.getProperties();
  const why = menuRefusal(services, props);
  if (why !== undefined) return refused("may-not-send", why);
  const owner = props[KEYS.triggerOwner] ?? "";
  return {
    mails: uncertainMails(services).flatMap((entries) => {
      const [entry] = entries;
      if (entry === undefined) return [];
      const units = entries.flatMap((one) => one.units);
      const facts = uncertainFacts(entry, shownMoment(services, entry));
      return [{ key: entry.key, units, facts, search: sentSearch(entry), owner }];
    }),
  };
}

/** What a person saw of one of them, into the ledger. Under the lock. */
export function panelVerdict(
  services: ReminderServices,
  { key, verdict }: { readonly key: string; readonly verdict: string },
): { readonly code: string; readonly text: string } | Refused {
  const why = menuRefusal(services, services.store.getProperties());
  if (why !== undefined) return refused("may-not-send", why);
  if (verdict !== "seen" && verdict !== "not-seen")
    return refused("unknown-verdict", PANEL_REFUSALS.outdated);
  return { code: "done", text: resolveRun(services, { key, verdict }) };
}
