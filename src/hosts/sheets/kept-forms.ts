import { FORM_FILES, type FormFile } from "../../documents/own-form/form-files.ts";
import { digestOf } from "../../documents/trace/digest.ts";
import type { ApiSpreadsheet } from "./api-types.ts";
import { readPieces } from "./pieces-tab.ts";
import { FORMS_TAB } from "./read-workbook.ts";

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

/** The form of a template's name; undefined for any other text. */
export function formFile(template: string): FormFile | undefined {
  return FORM_FILES.find((form) => form.template === template);
}

/** The name that officers know a template by. */
export function formName(template: string): string {
  return formFile(template)?.name ?? template;
}
