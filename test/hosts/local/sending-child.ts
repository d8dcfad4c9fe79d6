import { HostError } from "../../../src/hosts/host-error.ts";
import { sendBySmtp } from "../../../src/hosts/local/send-by-smtp.ts";
import { onInterrupt } from "../../../src/hosts/local/stop-signal.ts";
import { withWorkspaceLock } from "../../../src/hosts/local/workspace-lock.ts";
import { guardedServer } from "../../support/smtp/mail-server.ts";
import { manyUnits } from "../../support/smtp/many-units.ts";

/** Run as a process of its own, to be killed: `remind --send` of a workspace, its workbooks apart. */
const [workspace = "", port = "", asOf = "", ca = ""] = process.argv.slice(2);

let isStopAsked = false;
const letGo = onInterrupt(() => {
  isStopAsked = true;
});
try {
  await withWorkspaceLock(workspace, () =>
    sendBySmtp({
      board: manyUnits(asOf),
      workspace,
      server: guardedServer(Number(port), { ca }),
      now: new Date(`${asOf}T01:00:00Z`),
      account: "vanthu",
      onMail: () => {},
      isStopAsked: () => isStopAsked,
    }),
  );
  letGo();
} catch (error) {
  if (!(error instanceof HostError)) throw error;
  process.exitCode = 2;
}
