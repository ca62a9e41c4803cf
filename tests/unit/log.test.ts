import { expect, test } from "vitest";
import { redact } from "@/lib/core/log";

test("secrets and personal data are blanked at any depth", () => {
  const line = redact({
    path: "/api/v1/customers",
    status: 200,
    user: { id: "42", email: "a@b.example", surname: "Wood", first_name: "Ann", company_name: "Wood Ltd" },
    vehicles: [{ id: "7", registration: "AB12 CDE", vin: "WVWZZZ" }],
    headers: { authorization: "Bearer x", cookie: "session=x" },
    access_token: "x",
    broadcast: true,
    hostname: "garage",
  });
  expect(line).toEqual({
    path: "/api/v1/customers",
    status: 200,
    user: {
      id: "42",
      email: "[redacted]",
      surname: "[redacted]",
      first_name: "[redacted]",
      company_name: "[redacted]",
    },
    vehicles: [{ id: "7", registration: "[redacted]", vin: "[redacted]" }],
    headers: { authorization: "[redacted]", cookie: "[redacted]" },
    access_token: "[redacted]",
    broadcast: true,
    hostname: "garage",
  });
});

test("a database error tells its code and constraint, not the values in its message", () => {
  const error = Object.assign(new Error('invalid input: "AB12 CDE"'), { severity: "ERROR", code: "22P02" });
  const described = redact(error);
  expect(described).toMatchObject({ code: "22P02", message: undefined });
  expect(JSON.stringify(described)).not.toContain("AB12");
});

test("anything can be logged: big integers, dates, cycles, deep and long values", () => {
  const cyclic: Record<string, unknown> = { rows: 10n, at: new Date(0), list: Array(1000).fill(1) };
  cyclic.self = cyclic;
  expect(JSON.stringify(redact(cyclic)).length).toBeLessThan(3000);
});
