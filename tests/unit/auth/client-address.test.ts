import { afterAll, expect, test, vi } from "vitest";

// The environment is read once: by a module that is loaded anew here, and again by whoever comes after.
vi.stubEnv("TRUST_PROXY", "2");
vi.resetModules();
const { clientAddress } = await import("@/lib/auth/client-address");
afterAll(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

const from = (forwarded?: string) =>
  clientAddress((name) => (name === "x-forwarded-for" ? forwarded : "10.0.0.9"));

test.each([
  ["nobody forwarded", undefined, "10.0.0.9"],
  ["as many as are trusted", "203.0.113.7, 10.0.0.2", "203.0.113.7"],
  ["what the caller claimed before counts for nothing", "1.1.1.1, 203.0.113.7, 10.0.0.2", "203.0.113.7"],
  ["fewer than are trusted", "203.0.113.7", "10.0.0.9"],
  ["nonsense", "unknown, 10.0.0.2", "10.0.0.9"],
  ["nonsense that would not fit a column", `${"x".repeat(400)}, 10.0.0.2`, "10.0.0.9"],
  ["a port behind it", "203.0.113.7:4711, 10.0.0.2", "203.0.113.7"],
  ["the newer protocol with a port", "[2001:db8::7]:443, 10.0.0.2", "2001:db8::7"],
])("%s", (_, forwarded, expected) => {
  expect(from(forwarded)).toBe(expected);
});
