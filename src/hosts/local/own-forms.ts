import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FORM_FILES, type OfficeForms, withOwnForms } from "../../documents/own-form/form-files.ts";
import { friendlyForm } from "../../documents/own-form/friendly-form.ts";
import { formGuideHtml } from "../../documents/own-form/guide.vi.ts";
import { formTags } from "../../documents/own-form/own-form.ts";
import type { Templates } from "../../documents/render-document.ts";
import { TEMPLATES_WORDS } from "../../output/cli-words.vi.ts";
import { HostError, systemCode } from "../host-error.ts";
import { writeAtomically } from "./atomic-write.ts";

const FOLDER = "mau-van-ban";
const COPIES = join(FOLDER, "mau-goc");
const GUIDE = join(FOLDER, "huong-dan.html");

/** Our forms with those that stand in the workspace's `mau-van-ban/` in their place. */
export function officeForms(workspace: string, ours: Templates): OfficeForms {
  const folder = join(workspace, FOLDER);
  if (!existsSync(folder)) return { templates: ours };
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && isForm(entry.name))
    .map(({ name }) => name)
    .sort();
  const files = names.map((name) => [name, bytesOf(join(folder, name))] as const);
  return withOwnForms(ours, new Map(files), { copies: COPIES, tagsOf: formTags });
}

/**
 * Lays out copies of our forms to be changed, and the page that explains their placeholders. What
 * stands in `mau-van-ban/` itself is the office's own and stays as it is.
 *
 * @returns the paths written
 */
export function layOutForms(workspace: string, ours: Templates): readonly string[] {
  const guide = join(workspace, GUIDE);
  writeAtomically(guide, new TextEncoder().encode(formGuideHtml()));
  const copies = FORM_FILES.flatMap(({ template, name }) => {
    const form = ours.get(template);
    if (form === undefined) return [];
    const path = join(workspace, COPIES, name);
    writeAtomically(path, friendlyForm(form));
    return [path];
  });
  return [guide, ...copies];
}

/** What the command says of the files laid out, the page of placeholders first. */
export function laidOutText(files: readonly string[], isJson: boolean): string {
  const [guide = ""] = files;
  if (isJson) return `${JSON.stringify({ files }, null, 2)}\n`;
  return `${TEMPLATES_WORDS.laidOut(files.length - 1, guide)}\n`;
}

/** Locks and leftovers of Word and LibreOffice, and our own page, are no forms. */
function isForm(name: string): boolean {
  return !/^[.~]/.test(name) && !/\.(?:html?|tmp)$/i.test(name);
}

function bytesOf(path: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(path));
  } catch (error) {
    const facts = { file: path, line: 0, reason: systemCode(error) ?? "unknown" };
    throw new HostError("template-invalid", facts, error);
  }
}
