import { describe, expect, it } from "vitest";
import { NotSent } from "../../src/outbox/not-sent.ts";
import { sendFate } from "../../src/outbox/send-fate.ts";

const SERVER_ERROR = "We're sorry, a server error occurred. Please wait a bit and try again.";

describe("an error of sending means «not sent» only where it surely does", () => {
  it.each([
    ["Service invoked too many times for one day: email.", "P", "quota", "S6"],
    ["Dịch vụ bị gọi quá nhiều lần trong một ngày: email.", "P", "quota", "S6 in Vietnamese"],
    [
      "Exception: Service invoked too many times for one day: email.",
      "P",
      "quota",
      "as it is thrown",
    ],
    [
      'Service invoked too many times for one day: email. (line 12, file "Code")',
      "P",
      "quota",
      "with its line",
    ],
    ["Limit Exceeded: Email Recipients Per Message.", "F", undefined, "S25"],
    ["Limit Exceeded: Email Body Size.", "F", undefined, "S25"],
    ["Argument too large: subject", "F", undefined, "S25"],
    ["Invalid email: a@b", "F", undefined, "S25"],
    ["Failed to send email: no recipient", "F", undefined, "S25"],
    ["Đã vượt quá giới hạn: Người nhận email trên mỗi thư.", "F", undefined, "S25 in Vietnamese"],
    ["Email không hợp lệ: a@b", "F", undefined, "S25 in Vietnamese"],
    [
      "Email không hợp lệ: a@b".normalize("NFD"),
      "F",
      undefined,
      "decomposed letters are the same text",
    ],
    [
      "Authorization is required to perform that action. Please run the script again to authorize it.",
      "P",
      "halted",
      "S13: asked before anything is done",
    ],
    [
      "Cần được cho phép để thực hiện tác vụ đó. Hãy chạy lại tập lệnh để cho phép tác vụ.",
      "P",
      "halted",
      "S13 in Vietnamese",
    ],
    ["Cần được cho phép để thực hiện hành động đó.", "P", "halted", "S13, its other wording"],
    [
      "You do not have permission to call MailApp.sendEmail. Required permissions: https://www.googleapis.com/auth/script.send_mail",
      "P",
      "halted",
      "S12",
    ],
  ] as const)("%s → %s %s: %s", (text, letter, halts, because) => {
    expect([sendFate(new Error(text)), because]).toEqual([
      { letter, detail: text, ...(halts === undefined ? {} : { halts }) },
      because,
    ]);
  });

  it.each([
    [SERVER_ERROR, "S1: an effect may have happened"],
    ["Xin lỗi bạn, máy chủ đã gặp lỗi. Vui lòng chờ một lát và thử lại.", "S1 in Vietnamese"],
    ["We're sorry, a server error occurred: DEADLINE_EXCEEDED", "S2"],
    ["Xin lỗi bạn, máy chủ đã gặp lỗi: DEADLINE_EXCEEDED", "S2 in Vietnamese"],
    ["Service Spreadsheets timed out while accessing document with id x.", "S3"],
    ["Service error: Spreadsheets", "S4"],
    ["Câu trả lời trống", "S4 in Vietnamese"],
    ["Exceeded maximum execution time", "S5"],
    [
      "Service invoked too many times in a short time: email. Try Utilities.sleep(1000) between calls.",
      "S7 is not S6",
    ],
    [
      "Service invoked too many times for one day: urlfetch.",
      "another service's quota says nothing of this mail",
    ],
    ["Service using too much computer time for one day.", "S8 may come in the middle"],
    [`${SERVER_ERROR} Invalid email: a@b`, "a phrase inside another text proves nothing"],
    ["Invalid email: ", "nothing is named"],
    ["invalid email: a@b", "no wording of the table"],
    [
      "You do not have permission to call SpreadsheetApp.openById. Required permissions: x",
      "not the sending",
    ],
    ["", "no text at all"],
  ])("%s → uncertain: %s", (text, because) => {
    expect([sendFate(new Error(text)).letter, because]).toEqual(["U", because]);
  });

  it.each([
    ["refused", "F", undefined],
    ["postponed", "P", undefined],
    ["quota", "P", "quota"],
    ["halted", "P", "halted"],
  ] as const)("takes a host's word that it was %s, whatever the text", (reason, letter, halts) => {
    const fate = { letter, detail: SERVER_ERROR, ...(halts === undefined ? {} : { halts }) };
    expect(sendFate(new NotSent(reason, SERVER_ERROR))).toEqual(fate);
  });

  it("reads an error of another realm, and what is none", () => {
    expect(sendFate({ message: "Invalid email: a@b" }).letter).toBe("F");
    expect(sendFate("Invalid email: a@b").letter).toBe("F");
    expect(sendFate(undefined)).toEqual({ letter: "U", detail: "undefined" });
  });

  it("keeps the beginning of a long text", () => {
    expect(sendFate(new Error("x".repeat(60_000))).detail).toHaveLength(500);
  });
});
