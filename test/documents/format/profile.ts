import type { Regime } from "../../../src/documents/frame/regime.ts";

/** What a document is, as its drafter says. Rules choose by it and guess nothing from the text. */
export interface Profile {
  readonly regime: Regime;
  /** Tên loại in capitals; a công văn has none and says «V/v …» under its number. */
  readonly typeName?: string;
  /** Whether the agency has a cơ quan chủ quản, named above it. */
  readonly hasParent: boolean;
  /** What stands under the agency: a number with the type's symbol, a boxed notice, or nothing. */
  readonly mark: Mark;
  /** Kính gửi: always, under NĐ 30 alone, or never. */
  readonly address: "always" | "nd30" | "never";
  /** Điều of a decision, or the mục, khoản and điểm of everything else. */
  readonly order: "articles" | "sections";
  /** Whether the text ends in «./.». */
  readonly hasEndMark: boolean;
  /** Nơi nhận beside one signature, signatures alone (slips, minutes, forms), or none. */
  readonly closing: "recipients" | "signatures" | "none";
  /** A form with a framed place for the photo. */
  readonly hasPhoto: boolean;
}

export type Mark =
  | { readonly kind: "number"; readonly symbol: string }
  | { readonly kind: "letter-number" }
  | { readonly kind: "boxed" }
  | { readonly kind: "none" };

export type Kind = keyof typeof KINDS;

/** The profile of a kind of `DocumentKind`, or of one that is to come, under a regime. */
export function profileOf(kind: Kind, regime: Regime): Profile {
  return { ...KINDS[kind], regime };
}

type Shape = Omit<Profile, "regime">;

const PAPER = {
  hasParent: true,
  address: "never",
  order: "sections",
  hasEndMark: true,
  closing: "recipients",
  hasPhoto: false,
} as const;

const SUBMISSION: Shape = { ...PAPER, ...typed("TỜ TRÌNH", "TTr"), address: "always" };
const REPORT: Shape = { ...PAPER, ...typed("BÁO CÁO", "BC"), address: "nd30" };
const LETTER: Shape = { ...PAPER, mark: { kind: "letter-number" }, address: "always" };
const DECISION: Shape = { ...PAPER, ...typed("QUYẾT ĐỊNH", "QĐ"), order: "articles" };

const KINDS = {
  "progress-report": REPORT,
  "urging-letter": LETTER,
  "delegate-list": SUBMISSION,
  "award-submission": SUBMISSION,
  "award-holdbacks": {
    ...PAPER,
    typeName: "BẢNG THEO DÕI ĐỀ NGHỊ KHEN THƯỞNG",
    mark: { kind: "boxed" },
  },
  "exemplar-summary": {
    ...unnumbered("BÁO CÁO TÓM TẮT THÀNH TÍCH"),
    closing: "signatures",
    hasPhoto: true,
  },
  "movement-report": REPORT,
  "conference-result": REPORT,
  "submission-slip": { ...unnumbered("PHIẾU TRÌNH"), closing: "signatures", hasEndMark: false },
  programme: { ...PAPER, ...typed("CHƯƠNG TRÌNH", "CTr") },
  "award-decision": DECISION,
  "council-file": { ...PAPER, typeName: "HỒ SƠ HỌP HỘI ĐỒNG", mark: { kind: "boxed" } },
  "council-ballot": {
    ...PAPER,
    typeName: "PHIẾU BIỂU QUYẾT",
    mark: { kind: "boxed" },
    closing: "signatures",
  },
  "council-minutes": { ...PAPER, ...typed("BIÊN BẢN", "BB"), closing: "signatures" },
  "guidance-letter": LETTER,
  "committee-decision": DECISION,
  "budget-estimate": unnumbered("DỰ TOÁN KINH PHÍ"),
  "return-letter": { ...unnumbered("PHIẾU TRẢ LẠI HỒ SƠ"), address: "always" },
  "edition-plan": { ...PAPER, ...typed("KẾ HOẠCH", "KH") },
} as const satisfies Readonly<Record<string, Shape>>;

function typed(typeName: string, symbol: string) {
  return { typeName, mark: { kind: "number", symbol } } as const;
}

function unnumbered(typeName: string): Shape {
  return { ...PAPER, typeName, mark: { kind: "none" } };
}
