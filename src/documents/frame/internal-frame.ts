import type { Board } from "../../board/board.ts";
import type { Day } from "../../domain/day.ts";
import { settingOf } from "../../edition/settings.ts";
import { type ComposedFrame, composeFrame } from "./compose-frame.ts";
import type { Face } from "./face.ts";
import { officeUnit } from "./issuer.ts";

/** The frame of a paper that stays in the house: the council and Văn phòng get it. */
export function internalFrame(face: Face, board: Board, asOf: Day): ComposedFrame {
  const council = settingOf(board.reckoning.edition.settings, "HOI_DONG");
  const recipients = [council, officeUnit(board)?.name].filter((name) => name !== undefined);
  return composeFrame(face, board, { asOf, to: [], recipients, by: "office" });
}
