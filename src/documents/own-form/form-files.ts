import { foldText, nearestText } from "../../domain/text.ts";
import { slug } from "../document-name.ts";
import type { Tags } from "../form/tags.ts";
import type { Regime } from "../frame/regime.ts";
import { DOCUMENT_KINDS, type DocumentKind, KINDS } from "../kinds.ts";
import type { Templates } from "../render-document.ts";
import { ownForm } from "./own-form.ts";
import { OWN_FORM_WORDS } from "./own-form-words.vi.ts";

/** A form of one kind in one regime, and the name that officers know its file by. */
export interface FormFile {
  readonly kind: DocumentKind;
  readonly regime: Regime;
  /** `progress-report.nd30.docx` */
  readonly template: string;
  /** `bao-cao-tien-do-trien-khai.nd30.docx` */
  readonly name: string;
}

export const FORM_FILES: readonly FormFile[] = DOCUMENT_KINDS.flatMap((kind) =>
  (["nd30", "tt01"] as const).map((regime) => ({
    kind,
    regime,
    template: `${kind}.${regime}.docx`,
    name: `${slug(KINDS[kind].name)}.${regime}.docx`,
  })),
);

/** Forms with those of the office in the place of ours, or everything that is wrong with them. */
export type OfficeForms =
  | { readonly templates: Templates }
  | { readonly faults: readonly string[] };

/** What an office's forms are held against. */
export interface KnownForms {
  readonly copies: string;
  readonly tagsOf: (kind: DocumentKind) => Tags;
}

/**
 * Puts an office's own forms in the place of ours: each of one kind, in one regime, by its file
 * name in either spelling. One fault anywhere, and none is taken.
 *
 * @param files what stands in the folder, by file name
 * @param known the folder where the right names can be seen, and the placeholders of each kind
 */
export function withOwnForms(ours: Templates, files: Templates, known: KnownForms): OfficeForms {
  const templates = new Map(ours);
  const faults: string[] = [];
  const taken = new Map<string, string>();
  for (const [name, bytes] of files) {
    const say = (fault: string) => faults.push(OWN_FORM_WORDS.inFile(name, fault));
    const form = formNamed(name);
    const before = form && taken.get(form.template);
    if (!/\.docx$/i.test(name)) say(OWN_FORM_WORDS.notDocx);
    else if (form === undefined) say(unknownName(name, known.copies));
    else if (before !== undefined) say(OWN_FORM_WORDS.twice(before));
    else {
      taken.set(form.template, name);
      const read = ownForm(bytes, known.tagsOf(form.kind));
      if ("bytes" in read) templates.set(form.template, read.bytes);
      else for (const fault of read.faults) say(fault);
    }
  }
  return faults.length === 0 ? { templates } : { faults };
}

function formNamed(name: string): FormFile | undefined {
  const key = foldText(name);
  return FORM_FILES.find((form) => key === form.name || key === form.template);
}

function unknownName(name: string, copies: string): string {
  const names = FORM_FILES.map((form) => form.name);
  return OWN_FORM_WORDS.unknownName(nearestText(name, names), copies);
}
