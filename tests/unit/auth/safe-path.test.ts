import { expect, test } from "vitest";
import { safePath } from "@/lib/auth/sign-in/safe-path";

test.each(["/customers?q=a#b", "/documents/1"])("%s is a place of ours", (path) =>
  expect(safePath(path)).toBe(path),
);

test.each([
  "//evil.test",
  "/\\evil.test",
  "https://evil.test",
  "javascript:alert(1)",
  "/ /evil.test",
  "\\\\evil.test",
  "",
  "/sign-in?next=/x",
  "/api/auth/signout",
  null,
  undefined,
  "/\t/evil.test",
  "/..//evil.test",
  "/.//evil.test",
  "/a/../..//evil.test",
  "/%2e%2e//evil.test",
])("%j leads home", (path) => expect(safePath(path)).toBe("/today"));
