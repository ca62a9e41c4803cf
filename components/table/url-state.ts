import { ROWS_ON_SCREEN } from "@/lib/core/input/list";

/** What a list's address says. Plain data, so that a page reads it on the server and hands it to the table. */
export type TableState = {
  path: string;
  /** A column's sort name, "-" before it for descending; null when the list has no order to choose. */
  sort: string | null;
  page: number;
  perPage: number;
  q: string;
  filters: Record<string, string>;
  /** Which of the filters the tabs above the list choose: they stand when the rest is cleared. */
  tabs: readonly string[];
  /** The chosen columns, in the address as `columns=name,town`; null for the usual ones. */
  columns: string[] | null;
  defaults: { sort: string | null; perPage: number };
};

export type TableSpec = {
  /** Where the list lives: "/customers". */
  path: string;
  /** What the list can be sorted by; the address can name no other. */
  sorts?: readonly string[];
  /** The order when the address names none: "surname" or "-issued_date". */
  defaultSort?: string;
  defaultPerPage?: number;
  /** Names of the filters that the address may carry. */
  filters?: readonly string[];
  /** Those of them that tabs above the list choose. */
  tabs?: readonly string[];
};

export type TableChange = {
  sort?: string | null;
  page?: number;
  perPage?: number;
  q?: string;
  /** Set one with a text, take it away with "" or null. */
  filters?: Record<string, string | null>;
  columns?: string[] | null;
};

/** As Next gives a page's `searchParams`. */
export type AddressParams = Record<string, string | string[] | undefined>;

export const perPageChoices = [25, 50, 100, 200] as const;

const one = (value: string | string[] | undefined): string =>
  Array.isArray(value) ? (value[0] ?? "") : (value ?? "");

function positive(text: string, most: number): number | null {
  if (!/^\d{1,9}$/u.test(text)) return null;
  const number = Number(text);
  return number >= 1 ? Math.min(number, most) : null;
}

/** Reads the address; whatever it says wrongly falls back to the usual. */
export function readTableState(spec: TableSpec, params: AddressParams): TableState {
  const defaults = { sort: spec.defaultSort ?? null, perPage: spec.defaultPerPage ?? ROWS_ON_SCREEN };
  const sort = one(params.sort);
  const columns = one(params.columns);
  const filters: Record<string, string> = {};
  for (const name of spec.filters ?? []) {
    const value = one(params[name]).trim();
    if (value) filters[name] = value;
  }
  return {
    path: spec.path,
    sort: sort && (spec.sorts ?? []).includes(sort.replace(/^-/u, "")) ? sort : defaults.sort,
    page: positive(one(params.page), 999_999_999) ?? 1,
    perPage: positive(one(params.per_page), 200) ?? defaults.perPage,
    q: one(params.q).trim(),
    filters,
    tabs: spec.tabs ?? [],
    columns: columns ? columns.split(",").filter(Boolean) : null,
    defaults,
  };
}

function changed(state: TableState, change: TableChange): TableState {
  const filters = { ...state.filters };
  for (const [name, value] of Object.entries(change.filters ?? {})) {
    if (value) filters[name] = value;
    else delete filters[name];
  }
  const { filters: _, ...rest } = change;
  return { ...state, ...rest, filters, page: change.page ?? pageAfter(state, change) };
}

/** Another selection or order starts at its first page; other columns leave one where one is. */
function pageAfter(state: TableState, change: TableChange): number {
  const same = Object.keys(change).every((name) => name === "columns");
  return same ? state.page : 1;
}

/** The parameters of a state, the usual ones left out; `tableHref` and the CSV link are made of them. */
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

/** The address of the list after a change. */
export function tableHref(state: TableState, change: TableChange = {}): string {
  const query = tableParams(changed(state, change)).toString().replaceAll("%2C", ",");
  return query ? `${state.path}?${query}` : state.path;
}

/** The whole selection as a file: same filters, order and columns, no pages. */
export function csvHref(state: TableState, path: string): string {
  const params = tableParams({ ...state, page: 1, perPage: state.defaults.perPage });
  const query = params.toString().replaceAll("%2C", ",");
  return query ? `${path}?${query}` : path;
}

/** The next click on a header: ascending, descending, then ascending again. */
export function nextSort(state: TableState, name: string, firstDescending = false): string {
  if (state.sort === name) return `-${name}`;
  if (state.sort === `-${name}`) return name;
  return firstDescending ? `-${name}` : name;
}

/** For `aria-sort`. */
export function sortDirection(state: TableState, name: string): "ascending" | "descending" | undefined {
  if (state.sort === name) return "ascending";
  if (state.sort === `-${name}`) return "descending";
  return undefined;
}

/** Whether anything is searched or filtered for, by a tab too. */
export const isNarrowed = (state: TableState): boolean =>
  state.q !== "" || Object.keys(state.filters).length > 0;

/** The list of the tab that one is on, with nothing searched or filtered for; null where that is what one sees. */
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
