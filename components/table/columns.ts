import {
  type ColumnDef,
  columnVisibilityFeature,
  createColumnHelper,
  type RowData,
  tableFeatures,
} from "@tanstack/react-table";

export type ColumnMeta = {
  /** The name to sort by in the URL; without it, the header is not a link. */
  sort?: string;
  /** The first click sorts in descending order: latest or largest first. */
  firstDescending?: boolean;
  align?: "left" | "right" | "center";
  /** Shown only if the user chooses it. */
  optional?: boolean;
  /** Cannot be hidden (the first column never can). */
  fixed?: boolean;
  /** Position on a phone's card: on the left, on the right, on a line of its own with the column's name, or hidden. */
  phone?: "title" | "line" | "aside" | "detail" | "hidden";
  /** Shown only on screens at least this wide, unless the user chose it by name. A phone's cards use only `phone`. */
  from?: "lg" | "xl" | "2xl";
  /** Wraps the text instead of truncating it. */
  wrap?: boolean;
  /** Takes the width that the others leave, and shrinks first when there is little. At most one column of a table. */
  grow?: boolean;
  /** The Tailwind class for its maximum width; defaults to `max-w-60`. */
  width?: string;
};

export const features = tableFeatures({ columnVisibilityFeature, columnMeta: {} as ColumnMeta });

// biome-ignore lint/suspicious/noExplicitAny: TanStack's own type for a list of columns with values of any type
export type Columns<Row extends RowData> = ReadonlyArray<ColumnDef<typeof features, Row, any>>;

/** The helper that creates columns: `const column = columnsOf<CustomerRow>()`. */
export const columnsOf = <Row extends RowData>() => createColumnHelper<typeof features, Row>();

/** The class that hides a column on screens too narrow for it. */
export const widthClass = (meta: ColumnMeta): string | undefined =>
  meta.from && { lg: "sm:max-lg:hidden", xl: "sm:max-xl:hidden", "2xl": "sm:max-2xl:hidden" }[meta.from];

/** Returns the header text of a column, or its id; for the column chooser and a phone's cards. */
export function headerText(header: unknown, id: string): string {
  return typeof header === "string" ? header : id;
}
