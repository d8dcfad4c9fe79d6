import { ANSWER, type Option, type Question } from "../../intake/own-list/own-list.ts";
import { BEHIND_NAME } from "../../intake/own-list/read-own-cell.ts";
import { faultWords } from "../fault-words.vi.ts";
import { plainLine } from "../plain-line.ts";

/** A question as people read it: what is asked, and why. */
export interface QuestionWords {
  readonly ask: string;
  /** What stands in the list, or what an answer that was refused was. */
  readonly hint: string;
}

type Facts = Question["facts"];

/** The words of a question; what was typed stands on one line, and nothing of personal numbers. */
export function questionWords({ kind, facts, refused, places }: Question): QuestionWords {
  const { ask, hint } = WORDS[kind](facts, places.length);
  if (refused === undefined) return { ask, hint };
  return { ask, hint: `Câu trả lời «${plainLine(refused, 60)}» chưa dùng được. ${hint}`.trim() };
}

const WORDS: Readonly<Record<Question["kind"], (facts: Facts, cells: number) => QuestionWords>> = {
  tab: () => ({
    ask: "Danh sách này dành cho tab nào?",
    hint: "Tiêu đề và các cột hợp với nhiều tab.",
  }),
  column: ({ header, letter, examples, of }) => ({
    ask:
      of === "item"
        ? "Phần đứng sau tên ở mỗi dòng ghi vào cột nào?"
        : header === ""
          ? `Cột ${text(letter)} không có tiêu đề: là cột nào?`
          : `Cột «${text(header)}» (${text(letter)}) là cột nào?`,
    hint: `${of === "item" ? "Ví dụ" : "Trong cột có"}: ${shownExamples(examples)}.`,
  }),
  "every-row": ({ header, rows }) => ({
    ask: `«${text(header)}» của ${rows} dòng chưa có thì ghi gì?`,
    hint: "Danh sách không có cột này.",
  }),
  section: ({ typed }) => ({
    ask: `Dòng «${text(typed)}» đứng riêng: nghĩa là gì với các dòng dưới nó?`,
    hint: "Chọn cột sẽ ghi, đơn vị, hoặc không lấy nếu chỉ là tiêu đề.",
  }),
  value: ({ header, typed, fault }, cells) => ({
    ask: `Cột «${text(header)}»: «${typed === "" ? "(không nhắc lại)" : text(typed)}» nghĩa là gì?`,
    hint: `${wrongWords(String(fault ?? ""), text(typed))}${cells > 1 ? ` Có ở ${cells} ô.` : ""}`.trim(),
  }),
  "blank-below": ({ header }) => ({
    ask: `Ô trống ở cột «${text(header)}»: ghi như dòng trên hay để trống?`,
    hint: "Ô gộp khi dán sang chỉ còn chữ ở dòng đầu.",
  }),
  repeated: ({ name, state, book, row, otherRow }) => ({
    ask: `Dòng ${row}, «${text(name)}»: có thêm không?`,
    hint:
      state === "standing"
        ? `Trùng tên với dòng ${otherRow} của ${text(book)}, ngày sinh chưa đủ để biết là một người.`
        : `Trùng tên với dòng ${otherRow} của chính danh sách này, ngày sinh chưa đủ để biết là một người.`,
  }),
};

/** «TTKC (Trung tâm Khuyến công)», «Nguyễn Văn A (phần sau tên vào Chức vụ)». */
export function optionWords({ value, label, more = {} }: Option): string {
  const notes = [
    ...(label === undefined ? [] : [label]),
    ...(more["behind"] === undefined
      ? []
      : [`«${text(more["behind"])}» ghi vào Chức vụ hoặc Ghi chú`]),
    ...(more["remark"] === undefined ? [] : [`«${text(more["remark"])}» ghi vào Ghi chú`]),
  ];
  return notes.length === 0 ? value : `${value} (${notes.join("; ")})`;
}

export const FREE_ANSWER = "hoặc gõ giá trị khác";

/** Answers that are no value, for a page that lists them after the values. */
export const PLAIN_ANSWERS: readonly string[] = Object.values(ANSWER);

function wrongWords(kind: string, typed: string): string {
  if (kind === "") return "Gần giống một giá trị của danh mục.";
  if (kind === BEHIND_NAME) return "Sau tên còn phần khác; chọn cách ghi.";
  const [wrong, remedy] = faultWords(kind);
  return `${wrong.replace("{typed}", () => typed)}; ${remedy}.`;
}

function shownExamples(examples: Facts[string] | undefined): string {
  return Array.isArray(examples) ? examples.map((one) => `«${text(one)}»`).join(", ") : "";
}

function text(fact: Facts[string] | undefined): string {
  return plainLine(String(fact ?? ""), 80);
}
