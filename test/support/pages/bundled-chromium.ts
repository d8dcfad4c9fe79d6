import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";

const UNPACK = 'import packed from "@sparticuz/chromium"; await packed.executablePath();';

/**
 * The Chromium that came with the packages, with the libraries and the fonts that it needs where a
 * bare machine has none. Unpacked once a machine and version: a second run finds it.
 */
export function bundledChromium(): {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
} {
  const folder = join(tmpdir(), `dien-hinh-chromium-${packedVersion()}`);
  if (!existsSync(folder)) unpack(folder);
  const hasFonts = existsSync("/etc/fonts/fonts.conf");
  const libraries = [join(folder, "al2023", "lib"), process.env["LD_LIBRARY_PATH"] ?? ""];
  return {
    executablePath: join(folder, "chromium"),
    env: {
      LD_LIBRARY_PATH: libraries.filter((path) => path !== "").join(":"),
      ...(hasFonts ? {} : { FONTCONFIG_FILE: join(folder, "fonts.conf") }),
    },
  };
}

/**
 * Into a folder of this process first, then renamed: two test files may come at once. The package
 * unpacks its libraries only where it believes itself at home.
 */
function unpack(folder: string): void {
  const fresh = mkdtempSync(`${folder}-`);
  const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", UNPACK], {
    encoding: "utf8",
    env: { ...process.env, TMPDIR: fresh, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs22.x" },
  });
  if (status !== 0) throw new Error(`the bundled Chromium could not be unpacked: ${stderr}`);
  mkdirSync(join(fresh, "cache"));
  writeFileSync(
    join(fresh, "fonts.conf"),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/cache</cachedir></fontconfig>\n`,
  );
  try {
    renameSync(fresh, folder);
  } catch {
    rmSync(fresh, { recursive: true, force: true });
  }
}

function packedVersion(): string {
  const path = join(process.cwd(), "node_modules/@sparticuz/chromium/package.json");
  const { version } = JSON.parse(readFileSync(path, "utf8")) as { readonly version: string };
  return version;
}
