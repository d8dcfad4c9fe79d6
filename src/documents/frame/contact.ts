import type { Board } from "../../board/board.ts";
import { settingOf } from "../../edition/settings.ts";
import { contactWords } from "./frame-words.vi.ts";
import { officeName } from "./issuer.ts";

/** Whom a unit asks: Văn phòng, with the telephone and the address that `Cấu hình` has. */
export function contactOf(board: Board): string {
  const { settings } = board.reckoning.edition;
  const phone = settingOf(settings, "DIEN_THOAI_VAN_PHONG");
  const email = settingOf(settings, "EMAIL_VAN_PHONG");
  return contactWords({
    office: officeName(board),
    ...(phone === undefined ? {} : { phone }),
    ...(email === undefined ? {} : { email }),
  });
}
