import {
  accessSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  openSync,
  type Stats,
  statSync,
} from "node:fs";
import { HostError, systemCode } from "../../host-error.ts";

/** Who may do what with a file. */
export type Rights = Pick<Stats, "mode" | "gid">;

/**
 * The rights of a file that we may write. A rename asks nobody: without this question a file that is
 * marked read-only, or belongs to somebody else, would be replaced all the same.
 *
 * @throws HostError "write-refused"
 */
export function checkWritable(path: string): Rights {
  try {
    const { mode, gid } = statSync(path);
    if ((mode & 0o222) === 0) throw new HostError("write-refused", { path, reason: "EACCES" });
    accessSync(path, constants.W_OK);
    return { mode, gid };
  } catch (error) {
    if (error instanceof HostError) throw error;
    throw new HostError("write-refused", { path, reason: systemCode(error) ?? "unknown" }, error);
  }
}

/**
 * Opens a new file for writing under the rights of the one whose place it takes: colleagues of its
 * group write it afterwards as before. The group stays ours where the system does not let us give it.
 */
export function opensLike(path: string, { mode, gid }: Rights): number {
  const file = openSync(path, "w", mode & 0o777);
  const own = fstatSync(file);
  quietly(() => {
    if (own.gid !== gid) fchownSync(file, own.uid, gid);
  });
  quietly(() => fchmodSync(file, mode & 0o777));
  return file;
}

function quietly(act: () => void): void {
  try {
    act();
  } catch {
    return;
  }
}
