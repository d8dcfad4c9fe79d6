import type { FindingCode } from "../../src/domain/finding.ts";

export interface NotPlanted {
  readonly code: FindingCode;
  readonly rule?: string;
  readonly why: string;
}

/** What the sample leaves out, and why. */
export const NOT_PLANTED: readonly NotPlanted[] = [
  { code: "workbook-unreadable", why: "chỉ có khi bảng nằm trên Google Drive" },
  {
    code: "limit-exceeded",
    rule: "DM02",
    why: "201 đại biểu Sở cần hơn 130 điển hình có đề cử, mẫu có 98",
  },
  { code: "limit-unmet", rule: "DM13", why: "114 đại biểu mà không ai là nữ thì không thật" },
  {
    code: "limit-unmet",
    rule: "DM14",
    why: "114 đại biểu mà không ai dưới 36 tuổi thì không thật",
  },
  { code: "limit-exceeded", rule: "DM17", why: "dòng không áp dụng" },
  { code: "condition-failed", rule: "DK19", why: "dòng không áp dụng" },
  {
    code: "condition-failed",
    rule: "DK21",
    why: "chỉ xét từ 15/05/2020, sau hạn T08; mẫu xem ngày 08/05/2020",
  },
];
