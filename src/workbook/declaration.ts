/** Kind of a column: what its cells may hold and how they are read. */
export type ColumnType =
  | "text"
  | "longText"
  | "integer"
  | "decimal"
  | "percent"
  | "date"
  | "year"
  | "checkbox"
  | "list"
  | "unit"
  | "link"
  | "email"
  | "phone"
  | "check"
  /** A cell of the edition's rows that its own interpreter reads: a date, a number, a phrase. */
  | "free";

export interface Column {
  /** Stable name in code; headers may be reworded, keys never. */
  readonly key: string;
  readonly header: string;
  readonly type: ColumnType;
  readonly width: number;
  readonly note?: string;
  readonly required?: boolean;
  /** Lists of `Danh mục` (or the award forms) that feed the dropdown. */
  readonly list?: readonly string[];
  /** A closed list that the program itself knows. */
  readonly values?: readonly string[];
  /** The list only offers: other text is accepted and a row judges it. */
  readonly open?: boolean;
  /** Several values joined by `;`. */
  readonly several?: boolean;
  /** "year": a date of which only the year or the month is known is accepted. */
  readonly precision?: "year";
  /** A day or a stretch of days. */
  readonly stretch?: boolean;
  /** Holds the name of a person, or of a person or collective. */
  readonly name?: "person" | "subject";
  /** Other headers that mean this column. */
  readonly also?: readonly string[];
  /** One column a year, from one setting's year to the year before another's. */
  readonly repeat?: { readonly from: string; readonly before: string };
  readonly min?: number;
  /** "birth": an age under 15 or over 90 on the conference day is worth a look. */
  readonly warnFrom?: "birth";
}

export interface Tab {
  readonly key: string;
  readonly name: string;
  readonly kind: "guide" | "records" | "edition" | "written";
  readonly rowsPerUnit?: "one";
  readonly columns?: readonly Column[];
  /** Keys of the columns that typists must not change. */
  readonly protect?: readonly string[];
}

export interface WorkbookDeclaration {
  readonly workbook: "entry" | "office";
  /** Grows with every change of tabs or columns: an older program leaves a newer workbook alone. */
  readonly version: number;
  readonly title: string;
  /** Beginning of the file's name on a local disk. */
  readonly file: string;
  readonly tabs: readonly Tab[];
}
