import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BOOK, type Desk, EDITOR, OWNER, startDesk } from "./desk.ts";

let desk: Desk;
beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk.google.stop());

const BATCH = `v4/spreadsheets/${BOOK}:batchUpdate`;
const batch = (...requests: readonly unknown[]) => ({ body: { requests } });

describe("a request that the discovery documents do not allow", () => {
  it.each([
    {
      because: "a misspelt field, its place named",
      request: { addSheet: { properties: { titel: "x" } } },
      text: `Unknown name "titel" at 'requests[0].add_sheet.properties'`,
    },
    {
      because: "a kind of request that nobody knows",
      request: { addTab: {} },
      text: `Unknown name "addTab" at 'requests[0]'`,
    },
    {
      because: "a word that is none of the enum's",
      request: { mergeCells: { range: { sheetId: 0 }, mergeType: "ALL" } },
      text: `Invalid value at 'requests[0].merge_cells.merge_type' (enum), "ALL"`,
    },
    {
      because: "a number as text",
      request: { deleteSheet: { sheetId: "0" } },
      text: `Invalid value at 'requests[0].delete_sheet.sheet_id' (TYPE_INT32), "0"`,
    },
    {
      because: "a fraction where a whole number stands",
      request: { deleteSheet: { sheetId: 1.5 } },
      text: "TYPE_INT32",
    },
    {
      because: "one past the whole numbers of 32 bits",
      request: { deleteSheet: { sheetId: 2_147_483_648 } },
      text: "TYPE_INT32",
    },
    {
      because: "a list that is none",
      request: { updateCells: { start: { sheetId: 0 }, rows: {}, fields: "note" } },
      text: `Invalid value at 'requests[0].update_cells.rows' (a list)`,
    },
    {
      because: "a field that only Google writes",
      request: {
        updateCells: {
          start: { sheetId: 0 },
          rows: [{ values: [{ effectiveValue: { numberValue: 1 } }] }],
          fields: "note",
        },
      },
      text: "effective_value': the field is read-only",
    },
    {
      because: "a mask inside a request that names nothing of a cell",
      request: { repeatCell: { range: { sheetId: 0 }, cell: {}, fields: "userEnteredValu" } },
      text: "Invalid requests[0].repeatCell: Invalid field: userEnteredValu",
    },
    {
      because: "a mask that names a field deep inside wrongly",
      request: {
        repeatCell: {
          range: { sheetId: 0 },
          cell: {},
          fields: "userEnteredFormat(textFormat.bolt)",
        },
      },
      text: "Invalid field: userEnteredFormat(textFormat.bolt)",
    },
    {
      because: "no mask at all",
      request: { repeatCell: { range: { sheetId: 0 }, cell: {} } },
      text: "At least one field must be listed in 'fields'",
    },
  ])("is refused: $because", async ({ request, text }) => {
    const { status, message } = await desk.send("POST", BATCH, batch(request));
    expect([status, message]).toEqual([400, expect.stringContaining(text)]);
  });

  it.each([
    { path: "v4/spreadsheets/bang-1?feilds=sheets", text: `Unknown name "feilds": Cannot bind` },
    { path: "v4/spreadsheets/bang-1?includeGridData=yes", text: "includeGridData" },
    { path: "v4/spreadsheets/bang-1?fields=sheets.propertys", text: "for path 'sheets.propertys'" },
    { path: "v4/spreadsheets/bang-1?fields=sheets(", text: "Invalid field mask" },
    { path: "v4/spreadsheets/bang-1?fields=sheets&fields=properties", text: "given 2 times" },
    { path: "v4/spreadsheets/bang-1?ranges=Kh%C3%A1c!A1", text: "Unable to parse range: Khác!A1" },
    {
      path: "v4/spreadsheets/bang-1/values:batchGet?ranges=A1&valueRenderOption=RAW",
      text: "valueRenderOption",
    },
    { path: "drive/v3/files?pageSize=1001", text: "within the range: [1, 1000]" },
    { path: "drive/v3/files?fields=files(nam)", text: "Invalid field selection nam" },
    { path: "drive/v3/files?q=nme='a'", text: "Invalid Value" },
    { path: "drive/v3/files/bang-1/export", text: "Required parameter: mimeType" },
  ])("is refused in its query: $path", async ({ path, text }) => {
    const { status, message } = await desk.send("GET", path);
    expect([status, message]).toEqual([400, expect.stringContaining(text)]);
  });

  it.each([
    { method: "POST", path: "v4/spreadsheet", status: 404, because: "no such path" },
    { method: "PUT", path: "v4/spreadsheets", status: 404, because: "no such verb there" },
    { method: "GET", path: "v4/spreadsheets/gone", status: 404, because: "no such file" },
  ])("is refused: $because", async ({ method, path, status }) => {
    expect((await desk.send(method, path)).status).toBe(status);
  });

  it("is refused with a body that is no JSON, and where no body belongs", async () => {
    const post = await fetch(new URL(BATCH, desk.google.rootUrl), {
      method: "POST",
      headers: { authorization: `Bearer ${desk.google.token({ user: OWNER, scopes: ["drive"] })}` },
      body: "{",
    });
    expect(post.status).toBe(400);
    const remove = await desk.send("DELETE", "drive/v3/files/bang-1", { body: { x: 1 } });
    expect(remove.status).toBe(400);
  });

  it("says of what nobody simulated that nobody did", async () => {
    const { status, message } = await desk.send("POST", BATCH, batch({ pasteData: {} }));
    expect([status, message]).toEqual([501, "NOT SIMULATED: requests[0].paste_data"]);
  });
});

describe("a caller who may not", () => {
  it.each([
    { headers: { authorization: "" }, because: "no token" },
    { headers: { authorization: "Bearer made-up" }, because: "a token that nobody gave" },
  ])("is answered 401: $because", async ({ headers }) => {
    expect((await desk.send("GET", `v4/spreadsheets/${BOOK}`, { headers })).status).toBe(401);
  });

  it("is answered 401 once the hour of the token is over, not before", async () => {
    const token = desk.google.token({ user: OWNER, scopes: ["spreadsheets"] });
    const headers = { authorization: `Bearer ${token}` };
    const get = () => desk.send("GET", `v4/spreadsheets/${BOOK}`, { headers });
    desk.world.wait(3_599_999);
    expect((await get()).status).toBe(200);
    desk.world.wait(1);
    expect((await get()).status).toBe(401);
  });

  it.each([
    { scopes: ["drive.file"], path: "v1/projects/x", status: 403, because: "another scope" },
    { scopes: ["script.projects"], path: `v4/spreadsheets/${BOOK}`, status: 403, because: "same" },
    {
      scopes: ["drive.file"],
      path: `v4/spreadsheets/${BOOK}`,
      status: 404,
      because: "not its own",
    },
    { scopes: ["drive.file"], path: `drive/v3/files/${BOOK}`, status: 404, because: "not its own" },
    { scopes: ["drive"], path: `drive/v3/files/${BOOK}`, status: 200, because: "the wide one" },
    { scopes: ["spreadsheets"], path: `v4/spreadsheets/${BOOK}`, status: 200, because: "enough" },
  ])("with $scopes gets $status of $path: $because", async ({ scopes, path, status }) => {
    const headers = { authorization: `Bearer ${desk.google.token({ user: OWNER, scopes })}` };
    expect((await desk.send("GET", path, { headers })).status).toBe(status);
  });

  it.each([
    { user: "la@co-quan.example", method: "GET", path: `v4/spreadsheets/${BOOK}`, status: 403 },
    { user: EDITOR, method: "GET", path: `v4/spreadsheets/${BOOK}`, status: 200 },
    { user: "xem@co-quan.example", method: "GET", path: `v4/spreadsheets/${BOOK}`, status: 200 },
    { user: "xem@co-quan.example", method: "POST", path: BATCH, status: 403 },
  ])("$user: $method is answered $status", async ({ user, method, path, status }) => {
    desk.world.user.share(BOOK, "xem@co-quan.example", "viewer");
    const token = desk.google.token({ user, scopes: ["spreadsheets"] });
    const body = method === "POST" ? batch({ addSheet: {} }).body : undefined;
    const headers = { authorization: `Bearer ${token}` };
    expect((await desk.send(method, path, { body, headers })).status).toBe(status);
  });
});
