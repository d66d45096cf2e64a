/** The part of WebAssembly's interface that we use: TypeScript knows it only together with all global types of a browser. */
declare namespace WebAssembly {
  type Imports = Readonly<Record<string, Readonly<Record<string, unknown>>>>

  class Module {
    private readonly module
  }

  class Instance {
    constructor(module: Module, imports: Imports)
    readonly exports: Readonly<Record<string, unknown>>
  }

  function compile(bytes: Uint8Array<ArrayBuffer>): Promise<Module>
}
