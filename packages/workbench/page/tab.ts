/** What a tab of the workbench opens with; `variables` is the text of a JSON object, or empty. */
export interface Tab {
  readonly query: string
  readonly variables: string
}
