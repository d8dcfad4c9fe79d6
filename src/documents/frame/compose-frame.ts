import type { Board } from "../../board/board.ts";
import type { Day } from "../../domain/day.ts";
import { foldText } from "../../domain/text.ts";
import { listValues } from "../../edition/lists.ts";
import {
  daySetting,
  type Settings,
  settingOf,
  substituteLeniently,
} from "../../edition/settings.ts";
import { dayText } from "../../output/format.vi.ts";
import type { Filled } from "../form/filled.ts";
import { DOTS } from "../form/form-words.vi.ts";
import {
  blankSetting,
  noRegime,
  signsToSelf,
  unknownOffice,
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
  OWED,
  planName,
  SYMBOL,
  SYMBOL_BRACES,
} from "./frame-words.vi.ts";
import { type By, headSigns, type Issuer, isHead, issuerOf } from "./issuer.ts";
import { parseRegimes, type Regime, regimeOn } from "./regime.ts";

export interface FrameRequest {
  /** Planned day of issue: it decides the regime. */
  readonly asOf: Day;
  /** Kính gửi, in the order printed. */
  readonly to: readonly string[];
  readonly recipients?: readonly string[];
  /** Who issues it; unsaid: what goes to the head alone comes from Văn phòng, the rest from the agency. */
  readonly by?: By;
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
  const issuer = issuerOf(board, byWhom(settings, request));
  const frame: Frame = {
    ...(issuer.parent === undefined ? {} : { agencyParent: issuer.parent }),
    agency: issuer.name,
    agencyShort: issuer.spokenName,
    symbol: symbolOf(face, settings, issuer),
    place: text(settings, "DIA_DANH"),
    plannedOn: request.asOf,
    regime: regime.regime,
    to: request.to,
    basis: face.citesBasis ? basisOf(board) : [],
    recipients: request.recipients ?? [],
    signerTitles: issuer.signerTitles,
    signerName: issuer.signerName,
    keptAt: text(settings, "NOI_LUU"),
    conference: conferenceOf(board),
    plan: planOf(settings, text(settings, "CO_QUAN_NGAN")),
  };
  return { frame, issues: issuesOf(face, settings, { issuer, to: request.to }) };
}

/** The head does not write to himself: what goes to him alone is Văn phòng's. */
function byWhom(settings: Settings, { to, by }: FrameRequest): By {
  if (by !== undefined) return by;
  return to.length > 0 && to.every((one) => isHead(one, settings)) ? "office" : "agency";
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
function symbolOf(face: Face, settings: Settings, { symbol }: Issuer): string {
  if (face.look === "internal" || (face.look === "titled" && face.symbol === undefined)) return "";
  const values = new Map([
    [foldText(SYMBOL_BRACES.number), SYMBOL.room],
    [foldText(SYMBOL_BRACES.type), face.symbol ?? ""],
    [foldText(SYMBOL_BRACES.agency), symbol],
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

const NEEDED = ["CO_QUAN", "CO_QUAN_NGAN", "DIA_DANH", "TEN_HOI_NGHI", "NOI_LUU"] as const;

interface Sending {
  readonly issuer: Issuer;
  readonly to: readonly string[];
}

function issuesOf(face: Face, settings: Settings, { issuer, to }: Sending): readonly string[] {
  const { name } = face;
  const blank = [...NEEDED, ...issuer.needs, patternOf(face)].filter(
    (code) => settingOf(settings, code) === undefined,
  );
  const isDayTyped = settingOf(settings, "KE_HOACH_NGAY") !== undefined;
  const isDayRead = daySetting(settings, "KE_HOACH_NGAY") !== undefined;
  const self = to.find((one) => isHead(one, settings));
  const isToSelf = issuer.by === "agency" && headSigns(settings) && self !== undefined;
  return [
    ...blank.map((code) => blankSetting(name, code)),
    ...(issuer.unknownOffice === undefined ? [] : [unknownOffice(name, issuer.unknownOffice)]),
    ...(isDayTyped && !isDayRead ? [unreadableSetting(name, "KE_HOACH_NGAY")] : []),
    ...(isToSelf ? [signsToSelf(name, self)] : []),
  ];
}
