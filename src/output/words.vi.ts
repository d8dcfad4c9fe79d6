import type { Facts, Finding, FindingCode } from "../domain/finding.ts";
import { factDay } from "./fact-day.vi.ts";
import { faultWords } from "./fault-words.vi.ts";
import { fillMessage } from "./message.ts";
import { OFFICE_SENTENCES, type Teller } from "./office-sentences.vi.ts";
import { type Sentence, say } from "./sentence.ts";

/** The sentence of a finding; a row's own «Lời nhắc» where it has one. */
export function sentenceOf(finding: Finding): Sentence {
  const sentence =
    finding.message === undefined
      ? SENTENCES[finding.code](finding.facts, finding)
      : splitRemedy(finding.message, finding);
  if (!isTooSmall(finding)) return sentence;
  return { ...sentence, remedy: `${sentence.remedy} ${TOO_SMALL}`.trim() };
}

/** Both parts as one sentence that ends in a full stop. */
export function messageOf(finding: Finding): string {
  if (finding.message !== undefined) {
    const text = fillMessage(finding.message, finding);
    return isTooSmall(finding) ? `${text} ${TOO_SMALL}` : text;
  }
  const { wrong, remedy } = sentenceOf(finding);
  if (remedy === "") return `${wrong}.`;
  return `${wrong}; ${remedy}${/[?….]$/.test(remedy) ? "" : "."}`;
}

function isTooSmall({ facts }: Finding): boolean {
  return facts["kind"] === "rounded-to-zero";
}

const TOO_SMALL =
  "Đơn vị quá nhỏ nên làm tròn xuống còn 0; Văn phòng có thể ghi chung Nhóm tính tỷ lệ ở tab Đơn vị hoặc đổi Làm tròn ở tab Định mức.";

/** Split before it is filled: a name with a semicolon in it is no remedy. */
function splitRemedy(message: string, finding: Finding): Sentence {
  const at = message.lastIndexOf("; ");
  if (at < 0) return { wrong: fillMessage(message, finding), remedy: "" };
  const remedy = fillMessage(message.slice(at + 2), finding);
  return {
    wrong: `${fillMessage(message.slice(0, at), finding)}.`,
    remedy: remedy.charAt(0).toUpperCase() + remedy.slice(1),
  };
}

/** The sentence of a cell that was read with a fault. */
function cellFault(facts: Facts): Sentence {
  const [wrong, remedy] = faultWords(String(facts["kind"]));
  const nearest = facts["nearest"];
  return say(
    wrong.replace("{typed}", () => String(facts["typed"] ?? "")),
    nearest === undefined ? remedy : `có phải «${nearest}»?`,
  );
}

const ROW_KINDS: Readonly<Record<string, string>> = {
  total: "Dòng tổng cộng",
  section: "Dòng tiêu đề nhóm",
  header: "Dòng tiêu đề lặp lại",
  signature: "Dòng chữ ký",
};

const SENTENCES: Readonly<Record<FindingCode, Teller>> = {
  ...OFFICE_SENTENCES,
  "tab-missing": (_, { at }) =>
    say(`Bảng không có tab «${at.sheet}»`, "khôi phục tab từ bản sao lưu hoặc hỏi Văn phòng"),
  "column-missing": (facts, { at, rule }) =>
    facts["kind"] === "named-by-row"
      ? say(
          `Tab «${at.sheet}» không có cột «${at.column}» mà dòng ${rule ?? ""} cần`,
          "thêm lại cột hoặc sửa dòng đó",
        )
      : say(`Tab «${at.sheet}» không có cột «${at.column}»`, "thêm lại cột với đúng tiêu đề"),
  "column-ambiguous": ({ columns }, { at }) =>
    say(
      `Có hai cột cùng là «${at.column}» (${(columns as readonly string[]).join(", ")})`,
      "đổi tên hoặc xóa một cột",
    ),
  "required-missing": ({ kind }, { at }) => {
    if (kind === "extension-document")
      return say("Gia hạn mà chưa ghi văn bản nào cho phép", "ghi số, ngày văn bản gia hạn");
    if (kind === "return")
      return say(
        `Trả lại hồ sơ mà chưa ghi «${at.column}»`,
        "ghi lý do và hạn mới để đơn vị nộp lại",
      );
    return say(`Chưa điền «${at.column}»`, "điền ô này");
  },
  "unit-unknown": ({ typed, nearest }) =>
    say(
      `Không có đơn vị «${typed}»`,
      nearest ? `có phải «${nearest}»?` : "gõ mã hoặc tên đơn vị như ở tab Quy định",
    ),
  "not-in-list": cellFault,
  "date-unreadable": cellFault,
  "date-impossible": cellFault,
  "date-implausible": cellFault,
  "number-unreadable": cellFault,
  "number-negative": cellFault,
  "text-suspicious": cellFault,
  "link-unreadable": ({ typed }) =>
    say(`Không phải liên kết: ${typed}`, "dán địa chỉ bắt đầu bằng https://"),
  "email-unreadable": cellFault,
  "phone-unreadable": cellFault,
  "sensitive-text": cellFault,
  "row-unread": ({ kind, first }) =>
    kind === "second-row-of-unit"
      ? say(`Đơn vị đã có dòng ${first}; dòng này không được đọc`, "gộp vào một dòng")
      : say(
          `${ROW_KINDS[String(kind)] ?? "Dòng này"} không phải một bản ghi nên không được tính`,
          "xóa dòng khỏi danh sách",
        ),
  "limit-exceeded": (facts) =>
    say(
      facts["allowed"] === undefined
        ? `Đã có ${facts["counted"]}, vượt mức khoảng ${facts["level"]}`
        : `Đã có ${facts["counted"]}, được tối đa ${facts["allowed"]}`,
      "bớt cho đủ",
    ),
  "limit-unmet": (facts) => say(`Mới có ${facts["counted"]}, cần ${facts["level"]}`, "bổ sung"),
  "base-missing": ({ unitNames, column }) =>
    say(
      `Chưa có «${column}» của ${(unitNames as readonly string[]).join(", ")} nên chưa xét được tỷ lệ`,
      `Văn phòng điền «${column}» ở tab Đơn vị`,
    ),
  "condition-failed": () => say("Chưa đạt điều kiện", "xem căn cứ"),
  "duplicate-person": (facts) =>
    say(`${facts["name"]} đã có ở dòng ${facts["otherRow"]}${unsure(facts)}`, "giữ một dòng"),
  "duplicate-collective": (facts) =>
    say(`Tập thể ${facts["name"]} đã có ở dòng ${facts["otherRow"]}`, "giữ một dòng"),
  "duplicate-across-units": (facts) =>
    say(
      `${facts["name"]} cũng có ở ${facts["otherUnit"]} (tab ${facts["otherSheet"]}, dòng ${facts["otherRow"]})${unsure(facts)}`,
      "hai đơn vị thống nhất, giữ một nơi",
    ),
  "progress-unknown-task": ({ typed, nearest }) =>
    say(
      `Không có mã việc «${typed}»`,
      nearest ? `có phải «${nearest}»?` : "ghi mã như ở tab Quy định",
    ),
  "progress-duplicate": ({ task, first }) =>
    say(`Việc ${task} đã có ở dòng ${first}`, "giữ một dòng"),
  "progress-future": (facts) =>
    say(
      `Ngày ${factDay(facts["day"])} sau ngày kiểm tra ${factDay(facts["asOf"])}`,
      "chỉ ghi ngày đã làm xong",
    ),
};

function unsure(facts: Facts): string {
  return facts["kind"] === "birth-unknown" ? " (chưa đủ ngày sinh để chắc là một người)" : "";
}
