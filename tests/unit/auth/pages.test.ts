import { expect, test } from "vitest";
import { pagePermissions } from "@/lib/auth/rules/pages";

test("a page is read with the right to read what it shows, and changed with any right to change it", () => {
  expect(pagePermissions("/cash-up", "GET")).toEqual(["receipts:read"]);
  expect(pagePermissions("/stock/new", "POST")).toEqual([
    ...["stock:create", "stock:update", "stock:delete"],
    ...["purchasing:order", "purchasing:receive", "purchasing:account"],
  ]);
});

test("the day is everybody's who is signed in", () => {
  expect(pagePermissions("/today", "GET")).toBe("session");
});

test.each([
  "/constructor",
  "/__proto__/x",
  "/wages",
  "/Customers",
  "/%63ustomers",
  "/customers.rsc",
  "/settings/wages",
  "/settings/constructor",
  "/settings/users.txt",
])("%s is no page, neither to be read nor to be changed", (path) => {
  for (const method of ["GET", "HEAD", "POST", "PUT", "DELETE"])
    expect(pagePermissions(path, method)).toBeNull();
});
