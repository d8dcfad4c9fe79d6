import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What a menu shows of the build. */
export interface Version {
  readonly version: string;
  /** dd/mm/yyyy of the commit, the same for every rebuild of it. */
  readonly day: string;
}

/** The version of package.json, and the day of SOURCE_DATE_EPOCH or else of the last commit. */
export function versionOf(
  root: string,
  env: Readonly<Record<string, string | undefined>>,
): Version {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    version: string;
  };
  const epoch = env["SOURCE_DATE_EPOCH"] ?? lastCommit(root);
  return { version, day: /^\d+$/.test(epoch) ? dayText(Number(epoch)) : "chưa rõ" };
}

/** Seconds since 1970; blank outside a repository. */
function lastCommit(root: string): string {
  const { stdout, status } = spawnSync("git", ["log", "-1", "--format=%ct"], {
    cwd: root,
    encoding: "utf8",
  });
  return status === 0 ? stdout.trim() : "";
}

const HANOI_SECONDS = 7 * 3600;

function dayText(epoch: number): string {
  const [year, month, day] = new Date((epoch + HANOI_SECONDS) * 1000)
    .toISOString()
    .slice(0, 10)
    .split("-");
  return `${day}/${month}/${year}`;
}
