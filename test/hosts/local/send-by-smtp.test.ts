import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { simpleParser } from "mailparser";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { planMails } from "../../../src/commands/remind.ts";
import type { LedgerEntry } from "../../../src/domain/mail.ts";
import { readLedger } from "../../../src/hosts/local/ledger-file.ts";
import { outboxFiles } from "../../../src/hosts/local/outbox-files.ts";
import { sendBySmtp, sendSamplesBySmtp } from "../../../src/hosts/local/send-by-smtp.ts";
import { recordStanding, sendStanding } from "../../../src/hosts/local/send-standing.ts";
import { writeMails } from "../../../src/hosts/local/write-mails.ts";
import { refusalOf } from "../../../src/outbox/standing.ts";
import { portContract } from "../../outbox/port.contract.ts";
import { editionBoard, unitRow } from "../../support/edition-fixture.ts";
import { oneOf, seeded } from "../../support/outbox/seeded.ts";
import { only, taskRow } from "../../support/reminder-run.ts";
import {
  type Fault,
  type FaultLine,
  type Stage,
  startFaultLine,
} from "../../support/smtp/fault-line.ts";
import {
  plainServer,
  type RunningServer,
  startMailServer,
} from "../../support/smtp/mail-server.ts";
import { mailViolations } from "../../support/smtp/true-mails.ts";

const DUE = "2020-05-13";
const NOW = new Date("2020-05-13T03:00:00Z");
const ACCOUNT = "vanthu";
const units = ["A", "B", "C", "D"].map((code) => unitRow(code));

let workspace = "";
let server: RunningServer;
const lines: FaultLine[] = [];
beforeEach(async () => {
  workspace = freshFolder();
  recordStanding(workspace, ACCOUNT);
  server = await startMailServer();
});
afterEach(async () => {
  for (const line of lines.splice(0)) await line.close();
  await server.close();
});

function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "gui-thu-"));
  mkdirSync(join(folder, ".dien-hinh"));
  return folder;
}

function runOn(asOf: string, folder: string, more: object) {
  const board = editionBoard({ asOf, units, office: only(taskRow()) });
  const own = {
    server: plainServer(server.port),
    now: NOW,
    account: ACCOUNT,
    onMail: () => {},
    isStopAsked: () => false,
  };
  return { board, workspace: folder, ...own, ...more };
}

const send = (asOf = DUE, more: object = {}) => sendBySmtp(runOn(asOf, workspace, more));

async function sendOver(faults: readonly (Fault | undefined)[], asOf = DUE) {
  const line = await startFaultLine(server.port, faults);
  lines.push(line);
  return send(asOf, { server: plainServer(line.port) });
}

const rows = (folder = workspace) => [...readLedger(folder, "smtp").values()];
const states = () => rows().map(({ units: [unit], state }) => `${unit} ${state}`);
const all = (state: LedgerEntry["state"]) =>
  ["A", "B", "C", "D", "VP"].map((unit) => `${unit} ${state}`);

/** How often each mail arrived, by its Message-ID. */
async function arrivals(): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const { raw } of server.received) {
    const { messageId = "" } = await simpleParser(raw);
    counts.set(messageId, (counts.get(messageId) ?? 0) + 1);
  }
  return counts;
}

describe("a person who stops a sending", () => {
  it("is heard after the mail under way: the rest waits, nothing is uncertain, the next run sends it", async () => {
    let handed = 0;
    const more = { onMail: () => handed++, isStopAsked: () => handed === 2 };
    expect(await send(DUE, more)).toMatchObject({ ended: "stopped", sent: 2, waiting: 3 });
    expect(states()).toEqual(["A SENT", "B SENT", "C PLANNED", "D PLANNED", "VP PLANNED"]);
    expect(server.received).toHaveLength(2);
    expect(await send()).toMatchObject({ ended: "done", sent: 3, waiting: 0 });
    expect(states()).toEqual(all("SENT"));
    expect([...(await arrivals()).values()]).toEqual([1, 1, 1, 1, 1]);
  });
});

describe("the outbox of a workspace that sends is a port", () => {
  portContract(() => {
    const folder = freshFolder();
    recordStanding(folder, ACCOUNT);
    const standing = () => sendStanding(folder, ACCOUNT);
    return {
      nextRun: () => ({
        ...outboxFiles(folder, NOW, "smtp"),
        standing,
        send: () => "",
        isStopAsked: () => false,
      }),
    };
  });
});

describe("a run", () => {
  it("hands each mail over once, with the server's answer in the ledger", async () => {
    const { ended, sent, waiting } = await send();
    expect([ended, sent, waiting, states()]).toEqual(["done", 5, 0, all("SENT")]);
    expect(rows()[0]?.detail).toContain("xếp hàng");
    expect(server.received.map(({ to }) => to).slice(0, 2)).toEqual([
      ["a@danang.example"],
      ["b@danang.example"],
    ]);
    for (let again = 0; again < 3; again++) expect((await send()).sent).toBe(0);
    expect([...(await arrivals()).values()]).toEqual([1, 1, 1, 1, 1]);
  });

  it("says from whom, to whom answers go, and an id made of the key", async () => {
    await send();
    const [first] = server.received;
    const mail = await simpleParser(first?.raw ?? "");
    const [{ key = "", code = "" } = {}] = rows();
    expect([first?.from, mail.from?.value[0]?.address]).toEqual(
      Array(2).fill("nhac-viec@so.example"),
    );
    expect(mail.replyTo?.value[0]?.address).toBe("vanphong@danang.example");
    expect(mail.messageId).toBe(`<${key.replaceAll("|", ".")}.${code}@so.example>`);
    expect([mail.date, mail.subject]).toEqual([NOW, rows()[0]?.subject]);
  });

  it.each([
    { does: "drop-after", arrived: 1, because: "it came, and nobody said so" },
    { does: "drop", arrived: 0, because: "it never came" },
  ] as const)(
    "whose line breaks after the last dot ($does) leaves that mail to a person for ever",
    async ({ does, arrived }) => {
      const { sent } = await sendOver([undefined, { at: "dot", does }]);
      const expected = ["A SENT", "B UNCERTAIN", "C SENT", "D SENT", "VP SENT"];
      expect([sent, states()]).toEqual([4, expected]);
      for (let again = 0; again < 3; again++) await send();
      expect(states()).toEqual(expected);
      expect(server.received).toHaveLength(4 + arrived);
      expect(server.received.filter(({ to }) => to[0] === "b@danang.example")).toHaveLength(
        arrived,
      );
    },
  );

  it.each<{ readonly fault: Fault; readonly because: string }>([
    { fault: { at: "greeting", does: "drop" }, because: "no line" },
    { fault: { at: "MAIL", does: "answer", text: "451 4.3.0 later" }, because: "our sender" },
    { fault: { at: "DATA", does: "drop-after" }, because: "no content was asked for" },
  ])(
    "that the server stops at once ($fault.at) keeps every mail for the next",
    async ({ fault }) => {
      const { ended, error } = await sendOver([undefined, fault]);
      expect([ended, typeof error]).toEqual(["trouble", "string"]);
      expect(states()).toEqual(["A SENT", "B PLANNED", "C PLANNED", "D PLANNED", "VP PLANNED"]);
      expect((await send()).sent).toBe(4);
      expect([...(await arrivals()).values()]).toEqual([1, 1, 1, 1, 1]);
    },
  );

  it("that may send no more today stops, and goes on", async () => {
    const full: Fault = { at: "dot", does: "answer", text: "550 5.4.5 Daily limit" };
    const { ended, waiting } = await sendOver([undefined, undefined, full]);
    expect([ended, waiting]).toEqual(["quota", 3]);
    await send("2020-05-14");
    expect([...(await arrivals()).values()].every((count) => count === 1)).toBe(true);
    expect(rows().filter(({ state }) => state !== "SENT")).toEqual([]);
  });

  it("fails one mail, says why, and leaves it be while its addressees stand", async () => {
    const nobody: Fault = { at: "RCPT", does: "answer", text: "550 5.1.1 nobody" };
    const { ended, unreached } = await sendOver([nobody]);
    expect(ended).toBe("done");
    expect(rows()[0]).toMatchObject({ state: "FAILED", detail: expect.stringContaining("5.1.1") });
    expect(unreached).toMatchObject([{ unit: "A", reason: "failed" }]);
    await send();
    expect([states(), server.received.length]).toEqual([["A FAILED", ...all("SENT").slice(1)], 4]);
  });

  it("stops after three uncertain mails in a row: the server is ill", async () => {
    const lost: Fault = { at: "dot", does: "drop" };
    const { ended } = await sendOver([lost, lost, lost, lost]);
    expect(ended).toBe("trouble");
    expect(states()).toEqual([
      "A UNCERTAIN",
      "B UNCERTAIN",
      "C UNCERTAIN",
      "D PLANNED",
      "VP PLANNED",
    ]);
  });

  it("names the address that the server would not take a mail for", async () => {
    await server.close();
    server = await startMailServer({
      onRcptTo: ({ address }, _, done) =>
        address === "xa@danang.example"
          ? done(Object.assign(new Error("nobody"), { responseCode: 550 }))
          : done(),
    });
    const two = [unitRow("A", { Email: "a@danang.example; xa@danang.example" })];
    const board = editionBoard({ asOf: DUE, units: two, office: only(taskRow()) });
    const { refused } = await send(DUE, { board, server: plainServer(server.port) });
    expect(refused).toEqual([{ address: "xa@danang.example", units: ["A"] }]);
    expect(rows()[0]).toMatchObject({ state: "SENT", detail: expect.stringContaining("xa@") });
    expect(server.received[0]?.to).toEqual(["a@danang.example"]);
    await send("2020-05-14", { board: { ...board, asOf: "2020-05-14" } });
    const digest = await simpleParser(server.received.at(-1)?.raw ?? "");
    expect(digest.text).toContain("== Đã gửi nhưng thiếu người nhận ==");
    expect(digest.text).toContain("Máy chủ không nhận cho xa@danang.example");
  });
});

const STAGES: readonly [Stage, ...Stage[]] = ["greeting", "MAIL", "RCPT", "DATA", "dot"];
const WAYS = ["drop", "drop-after", "answer", "lie"] as const;
const ANSWERS = ["421 4.3.2 bận", "450 4.2.0 chờ", "451 4.3.0 lỗi", "550 5.0.0 không"] as const;

/** A fault on about every third line; a server never lies with a «no» that is for good. */
function randomFault(chance: () => number): Fault | undefined {
  if (chance() > 0.35) return undefined;
  const at = oneOf(chance, STAGES);
  const does = oneOf(chance, WAYS);
  const text = oneOf(chance, ANSWERS);
  if (does === "answer") return { at, does, text };
  return does === "lie" ? { at: "dot", does, text: "451 4.3.0 lỗi" } : { at, does };
}

describe("runs over a line that fails at random", () => {
  it.each([1, 2, 3])("leave the ledger and the server of one mind (seed %i)", async (seed) => {
    const chance = seeded(seed);
    const faults = Array.from({ length: 40 }, () => randomFault(chance));
    const line = await startFaultLine(server.port, faults);
    lines.push(line);
    for (let round = 0; round < 4; round++) await send(DUE, { server: plainServer(line.port) });
    const due = planMails(runOn(DUE, workspace, {}).board, { ledger: [] });
    const struck = faults.slice(0, line.opened()).filter((fault) => fault?.at === "dot").length;
    const truth = { received: server.received, rows: rows(), due, faults: struck };
    expect(await mailViolations(truth)).toEqual([]);
    expect(line.opened()).toBeGreaterThan(5);
  });
});

describe("files and mails do not stand in for one another", () => {
  it("an .eml that was written keeps no mail back, and a mail sent keeps no .eml back", async () => {
    const board = editionBoard({ asOf: DUE, units, office: only(taskRow()) });
    const write = () =>
      writeMails({ board, workspace, now: NOW, onMail: () => {}, isStopAsked: () => false });
    expect((await write()).count).toBe(5);
    expect((await send()).sent).toBe(5);
    expect([(await write()).count, (await send()).sent]).toEqual([0, 0]);
    expect(readdirSync(join(workspace, "hop-thu"))).toHaveLength(5);
  });
});

describe("a clock that was moved", () => {
  it("gives no unit a second mail for the same steps, nor two mails under one key", async () => {
    for (const day of [DUE, "2020-05-12", DUE, "2020-05-06", "2020-05-14", DUE]) await send(day);
    const perUnit = rows().filter(
      ({ kind, state }) => kind !== "office-digest" && state === "SENT",
    );
    expect(perUnit.map(({ units: [unit] }) => unit)).toEqual(["A", "B", "C", "D"]);
    expect([...(await arrivals()).values()].every((count) => count === 1)).toBe(true);
  });
});

describe("only one account in one folder sends", () => {
  it.each([
    { code: "send-other-owner", of: () => ({ account: "nguoi-khac" }), because: "another account" },
    {
      code: "send-copy",
      of: () => {
        const copy = `${workspace}-sao`;
        cpSync(workspace, copy, { recursive: true });
        return { workspace: copy };
      },
      because: "a copy of the folder, its ledger with it",
    },
    { code: "send-not-set-up", of: () => ({ workspace: freshFolder() }), because: "never set up" },
  ])("$code: $because", async ({ code, of }) => {
    await expect(send(DUE, of())).rejects.toMatchObject({ code });
    expect(server.received).toEqual([]);
  });

  it("a folder put back in its place from a copy is not the one that was set up", async () => {
    cpSync(workspace, `${workspace}-sao`, { recursive: true });
    await send();
    rmSync(workspace, { recursive: true });
    cpSync(`${workspace}-sao`, workspace, { recursive: true });
    expect(refusalOf(sendStanding(workspace, ACCOUNT))).toBe("copy");
    await expect(send()).rejects.toMatchObject({ code: "send-copy" });
    expect(server.received).toHaveLength(5);
  });

  it("a copy that was set up on purpose sends", async () => {
    const copy = `${workspace}-sao`;
    cpSync(workspace, copy, { recursive: true });
    recordStanding(copy, ACCOUNT);
    expect((await send(DUE, { workspace: copy })).sent).toBe(5);
  });
});

describe("a sample", () => {
  it("goes to one address, marked, in a copy too, and changes nothing of the day's mails", async () => {
    const copy = freshFolder();
    const report = await sendSamplesBySmtp(runOn(DUE, copy, {}), "toi@so.example");
    expect(report.ended).toBe("done");
    expect(server.received.map(({ to }) => to)).toEqual(Array(2).fill(["toi@so.example"]));
    const { subject } = await simpleParser(server.received[0]?.raw ?? "");
    expect(subject).toMatch(/^\[Gửi thử\] \[SCT-III-2020/);
    expect(rows(copy)).toEqual([]);
    await sendSamplesBySmtp(runOn("2020-05-14", copy, {}), "toi@so.example");
    const days = [...readLedger(copy, "samples").values()].map(({ day }) => day);
    expect(new Set(days)).toEqual(new Set(["2020-05-14"]));
  });
});
