import { simpleParser } from "mailparser";
import { describe, expect, it } from "vitest";
import { composeEml, isMailAddress, type Mail } from "../../../src/hosts/local/eml.ts";

const mail: Mail = {
  from: { name: "Văn phòng Sở Xây dựng", address: "vp@soxaydung.vn" },
  to: [
    { name: 'Nguyễn Thị "Ánh", Trưởng phòng', address: "anh.nguyen@soxaydung.vn" },
    { name: "", address: "qln@soxaydung.vn" },
  ],
  cc: [{ name: "Đặng Hữu Đức", address: "duc@soxaydung.vn" }],
  subject: "Nhắc việc: còn 3 ngày đến hạn gửi kế hoạch tổ chức Hội nghị điển hình tiên tiến [AB12]",
  text: "Kính gửi Quý đơn vị\n\nĐơn vị còn 2 việc.\n.\nTrân trọng",
  html: "<p>Đơn vị còn <b>2</b> việc.</p>",
  messageId: "<2020-05-08.QLN@dien-hinh.local>",
  date: new Date("2020-05-08T01:00:00Z"),
};

const parsed = async (changes: Partial<Mail>) =>
  simpleParser(Buffer.from(await composeEml({ ...mail, ...changes })));

describe("a mail file", () => {
  it("says in another program what we meant", async () => {
    const read = await parsed({ headers: { "X-Dien-Hinh-Key": "2020-05-08|QLN" } });
    expect(read.subject).toBe(mail.subject);
    expect(read.from?.value[0]).toMatchObject(mail.from);
    expect([read.to].flat().flatMap((list) => list?.value ?? [])).toMatchObject(mail.to);
    expect([read.cc].flat().flatMap((list) => list?.value ?? [])).toMatchObject(mail.cc);
    expect(read.text?.trim().replaceAll("\r", "")).toBe(mail.text);
    expect(read.html).toContain("còn <b>2</b> việc");
    expect(read.messageId).toBe(mail.messageId);
    expect(read.date).toEqual(mail.date);
    expect(read.headers.get("auto-submitted")).toBe("auto-generated");
    expect(read.headers.get("x-dien-hinh-key")).toBe("2020-05-08|QLN");
  });

  it("has equal bytes twice, Windows line ends and short lines", async () => {
    const one = Buffer.from(await composeEml(mail)).toString("latin1");
    const two = Buffer.from(await composeEml(mail)).toString("latin1");
    expect(two).toBe(one);
    expect(one).not.toMatch(/[^\r]\n|[^\x00-\x7f]/);
    expect(Math.max(...one.split("\r\n").map(({ length }) => length))).toBeLessThan(80);
  });

  it.each(["\r\n", "\n", "\r", "\u2028", "\u2029", "\u0085", "\0"])(
    "lets no line break %j begin a header",
    async (sign) => {
      const evil = `Chào${sign}Bcc: z@z.vn`;
      const read = await parsed({
        subject: evil,
        to: [{ name: evil, address: "a@b.vn" }],
        from: { name: evil, address: "c@d.vn" },
        messageId: `<x${sign}Bcc: z@z.vn>`,
        headers: { "X-Key": evil },
      });
      expect(read.bcc).toBeUndefined();
      expect([read.to].flat().flatMap((list) => list?.value ?? [])).toHaveLength(1);
      expect(read.subject).toBe("Chào Bcc: z@z.vn");
      const names = (await composeEml({ ...mail, subject: evil })).toString();
      expect(names).not.toMatch(/^Bcc:/m);
    },
  );

  it.each([
    "",
    "a",
    "a@b",
    "a@b.vn, z@z.vn",
    "a@b.vn\r\nBcc: z@z.vn",
    "<a@b.vn>",
    "a b@c.vn",
    "a@b.vn;z@z.vn",
    ".a@b.vn",
    "a..b@c.vn",
    "a@b..vn",
    "nguyễn@b.vn",
    `${"a".repeat(65)}@b.vn`,
  ])("refuses %j as an address", async (address) => {
    expect(isMailAddress(address)).toBe(false);
    const bad = composeEml({ ...mail, cc: [{ name: "", address }] });
    await expect(bad).rejects.toMatchObject({ code: "mail-refused", facts: { address } });
  });

  it("refuses a mail to nobody, and a header that is not ours", async () => {
    await expect(composeEml({ ...mail, to: [], cc: [] })).rejects.toMatchObject({
      code: "mail-refused",
    });
    await expect(composeEml({ ...mail, headers: { Bcc: "z@z.vn" } })).rejects.toThrow(RangeError);
  });
});
