import { beforeAll, describe, expect, it } from "vitest";
import { type MailState, NEXT_STATES } from "../../src/domain/mail.ts";
import type { FaultWhen } from "../support/apps-script/faults.ts";
import type { Pushed } from "../support/apps-script/pushed.ts";
import { builtOffice } from "./office-world.ts";
import { type LedgerLine, OLD_LINE, type ReminderWorld, reminderWorld } from "./reminder-world.ts";

const MINUTE = 60_000;
const UNITS = 2;

let pushed: Pushed;
/** The calls of a run that nothing strikes, and the codes of its mails, the digest's last. */
let calls: readonly string[];
let expected: readonly string[];

beforeAll(async () => {
  pushed = await builtOffice();
  const clean = reminderWorld(pushed, { units: UNITS });
  calls = clean.fire("nhacViecHangNgay").calls.map(({ name }) => name);
  expected = clean.sentCodes();
  expect(expected).toHaveLength(UNITS + 2);
});

/** The ledger after each batch that anybody wrote. */
function watched(world: ReminderWorld): () => readonly string[] {
  const seen: (readonly LedgerLine[])[] = [];
  for (let nth = 1; nth <= 12; nth++) {
    world.world.during(
      { at: { name: "Sheets.Spreadsheets.batchUpdate", nth }, when: "after" },
      () => {
        seen.push(world.ledger());
      },
    );
  }
  return () =>
    [...seen, world.ledger()].flatMap((lines, at) => stepFaults(seen[at - 1] ?? [], lines));
}

function stepFaults(
  before: readonly LedgerLine[],
  after: readonly LedgerLine[],
): readonly string[] {
  const former = new Map(before.map((line) => [line.key, line]));
  const keys = after.map(({ key }) => key);
  const double = keys.filter((key, at) => keys.indexOf(key) !== at);
  const lost = [...former.keys()].filter((key) => !keys.includes(key));
  const steps = after.flatMap(({ key, state, at }) => {
    const old = former.get(key);
    if (state === undefined) return [`${key} has no state`];
    const start: readonly MailState[] =
      old?.state === undefined ? ["PLANNED"] : NEXT_STATES[old.state];
    const isAllowed = old?.state === state || start.includes(state);
    return [
      ...(isAllowed ? [] : [`${key} went from ${old?.state} to ${state}`]),
      ...(old !== undefined && old.at > at ? [`${key}: its time went back`] : []),
    ];
  });
  return [
    ...double.map((key) => `${key} stands twice`),
    ...lost.map((key) => `${key} is gone`),
    ...steps,
  ];
}

/** What no sound run does, however it was struck; `mayBeUnknown`: a mail, at most one, may stay unclear. */
function violations(world: ReminderWorld, mayBeUnknown: boolean): readonly string[] {
  const sent = world.sentCodes();
  const byCode = new Map(world.ledger().map((line) => [line.code, line]));
  const unknown = [...byCode.values()].filter(({ state }) => state === "UNCERTAIN");
  const perMail = expected.flatMap((code) => {
    const count = sent.filter((own) => own === code).length;
    const state = byCode.get(code)?.state;
    return [
      ...(count > 1 ? [`${code} went ${count} times`] : []),
      ...(count === 0 && state !== "UNCERTAIN" ? [`${code} is lost as ${state}`] : []),
      ...(count > 0 && state !== "SENT" && state !== "UNCERTAIN" ? [`${code} went: ${state}`] : []),
    ];
  });
  return [
    ...perMail,
    ...(sent.some((code) => !expected.includes(code)) ? ["a mail that nobody planned"] : []),
    ...(unknown.length > (mayBeUnknown ? 1 : 0) ? [`${unknown.length} mails are unclear`] : []),
    ...(world.oldLine().join() === OLD_LINE.join() ? [] : ["the line of yesterday was changed"]),
    ...(world.props.has("THU_DANG_GUI") ? ["a cursor is left"] : []),
  ];
}

/** When the frequent trigger comes by: an hour after the start and more. */
const LATER = Date.parse("2020-05-08T08:20:00+07:00");

/** The frequent trigger, until it finds nothing to do. */
function settle(world: ReminderWorld): void {
  for (let count = 0; count < 4; count++) {
    const run = world.fire("tiepTuc");
    expect(run.error).toBeUndefined();
    if (!run.calls.some(({ name }) => name === "Sheets.Spreadsheets.get")) return;
    world.world.wait(15 * MINUTE);
  }
  throw new Error("the frequent trigger never came to an end");
}

/** Worlds that a struck run left, and of which it is proven how they settle. */
const proven = new Set<string>();

function struck(index: number, act: (world: ReminderWorld) => void): readonly string[] {
  const language = index % 2 === 0 ? "vi" : "en";
  const world = reminderWorld(pushed, { units: UNITS, language });
  const steps = watched(world);
  act(world);
  world.fire("nhacViecHangNgay");
  world.world.waitUntil(LATER);
  const name = calls[index] ?? "";
  const mayBeUnknown = isBehindCursor(index, name);
  const leaves = `${mayBeUnknown} ${world.world.fingerprint}`;
  const found = proven.has(leaves) ? steps() : settled(world, { steps, mayBeUnknown });
  if (found.length === 0) proven.add(leaves);
  return found.map((fault) => `${index} ${name}: ${fault}`);
}

/** A mail that went is known to have gone once the cursor of the next one, or of the end, stands. */
function isBehindCursor(index: number, name: string): boolean {
  if (name === "MailApp.sendEmail" || name === "Properties.setProperty") return true;
  const isStopAsked = name === "Properties.getProperty";
  return isStopAsked && index > calls.indexOf("MailApp.sendEmail");
}

function settled(
  world: ReminderWorld,
  {
    steps,
    mayBeUnknown,
  }: { readonly steps: () => readonly string[]; readonly mayBeUnknown: boolean },
): readonly string[] {
  settle(world);
  return [...steps(), ...violations(world, mayBeUnknown)];
}

/** Hundreds of runs, on a busy machine. */
const SWEEP_MS = 900_000;
const ALL: readonly FaultWhen[] = ["before", "after"];

describe("a send run of the built file, its digest too, struck at every service call", () => {
  it.each(ALL)(
    "by an error %s its effect: none twice, none lost in silence",
    (when) => {
      const found = calls.flatMap((_, index) =>
        struck(index, ({ world }) => world.fail({ at: index, when, text: world.text("S1") })),
      );
      expect(found).toEqual([]);
    },
    SWEEP_MS,
  );

  it.each(ALL)(
    "by Google's kill %s its effect: none twice, none lost in silence",
    (when) => {
      const found = calls.flatMap((_, index) =>
        struck(index, ({ world }) => world.kill({ at: index, when })),
      );
      expect(found).toEqual([]);
    },
    SWEEP_MS,
  );

  it(
    "by a whole second run in the midst of it: none twice, none unclear",
    () => {
      const found = calls.flatMap((_, index) =>
        struck(index, ({ world, fire }) =>
          world.during({ at: index, when: "before" }, () => {
            expect(fire("nhacViecHangNgay").error).toBeUndefined();
          }),
        ),
      );
      expect(found).toEqual([]);
    },
    SWEEP_MS,
  );
});

describe("«Gửi thử» in the midst of it", () => {
  it(
    "changes nothing of the mails of the day",
    () => {
      const found = struck(5, ({ world, run }) => {
        world.during({ at: "Lock.tryLock", when: "before" }, () => {
          run("guiThuChoToi");
        });
      });
      expect(found).toEqual([]);
    },
    SWEEP_MS,
  );
});
