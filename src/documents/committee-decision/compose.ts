import type { Board } from "../../board/board.ts";
import { listValues } from "../../edition/lists.ts";
import { settingOf, settingParts } from "../../edition/settings.ts";
import { aboutEdition } from "../document-name.ts";
import { DOTS } from "../form/form-words.vi.ts";
import { composeFrame } from "../frame/compose-frame.ts";
import { conferenceDay, conferenceVenue } from "../frame/conference.ts";
import type { Frame } from "../frame/frame.ts";
import { SIGNS_FOR } from "../frame/frame-words.vi.ts";
import { headOf } from "../frame/issuer.ts";
import type { Composed, ComposeRequest } from "../kind.ts";
import type { Committee, CommitteeDecision } from "./content.ts";
import { FACE } from "./face.vi.ts";
import {
  COMMITTEE,
  nobodyNamed,
  noSubcommittees,
  OWED_DECISION,
  proposedBy,
  recipientsOf,
  SUBCOMMITTEE_LIST,
  SUBCOMMITTEE_POSTS,
  subcommitteeName,
} from "./words.vi.ts";

/** The one decision of the edition. */
export function composeCommitteeDecisions(
  board: Board,
  { asOf }: ComposeRequest,
): Composed<CommitteeDecision> {
  const agency = settingOf(board.reckoning.edition.settings, "CO_QUAN_NGAN") ?? DOTS;
  const recipients = recipientsOf(agency);
  const { frame, issues } = composeFrame(FACE, board, { asOf, to: [], recipients, by: "agency" });
  if (frame === undefined) return { contents: [], issues };
  const named = subcommitteeNames(board);
  return {
    contents: [{ content: composeCommitteeDecision(board, frame), about: aboutEdition(board) }],
    issues: [...issues, nobodyNamed(), ...(named.length === 0 ? [noSubcommittees()] : [])],
  };
}

/**
 * Quyết định thành lập Ban tổ chức và các Tiểu ban: the frame, with every member owed.
 *
 * No row says who sits in them, nor what gives the head his powers. Subcommittees are those of the
 * list «Tiểu ban» of `Danh mục`; without it one stands, its name owed.
 *
 * @source V.3.a
 */
export function composeCommitteeDecision(board: Board, frame: Frame): CommitteeDecision {
  const { settings } = board.reckoning.edition;
  const [title = DOTS] = settingParts(settings, "VAN_PHONG_KY_CHUC_VU");
  const executor = title.replace(SIGNS_FOR, "");
  const proposal = proposedBy(executor, frame.agencyShort);
  const names = subcommitteeNames(board);
  return {
    frame: { ...frame, basis: [{ owed: OWED_DECISION.powers }, ...frame.basis, proposal] },
    authority: headOf(settings),
    executor,
    heldOn: conferenceDay(board),
    venue: conferenceVenue(board),
    committee: COMMITTEE,
    subcommittees:
      names.length === 0
        ? [{ name: { owed: OWED_DECISION.subcommittee }, posts: SUBCOMMITTEE_POSTS }]
        : names.map(toSubcommittee),
  };
}

function subcommitteeNames({ reckoning }: Board): readonly string[] {
  return listValues(reckoning.edition.catalogue, SUBCOMMITTEE_LIST);
}

function toSubcommittee(name: string): Committee {
  return { name: subcommitteeName(name), posts: SUBCOMMITTEE_POSTS };
}
