import { describe, expect, it } from "vitest";
import { mailCode } from "../../src/commands/mail-code.ts";
import { deadlineOf } from "../../src/edition/last-good-day.ts";
import { escapeHtml, mailHtml } from "../../src/output/mail-html.ts";
import { subjectOf } from "../../src/output/mail-subject.vi.ts";
import { mailText } from "../../src/output/mail-text.ts";
import { dueWords, leftWords } from "../../src/output/mail-words.vi.ts";
import { plainLine } from "../../src/output/plain-line.ts";

describe("a due date in words", () => {
  const day = { first: "2019-12-09", last: "2019-12-09" };
  const stretch = { first: "2020-06-11", last: "2020-06-20" };
  it.each([
    {
      words: "hết ngày 08/12/2019 (trước ngày 09/12/2019)",
      deadline: deadlineOf("before", day),
      isBefore: true,
    },
    { words: "hết ngày 09/12/2019", deadline: deadlineOf("until", day), isBefore: false },
    {
      words: "hết ngày 20/06/2020 (khoảng 11/06/2020 - 20/06/2020)",
      deadline: deadlineOf("until", stretch),
      isBefore: false,
    },
    {
      words: "hết ngày 10/06/2020 (trước ngày 11/06/2020; khoảng 11/06/2020 - 20/06/2020)",
      deadline: deadlineOf("before", stretch),
      isBefore: true,
    },
  ])("$words", ({ words, deadline, isBefore }) => {
    expect(dueWords(deadline, isBefore)).toBe(words);
  });

  it.each([
    { daysLeft: 1, words: "còn 1 ngày" },
    { daysLeft: 0, words: "hạn hôm nay" },
    { daysLeft: -1, words: "quá hạn 1 ngày" },
    { daysLeft: undefined, words: "chưa có hạn" },
  ])("$daysLeft is «$words»", ({ daysLeft, words }) => {
    expect(leftWords(daysLeft)).toBe(words);
  });
});

describe("foreign text", () => {
  it("stands on one line, in NFC, without what cannot be seen", () => {
    expect(plainLine("Ho\u0300a\r\nBcc: x\u202e\u0000\ud800")).toBe("Hòa Bcc: x \ufffd");
  });

  it("is cut between letters", () => {
    expect(plainLine("a𠀀𠀀𠀀", 4)).toBe("a𠀀…");
    expect(plainLine("abcd", 4)).toBe("abcd");
  });

  it("is escaped for HTML, between tags and in quotes", () => {
    expect(escapeHtml(`<b a="1" c='2'>&`)).toBe("&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;");
  });
});

describe("a link", () => {
  const bodyOf = (href: string) => ({
    title: "t",
    parts: [{ kind: "list" as const, items: [[{ text: "Đại biểu, dòng 2", href }]] }],
  });

  it("stands in both forms", () => {
    const body = bodyOf("https://docs.google.com/spreadsheets/d/x/edit#gid=0&range=A2");
    expect(mailHtml(body)).toContain(
      '<a href="https://docs.google.com/spreadsheets/d/x/edit#gid=0&amp;range=A2"',
    );
    expect(mailText(body)).toContain("Đại biểu, dòng 2 <https://docs.google.com/");
  });

  it.each([
    "javascript:alert(1)",
    "http://x.example",
    'https://x.example/"onclick=1 a',
    "https://x y",
  ])("is none with %s", (href) => {
    expect(mailHtml(bodyOf(href))).not.toContain(href.includes('"') ? "onclick=1 a" : "<a ");
  });
});

describe("the HTML of a mail", () => {
  it("fetches nothing and fits a phone", () => {
    const html = mailHtml({
      title: "t",
      parts: [{ kind: "table", head: ["a"], rows: [[["b", "c"]]] }],
    });
    expect(html).not.toMatch(/src=|url\(|<link|<style|<script|@import|http/);
    expect(html).toContain("max-width:600px");
    expect(html).toContain('name="viewport"');
  });
});

describe("a subject", () => {
  it("keeps its code whole within 150 characters", () => {
    const subject = subjectOf({
      edition: "E".repeat(99),
      units: Array.from({ length: 9 }, () => "U".repeat(99)),
      about: "a".repeat(99),
      conference: "c".repeat(99),
      code: "K7Q2AB",
    });
    expect(subject.length).toBeLessThanOrEqual(150);
    expect(subject.endsWith(" (mã K7Q2AB)")).toBe(true);
    expect(subject).toContain(" +6]");
  });
});

describe("a code", () => {
  it("is the same for the same keys, and differs for a year of 1,000 units' mails of a day", () => {
    const codes = Array.from({ length: 1000 }, (_, unit) => mailCode([`SCT|U${unit}|2020-05-18`]));
    expect(new Set(codes).size).toBe(1000);
    expect(mailCode(["a", "b"])).toBe(mailCode(["a", "b"]));
    expect(codes.every((code) => /^[2-9A-HJKMNP-TV-Z]{6}$/.test(code))).toBe(true);
  });
});
