import { describe, expect, it } from "vitest";
import { documentName, slug } from "../../../src/documents/document-name.ts";
import { composeFrame } from "../../../src/documents/frame/compose-frame.ts";
import { fullTitle } from "../../../src/documents/frame/full-title.ts";
import { type DocumentKind, KINDS } from "../../../src/documents/kinds.ts";
import type { RawCell } from "../../../src/workbook/table.ts";
import { dayCell, type Row, unitRow } from "../../support/edition-fixture.ts";
import { boardOf, UNITS } from "../compose-fixture.ts";

type Settings = Readonly<Record<string, RawCell>>;

function framed(kind: DocumentKind, settings: Settings = {}, asOf = "2020-05-08") {
  return composeFrame(KINDS[kind], boardOf({ settings, asOf: "2020-05-08" }), {
    asOf,
    to: ["Bộ Công Thương"],
  });
}

describe("the regime of a frame", () => {
  it.each([
    { asOf: "2020-03-04", regime: "tt01", because: "the last day of Thông tư 01" },
    { asOf: "2020-03-05", regime: "nd30", because: "the day on which Nghị định 30 was signed" },
  ])("on $asOf is $regime: $because", ({ asOf, regime }) => {
    expect(framed("progress-report", {}, asOf).frame?.regime).toBe(regime);
  });

  it.each([
    { text: "TT01 đến 04/03/2020; ND30 từ 06/03/2020", because: "none is in force" },
    { text: "TT01 đến 05/03/2020; ND30 từ 05/03/2020", because: "two are in force" },
    { text: "theo nghị định mới", because: "it cannot be read" },
    { text: null, because: "it is blank" },
  ])("is never guessed, and said: $because", ({ text }) => {
    const { frame, issues } = framed("progress-report", { THE_THUC: text }, "2020-03-05");
    expect(frame).toBeUndefined();
    expect(issues).toHaveLength(1);
    expect(issues[0]).toContain("THE_THUC");
  });
});

describe("a frame", () => {
  it("says what the settings say", () => {
    const { frame, issues } = framed("delegate-list", {
      KE_HOACH_SO: "01/KH-SCT",
      KE_HOACH_NGAY: dayCell("2019-11-05"),
      NGUOI_KY_CHUC_VU: "KT. Giám đốc; Phó Giám đốc",
      NGUOI_KY_HO_TEN: "Lê Văn Thử",
    });
    expect(issues).toEqual([]);
    expect(frame).toMatchObject({
      agencyParent: "Ủy ban nhân dân thành phố Đà Nẵng",
      agency: "Sở Công Thương thành phố Đà Nẵng",
      agencyShort: "Sở Công Thương",
      symbol: "Số:      /TTr-SCT",
      place: "Đà Nẵng",
      plannedOn: "2020-05-08",
      to: ["Bộ Công Thương"],
      signerTitles: ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"],
      signerName: "Lê Văn Thử",
      keptAt: "VT, VP",
      conference: "Hội nghị điển hình tiên tiến lần thứ III năm 2020",
      plan: "Kế hoạch số 01/KH-SCT ngày 05/11/2019 của Sở Công Thương",
    });
    expect(frame?.issuedOn).toBeUndefined();
  });

  it.each([
    { code: "KE_HOACH_SO", because: "no number yet" },
    { code: "KE_HOACH_NGAY", because: "no day yet" },
  ])("owes the plan while there is $because", ({ code }) => {
    const settings = {
      KE_HOACH_SO: "01/KH-SCT",
      KE_HOACH_NGAY: dayCell("2019-11-05"),
      [code]: null,
    };
    expect(framed("delegate-list", settings).frame?.plan).toEqual({
      owed: expect.stringContaining("Văn phòng"),
    });
  });

  it("owes the signer's name", () => {
    expect(framed("delegate-list").frame?.signerName).toEqual({ owed: "Văn phòng điền họ tên" });
  });

  it("says which other setting is blank, and prints dots", () => {
    const { frame, issues } = framed("delegate-list", { NOI_LUU: null, DIA_DANH: null });
    expect([frame?.keptAt, frame?.place]).toEqual(["……", "……"]);
    expect(issues.map((issue) => /«(\w+)»/.exec(issue)?.[1])).toEqual(["DIA_DANH", "NOI_LUU"]);
  });

  it("cites the list «Văn bản căn cứ» in a Tờ trình, and nothing in a báo cáo", () => {
    const { frame } = framed("delegate-list");
    expect(frame?.basis).toHaveLength(6);
    expect(frame?.basis[0]).toBe(
      "Căn cứ Kế hoạch số 5144/KH-UBND ngày 30/7/2019 của Ủy ban nhân dân thành phố Đà Nẵng",
    );
    expect(framed("progress-report").frame?.basis).toEqual([]);
  });

  it.each([
    { pattern: "{số}/{loại văn bản}-{ký hiệu}", symbol: "Số:      /BC-SCT" },
    { pattern: "{Số}/{ký hiệu}-{loại văn bản}-{nơi soạn}", symbol: "Số:      /SCT-BC-VP" },
    { pattern: "{số}/{lạ}", symbol: "Số:      /{lạ}" },
  ])("numbers by the pattern $pattern", ({ pattern, symbol }) => {
    expect(framed("progress-report", { MAU_SO_VAN_BAN: pattern }).frame?.symbol).toBe(symbol);
  });

  it("numbers a công văn by the pattern of its own, with who drafts it and no type", () => {
    const letter = {
      name: "Công văn",
      look: "letter",
      addressed: "always",
      citesBasis: false,
    } as const;
    const request = { asOf: "2020-05-08", to: [] };
    expect(composeFrame(letter, boardOf(), request).frame?.symbol).toBe("Số:      /SCT-VP");
    const blank = boardOf({ settings: { MAU_SO_CONG_VAN: null } });
    expect(composeFrame(letter, blank, request).issues.join()).toContain("«MAU_SO_CONG_VAN»");
  });

  it("gives a titled paper without a type no symbol", () => {
    const slip = { name: "Phiếu", look: "titled", addressed: "never", citesBasis: false } as const;
    const { frame } = composeFrame(slip, boardOf(), { asOf: "2020-05-08", to: [] });
    expect(frame?.symbol).toBe("");
  });

  it("gives an internal file no symbol", () => {
    expect(framed("award-holdbacks").frame?.symbol).toBe("");
  });
});

describe("who issues a document", () => {
  const HEAD = "Giám đốc Sở Công Thương";
  const OFFICE = { agencyParent: "Sở Công Thương thành phố Đà Nẵng", agency: "Văn phòng Sở" };

  function sent(to: readonly string[], settings: Settings = {}, units?: readonly Row[]) {
    const board = boardOf({ settings, ...(units ? { units } : {}) });
    return composeFrame(KINDS["delegate-list"], board, { asOf: "2020-05-08", to });
  }

  it.each([
    { signer: "Giám đốc", because: "the head would write to himself" },
    { signer: "TL. Giám đốc; Chánh Văn phòng", because: "by his order is still in his name" },
    { signer: "KT. Giám đốc; Phó Giám đốc", because: "a deputy signs for him" },
  ])("to the head it is Văn phòng, signed «$signer» elsewhere: $because", ({ signer }) => {
    const { frame, issues } = sent([HEAD], { NGUOI_KY_CHUC_VU: signer });
    expect(frame).toMatchObject({
      ...OFFICE,
      agencyShort: "Văn phòng Sở Công Thương",
      symbol: "Số:      /TTr-VP",
      signerTitles: ["CHÁNH VĂN PHÒNG"],
      plan: { owed: expect.anything() },
    });
    expect(issues).toEqual([]);
  });

  it("to anybody else it is the agency, under its superior", () => {
    const { frame } = sent(["Bộ Công Thương"]);
    expect(frame).toMatchObject({
      agencyParent: "Ủy ban nhân dân thành phố Đà Nẵng",
      agency: "Sở Công Thương thành phố Đà Nẵng",
      symbol: "Số:      /TTr-SCT",
      signerTitles: ["GIÁM ĐỐC"],
    });
  });

  it.each([
    { signer: "Giám đốc", isSaid: true, because: "he signs what he receives" },
    { signer: "KT. Giám đốc; Phó Giám đốc", isSaid: false, because: "another signs" },
  ])("to the head and others it is the agency, signed «$signer»: $because", (one) => {
    const { frame, issues } = sent(["Bộ Công Thương", HEAD], { NGUOI_KY_CHUC_VU: one.signer });
    expect(frame?.symbol).toBe("Số:      /TTr-SCT");
    expect(issues).toEqual(one.isSaid ? [expect.stringContaining(HEAD)] : []);
  });

  const [, ...others] = UNITS;
  const headed = [unitRow("VP", { Tên: "Văn phòng Sở", "Thủ trưởng": "Đỗ Thử" }), ...others];

  it.each([
    {
      settings: {},
      units: UNITS,
      name: { owed: "Văn phòng điền họ tên" },
      because: "no row says it",
    },
    { settings: {}, units: headed, name: "Đỗ Thử", because: "the row of Văn phòng names its head" },
    {
      settings: { VAN_PHONG_KY_HO_TEN: "Vũ Mẫu" },
      units: headed,
      name: "Vũ Mẫu",
      because: "the setting goes before the row",
    },
    {
      settings: { VAN_PHONG_KY_CHUC_VU: "KT. Chánh Văn phòng; Phó Chánh Văn phòng" },
      units: headed,
      name: { owed: "Văn phòng điền họ tên" },
      because: "the head does not sign for himself",
    },
  ])("Văn phòng's signer is $name: $because", ({ settings, units, name }) => {
    expect(sent([HEAD], settings, units).frame?.signerName).toEqual(name);
  });

  it.each([
    { name: "Văn phòng", spoken: "Văn phòng Sở Công Thương" },
    { name: "Văn phòng Sở", spoken: "Văn phòng Sở Công Thương" },
    { name: "Văn phòng Sở Công Thương", spoken: "Văn phòng Sở Công Thương" },
  ])("a sentence calls «$name» $spoken", ({ name, spoken }) => {
    const { frame } = sent([HEAD], {}, [unitRow("VP", { Tên: name }), ...others]);
    expect([frame?.agency, frame?.agencyShort]).toEqual([name, spoken]);
  });

  it.each([
    { settings: { MA_VAN_PHONG: "XX" }, says: "«XX»", because: "no unit has the code" },
    { settings: { MA_VAN_PHONG: null }, says: "«MA_VAN_PHONG»", because: "it is blank" },
  ])("Văn phòng without a unit prints dots, and is said: $because", ({ settings, says }) => {
    const { frame, issues } = sent([HEAD], settings);
    expect([frame?.agency, frame?.agencyShort]).toEqual(["……", "……"]);
    expect(issues).toEqual([expect.stringContaining(says)]);
  });

  it("Văn phòng without a post prints dots, and is said", () => {
    const { frame, issues } = sent([HEAD], { VAN_PHONG_KY_CHUC_VU: null });
    expect(frame?.signerTitles).toEqual(["……"]);
    expect(issues).toEqual([expect.stringContaining("«VAN_PHONG_KY_CHUC_VU»")]);
  });
});

describe("a post that the rows abbreviate", () => {
  const agencies = ["Sở Công Thương", "UBND thành phố Đà Nẵng"];
  it.each([
    { post: "Giám đốc Sở", full: "Giám đốc Sở Công Thương" },
    { post: "Chủ tịch UBND thành phố", full: "Chủ tịch UBND thành phố Đà Nẵng" },
    { post: "Giám đốc Sở Công Thương", full: "Giám đốc Sở Công Thương" },
    { post: "Bộ trưởng Bộ Công Thương", full: "Bộ trưởng Bộ Công Thương" },
    { post: "Sở", full: "Sở" },
  ])("$post is $full", ({ post, full }) => {
    expect(fullTitle(post, agencies)).toBe(full);
  });
});

describe("the name of a file", () => {
  it.each([
    { text: "Chủ tịch UBND thành phố", ascii: "chu-tich-ubnd-thanh-pho" },
    { text: "Điều hành (Đà Nẵng) – III", ascii: "dieu-hanh-da-nang-iii" },
    { text: "…", ascii: "" },
  ])("«$text» is $ascii", ({ text, ascii }) => {
    expect(slug(text)).toBe(ascii);
  });

  it("is kind, what it is about, and day; a second of one name gets a number", () => {
    const of = { about: "III", on: "2020-05-08" };
    expect(documentName("delegate-list", of)).toBe("delegate-list-iii-2020-05-08.docx");
    const taken = new Set(["delegate-list-iii-2020-05-08.docx"]);
    expect(documentName("delegate-list", { ...of, taken })).toBe(
      "delegate-list-iii-2020-05-08-2.docx",
    );
    expect(documentName("delegate-list", { ...of, about: "" })).toBe(
      "delegate-list-2020-05-08.docx",
    );
  });
});
