import { join } from "node:path";

/**
 * Đường đi của thư — how mails leave a workspace: as .eml files that nobody has received, by the
 * office's mail server, or as samples to oneself.
 *
 * Each has a ledger, a cursor and a heartbeat of its own: a file that lies in `hop-thu/` must not
 * keep a unit from being written to, and a sample must not either.
 */
export type Channel = "files" | "smtp" | "samples";

const FOLDERS: Readonly<Record<Channel, readonly string[]>> = {
  files: [],
  smtp: ["gui-thu"],
  samples: ["gui-thu-mau"],
};

export function channelFolder(workspace: string, channel: Channel): string {
  return join(workspace, ".dien-hinh", ...FOLDERS[channel]);
}
