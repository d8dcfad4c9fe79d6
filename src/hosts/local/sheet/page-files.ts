import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Answer } from "./answer.ts";

/** The page's own files by path: `index.html`, `assets/page.js`. */
export type PageFiles = ReadonlyMap<string, Uint8Array>;

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  json: "application/json; charset=utf-8",
  svg: "image/svg+xml",
  png: "image/png",
  woff2: "font/woff2",
  woff: "font/woff",
  ttf: "font/ttf",
};

/** Every file of a folder, read once: what is not in this list is never served. */
export function readPageFiles(folder: string): PageFiles {
  const files = new Map<string, Uint8Array>();
  const readFolder = (path: string, prefix: string): void => {
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      const name = `${prefix}${entry.name}`;
      if (entry.isDirectory()) readFolder(join(path, entry.name), `${name}/`);
      else if (entry.isFile())
        files.set(name, new Uint8Array(readFileSync(join(path, entry.name))));
    }
  };
  if (existsSync(folder)) readFolder(folder, "");
  return files;
}

/** The page's file at a path; undefined where it has none. `/` is `index.html`. */
export function pageAnswer(files: PageFiles, path: readonly string[]): Answer | undefined {
  const name = path.length === 0 ? "index.html" : path.join("/");
  const body = files.get(name);
  if (body === undefined) return undefined;
  const ending = name.slice(name.lastIndexOf(".") + 1);
  return { status: 200, type: TYPES[ending] ?? "application/octet-stream", body };
}
