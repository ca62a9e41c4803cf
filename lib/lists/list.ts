import { type Actor, may } from "@/lib/core/actor";
import type { Permission } from "@/lib/core/permissions";
import type { CsvColumn, CsvValue } from "./csv-text";

/** How a column of a table is laid out. */
export interface ColumnLayout {
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
}

/** A column of a list, on screen and in its file. Its key is the row's field, unless `value` says what it holds. */
export interface ListColumn<Row> extends ColumnLayout {
  header: string;
  /** The header on screen, where the file's is too long for it. */
  short?: string;
  /** Whether the list can be sorted by it, under its key. */
  sort?: boolean;
  value?(row: Row): CsvValue;
  /** A number: on the right of its column, and written so that a spreadsheet can calculate with it. */
  number?: boolean;
  /** Where it appears; in both if not said. */
  only?: "file" | "screen";
  /** Without this permission the column is neither shown nor written. */
  permission?: Permission;
}

type Sorts = readonly [string, ...string[]];

/**
 * A list, described once: its URL, its orders, and its columns on screen and as a file. The query (`listQuery`), the table
 * (`tableColumns`), the download and the parameters of the API follow from it.
 */
export interface List<Row, Key extends string = string, S extends Sorts = Sorts> {
  /** The path of its page: "/customers". */
  path: string;
  /** The name of its file, if not the last part of the path: "debtors" makes debtors-2026-11-22.csv. */
  file?: string;
  /** The orders that the URL and the API accept, `-` for descending. The first is the default. */
  sorts: S;
  /** The default order of the page, where it follows from the URL's filters. */
  defaultSort?(filters: Readonly<Record<string, string>>): S[number] | `-${S[number]}`;
  /** What the page opens on, where the URL does not say: filters that its query gets and its links leave out. */
  defaultFilters?(filters: Readonly<Record<string, string>>): Readonly<Record<string, string>>;
  /** The filters that belong to the tabs above the list: clearing the filters keeps them. */
  tabs?: readonly string[];
  /** In the order of the file. */
  columns: Readonly<Record<Key, ListColumn<Row>>>;
  /** The columns on screen, in their order. */
  screen: readonly NoInfer<Key>[];
}

/** A list of whichever columns, as its file needs it. */
export type AnyList<Row> = Pick<List<Row>, "path" | "file" | "columns" | "defaultSort" | "defaultFilters">;

type WithoutSign<Sort extends string> = Sort extends `-${infer Name}` ? Name : Sort;

/** The names by which a list can be sorted, without a direction. */
export type SortName<L extends { sorts: Sorts }> = WithoutSign<L["sorts"][number]>;

/** Describes a list of rows: `describeList<CustomerRow>()({ … })`. The two calls let TypeScript infer the names of its columns. */
export const describeList =
  <Row>() =>
  <const Key extends string, const S extends Sorts>(list: List<Row, Key, S>): List<Row, Key, S> =>
    list;

export const fileName = ({ file, path }: Pick<List<unknown>, "file" | "path">): string =>
  file ?? path.slice(1);

/** The columns of a list's file that an actor may see. Without an actor, those that need no further permission. */
export const fileColumns = <Row>(list: AnyList<Row>, actor?: Actor): CsvColumn<Row>[] =>
  Object.entries(list.columns)
    .filter(
      ([, { only, permission }]) =>
        only !== "screen" && (!permission || (actor !== undefined && may(actor, permission))),
    )
    .map(([key, { header, value, number }]) => ({
      key,
      header,
      ...(value && { value }),
      ...(number && { number }),
    }));
