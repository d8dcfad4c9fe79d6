import { type OfficeForms, withOwnForms } from "../../documents/own-form/form-files.ts";
import { formTags } from "../../documents/own-form/own-form.ts";
import type { Templates } from "../../documents/render-document.ts";
import { OWN_FORM_TEXTS } from "../../output/office-forms.vi.ts";
import type { ApiSpreadsheet } from "../sheets/api-types.ts";
import { formName, keptForms } from "../sheets/kept-forms.ts";

/** Our forms with those in their place that the office workbook keeps, where its script put them. */
export function workbookForms(book: ApiSpreadsheet, ours: Templates): OfficeForms {
  const kept = [...keptForms(book)];
  const damaged = kept.filter(([, form]) => form === undefined);
  if (damaged.length > 0) {
    return { faults: damaged.map(([template]) => OWN_FORM_TEXTS.damaged(formName(template))) };
  }
  const files = kept.map(
    ([template, form]) =>
      [formName(template), new Uint8Array(Buffer.from(form?.base64 ?? "", "base64"))] as const,
  );
  return withOwnForms(ours, new Map(files), { copies: OWN_FORM_TEXTS.title, tagsOf: formTags });
}
