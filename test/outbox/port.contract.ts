import { expect, it } from "vitest";
import type { AsyncOutboxPort } from "../../src/outbox/port.ts";
import { refusalOf } from "../../src/outbox/standing.ts";
import { mailTo, rowsIn } from "../support/outbox/mails.ts";

/** A store of a host; each port is a run of its own over it, the one before having ended. */
export interface PortStore {
  readonly nextRun: () => AsyncOutboxPort;
}

/** What every host's port must hold to, whatever it keeps things in. */
export function portContract(open: () => PortStore): void {
  const mail = mailTo("ĐVSN", "B");
  const planned = rowsIn(mail, "PLANNED");
  const sent = rowsIn(mail, "SENT", "250 OK\nhàng đợi «x»");

  it("begins empty, at home, and takes the lock", async () => {
    const port = open().nextRun();
    expect(await port.readKept()).toEqual({});
    expect(await port.readLedger()).toEqual([]);
    expect(refusalOf(await port.standing())).toBeUndefined();
    expect(await port.tryLock()).toBe(true);
    await port.unlock();
  });

  it("gives back rows that were flushed, whole, to the run after", async () => {
    const store = open();
    const port = store.nextRun();
    await port.tryLock();
    await port.writeRows(planned);
    await port.flush();
    await port.unlock();
    expect(await store.nextRun().readLedger()).toEqual(planned);
  });

  it("lets the last row of a key count, written in one run or in two", async () => {
    const store = open();
    for (const rows of [planned, sent]) {
      const port = store.nextRun();
      await port.tryLock();
      await port.writeRows(rows);
      await port.flush();
      await port.unlock();
    }
    const last = new Map((await store.nextRun().readLedger()).map((row) => [row.key, row]));
    expect([...last.values()]).toEqual(sent);
  });

  it("keeps the cursor and the heartbeat apart, whole, each until it is replaced or cleared", async () => {
    const store = open();
    const port = store.nextRun();
    await port.tryLock();
    await port.writeCursor("một");
    await port.writeCursor('{"hai":"ĐƠN VỊ"}');
    await port.writeHeartbeat('{"day":"2020-05-04"}');
    await port.unlock();
    const next = store.nextRun();
    expect(await next.readKept()).toEqual({
      cursor: '{"hai":"ĐƠN VỊ"}',
      heartbeat: '{"day":"2020-05-04"}',
    });
    await next.tryLock();
    await next.clearCursor();
    await next.clearCursor();
    await next.unlock();
    expect(await store.nextRun().readKept()).toEqual({ heartbeat: '{"day":"2020-05-04"}' });
  });

  it("has heard nobody ask to stop", async () => {
    expect(await open().nextRun().isStopAsked()).toBe(false);
  });

  it("tells the moment as ISO text in UTC, with time left at the beginning", async () => {
    const { at, msLeft } = await open().nextRun().clock();
    expect(at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(msLeft).toBeGreaterThan(60_000);
  });
}
