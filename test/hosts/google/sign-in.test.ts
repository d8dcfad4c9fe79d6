import { createHash } from "node:crypto";
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { configFolder } from "../../../src/hosts/google/private-file.ts";
import { SCOPES, signIn, tokenPath } from "../../../src/hosts/google/sign-in.ts";

/** A consent page and a token address, as Google's behave toward a desktop client. */
interface Consent {
  readonly server: Server;
  readonly address: string;
  /** What the token address was last asked. */
  asked: URLSearchParams;
  granted: string;
}

let folder: string;
let client: string;
let consent: Consent;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "dien-hinh-dang-nhap-"));
  client = join(folder, "tai-ve.json");
  writeFileSync(client, JSON.stringify({ installed: { client_id: "may-1", client_secret: "s" } }));
  consent = await startConsent();
});
afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  await new Promise((resolve) => consent.server.close(resolve));
});

async function startConsent(): Promise<Consent> {
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    started.asked = new URLSearchParams(Buffer.concat(parts).toString());
    response.writeHead(200, { "content-type": "application/json" });
    const { granted: scope } = started;
    response.end(
      JSON.stringify({ access_token: "a-1", refresh_token: "r-1", expires_in: 3599, scope }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const started: Consent = {
    server,
    address,
    asked: new URLSearchParams(),
    granted: SCOPES.join(" "),
  };
  return started;
}

const config = () => join(folder, "dien-hinh");

/** Signs in, with a person who does this with the address that they are shown. */
async function signedIn(
  person: (shown: URL, back: (facts: Record<string, string>) => Promise<number>) => Promise<void>,
  credentials: string | undefined = client,
) {
  let acted: Promise<void> = Promise.resolve();
  const signer = await signIn({
    folder: config(),
    ...(credentials === undefined ? {} : { credentials }),
    endpoints: {
      oauth2AuthBaseUrl: `${consent.address}/auth`,
      oauth2TokenUrl: `${consent.address}/token`,
    },
    say: (text) => {
      const shown = new URL(/http\S+$/.exec(text)?.[0] ?? "");
      const back = async (facts: Record<string, string>) => {
        const address = new URL(shown.searchParams.get("redirect_uri") ?? "");
        for (const [name, value] of Object.entries(facts)) address.searchParams.set(name, value);
        return (await fetch(address)).status;
      };
      acted = person(shown, back);
    },
  });
  await acted;
  return signer;
}

const stateIn = (shown: URL) => shown.searchParams.get("state") ?? "";
const agrees = async (shown: URL, back: (facts: Record<string, string>) => Promise<number>) => {
  expect(await back({ state: stateIn(shown), code: "ma-1" })).toBe(200);
};

describe("signing in by the browser", () => {
  it("asks for three scopes, on loopback, with state and PKCE S256", async () => {
    let shown = new URL("http://none.example");
    const signer = await signedIn(async (url, back) => {
      shown = url;
      await agrees(url, back);
    });
    const ask = Object.fromEntries(shown.searchParams);
    expect(ask).toMatchObject({
      client_id: "may-1",
      access_type: "offline",
      prompt: "consent",
      code_challenge_method: "S256",
      redirect_uri: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
    });
    expect(ask["scope"]?.split(" ").map((scope) => scope.split("/").at(-1))).toEqual([
      "spreadsheets",
      "drive.file",
      "script.projects",
    ]);
    expect(ask["state"]).toMatch(/^[\w-]{32}$/);
    const verifier = consent.asked.get("code_verifier") ?? "";
    expect(createHash("sha256").update(verifier).digest("base64url")).toBe(ask["code_challenge"]);
    expect([consent.asked.get("code"), consent.asked.get("redirect_uri")]).toEqual([
      "ma-1",
      ask["redirect_uri"],
    ]);
    expect(signer.credentials.refresh_token).toBe("r-1");
  });

  it("answers 400 to another state, 404 to another path, and goes on waiting", async () => {
    await signedIn(async (shown, back) => {
      expect(await back({ state: "cua-nguoi-khac", code: "ma-0" })).toBe(400);
      expect(await back({ code: "ma-0" })).toBe(400);
      const other = new URL("/favicon.ico", shown.searchParams.get("redirect_uri") ?? "");
      expect((await fetch(other)).status).toBe(404);
      await agrees(shown, back);
    });
    expect(consent.asked.get("code")).toBe("ma-1");
  });

  it("ends when the person says no, and keeps nothing", async () => {
    const no = signedIn(async (shown, back) => {
      await back({ state: stateIn(shown), error: "access_denied" });
    });
    await expect(no).rejects.toMatchObject({
      code: "consent-refused",
      facts: { detail: "access_denied" },
    });
    expect(existsSync(tokenPath(config()))).toBe(false);
  });

  it("names the permission that the person left out, and keeps nothing", async () => {
    consent.granted = SCOPES.slice(0, 2).join(" ");
    await expect(signedIn(agrees)).rejects.toMatchObject({
      code: "consent-refused",
      facts: { detail: "script.projects" },
    });
    expect(existsSync(tokenPath(config()))).toBe(false);
  });
});

describe("what is kept", () => {
  it("is the client and the token, in the person's own folder, readable by nobody else", async () => {
    await signedIn(agrees);
    for (const name of ["google-token.json", "google-client.json"]) {
      expect([name, statSync(join(config(), name)).mode & 0o777]).toEqual([name, 0o600]);
    }
    expect(statSync(config()).mode & 0o777).toBe(0o700);
    const token = readFileSync(tokenPath(config()), "utf8");
    expect(JSON.parse(token)).toEqual({ client_id: "may-1", refresh_token: "r-1" });
  });

  it("serves the next run, without a question and without the file", async () => {
    await signedIn(agrees);
    const signer = await signIn({
      folder: config(),
      say: () => expect.unreachable("nobody is asked"),
    });
    expect(signer.credentials.refresh_token).toBe("r-1");
  });

  it("is refused when others may read it", async () => {
    await signedIn(agrees);
    chmodSync(tokenPath(config()), 0o640);
    await expect(signIn({ folder: config(), say: () => {} })).rejects.toMatchObject({
      code: "token-open",
      facts: { path: tokenPath(config()) },
    });
  });

  it("is not used for another client", async () => {
    await signedIn(agrees);
    writeFileSync(
      client,
      JSON.stringify({ installed: { client_id: "may-2", client_secret: "s" } }),
    );
    await signedIn(agrees);
    expect(JSON.parse(readFileSync(tokenPath(config()), "utf8")).client_id).toBe("may-2");
  });
});

describe("credentials that somebody has already", () => {
  it("of a person sign without a question, and are not kept", async () => {
    const given = {
      type: "authorized_user",
      client_id: "x",
      client_secret: "y",
      refresh_token: "r-9",
    };
    writeFileSync(client, JSON.stringify(given));
    const signer = await signIn({ folder: config(), credentials: client, say: () => {} });
    expect(signer.credentials.refresh_token).toBe("r-9");
    expect(existsSync(config())).toBe(false);
  });

  it.each([
    { text: '{"web":{"client_id":"x"}}', code: "client-invalid", why: "a client of a web site" },
    { text: "{", code: "credentials-invalid", why: "no JSON" },
  ])("are refused: $why", async ({ text, code }) => {
    writeFileSync(client, text);
    const signing = signIn({ folder: config(), credentials: client, say: () => {} });
    await expect(signing).rejects.toMatchObject({ code });
  });

  it("are missing the first time: three steps say what to do", async () => {
    await expect(signIn({ folder: config(), say: () => {} })).rejects.toMatchObject({
      code: "client-missing",
    });
  });
});

describe("the folder", () => {
  it.each([
    {
      environment: { HOME: "/nha", XDG_CONFIG_HOME: "/cau-hinh" },
      platform: "linux",
      folder: "/cau-hinh/dien-hinh",
    },
    { environment: { HOME: "/nha" }, platform: "linux", folder: "/nha/.config/dien-hinh" },
    {
      environment: { USERPROFILE: "/nha", APPDATA: "/nha/roaming" },
      platform: "win32",
      folder: "/nha/roaming/dien-hinh",
    },
  ])("$platform: $folder", ({ environment, platform, folder: expected }) => {
    expect(configFolder(environment, platform)).toBe(expected);
  });
});
