import { describe, expect, test } from "vitest";
import { asText, failed, told } from "@/clients/mcp/src/answer.js";
import { GarageError, garageAt } from "@/clients/mcp/src/garage.js";
import { readSettings } from "@/clients/mcp/src/settings.js";
import { part, place } from "@/clients/mcp/src/tool.js";
import { byAge } from "@/clients/mcp/src/tools/ages.js";
import { onceKey } from "@/clients/mcp/src/tools/write.js";
import { offered, TOOLS } from "@/clients/mcp/src/tools.js";
import { clock, day, plain, pounds, span } from "@/clients/mcp/src/words.js";
import { AGE_HEADERS, AGES } from "@/lib/receivables/rules/ageing";

describe("words that nobody mistakes", () => {
  test.each([
    ["54.85", "£54.85"],
    ["1234567.5", "£1,234,567.50"],
    ["-1000.00", "-£1,000.00"],
    ["9.9900", "£9.99"],
    ["0.1234", "£0.1234"],
    [null, undefined],
    ["nonsense", undefined],
  ])("an amount of %s", (given, shown) => expect(pounds(given)).toBe(shown));

  test("days and times go by the garage's clock, in summer too", () => {
    expect(day("2026-11-30")).toBe("Monday 30 November 2026");
    expect(day(null)).toBeUndefined();
    expect(clock("2026-07-01T08:30:00Z", "Europe/London")).toBe("2026-07-01T09:30");
    expect(clock("2026-11-30T00:00:00Z", "Europe/London")).toBe("2026-11-30T00:00");
    expect(span("2026-11-30T17:00:00Z", "2026-12-01T09:00:00Z", "Europe/London")).toBe(
      "Monday 30 November 2026, 17:00 to Tuesday 1 December 2026, 09:00",
    );
  });

  test("text of records is on one line, seen whole and of a bounded length", () => {
    expect(plain(" Two\r\nlines\tof\u202e it\u{e0041}\u200b\u0000 ")).toBe("Two lines of it");
    expect(plain("£5 für José 🚗")).toBe("£5 für José 🚗");
    expect(plain("x".repeat(410))).toBe(`${"x".repeat(400)}… (10 more characters)`);
    expect(plain("\u200b")).toBeUndefined();
  });

  test("ages say the days that the garage's own headings say", () => {
    const ageing = { current: "1", days_30: "2", days_60: "3", days_90: "4", older: "5" };
    for (const by of ["due", "issue"] as const) {
      const names = Object.keys(byAge(ageing, by));
      expect(Object.values(byAge(ageing, by))).toEqual(["£1.00", "£2.00", "£3.00", "£4.00", "£5.00"]);
      const days = (text: string) => text.match(/\d+/g) ?? [];
      expect(names.map(days)).toEqual(AGES.map((age) => days(AGE_HEADERS[by][age])));
    }
  });
});

describe("answers", () => {
  test("leave out what is not there, hold no markup and read back the same", () => {
    const { content, structuredContent } = told({ a: null, b: "", c: 0, d: [{ e: undefined, f: "<b>&" }] });
    expect(structuredContent.records).toEqual({ c: 0, d: [{ f: "<b>&" }] });
    expect(content[0]?.text).not.toMatch(/[<>&]/);
    expect(JSON.parse(content[0]?.text ?? "")).toEqual(structuredContent);
    expect(JSON.parse(asText("\\<&"))).toBe("\\<&");
  });

  test("a conflict is confirmed once, by asking; what cannot be understood gives nothing away", () => {
    const say = (error: unknown, input = {}) =>
      failed(error, { confirm: "confirmed_not_duplicate", writes: true }, input).content[0]?.text;
    const alike = new GarageError("CONFLICT", "Alike", [{ field: "already_on_file.1", message: "Jo" }]);
    expect(say(alike)).toContain("confirmed_not_duplicate: true");
    expect(say(alike, { confirmed_not_duplicate: true })).not.toContain("confirmed_not_duplicate");
    expect(say(new GarageError("NO_ANSWER", "Silent"))).toContain("it is done once");
    expect(say(new TypeError("secret"))).not.toContain("secret");
  });

  test("lists say how many there are and how to get the rest", () => {
    expect(part([1, 2, 3], 1, 2)).toEqual({
      shown: [1, 2],
      total: 3,
      rest: "There are more: ask again with page 2",
    });
    expect(part([1, 2, 3], 2, 2)).toEqual({ shown: [3], total: 3 });
    expect(place({ page: 1, total: 9, total_pages: 2 }, "lines_page").rest).toMatch(/lines_page 2$/);
  });
});

describe("tools", () => {
  test("none is offered that writes unless told, and none that issues, pays, credits or deletes is there at all", () => {
    const names = (rights: string[] | null, write: boolean) =>
      offered({ write, rights: rights && new Set(rights) }).map(({ name }) => name);
    expect(names(null, true)).toHaveLength(TOOLS.length);
    expect(names(["appointments:create", "appointments:read"], false)).not.toContain("book_appointment");
    expect(names(["appointments:create", "appointments:read"], true)).toContain("book_appointment");
    expect(names(["stock:read"], true)).toEqual(["find", "prices"]);
    expect(TOOLS.map(({ name }) => name).join()).not.toMatch(/issue|pay_|credit|delete|cancel|refund/);
  });

  test("a request has one key, in whatever order it is given, and another where anything differs", () => {
    const key = onceKey("book", { a: 1, b: 2, c: undefined });
    expect(onceKey("book", { b: 2, a: 1 })).toBe(key);
    expect(onceKey("book", { b: 2, a: 2 })).not.toBe(key);
    expect(onceKey("note", { b: 2, a: 1 })).not.toBe(key);
    expect(key).toMatch(/^[\x21-\x7e]{1,255}$/);
  });
});

describe("the garage's surface", () => {
  const key = "ga4_very_secret";
  const answering = (...answers: Response[]) => {
    const asked: { url: string; init?: RequestInit | undefined }[] = [];
    const waited: number[] = [];
    const garage = garageAt(
      { url: "https://garage.example/api/v1", key },
      {
        fetch: async (url, init) => {
          asked.push({ url: String(url), init });
          const answer = answers.shift();
          if (!answer) throw new TypeError(`fetch failed ${key}`);
          return answer;
        },
        sleep: async (ms) => waited.push(ms),
      },
    );
    return { garage, asked, waited };
  };
  const busy = (status: number, seconds: string) =>
    Response.json(
      { success: false, error: { code: "RATE_LIMITED", message: "Too many" } },
      { status, headers: { "retry-after": seconds } },
    );
  const good = () => Response.json({ success: true, data: 1 });

  test("is waited for once, as long as it says", async () => {
    const once = answering(busy(429, "3"), good());
    expect(await once.garage.get("/x", { q: "a b", none: undefined })).toMatchObject({ data: 1 });
    expect(once.waited).toEqual([3000]);
    expect(once.asked[0]?.url).toBe("https://garage.example/api/v1/x?q=a+b");
    const twice = answering(busy(503, "1"), busy(503, "7"), good());
    await expect(twice.garage.get("/x")).rejects.toThrow("Too many Ask again in 7 seconds.");
    const long = answering(busy(429, "600"), good());
    await expect(long.garage.get("/x")).rejects.toThrow("600 seconds");
    expect(long.waited).toEqual([]);
  });

  test("is told of in a sentence where it does not answer, and the key goes nowhere but to it", async () => {
    const silent = answering();
    const error = await silent.garage.get("/x").catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "NO_ANSWER", message: expect.stringMatching(/does not answer/) });
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain(key);
    const moved = answering(new Response("", { status: 302, headers: { location: "https://evil.example" } }));
    await expect(moved.garage.get("/x")).rejects.toThrow("is not GA4 Garage");
    expect(moved.asked).toHaveLength(1);
    expect(moved.asked[0]?.init?.redirect).toBe("manual");
  });
});

describe("settings", () => {
  const env = {
    GARAGE_URL: "https://garage.example/",
    GARAGE_KEY: "ga4_x",
    GARAGE_MCP_TOKEN: "t".repeat(24),
  };

  test("reading over stdio is what one gets without a word", () => {
    expect(readSettings([], env)).toEqual({
      url: "https://garage.example/api/v1",
      key: "ga4_x",
      write: false,
      http: null,
    });
    expect(readSettings(["--write"], env).write).toBe(true);
    expect(readSettings([], { ...env, GARAGE_MCP_WRITE: "1" }).write).toBe(true);
    expect(readSettings(["--http", "[::1]:8788", "--allow-host", "MCP.example"], env).http).toMatchObject({
      host: "::1",
      port: 8788,
      hosts: ["mcp.example"],
    });
  });

  test.each([
    ["no key", [], { GARAGE_KEY: "" }, /GARAGE_KEY/],
    ["no address", [], { GARAGE_URL: "garage" }, /GARAGE_URL/],
    ["a password in the address", [], { GARAGE_URL: "https://a:b@garage.example" }, /name or password/],
    ["an unknown argument", ["--wirte"], {}, /--wirte/],
    ["HTTP without a port", ["--http", "127.0.0.1"], {}, /address and a port/],
    ["HTTP without a token", ["--http", "127.0.0.1:1"], { GARAGE_MCP_TOKEN: "" }, /GARAGE_MCP_TOKEN/],
    ["a short token", ["--http", "127.0.0.1:1"], { GARAGE_MCP_TOKEN: "short" }, /at least 24/],
  ])("%s is told", (_, args, changed, message) =>
    expect(() => readSettings(args, { ...env, ...changed })).toThrow(message),
  );
});
