import {
  type ColumnDef,
  columnVisibilityFeature,
  createColumnHelper,
  type RowData,
  tableFeatures,
} from "@tanstack/react-table";

export type ColumnMeta = {
  /** The name to sort by in the address; without it the header is no link. */
  sort?: string;
  /** The first click sorts the latest or largest first. */
  firstDescending?: boolean;
  align?: "left" | "right" | "center";
  /** Shown only when chosen. */
  optional?: boolean;
  /** May not be taken away (the first column never can). */
  fixed?: boolean;
  /** On a phone's card: its left, its right edge, a line of its own with the column's name, or not at all. */
  phone?: "title" | "line" | "aside" | "detail" | "hidden";
  /** Does not cut the text off. */
  wrap?: boolean;
  /** A Tailwind class of the width it may take at most; `max-w-72` if none. */
  width?: string;
};

export const features = tableFeatures({ columnVisibilityFeature, columnMeta: {} as ColumnMeta });

// biome-ignore lint/suspicious/noExplicitAny: TanStack's own type of a list of columns with values of any kind
export type Columns<Row extends RowData> = ReadonlyArray<ColumnDef<typeof features, Row, any>>;

/** The helper that columns are made with: `const column = columnsOf<CustomerRow>()`. */
export const columnsOf = <Row extends RowData>() => createColumnHelper<typeof features, Row>();

/** Column id → header text, for the chooser and the phone's cards. */
export function headerText(header: unknown, id: string): string {
  return typeof header === "string" ? header : id;
}
