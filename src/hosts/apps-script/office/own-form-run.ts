import { KINDS } from "../../../documents/kinds.ts";
import { FORM_FILES, type FormFile } from "../../../documents/own-form/form-files.ts";
import { friendlyForm } from "../../../documents/own-form/friendly-form.ts";
import { OWN_FORM_TEXTS } from "../../../output/office-forms.vi.ts";
import { HostError } from "../../host-error.ts";
import type { ApiSpreadsheet } from "../../sheets/api-types.ts";
import { formFile, keptForms, keptText } from "../../sheets/kept-forms.ts";
import { piecesWrite } from "../../sheets/pieces-tab.ts";
import { FORMS_TAB } from "../../sheets/read-workbook.ts";
import { freeSheetIds } from "../../sheets/replace-tab.ts";
import { KEYS } from "./keys.ts";
import { fetchBook } from "./load-books.ts";
import { logRequests } from "./log-requests.ts";
import { checkedForms, ourForm } from "./own-forms.ts";
import type { Run } from "./run.ts";
import type { Services } from "./services.ts";

/** A file as the page sends it. */
export interface SentForm {
  readonly template: string;
  readonly file: string;
  readonly base64: string;
}

/** One line of the page's list: a form, and the office's own file that stands in its place. */
export interface ListedForm {
  readonly template: string;
  readonly title: string;
  readonly own?: string;
}

const ZONE = "Asia/Ho_Chi_Minh";
const MOST_CHARACTERS = Math.ceil((1024 * 1024 * 4) / 3);
/** What every run must read with the workbook. */
const MOST_TOGETHER = 4 * MOST_CHARACTERS;

/** Every form, in the order of the menu, with what the office put in its place. */
export function listedForms(services: Services): readonly ListedForm[] {
  const kept = keptForms(withForms(services));
  return FORM_FILES.map((form) => {
    const { template } = form;
    const title = titleOf(form);
    return kept.has(template)
      ? { template, title, own: kept.get(template)?.file ?? OWN_FORM_TEXTS.damaged(form.name) }
      : { template, title };
  });
}

/** Our form of a template as an officer edits it; undefined for a template that is none. */
export function copyOfOurs(template: string, services: Services) {
  const form = formFile(template);
  if (form === undefined) return undefined;
  const bytes = friendlyForm(ourForm(template, services));
  return { name: form.name, base64: services.base64OfBytes(bytes) };
}

/**
 * Puts an officer's file in the place of our form, or says everything that is wrong with it: then
 * nothing changes.
 *
 * @throws HostError "draft-refused" with the faults
 */
export function takeForm({ services }: Run, { template, file, base64 }: SentForm): string {
  const form = formFile(template);
  if (form === undefined) throw new HostError("draft-refused", { why: OWN_FORM_TEXTS.unknown });
  if (base64.length > MOST_CHARACTERS)
    throw new HostError("draft-refused", { why: OWN_FORM_TEXTS.tooLarge(file) });
  const sent = new Map([[form.name, services.bytesOfBase64(base64)]]);
  const read = checkedForms(new Map(), sent, services);
  if ("faults" in read) {
    const why = [...read.faults, OWN_FORM_TEXTS.notTaken].join("\n");
    throw new HostError("draft-refused", { why });
  }
  const book = withForms(services);
  const before = keptForms(book).get(template)?.file ?? "";
  const kept = new Map(standing(book));
  const text = keptText(file, base64);
  if (kept.get(template) === text) return OWN_FORM_TEXTS.taken(file, titleOf(form));
  const texts = new Map([...kept, [template, text]]);
  const together = [...texts.values()].reduce((sum, text) => sum + text.length, 0);
  if (together > MOST_TOGETHER)
    throw new HostError("draft-refused", { why: OWN_FORM_TEXTS.tooMany });
  write(services, book, { texts, form, before, after: file });
  return OWN_FORM_TEXTS.taken(file, titleOf(form));
}

/** From now on our own form again. */
export function dropForm({ services }: Run, template: string): string {
  const form = formFile(template);
  const book = withForms(services);
  const kept = keptForms(book);
  if (form === undefined || !kept.has(template)) return OWN_FORM_TEXTS.noneToDrop;
  const texts = new Map(standing(book));
  texts.delete(template);
  write(services, book, { texts, form, before: kept.get(template)?.file ?? form.name, after: "" });
  return OWN_FORM_TEXTS.dropped(titleOf(form));
}

function withForms(services: Services): ApiSpreadsheet {
  const { bookId, store } = services;
  if (store.getProperty(KEYS.office) !== bookId) throw new HostError("not-set-up");
  return fetchBook(services, bookId);
}

/** Forms as texts of the tab; one that is damaged is not written again. */
function standing(book: ApiSpreadsheet): readonly (readonly [string, string])[] {
  return [...keptForms(book)].flatMap(([template, form]) =>
    form === undefined ? [] : [[template, keptText(form.file, form.base64)] as const],
  );
}

interface Change {
  readonly texts: ReadonlyMap<string, string>;
  readonly form: FormFile;
  readonly before: string;
  readonly after: string;
}

/** One batch: the forms, and a line of «Nhật ký». */
function write(services: Services, book: ApiSpreadsheet, change: Change): void {
  const { texts, form, before, after } = change;
  const line = {
    at: services.formatDate(services.now(), ZONE, "dd/MM/yyyy HH:mm"),
    who: services.who(),
    what: `${OWN_FORM_TEXTS.log}: ${titleOf(form)}`,
    before,
    after,
  };
  const written = piecesWrite(texts, book, FORMS_TAB);
  const log = logRequests([line], { book, newId: freeSheetIds(written.after) });
  services.sheets.batchUpdate({ requests: [...written.requests, ...log] }, services.bookId);
}

function titleOf({ kind, regime }: FormFile): string {
  return `${KINDS[kind].name} (${OWN_FORM_TEXTS.regimes[regime]})`;
}
