import { expect, test } from "vitest";
import { pagePermissions } from "@/lib/auth/pages";

test("a page is read with the right to read what it shows, and changed with any right to change it", () => {
  expect(pagePermissions("/cash-up", "GET")).toEqual(["receipts:read"]);
  expect(pagePermissions("/stock/new", "POST")).toEqual(["stock:create", "stock:update", "stock:delete"]);
});

test("a path that is no page of a resource needs a session only", () => {
  for (const path of ["/today", "/constructor", "/__proto__/x"])
    expect(pagePermissions(path, "GET")).toBeNull();
});
