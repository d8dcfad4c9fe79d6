import { enumName, enumOf, enumValue } from "./enums.ts";
import type { Execution } from "./execution.ts";
import type { GClockBuilder, GTrigger } from "./google.ts";
import { asFake, asReal, notSimulated, Simulated } from "./simulated.ts";
import type { TriggerState } from "./state.ts";

type G = typeof GoogleAppsScript.Script;
type GAuthorizationInfo = GoogleAppsScript.Script.AuthorizationInfo;
type GTriggerBuilder = GoogleAppsScript.Script.TriggerBuilder;

export const AUTH_MODE = enumOf<G["AuthMode"]>("NONE CUSTOM_FUNCTION LIMITED FULL");
const AUTHORIZATION_STATUS = enumOf<G["AuthorizationStatus"]>("REQUIRED NOT_REQUIRED");
const EVENT_TYPE = enumOf<G["EventType"]>(
  "CLOCK ON_OPEN ON_EDIT ON_FORM_SUBMIT ON_CHANGE ON_EVENT_UPDATED",
);
const TRIGGER_SOURCE = enumOf<G["TriggerSource"]>("SPREADSHEETS CLOCK FORMS DOCUMENTS CALENDAR");
const WEEK_DAY = enumOf<typeof GoogleAppsScript.Base.Weekday>(
  "SUNDAY MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY",
);
const TRIGGERS_A_USER = 20;

export class FakeScriptApp extends Simulated {
  readonly AuthMode = AUTH_MODE;
  readonly AuthorizationStatus = AUTHORIZATION_STATUS;
  readonly EventType = EVENT_TYPE;
  readonly TriggerSource = TRIGGER_SOURCE;
  readonly WeekDay = WEEK_DAY;
  readonly #run: Execution;

  constructor(run: Execution) {
    super();
    this.#run = run;
  }

  getScriptId(): string {
    return this.#run.project.id;
  }

  newTrigger(functionName: string): GTriggerBuilder {
    return asReal(new FakeTriggerBuilder(this.#run, functionName));
  }

  /** Only those of the account that runs the script. */
  getProjectTriggers(): GTrigger[] {
    return this.#run.project.triggers
      .filter(({ owner }) => owner === this.#run.user)
      .map((state) => asReal<GTrigger>(new FakeTrigger(state)));
  }

  deleteTrigger(trigger: GTrigger): void {
    const { triggers } = this.#run.project;
    const id = asFake(FakeTrigger, trigger, "ScriptApp.deleteTrigger").getUniqueId();
    const at = triggers.findIndex((state) => state.id === id);
    if (at >= 0) triggers.splice(at, 1);
  }

  #missing(): readonly string[] {
    const refused = this.#run.world.refusedScopes(this.#run.project.id, this.#run.user);
    return (this.#run.project.manifest.oauthScopes ?? []).filter((scope) => refused.has(scope));
  }

  getAuthorizationInfo(_mode: unknown): GAuthorizationInfo {
    return asReal(new FakeAuthorizationInfo(this.#missing().length > 0));
  }

  requireAllScopes(_mode: unknown): void {
    if (this.#missing().length > 0) this.#run.fail("S13");
  }

  requireScopes(_mode: unknown, scopes: string[]): void {
    const manifest = this.#run.project.manifest.oauthScopes ?? scopes;
    const unknown = scopes.filter((scope) => !manifest.includes(scope));
    if (unknown.length > 0) throw new Error(`Scopes not in the manifest: ${unknown.join(", ")}`);
    if (this.#missing().some((scope) => scopes.includes(scope))) this.#run.fail("S13");
  }
}

export class FakeAuthorizationInfo extends Simulated {
  readonly #isRequired: boolean;

  constructor(isRequired: boolean) {
    super();
    this.#isRequired = isRequired;
  }

  getAuthorizationStatus(): GoogleAppsScript.Script.AuthorizationStatus {
    return enumValue(AUTHORIZATION_STATUS, this.#isRequired ? "REQUIRED" : "NOT_REQUIRED");
  }

  getAuthorizationUrl(): string {
    return this.#isRequired ? "https://script.google.com/authorize" : "";
  }
}

export class FakeTrigger extends Simulated {
  readonly #state: TriggerState;

  constructor(state: TriggerState) {
    super();
    this.#state = state;
  }

  getUniqueId(): string {
    return this.#state.id;
  }

  getHandlerFunction(): string {
    return this.#state.functionName;
  }

  getEventType(): GoogleAppsScript.Script.EventType {
    return enumValue(EVENT_TYPE, "CLOCK");
  }

  getTriggerSource(): GoogleAppsScript.Script.TriggerSource {
    return enumValue(TRIGGER_SOURCE, "CLOCK");
  }

  getTriggerSourceId(): string {
    return "";
  }
}

export class FakeTriggerBuilder extends Simulated {
  readonly #run: Execution;
  readonly #functionName: string;

  constructor(run: Execution, functionName: string) {
    super();
    this.#run = run;
    this.#functionName = functionName;
  }

  timeBased(): GClockBuilder {
    return asReal(new FakeClockTriggerBuilder(this.#run, this.#functionName));
  }
}

const OFTEN = [1, 5, 10, 15, 30];
const HOURLY = [1, 2, 4, 6, 8, 12];

export class FakeClockTriggerBuilder extends Simulated {
  readonly #run: Execution;
  readonly #functionName: string;
  readonly #schedule: string[] = [];

  constructor(run: Execution, functionName: string) {
    super();
    this.#run = run;
    this.#functionName = functionName;
  }

  #with(step: string, value: unknown, isGood = true): GClockBuilder {
    if (!isGood) throw new Error(`Invalid argument: ${step} ${String(value)}`);
    this.#schedule.push(`${step} ${String(value)}`);
    return asReal(this);
  }

  everyMinutes(minutes: number): GClockBuilder {
    return this.#with("everyMinutes", minutes, OFTEN.includes(minutes));
  }

  everyHours(hours: number): GClockBuilder {
    return this.#with("everyHours", hours, HOURLY.includes(hours));
  }

  everyDays(days: number): GClockBuilder {
    return this.#with("everyDays", days, days >= 1);
  }

  everyWeeks(weeks: number): GClockBuilder {
    return this.#with("everyWeeks", weeks, weeks >= 1);
  }

  onWeekDay(day: unknown): GClockBuilder {
    return this.#with("onWeekDay", enumName(day, "ClockTriggerBuilder.onWeekDay"));
  }

  onMonthDay(day: number): GClockBuilder {
    return this.#with("onMonthDay", day, day >= 1 && day <= 31);
  }

  atHour(hour: number): GClockBuilder {
    return this.#with("atHour", hour, Number.isInteger(hour) && hour >= 0 && hour <= 23);
  }

  nearMinute(minute: number): GClockBuilder {
    return this.#with("nearMinute", minute, minute >= 0 && minute <= 59);
  }

  inTimezone(timeZone: string): GClockBuilder {
    return this.#with("inTimezone", timeZone, /^[A-Za-z_]+\/[A-Za-z_/]+$/.test(timeZone));
  }

  after(_milliseconds: number): GClockBuilder {
    throw notSimulated("ClockTriggerBuilder.after: a chain of one-shot triggers is disabled by V8");
  }

  /** S27 past 20 a user; one made inside a trigger's run never fires. */
  create(): GTrigger {
    const { world, user, project, order } = this.#run;
    if (!this.#schedule.some((step) => /^(?:every|onWeekDay|onMonthDay)/.test(step))) {
      throw new Error("The trigger has no recurrence.");
    }
    if (!project.functions.has(this.#functionName)) {
      throw new Error(
        `NOT SIMULATED: a trigger for ${this.#functionName}, which the script has not`,
      );
    }
    if (project.triggers.filter(({ owner }) => owner === user).length >= TRIGGERS_A_USER) {
      this.#run.fail("S27");
    }
    const state: TriggerState = {
      id: world.newId("trigger"),
      functionName: this.#functionName,
      owner: user,
      schedule: this.#schedule.join(", "),
      isDisabled: order.kind === "clock",
    };
    project.triggers.push(state);
    return asReal(new FakeTrigger(state));
  }
}
