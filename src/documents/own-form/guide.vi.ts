import type { Tag, Tags } from "../form/tags.ts";
import { FRAME_TAGS } from "../frame/frame-tags.vi.ts";
import { DOCUMENT_KINDS, KINDS } from "../kinds.ts";
import { FORM_FILES } from "./form-files.ts";
import { marked } from "./paragraphs.ts";

/** The page that stands beside the copies: every placeholder of every kind, in HTML of one file. */
export function formGuideHtml(): string {
  const kinds = DOCUMENT_KINDS.map((kind) => {
    const files = filesOf(kind).map(marked).join(", ");
    return `<h2>${marked(KINDS[kind].name)}</h2><p>Tệp: ${files}</p>${htmlTable(KINDS[kind].tags)}`;
  });
  const how = HOW.map((line) => `<li>${marked(line)}</li>`).join("");
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${TITLE}</title><style>${STYLE}</style></head><body><h1>${TITLE}</h1><ol>${how}</ol><h2>${SHARED}</h2>${htmlTable(FRAME_TAGS)}${kinds.join("")}</body></html>\n`;
}

/** The same for those who build forms, in Markdown. */
export function formGuideMarkdown(): string {
  const kinds = DOCUMENT_KINDS.map(
    (kind) =>
      `## ${KINDS[kind].name}\n\n${filesOf(kind)
        .map((file) => `\`${file}\``)
        .join(" · ")}\n\n${markdownTable(KINDS[kind].tags)}`,
  );
  const how = HOW.map((line, index) => `${index + 1}. ${line}`).join("\n");
  return `# ${TITLE}\n\n${how}\n\n## ${SHARED}\n\n${markdownTable(FRAME_TAGS)}\n\n${kinds.join("\n\n")}\n`;
}

const TITLE = "Chỗ điền của các mẫu văn bản";
const SHARED = "Chỗ điền chung của mọi mẫu";
const HEADS = ["Chỗ điền", "Trong danh sách", "Ví dụ", "Nghĩa"] as const;
const HOW: readonly string[] = [
  "Lấy mẫu: npm start -- templates. Mẫu nằm trong mau-van-ban/mau-goc; tệp ở đó không được dùng và có thể bị thay.",
  "Chép tệp cần sửa ra thư mục mau-van-ban, giữ nguyên tên, rồi sửa bằng Word, LibreOffice hoặc Google Docs (tải về dạng .docx).",
  "Tên tệp có nd30 dùng cho văn bản ban hành từ ngày theo Nghị định 30, tt01 cho văn bản theo Thông tư 01; mẫu của thể thức nào chỉ dùng cho thể thức ấy.",
  "Chỗ điền là chữ trong ngoặc, ví dụ {Tên cơ quan} hoặc [[Kế hoạch]]. Được chuyển chỗ, gõ lại, đổi phông; mọi chữ khác sửa tùy ý. Hai loại ngoặc như nhau.",
  "Danh sách: phần nằm giữa {#Tên} và {/Tên} được in một lần cho mỗi dòng; giữa {^Tên} và {/Tên} chỉ in khi danh sách trống.",
  "Sai một chỗ điền thì chưa văn bản nào được lập; chương trình nêu tên, chỗ sai và tên gần nhất.",
  "Muốn dùng lại mẫu của chương trình thì xóa hoặc chuyển tệp khỏi mau-van-ban.",
];
const STYLE =
  "body{font:16px/1.5 sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse;width:100%}td,th{border:1px solid #999;padding:.3rem .5rem;text-align:left;vertical-align:top}td:first-child{white-space:nowrap}";

interface Line {
  readonly mark: string;
  /** The lists that it stands in, outermost first. */
  readonly within: string;
  readonly example: string;
  readonly meaning: string;
}

function filesOf(kind: (typeof DOCUMENT_KINDS)[number]): readonly string[] {
  return FORM_FILES.filter((form) => form.kind === kind).map(({ name }) => name);
}

function guideLines(tags: Tags, within: readonly string[] = []): readonly Line[] {
  return Object.entries(tags).flatMap(([name, tag]) => [
    {
      mark: markOf(name, tag),
      within: within.join(" › "),
      example: tag.shape === "list" ? "" : tag.example,
      meaning: tag.meaning,
    },
    ...(tag.shape === "list" ? guideLines(tag.of, [...within, name]) : []),
  ]);
}

function markOf(name: string, { shape }: Tag): string {
  if (shape === "text") return `{${name}}`;
  if (shape === "blank") return `[[${name}]]`;
  if (shape === "each") return `{#${name}}{dòng}{/${name}}`;
  return shape === "lines" ? `{#${name}}[[dòng]]{/${name}}` : `{#${name}} … {/${name}}`;
}

function htmlTable(tags: Tags): string {
  const head = HEADS.map((text) => `<th>${text}</th>`).join("");
  const rows = guideLines(tags).map((line) => `<tr>${cells(line).map(htmlCell).join("")}</tr>`);
  return `<table><tr>${head}</tr>${rows.join("")}</table>`;
}

function htmlCell(text: string): string {
  return `<td>${marked(text)}</td>`;
}

function markdownTable(tags: Tags): string {
  const rows = guideLines(tags).map((line) => `| ${cells(line).map(escapedCell).join(" | ")} |`);
  return [`| ${HEADS.join(" | ")} |`, "|---|---|---|---|", ...rows].join("\n");
}

function escapedCell(text: string): string {
  return text.replace(/\|/g, "\\|");
}

function cells({ mark, within, example, meaning }: Line): readonly string[] {
  return [mark, within, example, meaning];
}
