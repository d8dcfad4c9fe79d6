import { join } from "node:path";
import { getLibFiles, libFolderInMemoryPath, ts } from "@ts-morph/common";

/**
 * What the sources ask of Google, found by the type checker: no name is guessed.
 *
 * An entry point reaches whatever it names, called or handed on, and whatever that names. What stands
 * behind a member of an interface of ours is every object literal that is written for it; a function
 * in one in one is reached when the member is named, anything else with the literal itself.
 */
export interface Reach {
  /** Google's methods that any source of the folder names: `Range.getValues`. */
  readonly used: ReadonlySet<string>;
  /** By exported function of an entry file. */
  readonly from: (entryFile: string) => ReadonlyMap<string, ReadonlySet<string>>;
}

const FOLDER = "src/hosts/apps-script";
const GOOGLE = "@types/google-apps-script/";

export function reachOfSources(root: string): Reach {
  const program = programOf(root);
  const graph = new Graph(program);
  const inFolder = program
    .getSourceFiles()
    .filter(({ fileName }) => fileName.startsWith(join(root, FOLDER)));
  return {
    used: new Set(inFolder.flatMap((file) => [...graph.allNamedIn(file)])),
    from: (entryFile) => {
      const file = program.getSourceFile(join(root, FOLDER, entryFile));
      if (file === undefined) throw new RangeError(`no source ${entryFile}`);
      return new Map(graph.exportsOf(file).map(([name, start]) => [name, graph.reached(start)]));
    },
  };
}

function programOf(root: string): ts.Program {
  const path = join(root, FOLDER, "tsconfig.json");
  const { config } = ts.readConfigFile(path, ts.sys.readFile) as { readonly config: unknown };
  const parsed = ts.parseJsonConfigFileContent(config, ts.sys, join(root, FOLDER));
  const program = ts.createProgram(
    parsed.fileNames,
    parsed.options,
    hostWithLibraries(parsed.options),
  );
  const [fault] = program.getSemanticDiagnostics();
  if (fault === undefined) return program;
  throw new RangeError(ts.flattenDiagnosticMessageText(fault.messageText, "\n"));
}

/** The compiler's own declarations come with the package as texts, not as files. */
function hostWithLibraries(options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const libraries = new Map(
    getLibFiles().map(({ fileName, text }) => [`${libFolderInMemoryPath}/${fileName}`, text]),
  );
  return {
    ...host,
    getDefaultLibLocation: () => libFolderInMemoryPath,
    getDefaultLibFileName: (own) => `${libFolderInMemoryPath}/${ts.getDefaultLibFileName(own)}`,
    fileExists: (path) => libraries.has(path) || host.fileExists(path),
    readFile: (path) => libraries.get(path) ?? host.readFile(path),
    getSourceFile: (path, target) => {
      const text = libraries.get(path);
      return text === undefined
        ? host.getSourceFile(path, target)
        : ts.createSourceFile(path, text, target);
    },
  };
}

interface Named {
  readonly google: ReadonlySet<string>;
  readonly ours: readonly ts.Node[];
}

class Graph {
  readonly #checker: ts.TypeChecker;
  /** Functions in object literals, by the interface member that they are written for. */
  readonly #written = new Map<ts.Node, ts.Node[]>();
  readonly #waiting = new Set<ts.Node>();
  readonly #named = new Map<ts.Node, Named>();

  constructor(program: ts.Program) {
    this.#checker = program.getTypeChecker();
    for (const file of program.getSourceFiles()) if (isOurs(file)) this.#index(file);
  }

  exportsOf(file: ts.SourceFile): readonly (readonly [string, ts.Node])[] {
    const module = this.#checker.getSymbolAtLocation(file);
    const exported = module === undefined ? [] : this.#checker.getExportsOfModule(module);
    return exported.flatMap((symbol) => {
      const [start] = this.#declarationsOf(symbol).filter(ts.isFunctionDeclaration);
      return start === undefined ? [] : [[symbol.name, start] as const];
    });
  }

  reached(start: ts.Node): ReadonlySet<string> {
    const seen = new Set<ts.Node>();
    const google = new Set<string>();
    const open = [start];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if (seen.has(node)) continue;
      seen.add(node);
      const named = this.namedIn(node);
      for (const name of named.google) google.add(name);
      open.push(...named.ours);
    }
    return google;
  }

  allNamedIn(file: ts.SourceFile): ReadonlySet<string> {
    const google = new Set<string>();
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node)) this.#note(node, { google, ours: [] });
      ts.forEachChild(node, visit);
    };
    visit(file);
    return google;
  }

  namedIn(node: ts.Node): Named {
    const known = this.#named.get(node);
    if (known !== undefined) return known;
    const google = new Set<string>();
    const ours: ts.Node[] = [];
    const visit = (own: ts.Node): void => {
      if (this.#waiting.has(own)) return;
      if (ts.isIdentifier(own)) this.#note(own, { google, ours });
      if (ts.isElementAccessExpression(own)) ours.push(...this.#anyMember(own.expression));
      ts.forEachChild(own, visit);
    };
    ts.forEachChild(node, visit);
    const named = { google, ours };
    this.#named.set(node, named);
    return named;
  }

  #note(name: ts.Identifier, { google, ours }: { google: Set<string>; ours: ts.Node[] }): void {
    const type = this.#checker.getNonNullableType(this.#checker.getTypeAtLocation(name));
    for (const { declaration } of type.getCallSignatures()) {
      const isGoogles = declaration?.getSourceFile().fileName.includes(GOOGLE) === true;
      if (isGoogles && ts.isMethodSignature(declaration)) google.add(googleMethod(declaration));
    }
    const symbol = this.#symbolOf(name);
    for (const own of symbol === undefined ? [] : this.#declarationsOf(symbol)) {
      if (!isOurs(own.getSourceFile())) continue;
      ours.push(...(this.#written.get(own) ?? []));
      if (holdsCode(own)) ours.push(own);
    }
  }

  /** `port[name]` may be every member of what it is asked of. */
  #anyMember(of: ts.Expression): readonly ts.Node[] {
    const members = this.#checker.getApparentType(this.#checker.getTypeAtLocation(of));
    return members
      .getProperties()
      .flatMap(({ declarations = [] }) => declarations)
      .flatMap((declaration) => this.#written.get(declaration) ?? []);
  }

  /** What a name means; in `{ files }: Services` the member that is taken out. */
  #symbolOf(name: ts.Identifier): ts.Symbol | undefined {
    const { parent } = name;
    if (ts.isShorthandPropertyAssignment(parent)) {
      return this.#checker.getShorthandAssignmentValueSymbol(parent);
    }
    if (ts.isBindingElement(parent) && ts.isObjectBindingPattern(parent.parent)) {
      const taken = (parent.propertyName ?? parent.name).getText();
      return this.#checker.getTypeAtLocation(parent.parent).getProperty(taken);
    }
    return this.#checker.getSymbolAtLocation(name);
  }

  #declarationsOf(symbol: ts.Symbol): readonly ts.Declaration[] {
    const isAlias = (symbol.flags & ts.SymbolFlags.Alias) !== 0;
    const own = isAlias ? this.#checker.getAliasedSymbol(symbol) : symbol;
    return this.#checker.getRootSymbols(own).flatMap(({ declarations = [] }) => declarations);
  }

  #index(node: ts.Node): void {
    if (ts.isObjectLiteralExpression(node)) {
      const type = this.#checker.getContextualType(node);
      for (const member of node.properties.filter(isFunctionMember)) {
        const property = type?.getProperty(member.name.getText());
        for (const declaration of property?.declarations ?? []) {
          this.#written.set(declaration, [...(this.#written.get(declaration) ?? []), member]);
          this.#waiting.add(member);
        }
      }
    }
    ts.forEachChild(node, (child) => this.#index(child));
  }
}

function isFunctionMember(
  member: ts.ObjectLiteralElementLike,
): member is ts.MethodDeclaration | ts.PropertyAssignment {
  return (
    ts.isMethodDeclaration(member) ||
    (ts.isPropertyAssignment(member) &&
      (ts.isArrowFunction(member.initializer) || ts.isFunctionExpression(member.initializer)))
  );
}

function isOurs({ fileName, isDeclarationFile }: ts.SourceFile): boolean {
  return !isDeclarationFile && !fileName.includes("node_modules");
}

function holdsCode(declaration: ts.Declaration): boolean {
  return (
    ts.isFunctionDeclaration(declaration) ||
    ts.isVariableDeclaration(declaration) ||
    ts.isClassDeclaration(declaration) ||
    ts.isMethodDeclaration(declaration) ||
    ts.isPropertyAssignment(declaration)
  );
}

const OWNERS: Readonly<Record<string, string>> = {
  Console: "console",
  FilesCollection: "Drive.Files",
  PermissionsCollection: "Drive.Permissions",
  SpreadsheetsCollection: "Sheets.Spreadsheets",
};

function googleMethod(declaration: ts.MethodSignature): string {
  const owner = ts.isInterfaceDeclaration(declaration.parent) ? declaration.parent.name.text : "?";
  return `${OWNERS[owner] ?? owner}.${declaration.name.getText()}`;
}
