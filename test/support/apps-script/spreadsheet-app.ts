import type { Book } from "./book.ts";
import { FakeConditionalFormatRuleBuilder } from "./conditional-format.ts";
import { enumOf } from "./enums.ts";
import type { Execution } from "./execution.ts";
import type {
  GFormatRuleBuilder,
  GRichTextBuilder,
  GSheet,
  GSheets,
  GSpreadsheet,
  GUi,
  GValidationBuilder,
} from "./google.ts";
import { METADATA_LOCATION, METADATA_VISIBILITY } from "./metadata.ts";
import { PROTECTION_TYPE } from "./protection.ts";
import { FakeRichTextValueBuilder, FakeTextStyleBuilder } from "./rich-text.ts";
import { FakeSheet } from "./sheet.ts";
import { asReal, Simulated } from "./simulated.ts";
import { FakeSpreadsheet } from "./spreadsheet.ts";
import { FakeUi } from "./ui.ts";
import { DATA_VALIDATION_CRITERIA, FakeDataValidationBuilder } from "./validation.ts";

const WRAP_STRATEGY = enumOf<GSheets["WrapStrategy"]>("WRAP OVERFLOW CLIP");
const BORDER_STYLE = enumOf<GSheets["BorderStyle"]>(
  "DOTTED DASHED SOLID SOLID_MEDIUM SOLID_THICK DOUBLE",
);

export class FakeSpreadsheetApp extends Simulated {
  readonly BorderStyle = BORDER_STYLE;
  readonly DataValidationCriteria = DATA_VALIDATION_CRITERIA;
  readonly DeveloperMetadataLocationType = METADATA_LOCATION;
  readonly DeveloperMetadataVisibility = METADATA_VISIBILITY;
  readonly ProtectionType = PROTECTION_TYPE;
  readonly WrapStrategy = WRAP_STRATEGY;
  readonly #run: Execution;

  constructor(run: Execution) {
    super();
    this.#run = run;
  }

  #spreadsheet(book: Book): GSpreadsheet {
    return asReal(new FakeSpreadsheet(this.#run, book));
  }

  /** Null in a script that is bound to no file, whatever the types say. */
  getActiveSpreadsheet(): GSpreadsheet {
    const { book } = this.#run;
    if (book === undefined) return asReal<GSpreadsheet>(null as unknown as object);
    if (book.isDeleted) this.#run.fail("S14", book.id);
    return this.#spreadsheet(book);
  }

  getActive(): GSpreadsheet {
    return this.getActiveSpreadsheet();
  }

  getActiveSheet(): GSheet {
    const { book } = this.#run;
    const tab = book?.active ?? book?.tabs[0];
    if (book === undefined || tab === undefined) this.#run.fail("S18sheet");
    return asReal(new FakeSheet(this.#run, book, tab));
  }

  setActiveSheet(sheet: GSheet): GSheet {
    const { book, tab } = FakeSheet.tabOf(sheet, "SpreadsheetApp.setActiveSheet");
    book.active = tab;
    return sheet;
  }

  /** S14 for a file that is gone, S16 for one that this user may not read. */
  openById(id: string): GSpreadsheet {
    const book = this.#run.world.books.get(id);
    if (book === undefined || book.isDeleted) this.#run.fail("S14", id);
    if (!book.mayRead(this.#run.user)) this.#run.fail("S16");
    return this.#spreadsheet(book);
  }

  openByUrl(url: string): GSpreadsheet {
    const id = /^https:\/\/docs\.google\.com\/spreadsheets\/d\/([\w-]+)/.exec(url)?.[1];
    if (id === undefined) throw new Error(`Invalid argument: url`);
    return this.openById(id);
  }

  create(name: string, rows = 1000, columns = 26): GSpreadsheet {
    const { world, user, project } = this.#run;
    const facts = { title: name, locale: "en_US", timeZone: project.manifest.timeZone };
    const book = world.newBook({ ...facts, owner: user });
    book.addTab(world.language === "vi" ? "Trang tính1" : "Sheet1", { rows, columns });
    return this.#spreadsheet(book);
  }

  flush(): void {}

  getUi(): GUi {
    return asReal(new FakeUi(this.#run));
  }

  newConditionalFormatRule(): GFormatRuleBuilder {
    return asReal(new FakeConditionalFormatRuleBuilder(this.#run));
  }

  newDataValidation(): GValidationBuilder {
    return asReal(new FakeDataValidationBuilder());
  }

  newRichTextValue(): GRichTextBuilder {
    return asReal(new FakeRichTextValueBuilder());
  }

  newTextStyle(): GoogleAppsScript.Spreadsheet.TextStyleBuilder {
    return asReal(new FakeTextStyleBuilder());
  }
}
