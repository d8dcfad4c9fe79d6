import { OWN_FORM_TEXTS } from "../../../output/office-forms.vi.ts";
import { googleServices } from "./google-services.ts";
import {
  copyOfOurs,
  dropForm,
  type ListedForm,
  listedForms,
  type SentForm,
  takeForm,
} from "./own-form-run.ts";
import { lockedRun, type Outcome } from "./run.ts";
import { showDialogPage } from "./talk.ts";

/** The page of «Mẫu riêng»; the five functions below are what it calls. */
export function mauRieng(): void {
  showDialogPage("own-forms", OWN_FORM_TEXTS.title);
}

export function cacMau(): readonly ListedForm[] {
  return listedForms(googleServices());
}

export function mauGoc(template: string): ReturnType<typeof copyOfOurs> {
  return copyOfOurs(template, googleServices());
}

export function huongDanMau(): string {
  return googleServices().textOfPage("form-guide");
}

export function nhanMau(sent: SentForm): Outcome {
  return lockedRun(googleServices(), (run) => takeForm(run, sent));
}

export function boMau(template: string): Outcome {
  return lockedRun(googleServices(), (run) => dropForm(run, template));
}
