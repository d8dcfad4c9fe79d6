import { expect, it } from "vitest";
import { builtOffice } from "./office-world.ts";
import { reminderWorld } from "./reminder-world.ts";

it("probe", async () => {
  const pushed = await builtOffice();
  const t = Date.now();
  const w = reminderWorld(pushed);
  const t1 = Date.now();
  const run = w.fire("nhacViecHangNgay");
  console.log(t1 - t, Date.now() - t1, run.error, run.stack, run.logs, run.elapsedMs);
  console.log(run.calls.map(({ name }) => name).join("\n"));
  console.log(w.ledger());
  console.log(
    w.sentCodes(),
    w.world.mail.delivered[0]?.to,
    w.world.mail.delivered[0]?.replyTo,
    w.world.mail.delivered[0]?.name,
  );
  console.log([...w.props]);
  const t2 = Date.now();
  const again = w.fire("nhacViecHangNgay");
  console.log(Date.now() - t2, again.error, again.logs, w.sentCodes().length);
  const t3 = Date.now();
  const r = w.fire("tiepTuc");
  console.log(Date.now() - t3, r.calls.map(({ name }) => name).join(" "), r.logs);
  console.log(w.world.mail.delivered.at(-1)?.body);
  const open = w.world.run(w.project, { kind: "open", functionName: "onOpen" });
  console.log(open.menus.length, open.error, open.logs);
  expect(1).toBe(1);
});
