/**
 * The few shapes of the Sheets service (v4) that the office script sends and receives. A test holds
 * every name against the service's own description.
 */
export interface ApiColor {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
}

export interface ApiValue {
  readonly numberValue?: number;
  readonly stringValue?: string;
  readonly boolValue?: boolean;
  readonly errorValue?: { readonly type?: string; readonly message?: string };
}

export interface ApiNumberFormat {
  readonly type?: string;
  readonly pattern?: string;
}

export interface ApiFormat {
  readonly numberFormat?: ApiNumberFormat;
  readonly backgroundColorStyle?: { readonly rgbColor: ApiColor };
  readonly textFormat?: {
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly underline?: boolean;
    readonly fontSize?: number;
    readonly foregroundColorStyle?: { readonly rgbColor: ApiColor };
    readonly link?: { readonly uri: string };
  };
  readonly horizontalAlignment?: "LEFT" | "CENTER" | "RIGHT";
  readonly verticalAlignment?: "TOP" | "MIDDLE" | "BOTTOM";
  readonly wrapStrategy?: "WRAP" | "CLIP" | "OVERFLOW_CELL";
  readonly borders?: Readonly<Partial<Record<"top" | "right" | "bottom" | "left", ApiBorder>>>;
}

export interface ApiBorder {
  readonly style: "SOLID";
  readonly colorStyle: { readonly rgbColor: ApiColor };
}

/** A cell as `Spreadsheets.get` gives it. */
export interface ApiCell {
  readonly effectiveValue?: ApiValue;
  readonly effectiveFormat?: { readonly numberFormat?: ApiNumberFormat };
  readonly hyperlink?: string;
  readonly dataValidation?: { readonly condition?: { readonly type?: string } };
}

export interface ApiGuard {
  readonly protectedRangeId?: number;
  readonly range?: ApiRange;
  readonly warningOnly?: boolean;
  readonly editors?: { readonly users?: readonly string[] };
}

/** A cell as `batchUpdate` takes it. */
export interface ApiWrittenCell {
  readonly userEnteredValue?: ApiValue;
  readonly userEnteredFormat?: ApiFormat;
  readonly note?: string;
}

export interface ApiRows<Cell> {
  readonly values?: readonly Cell[];
}

export interface ApiSheet {
  readonly properties?: {
    readonly sheetId?: number;
    readonly title?: string;
    readonly index?: number;
    readonly hidden?: boolean;
    readonly gridProperties?: { readonly rowCount?: number; readonly columnCount?: number };
  };
  readonly charts?: readonly { readonly chartId?: number }[];
  readonly conditionalFormats?: readonly {
    readonly booleanRule?: {
      readonly condition?: { readonly values?: readonly { readonly userEnteredValue?: string }[] };
    };
  }[];
  readonly protectedRanges?: readonly ApiGuard[];
  readonly bandedRanges?: readonly { readonly bandedRangeId?: number }[];
  readonly filterViews?: readonly { readonly filterViewId?: number }[];
  readonly developerMetadata?: readonly ApiTag[];
  /** Newer than the service's description of 2024: a range that a person made a «table» of. */
  readonly tables?: readonly { readonly name?: string }[];
  readonly basicFilter?: unknown;
  readonly data?: readonly {
    readonly startRow?: number;
    readonly startColumn?: number;
    readonly rowMetadata?: readonly {
      readonly hiddenByFilter?: boolean;
      readonly hiddenByUser?: boolean;
    }[];
    readonly columnMetadata?: readonly { readonly developerMetadata?: readonly ApiTag[] }[];
    readonly rowData?: readonly ApiRows<ApiCell>[];
  }[];
}

export interface ApiSpreadsheet {
  readonly spreadsheetId?: string;
  readonly properties?: {
    readonly title?: string;
    readonly locale?: string;
    readonly timeZone?: string;
  };
  readonly namedRanges?: readonly { readonly name?: string }[];
  readonly developerMetadata?: readonly ApiTag[];
  readonly sheets?: readonly ApiSheet[];
}

export interface ApiTag {
  readonly metadataKey?: string;
  readonly metadataValue?: string;
}

/** Rows and columns from 0, the end outside; a missing bound is the sheet's own. */
export interface ApiRange {
  readonly sheetId?: number;
  readonly startRowIndex?: number;
  readonly endRowIndex?: number;
  readonly startColumnIndex?: number;
  readonly endColumnIndex?: number;
}

/** One request of a batch: a single key, which names its kind. */
export type ApiRequest = Readonly<Record<string, unknown>>;
