/** The state of a list from its URL. Plain data: the page reads it on the server (see `readList`) and passes it to the table. */
export type TableState = {
  path: string;
  /** A column's sort name, with "-" in front for descending; null if the list cannot be sorted. */
  sort: string | null;
  page: number;
  perPage: number;
  q: string;
  filters: Record<string, string>;
  /** The filters that belong to the tabs above the list: clearing the filters keeps them. */
  tabs: readonly string[];
  /** The chosen columns, in the URL as `columns=name,town`; null for the default ones. */
  columns: string[] | null;
  defaults: { sort: string | null; perPage: number };
};

export type TableChange = {
  sort?: string | null;
  page?: number;
  perPage?: number;
  q?: string;
  /** Sets a filter with a text, removes it with "" or null. */
  filters?: Record<string, string | null>;
  columns?: string[] | null;
};

/** The type of a page's `searchParams` in Next. */
export type AddressParams = Record<string, string | string[] | undefined>;

export const perPageChoices = [25, 50, 100, 200] as const;

function changed(state: TableState, change: TableChange): TableState {
  const filters = { ...state.filters };
  for (const [name, value] of Object.entries(change.filters ?? {})) {
    if (value) filters[name] = value;
    else delete filters[name];
  }
  const { filters: _, ...rest } = change;
  return { ...state, ...rest, filters, page: change.page ?? pageAfter(state, change) };
}

/** A change of filters or order goes back to the first page; a change of columns keeps the page. */
function pageAfter(state: TableState, change: TableChange): number {
  const same = Object.keys(change).every((name) => name === "columns");
  return same ? state.page : 1;
}

/** The URL parameters of a state, without those at their defaults; the basis of `tableHref` and the CSV link. */
export function tableParams(state: TableState): URLSearchParams {
  const params = new URLSearchParams();
  if (state.q) params.set("q", state.q);
  for (const name of Object.keys(state.filters).sort()) params.set(name, state.filters[name] ?? "");
  if (state.sort && state.sort !== state.defaults.sort) params.set("sort", state.sort);
  if (state.columns) params.set("columns", state.columns.join(","));
  if (state.perPage !== state.defaults.perPage) params.set("per_page", String(state.perPage));
  if (state.page > 1) params.set("page", String(state.page));
  return params;
}

/** Returns the URL of the list after a change. */
export function tableHref(state: TableState, change: TableChange = {}): string {
  const query = tableParams(changed(state, change)).toString().replaceAll("%2C", ",");
  return query ? `${state.path}?${query}` : state.path;
}

/** Returns the URL of the CSV export of all matching rows: same filters, order and columns, no pages. */
export function csvHref(state: TableState, path: string): string {
  const params = tableParams({ ...state, page: 1, perPage: state.defaults.perPage });
  const query = params.toString().replaceAll("%2C", ",");
  return query ? `${path}?${query}` : path;
}

/** The order after the next click on a header: ascending, descending, then ascending again. */
export function nextSort(state: TableState, name: string, firstDescending = false): string {
  if (state.sort === name) return `-${name}`;
  if (state.sort === `-${name}`) return name;
  return firstDescending ? `-${name}` : name;
}

/** The value of `aria-sort`. */
export function sortDirection(state: TableState, name: string): "ascending" | "descending" | undefined {
  if (state.sort === name) return "ascending";
  if (state.sort === `-${name}`) return "descending";
  return undefined;
}

/** Whether there is a search or a filter, including one of a tab. */
export const isNarrowed = (state: TableState): boolean =>
  state.q !== "" || Object.keys(state.filters).length > 0;

/** Returns the URL of the present tab without search and other filters; null if there are none. */
export function clearedHref(state: TableState): string | null {
  const chosen = Object.keys(state.filters).filter((name) => !state.tabs.includes(name));
  if (state.q === "" && chosen.length === 0) return null;
  return tableHref(state, { q: "", filters: Object.fromEntries(chosen.map((name) => [name, null])) });
}

const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/gu, ",");

/** "1–50 of 332,196". */
export function rangeText(state: Pick<TableState, "page" | "perPage">, total: number): string {
  if (total === 0) return "None";
  const first = (state.page - 1) * state.perPage + 1;
  const last = Math.min(state.page * state.perPage, total);
  return first > total
    ? `Beyond the last of ${grouped(total)}`
    : `${grouped(first)}–${grouped(last)} of ${grouped(total)}`;
}

export const pageCount = (state: Pick<TableState, "perPage">, total: number): number =>
  Math.max(1, Math.ceil(total / state.perPage));
