import fc from "fast-check";
import { type ParsedMail, simpleParser } from "mailparser";
import { describe, expect, it } from "vitest";
import { planMails } from "../../../src/commands/remind.ts";
import type { Mail, MailAddress } from "../../../src/domain/mail.ts";
import { composeEml } from "../../../src/hosts/local/eml.ts";
import { letterOf, messageIdOf } from "../../../src/hosts/local/mail-letter.ts";
import corpus from "../../corpus/nasty-inputs.json" with { type: "json" };
import { editionBoard } from "../../support/edition-fixture.ts";
import { SITUATION } from "../../support/reminder-situation.ts";

const board = editionBoard(SITUATION);
const CELL = "https://docs.google.com/spreadsheets/d/x/edit#gid=1&range=A";
const { mails } = planMails(board, {
  ledger: [],
  linkTo: ({ row }) => (row === undefined ? undefined : `${CELL}${row}`),
});
const SENDER = { address: "nhac-viec@so.example", date: new Date("2020-05-08T01:02:03Z") };

async function parsed(mail: Mail): Promise<ParsedMail> {
  return simpleParser(Buffer.from(await composeEml(letterOf(mail, board, SENDER))));
}

const addressesOf = (list: ParsedMail["to"]): readonly MailAddress[] =>
  [list]
    .flat()
    .flatMap((one) => one?.value ?? [])
    .map(({ name, address = "" }) => ({ name, address }));

/** Nothing else is fetched by a reader of mail: no picture, no style, no script, no frame. */
const FETCHED =
  /<(?:img|link|script|iframe|object|embed|video|audio|svg|style|base|form)\b|\bsrc\s*=|url\s*\(|@import|\bon\w+\s*=/i;

describe("the mails of 08/05/2020, read by another library", () => {
  it.each(mails.map((mail) => ({ unit: mail.units.join("+"), mail })))(
    "$unit: say what was meant",
    async ({ mail }) => {
      const read = await parsed(mail);
      expect(read.subject).toBe(mail.subject);
      expect(read.subject).toMatch(/^\[SCT-III-2020 · .+\(mã [2-9A-Z]{6}\)$/);
      expect([addressesOf(read.to), addressesOf(read.cc)]).toEqual([mail.to, mail.cc]);
      expect(read.from?.value).toMatchObject([{ name: "Sở Công Thương", address: SENDER.address }]);
      expect(read.replyTo?.value).toMatchObject([{ address: "vanphong@danang.example" }]);
      expect([read.date, read.attachments]).toEqual([SENDER.date, []]);
      expect(read.text?.replaceAll("\r", "").trim()).toBe(mail.text.trim());
      expect(String(read.html).replaceAll("\r", "").trim()).toBe(mail.html.trim());
    },
  );

  it("offer the plain text first, and fetch nothing", async () => {
    for (const mail of mails) {
      const source = Buffer.from(await composeEml(letterOf(mail, board, SENDER))).toString();
      const types = [...source.matchAll(/^Content-Type: ([\w/]+)/gm)].map(([, type]) => type);
      expect(types).toEqual(["multipart/alternative", "text/plain", "text/html"]);
      expect(mail.html).not.toMatch(FETCHED);
      expect(mail.html).not.toMatch(/http:/);
    }
  });

  it("link to the cells, in both forms, and to nothing else", () => {
    const own = mails.find(({ units }) => units.includes("TTKC"));
    const links = [...(own?.html ?? "").matchAll(/href="([^"]*)"/g)].map(([, href = ""]) => href);
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((href) => !href.replaceAll("&amp;", "&").startsWith(CELL))).toEqual([]);
    for (const href of links) expect(own?.text).toContain(`<${href.replaceAll("&amp;", "&")}>`);
  });

  it("name no delegate, no nominee and no head of a unit", () => {
    const all = JSON.stringify(mails).toLowerCase();
    for (const name of [
      "nguyễn văn an",
      "lê thị hồng vân",
      "trần thị bích ngọc",
      "31/04",
      "31/02",
    ]) {
      expect(all).not.toContain(name);
    }
  });

  it("keep a day and a count whole on a phone: only what people typed may break inside a word", () => {
    for (const { html } of mails) {
      const rows = [...html.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row = ""]) => row);
      const cells = rows.flatMap((row) => [...row.matchAll(/<td style="([^"]*)"/g)].slice(1));
      expect(cells.filter(([, style = ""]) => /word-break|overflow-wrap/.test(style))).toEqual([]);
      expect(html).not.toMatch(/width:\s*(?:[4-9]\d\d|\d{4,})px(?<!max-width:600px)/);
    }
  });
});

const [own] = mails.filter(({ cc }) => cc.length > 0);

/** The mail with foreign text wherever a header could take it. */
function spoilt(text: string): Mail {
  if (own === undefined) throw new RangeError("no mail to a head");
  const named = (list: Mail["to"]) => list.map(({ address }) => ({ name: text, address }));
  return {
    ...own,
    subject: text,
    keys: [`k|${text}|2020-05-08`],
    to: named(own.to),
    cc: named(own.cc),
  };
}

async function holds(text: string): Promise<void> {
  const [plain, read] = [await parsed(spoilt("x")), await parsed(spoilt(text))];
  const names = ({ headers }: ParsedMail) => [...headers.keys()].sort();
  expect(names(read).filter((name) => name !== "subject")).toEqual(
    names(plain).filter((name) => name !== "subject"),
  );
  const only = (list: readonly MailAddress[]) => list.map(({ address }) => address);
  expect(only(addressesOf(read.to))).toEqual(only(addressesOf(plain.to)));
  expect(only(addressesOf(read.cc))).toEqual(only(addressesOf(plain.cc)));
  expect(read.messageId).toMatch(/^<[\w.-]+@so\.example>$/);
  expect([read.bcc, read.text, read.html]).toEqual([undefined, plain.text, plain.html]);
}

describe("foreign text in a header", () => {
  it("begins no other header and adds no addressee, whatever the corpus says", async () => {
    const texts = corpus.flatMap(({ value }) => (typeof value === "string" ? [value] : []));
    expect(texts.length).toBeGreaterThan(200);
    for (const text of texts) await holds(text);
  });

  it("begins none, whatever people may type", async () => {
    const pieces = fc.constantFrom(
      "\r\n",
      "\n",
      "\r",
      "\r\n\r\n",
      "Bcc: z@z.example",
      "\u2028",
      "\u0000",
      ",",
      "<z@z.example>",
      '"',
      "=?utf-8?B?QmNjOiB6QHouZXhhbXBsZQ==?=",
      "ệ",
      "\ud800",
      "(",
      ";",
    );
    const text = fc.array(fc.oneof(pieces, fc.string({ unit: "binary", maxLength: 8 })), {
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(text, (parts) => holds(parts.join(""))),
      { numRuns: 150 },
    );
  });
});

describe("a mail's id", () => {
  it("is the same for the same key, and another for each unit, ASCII letters or not", () => {
    const of = (key: string, code: string) => messageIdOf({ key, code }, "a@so.example");
    expect(of("K|CĐ|2020-05-08", "AAAAAA")).toBe("K.C.2020-05-08.AAAAAA@so.example");
    expect(of("K|CĐ|2020-05-08", "AAAAAA")).not.toBe(of("K|CƠ|2020-05-08", "BBBBBB"));
  });
});
