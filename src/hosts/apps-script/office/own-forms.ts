import { type DocumentKind, formsOf } from "../../../documents/kinds.ts";
import { withOwnForms } from "../../../documents/own-form/form-files.ts";
import { OWN_FORM_WORDS } from "../../../documents/own-form/own-form-words.vi.ts";
import { type PackedTags, unpackedForm } from "../../../documents/own-form/packed-tags.ts";
import type { Templates } from "../../../documents/render-document.ts";
import { OWN_FORM_TEXTS } from "../../../output/office-forms.vi.ts";
import { HostError } from "../../host-error.ts";
import type { ApiSpreadsheet } from "../../sheets/api-types.ts";
import { formName, keptForms } from "../../sheets/kept-forms.ts";
import type { Services } from "./services.ts";

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
    if (form === undefined) throw refused([OWN_FORM_TEXTS.damaged(formName(template))]);
    return [formName(template), services.bytesOfBase64(form.base64)] as const;
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

function refused(faults: readonly string[]): HostError {
  return new HostError("draft-refused", {
    why: [...faults, OWN_FORM_WORDS.nothingDrafted].join("\n"),
  });
}
