import type { Board } from "../../board/board.ts";
import { listValues } from "../../edition/lists.ts";
import {
  type Settings,
  settingOf,
  settingParts,
  substituteLeniently,
} from "../../edition/settings.ts";
import { textAt } from "../../workbook/record.ts";
import { aboutEdition } from "../document-name.ts";
import { DOTS } from "../form/form-words.vi.ts";
import { composeFrame } from "../frame/compose-frame.ts";
import type { Frame } from "../frame/frame.ts";
import { BASIS_LIST, OWED, SIGNS_FOR } from "../frame/frame-words.vi.ts";
import { headOf, headPost, headSigns, officeUnit } from "../frame/issuer.ts";
import type { Composed, ComposeRequest } from "../kind.ts";
import type { Signatory, SubmissionSlip } from "./content.ts";
import { draftsCalledFor } from "./drafts.ts";
import { FACE } from "./face.vi.ts";
import { deputyOf, nothingToSubmit } from "./words.vi.ts";

/** The one slip of the edition, from Văn phòng to the head; none while nothing is to be signed. */
export function composeSubmissionSlips(
  board: Board,
  { asOf }: ComposeRequest,
): Composed<SubmissionSlip> {
  const drafts = draftsCalledFor(board);
  if (drafts.length === 0) return { contents: [], issues: [nothingToSubmit()] };
  const to = [headOf(board.reckoning.edition.settings)];
  const { frame, issues } = composeFrame(FACE, board, { asOf, to, by: "office" });
  if (frame === undefined) return { contents: [], issues };
  const content = composeSubmissionSlip(board, frame, drafts);
  return { contents: [{ content, about: aboutEdition(board) }], issues };
}

/**
 * Phiếu trình with room for the three opinions and the decision.
 *
 * Opinions and days are written by hand. Of the signatories only those are named whom a row names in
 * their own post.
 *
 * @source V.3
 */
export function composeSubmissionSlip(
  board: Board,
  frame: Frame,
  drafts: readonly string[],
): SubmissionSlip {
  const { settings, catalogue } = board.reckoning.edition;
  return {
    frame,
    drafts,
    bases: listValues(catalogue, BASIS_LIST).map((base) => substituteLeniently(base, settings)),
    ...officeSignatories(board),
    head: headSignatory(settings),
  };
}

/** «VAN_PHONG_KY_…» names the chief, or the deputy who signs for him. */
function officeSignatories(board: Board): Pick<SubmissionSlip, "drafter" | "deputy" | "chief"> {
  const { settings } = board.reckoning.edition;
  const unit = officeUnit(board);
  const [title = DOTS] = settingParts(settings, "VAN_PHONG_KY_CHUC_VU");
  const post = title.replace(SIGNS_FOR, "");
  const isFor = SIGNS_FOR.test(title);
  const named = settingOf(settings, "VAN_PHONG_KY_HO_TEN");
  const chief = (isFor ? undefined : named) ?? (unit && textAt(unit.record, "head"));
  return {
    drafter: (unit && textAt(unit.record, "officer")) ?? { owed: OWED.signer },
    deputy: {
      post: deputyOf(post),
      name: (isFor ? named : undefined) ?? { owed: OWED.signer },
    },
    chief: { post, name: chief ?? { owed: OWED.signer } },
  };
}

function headSignatory(settings: Settings): Signatory {
  const named = headSigns(settings) ? settingOf(settings, "NGUOI_KY_HO_TEN") : undefined;
  return { post: headPost(settings), name: named ?? { owed: OWED.signer } };
}
