import { MENU } from "../../../output/office-words.vi.ts";
import { dialogWork } from "./dialog-work.ts";
import { googleServices } from "./google-services.ts";
import { showDialogPage } from "./talk.ts";

/** «Nhập danh sách đơn vị gửi». */
export function nhapDanhSach(): void {
  showDialogPage("import", MENU.importList);
}

/** «Kỳ mới». */
export function kyMoi(): void {
  showDialogPage("new-edition", MENU.newEdition);
}

/** What a dialog asks of the script, by the name of the question. */
export function hoiThoai(name: string, given: unknown): object {
  return dialogWork(googleServices(), name, given);
}
