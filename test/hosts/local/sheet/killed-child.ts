import { FILE_CALLS } from "../../../../src/hosts/local/atomic-write.ts";
import { readPageFiles } from "../../../../src/hosts/local/sheet/page-files.ts";
import { startedServer } from "../../../support/sheet-server.ts";

/**
 * Serves a workspace at a port; the process ends for good just before, or just after, a workbook is
 * renamed, or when its parent says so.
 */
const [, , workspace = "", moment = "", port = "0", pageFolder = ""] = process.argv;
const end = () => process.kill(process.pid, "SIGKILL");
const calls = {
  ...FILE_CALLS,
  rename: (from: string, to: string) => {
    if (moment === "before") end();
    FILE_CALLS.rename(from, to);
    if (moment === "after") end();
  },
};
const { server } = await startedServer(workspace, {
  calls,
  port: Number(port),
  now: () => new Date(),
  ...(pageFolder === "" ? {} : { page: readPageFiles(pageFolder) }),
});
process.stdout.write(`${server.address}\n`);
