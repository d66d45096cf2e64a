import ts from 'typescript'

/** A source file as its text. */
export interface SourceText {
  /** Relative to the repository. */
  readonly file: string
  readonly text: string
}

/**
 * Names that several files may export: every use case has a `contract` and a `run`. vitest prescribes `setup`, and the
 * fixture in `test/fixture` is a suite of its own, with the names that the build expects.
 */
const sharedNames: ReadonlySet<string> = new Set(['contract', 'run', 'setup'])
const ownSuite = 'test/fixture/'

/** Exported names that come from more than one file, with these files, sorted by name. Re-exports do not count. */
export function findDuplicateExports(sources: readonly SourceText[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const { file, text } of sources) {
    if (file.startsWith(ownSuite)) continue
    for (const name of listExportedNames(file, text)) found.set(name, [...(found.get(name) ?? []), file])
  }
  const duplicates = [...found].filter(([name, files]) => files.length > 1 && !sharedNames.has(name))
  return new Map(duplicates.sort(([a], [b]) => (a < b ? -1 : 1)))
}

function listExportedNames(file: string, text: string): ReadonlySet<string> {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest)
  return new Set(source.statements.filter(isExported).flatMap(listDeclaredNames))
}

function isExported(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : []
  return modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
}

function listDeclaredNames(statement: ts.Statement): readonly string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []))
  }
  const isDeclaration =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement)
  return isDeclaration && statement.name !== undefined ? [statement.name.text] : []
}
