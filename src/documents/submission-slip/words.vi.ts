import { proseCount } from "../wording/official-words.ts";
import { collectives, individuals } from "../wording/shared-words.vi.ts";
import { FACE } from "./face.vi.ts";

/** «Mẫu» of a task that is itself handed in with a Phiếu trình: what is drafted stands in «Việc». */
export const SLIP_TEMPLATE = "Phiếu trình";

/** «Phó Chánh Văn phòng» */
export function deputyOf(post: string): string {
  return `Phó ${post}`;
}

/** Room for what a signatory writes by hand. */
export function owedOpinion(post: string): string {
  return `ý kiến của ${post}`;
}

export function owedDecision(post: string): string {
  return `quyết định của ${post}`;
}

/** «Dự thảo Quyết định thành lập Ban tổ chức, Tiểu ban» */
export function draftOf(paper: string): string {
  return /^dự thảo(?=\s)/iu.test(paper) ? paper : `Dự thảo ${paper}`;
}

/** Why a draft is wanted now, in brackets behind it. */
export const WHY = {
  undated: "Kế hoạch không ấn định hạn",
  overdue: (day: string, late: number) => `hạn ${day}, đã chậm ${proseCount(late)} ngày`,
  due: (day: string) => `hạn ${day}`,
  returned: "bị trả lại, nay hoàn thiện",
} as const;

export function withReason(draft: string, reason: string): string {
  return `${draft} (${reason})`;
}

export function urgingDraft(units: number, tasks: number): string {
  return `Dự thảo Công văn đôn đốc ${proseCount(units)} đơn vị còn ${proseCount(tasks)} việc quá hạn`;
}

export function awardDraft(authority: string, of: { collectives: number; individuals: number }) {
  return `Dự thảo Tờ trình đề nghị khen thưởng, trình ${authority}: ${collectives(of.collectives)}, ${individuals(of.individuals)}`;
}

/** What is submitted: the one paper by its name, or several by their purpose. */
export function subjectOf(drafts: readonly string[], conference: string): string {
  const [only = ""] = drafts;
  const several = `${proseCount(drafts.length)} văn bản phục vụ ${conference}`;
  return drafts.length === 1 ? only.replace(/\s\([^()]*\)$/u, "") : several;
}

export function nothingToSubmit(): string {
  return `${FACE.name}: hiện không có văn bản nào của Văn phòng cần trình nên không lập phiếu.`;
}
