import type { AddressKind } from "./fault-kind.ts";

/** One address of a cell. */
export type AddressReading =
  | {
      readonly is: "address";
      readonly typed: string;
      readonly address: string;
      readonly doubts: readonly AddressKind[];
    }
  | {
      readonly is: "bad";
      readonly typed: string;
      readonly kind: AddressKind;
      readonly nearest?: string;
    };

const NAMED = /^[^<>@]*<\s*([^<>\s]+)\s*>$/;
const REMARKED = /^(\S+@\S+)\s+\([^()@]*\)$/;
const MAILBOX = /^[A-Za-z0-9_](?:[A-Za-z0-9_.+'&-]*[A-Za-z0-9_+'&-])?$/;
const LABEL = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/;
const TOP_LABEL = /^[a-z]{2,24}$/;
const MAILBOX_MAX = 64;
const ADDRESS_MAX = 254;

/** Hosts that are a slip of the pen, and what was meant. */
const SLIPS: ReadonlyMap<string, string> = new Map([
  ...[
    "gmail.con",
    "gamil.com",
    "gmai.com",
    "gmial.com",
    "gmail.co",
    "gmail.cm",
    "gmail.com.vn",
  ].map((slip): [string, string] => [slip, "gmail.com"]),
  ["yahoo.con", "yahoo.com"],
  ["yaho.com", "yahoo.com"],
  ["hotmail.con", "hotmail.com"],
  ["outlook.con", "outlook.com"],
]);
const UNATTENDED = /^(?:no-?reply|do-?not-?reply|donotreply)$/i;

/** Reads one address; the name before `<…>`, `mailto:` and a remark in brackets are passed over. */
export function readAddress(typed: string): AddressReading {
  const doubts: AddressKind[] = [];
  const named = NAMED.exec(typed)?.[1] ?? typed;
  const remarked = REMARKED.exec(named)?.[1];
  if (remarked !== undefined) doubts.push("address-with-remark");
  const marked = remarked ?? named;
  const bare = marked.replace(/^mailto:/i, "");
  if (bare !== marked) doubts.push("mailto");
  const cut = bare.lastIndexOf("@");
  const mailbox = bare.slice(0, cut);
  const host = bare.slice(cut + 1).toLowerCase();
  const bad = badKind(bare, mailbox, host);
  if (bad !== undefined) return withNearest(typed, bad, { mailbox, host });
  if (UNATTENDED.test(mailbox)) doubts.push("unattended-mailbox");
  if (/(?:^|\.)googlegroups\.com$/.test(host)) doubts.push("group-address");
  return { is: "address", typed, address: `${mailbox}@${host}`, doubts };
}

function badKind(bare: string, mailbox: string, host: string): AddressKind | undefined {
  if (/^[=+@-]/.test(bare) && mailbox !== "") return "address-formula";
  if (/[^\u0021-\u007e]/.test(bare)) {
    if (/@\S+\s+\S+@/.test(bare)) return "no-separator";
    return /[^\u0000-\u007f]/.test(bare) ? "non-ascii" : "bad-address";
  }
  if (!bare.includes("@")) return "no-address";
  if (mailbox.length > MAILBOX_MAX || bare.length > ADDRESS_MAX) return "address-too-long";
  if (!MAILBOX.test(mailbox) || mailbox.includes("..")) return "bad-address";
  if (isHost(host)) return SLIPS.has(host) ? "probable-typo" : undefined;
  return host.endsWith(".") && isHost(host.slice(0, -1)) ? "final-dot" : "bad-address";
}

function isHost(host: string): boolean {
  const labels = host.split(".");
  const isTop = TOP_LABEL.test(labels[labels.length - 1] ?? "");
  return (
    labels.length >= 2 && isTop && labels.every((label) => LABEL.test(label) && label.length <= 63)
  );
}

function withNearest(
  typed: string,
  kind: AddressKind,
  { mailbox, host }: { mailbox: string; host: string },
): AddressReading {
  const meant = kind === "final-dot" ? host.slice(0, -1) : SLIPS.get(host);
  const isSlip = kind === "final-dot" || kind === "probable-typo";
  if (!isSlip || meant === undefined) return { is: "bad", typed, kind };
  return { is: "bad", typed, kind, nearest: `${mailbox}@${meant}` };
}
