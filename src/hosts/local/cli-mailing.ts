import type { Command } from "commander";
import type { Verdict } from "../../outbox/resolve-uncertain.ts";
import { CLI_WORDS } from "../../output/cli-words.vi.ts";
import { isMailAddress } from "./eml.ts";
import { UsageError } from "./usage-error.ts";

/** What `remind` does with the office's own mail server. */
export type Mailing =
  | { readonly does: "send" }
  | {
      readonly does: "set-up";
      /** The .eml files written so far went out by hand. */
      readonly filesSent: boolean;
    }
  | { readonly does: "sample"; readonly to?: string }
  | { readonly does: "list-uncertain" }
  | { readonly does: "resolve"; readonly code: string; readonly verdict: Verdict };

type Options = Readonly<Record<string, unknown>>;

export function addMailingOptions(remind: Command): void {
  const { options } = CLI_WORDS;
  remind
    .option("--preview", options.preview)
    .option("--send", options.send)
    .option("--set-up", options.setUp)
    .option("--files-sent", options.filesSent)
    .option("--sample [address]", options.sample)
    .option("--uncertain", options.uncertain)
    .option("--seen <code>", options.seen)
    .option("--not-seen <code>", options.notSeen);
}

/**
 * The one thing asked for; undefined when mails only go into files.
 *
 * @throws UsageError for two things at once, a day of one's own, a sample to no address
 */
export function readMailing(options: Options): Mailing | undefined {
  const asked = Object.entries(MAILINGS).filter(([name]) => options[name] !== undefined);
  const names = asked.map(([, { option }]) => option);
  if (asked.length > 1) throw new UsageError(CLI_WORDS.oneOfMailing(names.join(", ")));
  if (options["filesSent"] === true && options["setUp"] !== true) {
    throw new UsageError(CLI_WORDS.onlyBeside("--files-sent", "--set-up"));
  }
  const [first] = asked;
  if (first === undefined) return undefined;
  const [name, { option, read }] = first;
  const isPreview = options["preview"] === true;
  if (isPreview && name !== "send")
    throw new UsageError(CLI_WORDS.oneOfMailing(`--preview, ${option}`));
  if (options["asOf"] !== undefined && !isPreview) throw new UsageError(CLI_WORDS.mailsOfToday);
  return read(options[name], options);
}

interface Reader {
  readonly option: string;
  readonly read: (value: unknown, options: Options) => Mailing;
}

const MAILINGS: Readonly<Record<string, Reader>> = {
  send: { option: "--send", read: () => ({ does: "send" }) },
  setUp: {
    option: "--set-up",
    read: (_, options) => ({ does: "set-up", filesSent: options["filesSent"] === true }),
  },
  sample: { option: "--sample", read: sampleTo },
  uncertain: { option: "--uncertain", read: () => ({ does: "list-uncertain" }) },
  seen: { option: "--seen", read: resolving("seen") },
  notSeen: { option: "--not-seen", read: resolving("not-seen") },
};

function sampleTo(value: unknown): Mailing {
  if (typeof value !== "string") return { does: "sample" };
  if (!isMailAddress(value)) throw new UsageError(CLI_WORDS.badSampleAddress(value));
  return { does: "sample", to: value };
}

function resolving(verdict: Verdict): Reader["read"] {
  return (code) => ({ does: "resolve", code: String(code).trim().toUpperCase(), verdict });
}
