import { type DocumentKind, formsOf } from "../../../documents/kinds.ts";
import { FORM_FILES, type FormFile, withOwnForms } from "../../../documents/own-form/form-files.ts";
import { OWN_FORM_WORDS } from "../../../documents/own-form/own-form-words.vi.ts";
import { type PackedTags, unpackedForm } from "../../../documents/own-form/packed-tags.ts";
import type { Templates } from "../../../documents/render-document.ts";
import { digestOf } from "../../../documents/trace/digest.ts";
import { OWN_FORM_TEXTS } from "../../../output/office-forms.vi.ts";
import { HostError } from "../../host-error.ts";
import type { ApiSpreadsheet } from "../../sheets/api-types.ts";
import { readPieces } from "../../sheets/pieces-tab.ts";
import { FORMS_TAB } from "../../sheets/read-workbook.ts";
import type { Services } from "./services.ts";

/** Mẫu riêng — a form of the office's own, as the hidden tab of its workbook keeps it. */
export interface KeptForm {
  /** The file's name as the officer sent it. */
  readonly file: string;
  readonly digest: string;
  readonly base64: string;
}

/** The forms that the tab keeps, by template; undefined for one that somebody has damaged there. */
export function keptForms(book: ApiSpreadsheet): ReadonlyMap<string, KeptForm | undefined> {
  return new Map(
    [...readPieces(book, FORMS_TAB)].map(([template, text]) => [template, keptForm(text)]),
  );
}

function keptForm(text: string | undefined): KeptForm | undefined {
  const [file, digest, base64, ...others] = (text ?? "").split("\n");
  if (file === undefined || digest === undefined || base64 === undefined) return undefined;
  return others.length > 0 || digestOf(base64) !== digest ? undefined : { file, digest, base64 };
}

/** A form as one text of the tab. */
export function keptText(file: string, base64: string): string {
  return [file.replace(/\s+/g, " "), digestOf(base64), base64].join("\n");
}

/**
 * The forms that drafting a kind needs, the office's own in the place of ours.
 *
 * @throws HostError "draft-refused" for an own form that is damaged or has a wrong placeholder
 */
export function formsFor(kind: DocumentKind, book: ApiSpreadsheet, services: Services): Templates {
  const needed = formsOf(kind).map((form) => `${form}.docx`);
  const kept = [...keptForms(book)].filter(([template]) => needed.includes(template));
  const ours = new Map(needed.map((template) => [template, ourForm(template, services)]));
  if (kept.length === 0) return ours;
  const files = kept.map(([template, form]) => {
    if (form === undefined) throw refused([OWN_FORM_TEXTS.damaged(fileName(template))]);
    return [fileName(template), services.bytesOfBase64(form.base64)] as const;
  });
  const read = checkedForms(ours, new Map(files), services);
  if ("faults" in read) throw refused(read.faults);
  return read.templates;
}

/** Own forms by the names that officers know, held against the placeholders of their kinds. */
export function checkedForms(ours: Templates, files: Templates, { textOfPage }: Services) {
  const tags = JSON.parse(textOfPage("form-tags")) as Readonly<Record<string, PackedTags>>;
  const tagsOf = (kind: DocumentKind) => unpackedForm(tags, kind);
  return withOwnForms(ours, files, { copies: OWN_FORM_TEXTS.title, tagsOf });
}

export function ourForm(template: string, { bytesOfPage }: Services): Uint8Array {
  return bytesOfPage(`document-${template.replace(/\.docx$/, "")}`);
}

/** The form of a template's name; undefined for any other text. */
export function formFile(template: string): FormFile | undefined {
  return FORM_FILES.find((form) => form.template === template);
}

function fileName(template: string): string {
  return formFile(template)?.name ?? template;
}

function refused(faults: readonly string[]): HostError {
  return new HostError("draft-refused", {
    why: [...faults, OWN_FORM_WORDS.nothingDrafted].join("\n"),
  });
}
