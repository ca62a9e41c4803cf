import { describe, expect, it } from "vitest";
import { z } from "zod";
import { readList } from "@/components/table/read-list";
import {
  clearedHref,
  csvHref,
  nextSort,
  pageCount,
  rangeText,
  sortDirection,
  tableHref,
} from "@/components/table/url-state";
import { Flag, listParams } from "@/lib/core/input/list";

const list = { path: "/customers", sorts: ["surname", "town", "-created_at"] as const };
const Params = listParams(list.sorts, {
  classification: z.enum(["retail", "trade"]).optional(),
  held: Flag.optional(),
});
const stateOf = (params: Record<string, string | string[]>) => readList(list, Params, params).state;

describe("readList", () => {
  it("takes the usual where the address says nothing", () => {
    expect(readList(list, Params, {})).toEqual({
      input: { sort: "surname", page: 1, per_page: 25 },
      state: {
        path: "/customers",
        sort: "surname",
        page: 1,
        perPage: 25,
        q: "",
        filters: {},
        tabs: [],
        columns: null,
        defaults: { sort: "surname", perPage: 25 },
      },
    });
  });

  it("reads all that the address says, for the query and for the table", () => {
    const { input, state } = readList(list, Params, {
      sort: "-town",
      page: "3",
      per_page: "100",
      q: "  smith ",
      classification: "trade",
      held: "yes",
      columns: "name,town",
      something: "else",
    });
    expect(input).toEqual({
      sort: "-town",
      page: 3,
      per_page: 100,
      q: "smith",
      classification: "trade",
      held: true,
    });
    expect(state).toMatchObject({
      sort: "-town",
      page: 3,
      perPage: 100,
      q: "smith",
      filters: { classification: "trade", held: "yes" },
      columns: ["name", "town"],
    });
  });

  it.each([
    [{ sort: "password" }, { sort: "surname" }],
    [{ sort: "--town" }, { sort: "surname" }],
    [{ page: "0" }, { page: 1 }],
    [{ page: "-4" }, { page: 1 }],
    [{ page: "1e9" }, { page: 1 }],
    [{ per_page: "5000" }, { perPage: 25 }],
    [{ per_page: "many" }, { perPage: 25 }],
    [{ q: ["a", "b"] }, { q: "a" }],
    [{ held: "  " }, { filters: {} }],
    [{ classification: "gold", held: "no" }, { filters: { held: "no" } }],
  ])("falls back on %j", (params, expected) => {
    expect(stateOf(params)).toMatchObject(expected);
  });

  it("orders by what the filters ask for, unless the address says otherwise", () => {
    const dated = {
      ...list,
      defaultSort: ({ held }: Readonly<Record<string, string>>) => (held ? "town" : "surname"),
    } as const;
    const sorted = (params: Record<string, string>) => readList(dated, Params, params);
    expect(sorted({ held: "yes" }).input.sort).toBe("town");
    expect(sorted({ held: "yes" }).state.defaults.sort).toBe("town");
    expect(sorted({ held: "yes", sort: "surname" }).input.sort).toBe("surname");
  });

  it("narrows by what the list opens on, which the address need not say", () => {
    const opening = {
      ...list,
      defaultFilters: ({ held }: Readonly<Record<string, string>>): Record<string, string> =>
        held ? {} : { held: "true" },
    } as const;
    const { input, state } = readList(opening, Params, {});
    expect([input.held, state.filters, tableHref(state)]).toEqual([true, {}, "/customers"]);
    expect(readList(opening, Params, { held: "no" }).input.held).toBe(false);
  });

  it("keeps what the page itself gives out of the filters", () => {
    const { input, state } = readList({ ...list, fixed: { classification: "trade" } }, Params, {
      classification: "retail",
    });
    expect(input.classification).toBe("trade");
    expect(state.filters).toEqual({});
  });
});

describe("tableHref", () => {
  const state = stateOf({ q: "jones & co", classification: "trade", page: "4" });

  it("leaves out what is usual", () => {
    expect(tableHref(stateOf({}))).toBe("/customers");
    expect(tableHref(stateOf({ sort: "surname", page: "1", per_page: "25" }))).toBe("/customers");
  });

  it("starts another selection or order at the first page", () => {
    expect(tableHref(state, { sort: "-town" })).toBe(
      "/customers?q=jones+%26+co&classification=trade&sort=-town",
    );
    expect(tableHref(state, { q: "" })).toBe("/customers?classification=trade");
    expect(tableHref(state, { filters: { held: "yes" } })).toBe(
      "/customers?q=jones+%26+co&classification=trade&held=yes",
    );
    expect(tableHref(state, { perPage: 50 })).toContain("per_page=50");
    expect(tableHref(state, { perPage: 50 })).not.toContain("page=4");
  });

  it("stays on its page when only columns change", () => {
    expect(tableHref(state, { columns: ["name", "town"] })).toContain("columns=name,town&page=4");
  });

  it("takes filters away by name", () => {
    expect(tableHref(state, { filters: { classification: null } })).toBe("/customers?q=jones+%26+co");
  });

  it("comes back to the same state", () => {
    const href = tableHref(state, { sort: "-created_at", page: 7, columns: ["name"] });
    const params = Object.fromEntries(new URL(href, "http://garage.test").searchParams);
    expect(stateOf(params)).toEqual({
      ...state,
      sort: "-created_at",
      page: 7,
      columns: ["name"],
    });
  });
});

it("clears what was searched and filtered for, and stays on its tab", () => {
  const cleared = (params: Record<string, string>) =>
    clearedHref(readList({ ...list, tabs: ["held"] }, Params, params).state);
  expect(cleared({})).toBeNull();
  expect(cleared({ held: "yes", sort: "-town" })).toBeNull();
  expect(cleared({ held: "yes", q: "smith", classification: "trade", page: "4" })).toBe(
    "/customers?held=yes",
  );
});

it("hands the selection, not the page, to the CSV file", () => {
  const state = stateOf({
    q: "smith",
    sort: "-town",
    page: "9",
    per_page: "25",
    columns: "name,town",
  });
  expect(csvHref(state, "/customers/export")).toBe("/customers/export?q=smith&sort=-town&columns=name,town");
});

it("turns the order at each click", () => {
  const state = stateOf({ sort: "town" });
  expect(sortDirection(state, "town")).toBe("ascending");
  expect(nextSort(state, "town")).toBe("-town");
  expect(nextSort({ ...state, sort: "-town" }, "town")).toBe("town");
  expect(sortDirection(state, "surname")).toBeUndefined();
  expect(nextSort(state, "created_at", true)).toBe("-created_at");
});

it("says which rows one sees", () => {
  expect(rangeText({ page: 1, perPage: 50 }, 332_196)).toBe("1–50 of 332,196");
  expect(rangeText({ page: 7, perPage: 50 }, 332)).toBe("301–332 of 332");
  expect(rangeText({ page: 1, perPage: 50 }, 0)).toBe("None");
  expect(rangeText({ page: 9, perPage: 50 }, 80)).toBe("Beyond the last of 80");
  expect(pageCount({ perPage: 50 }, 0)).toBe(1);
  expect(pageCount({ perPage: 50 }, 101)).toBe(3);
});
