/**
 * What a YAML parser complains about, as part of a sentence: without the excerpt of the text, which may hold secrets.
 * @param message of the package `yaml`
 * @param place `within` keeps line and column, for a text whose place is not shown otherwise
 */
export function describeYamlError(message: string, place: 'within' | 'elsewhere' = 'elsewhere'): string {
  if (message.includes('Maximum call stack size exceeded')) return 'it is nested too deeply'
  const text = (message.split('\n', 1)[0] ?? '').replace(/:$/, '')
  return place === 'within' ? text : text.replace(/ at line \d+, column \d+$/, '')
}
