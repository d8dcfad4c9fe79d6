import { chmodSync, mkdirSync, mkdtempSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import {
  readMailServer,
  settingsPath,
  writeBlankSettings,
} from "../../../src/hosts/local/mail-settings.ts";

const WHOLE = { host: "mail.so.example", user: "nhac@so.example", password: "bí mật" };

let workspace = "";
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), "may-chu-"));
});

function fill(content: unknown, mode = 0o600): void {
  const path = settingsPath(workspace);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  chmodSync(path, mode);
}

const environmentOf = (fields: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [`DIEN_HINH_SMTP_${name.toUpperCase()}`, value]),
  );

describe("the mail server's settings", () => {
  const { host, user, password } = WHOLE;
  const read = {
    host,
    port: 587,
    security: "starttls",
    account: { user, password },
    from: user,
  };

  it.each([
    { from: "the file", given: () => fill(WHOLE), environment: {} },
    { from: "the environment", given: () => {}, environment: environmentOf(WHOLE) },
    {
      from: "both, the environment first",
      given: () => fill({ ...WHOLE, password: "cũ", port: "", from: "" }),
      environment: environmentOf({ password }),
    },
    {
      from: "a file that Notepad saved",
      given: () => fill(`\ufeff${JSON.stringify(WHOLE)}`),
      environment: {},
    },
  ])("are read from $from", ({ given, environment }) => {
    given();
    expect(readMailServer(workspace, environment)).toEqual(read);
  });

  it.each([
    { fields: { security: "tls" }, is: { security: "tls", port: 465 }, because: "its usual port" },
    { fields: { port: 465 }, is: { security: "tls", port: 465 }, because: "the port says so" },
    { fields: { port: 2525 }, is: { security: "starttls", port: 2525 }, because: "never without" },
    {
      fields: { user: "", password: "", from: "a@so.example", security: "none" },
      is: { security: "none", port: 25 },
      because: "a relay in the house",
    },
  ])("$fields: $because", ({ fields, is }) => {
    fill({ ...WHOLE, ...fields });
    expect(readMailServer(workspace, {})).toMatchObject(is);
  });

  it.each([
    { fields: { host: "" }, field: "host", because: "no server" },
    { fields: { host: "a b" }, field: "host", because: "no name of a server" },
    { fields: { port: 0 }, field: "port", because: "no port" },
    { fields: { port: "năm" }, field: "port", because: "no number" },
    { fields: { security: "ssl3" }, field: "security", because: "no such way" },
    { fields: { security: "none" }, field: "security", because: "a password in the open" },
    { fields: { password: "" }, field: "password", because: "half an account" },
    { fields: { user: "" }, field: "user", because: "half an account" },
    { fields: { user: "nhac" }, field: "from", because: "the account is no address" },
    { fields: { from: "Văn phòng" }, field: "from", because: "no address" },
    { fields: { ca: "/khong/co.pem" }, field: "ca", because: "no such file" },
    { fields: { pasword: "x" }, field: "pasword", because: "a slip of the pen" },
    { fields: { host: ["a"] }, field: "host", because: "no text" },
  ])("name $field: $because", ({ fields, field }) => {
    fill({ ...WHOLE, ...fields });
    expect(() => readMailServer(workspace, {})).toThrow(
      expect.objectContaining({
        code: "mail-settings-invalid",
        facts: expect.objectContaining({ field }),
      }),
    );
  });

  it.each([
    { mode: 0o640, because: "the group may read it" },
    { mode: 0o604, because: "everybody may read it" },
    { mode: 0o660, because: "the group may change it" },
  ])("are refused at $mode: $because", ({ mode }) => {
    fill(WHOLE, mode);
    expect(() => readMailServer(workspace, {})).toThrow(
      expect.objectContaining({ code: "mail-settings-open" }),
    );
  });

  it.each([
    { content: '{\n"host": "a",\n}', line: 3 },
    { content: "[]", line: 1 },
    { content: "", line: 1 },
  ])("that are no such JSON name line $line", ({ content, line }) => {
    fill(content);
    expect(() => readMailServer(workspace, {})).toThrow(
      expect.objectContaining({
        code: "mail-settings-broken",
        facts: expect.objectContaining({ line }),
      }),
    );
  });

  it("that nobody gave are missing; a blank file is for its owner alone and overwrites none", () => {
    const missing = expect.objectContaining({ code: "mail-settings-missing" });
    expect(() => readMailServer(workspace, {})).toThrow(missing);
    writeBlankSettings(workspace);
    expect(statSync(settingsPath(workspace)).mode & 0o777).toBe(0o600);
    expect(() => readMailServer(workspace, {})).toThrow(
      expect.objectContaining({ facts: expect.objectContaining({ field: "host" }) }),
    );
    fill(WHOLE);
    writeBlankSettings(workspace);
    expect(readMailServer(workspace, {}).host).toBe(host);
  });
});
