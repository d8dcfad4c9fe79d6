import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  chooseOffice,
  keepChosen,
  readChosen,
} from "../../../src/hosts/google-api/choose-office.ts";
import type { DriveFile } from "../../../src/hosts/google-api/run-calls.ts";

const ID = "bang-dieu-hanh-1234567890-abc";
const OTHER = "bang-khac-cua-so-1234567890-abc";

function file(id: string, marks: DriveFile["marks"]): DriveFile {
  const facts = { name: `Tệp ${id}`, mimeType: "", version: "1", link: "" };
  return { id, ...facts, pdfLink: undefined, marks, ownAccount: undefined };
}

const office = (id: string, edition: string) =>
  file(id, { dienHinh: "office", dienHinhEdition: edition });
const wish = { isFresh: false };

describe("chooseOffice", () => {
  const one = [
    office(ID, "SCT-2020"),
    file(OTHER, { dienHinh: "entry", dienHinhEdition: "SCT-2020" }),
  ];
  const two = [office(ID, "SCT-2020"), office(OTHER, "SCT-2021")];

  it.each([
    { because: "the only one", files: one, typed: {}, known: undefined, office: ID },
    { because: "the one of the last run", files: two, typed: {}, known: OTHER, office: OTHER },
    {
      because: "an edition that is named",
      files: two,
      typed: { edition: "SCT-2021" },
      known: undefined,
      office: OTHER,
    },
    {
      because: "an edition stands above the last run",
      files: two,
      typed: { edition: "SCT-2020" },
      known: OTHER,
      office: ID,
    },
    {
      because: "a link stands above everything, made by us or not",
      files: one,
      typed: { office: `https://docs.google.com/spreadsheets/d/${OTHER}/edit#gid=0` },
      known: ID,
      office: OTHER,
    },
  ])("takes $because", ({ files, typed, known, office: wanted }) => {
    const before = known === undefined ? undefined : { office: known };
    expect(chooseOffice({ ...wish, ...typed }, files, before)).toEqual({ office: wanted });
  });

  it("keeps the shared workbook that somebody named, until another is", () => {
    const known = { office: ID, shared: OTHER };
    expect(chooseOffice(wish, [], known)).toEqual(known);
    const link = `https://docs.google.com/spreadsheets/d/${ID}/edit`;
    expect(chooseOffice({ ...wish, shared: link }, [], known)).toEqual({ office: ID, shared: ID });
  });

  it.each([
    { because: "there is none", files: [], typed: {}, text: "npm run provision" },
    { because: "there are two", files: two, typed: {}, text: "--edition SCT-2021" },
    { because: "of no such edition", files: two, typed: { edition: "SCT-2030" }, text: "SCT-2030" },
    { because: "no link", files: one, typed: { office: "bảng của tôi" }, text: "bảng của tôi" },
  ])("says what to do when $because", ({ files, typed, text }) => {
    expect(() => chooseOffice({ ...wish, ...typed }, files, undefined)).toThrow(text);
  });

  it("is remembered in the folder", () => {
    const folder = mkdtempSync(join(tmpdir(), "dien-hinh-chosen-"));
    expect(readChosen(folder)).toBe(undefined);
    keepChosen(folder, { office: ID, shared: OTHER });
    expect(readChosen(folder)).toEqual({ office: ID, shared: OTHER });
    rmSync(folder, { recursive: true, force: true });
  });
});
