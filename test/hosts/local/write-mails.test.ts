import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { planMails } from "../../../src/commands/remind.ts";
import { appendLedger, readLedger } from "../../../src/hosts/local/ledger-file.ts";
import { outboxFiles } from "../../../src/hosts/local/outbox-files.ts";
import { writeMails } from "../../../src/hosts/local/write-mails.ts";
import { portContract } from "../../outbox/port.contract.ts";
import { editionBoard, unitRow } from "../../support/edition-fixture.ts";
import { rowsIn } from "../../support/outbox/mails.ts";
import { only, taskRow, unitMails } from "../../support/reminder-run.ts";

const DUE = "2020-05-13";
const NOW = new Date("2020-05-13T00:00:00Z");
const units = [
  unitRow("A", { Email: "chung@danang.example" }),
  unitRow("B", { Email: "chung@danang.example" }),
  unitRow("C"),
];
const boardOn = (asOf: string, settings = {}) =>
  editionBoard({ asOf, units, office: only(taskRow()), settings });

let workspace = "";
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), "hop-thu-"));
});

const run = (asOf = DUE, settings = {}) =>
  writeMails({
    board: boardOn(asOf, settings),
    workspace,
    now: NOW,
    onMail: () => {},
    isStopAsked: () => false,
  });
const files = () =>
  existsSync(join(workspace, "hop-thu")) ? readdirSync(join(workspace, "hop-thu")).sort() : [];
const states = () =>
  [...readLedger(workspace).values()].map(({ units: [unit], state }) => `${unit} ${state}`);
const cursor = () => join(workspace, ".dien-hinh", "thu-dang-gui.json");

describe("the outbox of a workspace is a port", () => {
  portContract(() => {
    const folder = mkdtempSync(join(tmpdir(), "so-thu-"));
    return {
      nextRun: () => ({ ...outboxFiles(folder, NOW), send: () => "", isStopAsked: () => false }),
    };
  });
});

describe("a run", () => {
  it("ends after the file under way when a person stops it, and the next one writes the rest", async () => {
    let begun = 0;
    const stopped = await writeMails({
      board: boardOn(DUE),
      workspace,
      now: NOW,
      onMail: () => begun++,
      isStopAsked: () => begun === 1,
    });
    expect([stopped.count, stopped.left, files()]).toEqual([1, 2, [`${DUE}-A+B.eml`]]);
    expect(states()).toEqual(["A SENT", "B SENT", "C PLANNED", "VP PLANNED"]);
    expect(await run()).toMatchObject({ count: 2, left: 0 });
    expect(states()).toEqual(["A SENT", "B SENT", "C SENT", "VP SENT"]);
  });

  it("writes each mail once, notes its file, and leaves no cursor", async () => {
    const { receipts, count } = await run();
    expect(files()).toEqual([`${DUE}-A+B.eml`, `${DUE}-C.eml`, `${DUE}-VP-tong-hop.eml`]);
    expect([states(), count]).toEqual([["A SENT", "B SENT", "C SENT", "VP SENT"], 3]);
    expect(receipts.map(({ unit, state }) => `${unit} ${state}`)).toEqual(states());
    const details = [...readLedger(workspace).values()].map(({ detail }) => detail);
    expect(details[0]).toBe(`hop-thu/${DUE}-A+B.eml`);
    expect(existsSync(cursor())).toBe(false);
    expect(await run()).toEqual({ receipts: [], count: 0, left: 0 });
  });

  it("leaves to a person the mail that was under way when a run was killed", async () => {
    const [shared, own] = unitMails(planMails(boardOn(DUE), { ledger: [] }).mails);
    const both = [shared, own].flatMap((mail) => mail ?? []);
    appendLedger(
      workspace,
      both.flatMap((mail) => rowsIn(mail, "PLANNED")),
    );
    const mails = both.map(({ keys }) => keys);
    writeFileSync(cursor(), JSON.stringify({ mails, results: "", isSending: true }));
    await run();
    expect(files()).toEqual([`${DUE}-C.eml`, `${DUE}-VP-tong-hop.eml`]);
    expect(states()).toEqual(["A UNCERTAIN", "B UNCERTAIN", "C SENT", "VP SENT"]);
  });

  it("keeps everything planned while no file can be written, and goes on when it can", async () => {
    writeFileSync(join(workspace, "hop-thu"), "");
    await expect(run()).rejects.toMatchObject({ code: "write-refused" });
    expect(states()).toEqual(["A PLANNED", "B PLANNED", "C PLANNED", "VP PLANNED"]);
    expect(existsSync(cursor())).toBe(false);
    rmSync(join(workspace, "hop-thu"));
    await run("2020-05-15");
    expect(files()).toHaveLength(3);
    expect(states()).toEqual(["A SENT", "B SENT", "C SENT", "VP SENT"]);
  });

  it("names a sender that is no address, and fails no mail for it", async () => {
    const settings = { EMAIL_VAN_PHONG: "Văn phòng Sở" };
    await expect(run(DUE, settings)).rejects.toMatchObject({ code: "mail-refused" });
    expect(new Set(states().map((text) => text.split(" ")[1]))).toEqual(new Set(["PLANNED"]));
  });

  it("sends from the first address of an office that has two", async () => {
    await run(DUE, { EMAIL_VAN_PHONG: "vp@so.example; phong2@so.example" });
    const eml = readFileSync(join(workspace, "hop-thu", `${DUE}-C.eml`), "utf8");
    expect(eml).toMatch(/^From: [^\r\n]*<vp@so\.example>\r$/m);
  });

  it("stops at a ledger that cannot be read, before anything is written", async () => {
    mkdirSync(join(workspace, ".dien-hinh"), { recursive: true });
    writeFileSync(join(workspace, ".dien-hinh", "so-thu.jsonl"), '{"key":\n{"key":"b"}\n{}\n');
    await expect(run()).rejects.toMatchObject({ code: "ledger-damaged" });
    expect(files()).toEqual([]);
  });
});
