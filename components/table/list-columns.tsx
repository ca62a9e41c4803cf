import type { ReactNode } from "react";
import type { Permission } from "@/lib/core/permissions";
import type { List, ListColumn } from "@/lib/lists/list";
import { type ColumnMeta, type Columns, columnsOf } from "./columns";

/** How the cells of a list look, by column; a column that is not named shows its value as text. */
type Cells<Row, Key extends string> = { readonly [K in Key]?: (row: Row) => ReactNode };

/** What differs from the description in one view of a list. */
interface View<Key extends string> {
  /** Whether the user holds a permission, for the columns that need one. */
  may?: (permission: Permission) => boolean;
  /** Columns that are left out. */
  without?: readonly Key[];
  /** Columns by which this view cannot be sorted. */
  unsorted?: readonly Key[];
  changes?: { readonly [K in Key]?: ColumnMeta & { header?: string } };
}

/** The columns of a table, from the description of its list. */
export function tableColumns<Row extends object, Key extends string>(
  list: Pick<List<Row, Key>, "columns" | "screen">,
  cells: Cells<Row, NoInfer<Key>>,
  view: View<NoInfer<Key>> = {},
): Columns<Row> {
  const column = columnsOf<Row>();
  return list.screen
    .filter((key) => isShown(key, list.columns[key], view))
    .map((key) => {
      const described = list.columns[key];
      const { header = described.short ?? described.header, ...changes } = view.changes?.[key] ?? {};
      const sort = described.sort && !view.unsorted?.includes(key) ? { sort: key } : {};
      const cell = cells[key];
      return column.accessor((row) => fieldOf(row, key, described), {
        id: key,
        header,
        meta: { ...layoutOf(described), ...sort, ...changes },
        cell: ({ row, getValue }) => (cell ? cell(row.original) : textOf(getValue())),
      });
    });
}

function isShown<Key extends string>(
  key: Key,
  { permission }: Pick<ListColumn<never>, "permission">,
  { may = () => true, without = [] }: View<Key>,
): boolean {
  return !without.includes(key) && (!permission || may(permission));
}

const layoutOf = <Row,>(described: ListColumn<Row>): ColumnMeta => {
  const {
    header: _header,
    short: _short,
    value: _value,
    only: _only,
    permission: _permission,
    ...rest
  } = described;
  const { sort: _sort, number, ...layout } = rest;
  return number ? { align: "right", ...layout } : layout;
};

const fieldOf = <Row extends object>(row: Row, key: string, { value }: ListColumn<Row>): unknown =>
  value ? value(row) : Reflect.get(row, key);

const textOf = (value: unknown): string => (value === null || value === undefined ? "" : String(value));
