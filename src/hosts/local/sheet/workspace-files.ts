import { readdirSync, readFileSync, type Stats, statSync } from "node:fs";
import { join } from "node:path";
import { systemCode } from "../../host-error.ts";
import { momentText } from "../clock.ts";
import type { FileView, Shelf } from "./protocol-files.ts";

/** Where each shelf stands in the workspace, and which of its files are shown. */
const SHELVES: Readonly<Record<Shelf, { readonly folder: string; readonly shows: RegExp }>> = {
  documents: { folder: "van-ban", shows: /\.(?:docx|pdf)$/i },
  mails: { folder: "hop-thu", shows: /\.eml$/i },
  checked: { folder: "da-kiem-tra", shows: /\.xlsx$/i },
  reports: { folder: "", shows: /^(?:bao-cao\.html|so-theo-doi\.xlsx|summary\.json)$/ },
};

const TYPES: Readonly<Record<string, string>> = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  pdf: "application/pdf",
  eml: "message/rfc822",
};

export interface ShelfFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

export function isShelf(text: string): text is Shelf {
  return Object.hasOwn(SHELVES, text);
}

/** The files of a shelf, by name; none where the folder is not there yet. Links are no files. */
export function shelfFiles(workspace: string, shelf: Shelf): readonly FileView[] {
  return entriesOf(workspace, shelf).map(({ name, stat }) => ({
    name,
    bytes: stat.size,
    at: momentText(stat.mtime),
    href: `/files/${shelf}/${encodeURIComponent(name)}`,
  }));
}

/** A file of a shelf by its whole name, which is looked for in the list and never joined unseen. */
export function shelfFile(workspace: string, shelf: Shelf, name: string): ShelfFile | undefined {
  const found = entriesOf(workspace, shelf).find((entry) => entry.name === name);
  if (found === undefined) return undefined;
  const ending = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  const path = join(workspace, SHELVES[shelf].folder, found.name);
  return {
    name: found.name,
    type: TYPES[ending] ?? "application/octet-stream",
    bytes: new Uint8Array(readFileSync(path)),
  };
}

function entriesOf(
  workspace: string,
  shelf: Shelf,
): readonly { readonly name: string; readonly stat: Stats }[] {
  const { folder, shows } = SHELVES[shelf];
  const path = join(workspace, folder);
  return filesIn(path)
    .filter((name) => shows.test(name))
    .sort()
    .flatMap((name) => {
      const stat = statSync(join(path, name), { throwIfNoEntry: false });
      return stat === undefined ? [] : [{ name, stat }];
    });
}

/** Names of the plain files of a folder; a link could lead out of it. */
function filesIn(path: string): readonly string[] {
  try {
    return readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
      .map(({ name }) => name);
  } catch (error) {
    if (systemCode(error) === "ENOENT") return [];
    throw error;
  }
}
