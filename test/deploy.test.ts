import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseArguments } from "../src/hosts/local/cli.ts";

const text = (file: string) => readFileSync(new URL(`../deploy/${file}`, import.meta.url), "utf8");
const service = text("systemd/dien-hinh-nhac.service");
const timer = text("systemd/dien-hinh-nhac.timer");
const task = text("windows/dien-hinh-nhac.xml");

/** What follows `start.ts`. */
const argumentsOf = (line: string) =>
  line
    .split(/start\.ts /)[1]
    ?.trim()
    .split(" ") ?? [];

describe("the timers", () => {
  it.each([
    { of: "systemd", line: /^ExecStart=(.*)$/m.exec(service)?.[1] ?? "" },
    { of: "Windows", line: /<Arguments>(.*)<\/Arguments>/.exec(task)?.[1] ?? "" },
  ])("of $of run what the command line knows, and send", ({ line }) => {
    expect(line).toMatch(/^(?:\/usr\/bin\/env node )?scripts.run-ts\.mjs scripts.start\.ts /);
    expect(parseArguments(argumentsOf(line))).toMatchObject({
      invocation: { command: "remind", mailing: { does: "send" }, workspace: "hoi-nghi" },
    });
  });

  it("run in Vietnam's morning whatever the computer's zone, and make good a missed hour", () => {
    expect(timer).toContain("OnCalendar=*-*-* 07..16:00/30 Asia/Ho_Chi_Minh\nPersistent=true");
    expect(task).toContain("<StartBoundary>2020-01-01T07:00:00+07:00</StartBoundary>");
    expect(task).toContain("<StartWhenAvailable>true</StartWhenAvailable>");
  });

  it("hold no password, and what they write is for their owner alone", () => {
    expect(service + timer + task).not.toMatch(/password|Environment=/i);
    expect(service).toContain("UMask=0077");
  });

  it("are texts that Windows' scheduler reads without being told an encoding", () => {
    expect(task).toMatch(/^<\?xml version="1.0"\?>\n[\n -~]*$/);
  });
});
