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
  /** Only on screens at least this wide, unless it was chosen by name; a phone's cards go by `phone` alone. */
  from?: "lg" | "xl" | "2xl";
  /** Does not cut the text off. */
  wrap?: boolean;
  /** Takes what width the others leave, and gives way first when there is little. One column of a table at most. */
  grow?: boolean;
  /** A Tailwind class of the width it may take at most; `max-w-60` if none. */
  width?: string;
};

export const features = tableFeatures({ columnVisibilityFeature, columnMeta: {} as ColumnMeta });

// biome-ignore lint/suspicious/noExplicitAny: TanStack's own type of a list of columns with values of any kind
export type Columns<Row extends RowData> = ReadonlyArray<ColumnDef<typeof features, Row, any>>;

/** The helper that columns are made with: `const column = columnsOf<CustomerRow>()`. */
export const columnsOf = <Row extends RowData>() => createColumnHelper<typeof features, Row>();

/** The class that keeps a column off screens too narrow for it. */
export const widthClass = (meta: ColumnMeta): string | undefined =>
  meta.from && { lg: "sm:max-lg:hidden", xl: "sm:max-xl:hidden", "2xl": "sm:max-2xl:hidden" }[meta.from];

/** Column id → header text, for the chooser and the phone's cards. */
export function headerText(header: unknown, id: string): string {
  return typeof header === "string" ? header : id;
}
