import {
  type ColumnDef,
  columnVisibilityFeature,
  createColumnHelper,
  type RowData,
  tableFeatures,
} from "@tanstack/react-table";
import type { ColumnLayout } from "@/lib/lists/list";

export type ColumnMeta = ColumnLayout & {
  /** The name to sort by in the URL; without it, the header is not a link. */
  sort?: string;
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
