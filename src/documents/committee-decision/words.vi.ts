import { FACE } from "./face.vi.ts";

/** The list of `Danh mục` in which an office names its subcommittees. */
export const SUBCOMMITTEE_LIST = "Tiểu ban";

export const COMMITTEE = {
  name: "BAN TỔ CHỨC",
  posts: ["Trưởng ban", "Phó Trưởng ban", "Ủy viên thường trực", "Ủy viên"],
} as const;

export const SUBCOMMITTEE_POSTS = ["Trưởng Tiểu ban", "Thành viên"] as const;

export const OWED_DECISION = {
  powers: "văn bản quy định chức năng, nhiệm vụ của cơ quan: Văn phòng điền",
  subcommittee: "Văn phòng điền tên Tiểu ban",
  name: "Văn phòng điền họ tên, thêm dòng nếu cần",
  post: "Văn phòng điền chức vụ, đơn vị",
} as const;

/** The last line of the căn cứ: who proposes the decision. */
export function proposedBy(executor: string, agency: string): string {
  return `Theo đề nghị của ${executor} ${agency}`;
}

/** Nơi nhận of a decision: those of its last article, then the leaders. */
export function recipientsOf(agency: string): readonly string[] {
  return ["Như Điều 3", `Lãnh đạo ${agency} (b/c)`];
}

export function committeeTitle(conference: string): string {
  return `DANH SÁCH BAN TỔ CHỨC ${conference.toUpperCase()}`;
}

export function subcommitteesTitle(conference: string): string {
  return `DANH SÁCH CÁC TIỂU BAN ${conference.toUpperCase()}`;
}

export function subcommitteeName(name: string): string {
  return /^tiểu ban(?=\s)/iu.test(name) ? name : `Tiểu ban ${name}`;
}

export function nobodyNamed(): string {
  return `${FACE.name}: chưa có tên thành viên nào, chỗ đó tô vàng để Văn phòng điền.`;
}

export function noSubcommittees(): string {
  return `${FACE.name}: tab Danh mục chưa có danh sách «${SUBCOMMITTEE_LIST}»; thêm mỗi Tiểu ban một dòng rồi lập lại, hoặc điền tên vào chỗ tô vàng.`;
}
