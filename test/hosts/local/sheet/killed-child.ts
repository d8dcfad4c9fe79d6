import { FILE_CALLS } from "../../../../src/hosts/local/atomic-write.ts";
import { startedServer } from "../../../support/sheet-server.ts";

/** Serves a workspace; the process ends for good just before, or just after, a workbook is renamed. */
const [, , workspace = "", moment = ""] = process.argv;
const end = () => process.kill(process.pid, "SIGKILL");
const calls = {
  ...FILE_CALLS,
  rename: (from: string, to: string) => {
    if (moment === "before") end();
    FILE_CALLS.rename(from, to);
    if (moment === "after") end();
  },
};
const { server } = await startedServer(workspace, { calls });
process.stdout.write(`${server.address}\n`);
