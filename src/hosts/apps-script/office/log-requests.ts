import type { LogEntry } from "../../../commands/snapshot.ts";
import type { ApiRequest } from "../../sheets/api-types.ts";
import { type LogPlace, logLines } from "../../sheets/log-lines.ts";
import { tabNamed } from "./declarations.ts";

/** Lines below the last of «Nhật ký» of this script's workbook. */
export function logRequests(
  lines: readonly LogEntry[],
  place: Omit<LogPlace, "tab">,
): readonly ApiRequest[] {
  return logLines(lines, { ...place, tab: tabNamed("office", "log") });
}
