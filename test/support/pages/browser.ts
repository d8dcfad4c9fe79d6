import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import process from "node:process";
import { type Browser, chromium } from "playwright-core";
import { bundledChromium } from "./bundled-chromium.ts";

const SYSTEM_NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
];

/**
 * A real Chromium without a window: the system's where there is one, else the one that came with the
 * packages. One a test file is enough; `DIEN_HINH_CHROMIUM=bundled` leaves the system's alone.
 */
export async function openBrowser(): Promise<Browser> {
  const isAsked = process.env["DIEN_HINH_CHROMIUM"] === "bundled";
  const onPath = isAsked ? undefined : systemChromium();
  if (onPath !== undefined) return chromium.launch({ executablePath: onPath, args: ARGS });
  const { executablePath, env } = bundledChromium();
  return chromium.launch({ executablePath, args: ARGS, env: { ...ownEnvironment(), ...env } });
}

function systemChromium(): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  return folders
    .flatMap((folder) => SYSTEM_NAMES.map((name) => join(folder, name)))
    .find((path) => isExecutable(path));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function ownEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
}
