import { segments } from "../form/segments.ts";
import type { Printed } from "../form/tags.ts";
import { annexNameAt, annexView } from "../frame/annex-view.ts";
import type { Committee, CommitteeDecision } from "./content.ts";
import { TYPE } from "./face.vi.ts";
import type { TAGS } from "./tags.vi.ts";
import { committeeTitle, OWED_DECISION, subcommitteesTitle } from "./words.vi.ts";

/** The values of the tags that only the decision on the committee has. */
export function committeeDecisionView(decision: CommitteeDecision): Printed<typeof TAGS> {
  const { frame, authority, executor, heldOn, venue, committee, subcommittees } = decision;
  const annexes = [
    { title: committeeTitle(frame.conference), committees: [committee] },
    { title: subcommitteesTitle(frame.conference), committees: subcommittees },
  ];
  return {
    "Người quyết định": authority,
    "Thẩm quyền ban hành": authority.toUpperCase(),
    "Người tham mưu": executor,
    "Ngày tổ chức": segments(heldOn),
    "Địa điểm": segments(venue),
    "Phụ lục": annexes.map(({ title, committees }, index) => ({
      ...annexView(frame, { name: annexNameAt(index, annexes.length), title, type: TYPE }),
      "Theo nhóm": committees.map(group),
    })),
  };
}

type Group = Printed<typeof TAGS>["Phụ lục"][number]["Theo nhóm"][number];

function group({ name, posts }: Committee): Group {
  return {
    "Tên nhóm": segments(name),
    "Thành viên": posts.map((post, index) => ({
      STT: index + 1,
      "Họ và tên": segments({ owed: OWED_DECISION.name }),
      "Chức vụ, đơn vị": segments({ owed: OWED_DECISION.post }),
      "Nhiệm vụ": post,
    })),
  };
}
