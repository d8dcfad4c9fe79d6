import type { Board } from "../../board/board.ts";
import type { Day } from "../../domain/day.ts";
import { foldText, sameText } from "../../domain/text.ts";
import { daySetting } from "../../edition/edition.ts";
import { listValues } from "../../edition/lists.ts";
import {
  type Settings,
  settingOf,
  settingParts,
  substituteLeniently,
} from "../../edition/settings.ts";
import { dayText } from "../../output/format.vi.ts";
import type { Filled } from "../form/filled.ts";
import {
  blankSetting,
  noRegime,
  signsToSelf,
  unreadableRegime,
  unreadableSetting,
} from "../wording/issues.vi.ts";
import { shortDay } from "../wording/official-words.ts";
import type { Face } from "./face.ts";
import type { Frame } from "./frame.ts";
import {
  BASIS_LIST,
  basisLine,
  conferenceName,
  DOTS,
  OWED,
  planName,
  SIGNS_FOR,
  SYMBOL,
  SYMBOL_BRACES,
} from "./frame-words.vi.ts";
import { parseRegimes, type Regime, regimeOn } from "./regime.ts";

export interface FrameRequest {
  /** Planned day of issue: it decides the regime. */
  readonly asOf: Day;
  /** Kính gửi, in the order printed. */
  readonly to: readonly string[];
  readonly recipients?: readonly string[];
}

/** A frame, or none while no regime is in force on the day; what there is to say either way. */
export interface ComposedFrame {
  readonly frame?: Frame;
  readonly issues: readonly string[];
}

/**
 * What `Cấu hình` and the list «Văn bản căn cứ» put around a document.
 *
 * A blank name of the signer or number of the plan is owed by Văn phòng; any other blank setting is
 * printed as dots and said. A paper that cites no căn cứ names the plan in its first sentence. The
 * day itself is left to be written by hand.
 */
export function composeFrame(face: Face, board: Board, request: FrameRequest): ComposedFrame {
  const { settings } = board.reckoning.edition;
  const regime = readRegime(settings, request.asOf);
  if ("issue" in regime) return { issues: [regime.issue] };
  const parent = settingOf(settings, "CO_QUAN_CAP_TREN");
  const agency = text(settings, "CO_QUAN_NGAN");
  const titles = settingParts(settings, "NGUOI_KY_CHUC_VU");
  const frame: Frame = {
    ...(parent === undefined ? {} : { agencyParent: parent }),
    agency: text(settings, "CO_QUAN"),
    agencyShort: agency,
    symbol: symbolOf(face, settings),
    place: text(settings, "DIA_DANH"),
    plannedOn: request.asOf,
    regime: regime.regime,
    to: request.to,
    basis: face.citesBasis ? basisOf(board) : [],
    recipients: request.recipients ?? [],
    signerTitles: titles.length === 0 ? [DOTS] : titles.map((title) => title.toUpperCase()),
    signerName: settingOf(settings, "NGUOI_KY_HO_TEN") ?? { owed: OWED.signer },
    keptAt: text(settings, "NOI_LUU"),
    conference: conferenceOf(board),
    plan: planOf(settings, agency),
  };
  return { frame, issues: issuesOf(face, settings, request) };
}

/** Chức vụ người đứng đầu — «Giám đốc Sở Công Thương», whoever signs for him or her. */
export function headOf(settings: Settings): string {
  const [title = DOTS] = settingParts(settings, "NGUOI_KY_CHUC_VU");
  const post = title.replace(SIGNS_FOR, "").toLowerCase();
  return `${post.charAt(0).toUpperCase()}${post.slice(1)} ${text(settings, "CO_QUAN_NGAN")}`;
}

function text(settings: Settings, code: string): string {
  return settingOf(settings, code) ?? DOTS;
}

function readRegime(
  settings: Settings,
  day: Day,
): { readonly regime: Regime } | { readonly issue: string } {
  const periods = parseRegimes(settingOf(settings, "THE_THUC") ?? "");
  if (periods === undefined) return { issue: unreadableRegime("THE_THUC") };
  const regime = regimeOn(periods, day);
  return regime === undefined ? { issue: noRegime(dayText(day), "THE_THUC") } : { regime };
}

/** The pattern with its braces filled; a brace that it does not know stays. */
function symbolOf(face: Face, settings: Settings): string {
  if (face.look === "internal" || (face.look === "titled" && face.symbol === undefined)) return "";
  const values = new Map([
    [foldText(SYMBOL_BRACES.number), SYMBOL.room],
    [foldText(SYMBOL_BRACES.type), face.symbol ?? ""],
    [foldText(SYMBOL_BRACES.agency), text(settings, "KY_HIEU")],
    [foldText(SYMBOL_BRACES.drafter), text(settings, "MA_VAN_PHONG")],
  ]);
  const pattern = text(settings, patternOf(face));
  const filled = pattern.replace(
    /\{([^{}]*)\}/g,
    (whole, name: string) => values.get(foldText(name)) ?? whole,
  );
  return `${SYMBOL.lead}${filled}`;
}

/** The setting by which a document is numbered. */
function patternOf({ look }: Face): string {
  return look === "letter" ? "MAU_SO_CONG_VAN" : "MAU_SO_VAN_BAN";
}

function basisOf({ reckoning }: Board): readonly Filled[] {
  const { settings, catalogue } = reckoning.edition;
  return listValues(catalogue, BASIS_LIST).map((document) =>
    basisLine(substituteLeniently(document, settings)),
  );
}

function conferenceOf({ ordinal, year, reckoning }: Board): string {
  return conferenceName({
    title: text(reckoning.edition.settings, "TEN_HOI_NGHI"),
    ...(ordinal === "" ? {} : { ordinal }),
    ...(year === undefined ? {} : { year }),
  });
}

function planOf(settings: Settings, agency: string): Filled {
  const number = settingOf(settings, "KE_HOACH_SO");
  const day = daySetting(settings, "KE_HOACH_NGAY");
  if (number === undefined || day === undefined) return { owed: OWED.plan };
  return planName(number, shortDay(day), agency);
}

const NEEDED = [
  "CO_QUAN",
  "CO_QUAN_NGAN",
  "KY_HIEU",
  "DIA_DANH",
  "TEN_HOI_NGHI",
  "NGUOI_KY_CHUC_VU",
  "NOI_LUU",
] as const;

function issuesOf(face: Face, settings: Settings, { to }: FrameRequest): readonly string[] {
  const { name } = face;
  const blank = [...NEEDED, patternOf(face)].filter(
    (code) => settingOf(settings, code) === undefined,
  );
  const isDayTyped = settingOf(settings, "KE_HOACH_NGAY") !== undefined;
  const isDayRead = daySetting(settings, "KE_HOACH_NGAY") !== undefined;
  const [title = ""] = settingParts(settings, "NGUOI_KY_CHUC_VU");
  const head = headOf(settings);
  const signsHimself = title !== "" && !SIGNS_FOR.test(title);
  return [
    ...blank.map((code) => blankSetting(name, code)),
    ...(isDayTyped && !isDayRead ? [unreadableSetting(name, "KE_HOACH_NGAY")] : []),
    ...(signsHimself && to.some((one) => sameText(one, head)) ? [signsToSelf(name, head)] : []),
  ];
}
