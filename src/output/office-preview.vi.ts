import type { Mail } from "../domain/mail.ts";
import { escapeHtml, escapeWhole } from "./mail-html.ts";

/** The mails of the day as a page to look at: addresses, subject, and the mail in both of its forms. */
export function previewPage({ mails, note }: { mails: readonly Mail[]; note: string }): string {
  const heading =
    mails.length === 0
      ? "Hôm nay không có thư nào phải gửi."
      : `${mails.length} thư sẽ gửi hôm nay`;
  return [
    '<!DOCTYPE html><html lang="vi"><head><base target="_blank"><style>',
    "body{font-family:Arial,sans-serif;font-size:14px;margin:12px;color:#202124}",
    "h1{font-size:16px}details{border:1px solid #dadce0;border-radius:4px;margin:8px 0;padding:8px}",
    "summary{font-weight:bold;cursor:pointer}iframe{width:100%;height:420px;border:1px solid #dadce0}",
    "</style></head><body>",
    `<h1>${escapeHtml(note === "" ? heading : note)}</h1>`,
    "<p>Chưa thư nào được gửi.</p>",
    ...mails.map(mailPart),
    "</body></html>",
  ].join("\n");
}

function mailPart({ subject, to, cc, html, text }: Mail): string {
  const people = (list: Mail["to"]) => list.map(({ address }) => escapeHtml(address)).join(", ");
  return [
    `<details><summary>${escapeHtml(subject)}</summary>`,
    `<p>Đến: ${people(to)}${cc.length === 0 ? "" : `<br>Đồng gửi: ${people(cc)}`}</p>`,
    `<iframe sandbox title="${escapeHtml(subject)}" srcdoc="${escapeWhole(html)}"></iframe>`,
    `<details><summary>Bản chữ thường của thư</summary><pre>${escapeWhole(text)}</pre></details></details>`,
  ].join("\n");
}
