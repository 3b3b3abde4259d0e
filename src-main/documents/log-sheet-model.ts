/** 記録簿の一覧 as it is shown. `null` is an empty cell; widths are in characters. */
export interface LogSheet {
  readonly title: string;
  readonly columns: readonly { readonly label: string; readonly width: number }[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}
