import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { isAbsolute, join } from "node:path";
import { describe, expect, test } from "vitest";
import { EnvError, environmentVariables, loadEnv, requireServerEnv } from "@/lib/core/env";

describe("configuration", () => {
  test("an empty environment is enough", () => {
    const env = loadEnv({});
    expect(env).toMatchObject({ NODE_ENV: "production", PORT: 3000, HOST: "0.0.0.0", TRUST_PROXY: 0 });
    expect(isAbsolute(env.DATA_DIR)).toBe(true);
    expect(env.DATABASE_URL).toBeUndefined();
  });

  test("an empty variable counts as not set", () => {
    expect(loadEnv({ PORT: "", DATABASE_URL: " ", TRUST_PROXY: "" })).toMatchObject({
      PORT: 3000,
      TRUST_PROXY: 0,
    });
  });

  test("proxies are counted, and a plain yes means one", () => {
    for (const [given, count] of [
      ["true", 1],
      ["false", 0],
      ["3", 3],
    ] as const)
      expect(loadEnv({ TRUST_PROXY: given }).TRUST_PROXY).toBe(count);
  });

  test("every wrong variable is named, and no value is repeated", () => {
    const wrong = {
      PORT: "eighty",
      APP_URL: "garage.example.co.uk",
      DATABASE_URL: "mysql://root:hunter2@db/ga4",
      AUTH_SECRET: "too-short-to-be-safe",
      TRUST_PROXY: "perhaps",
      NEXT_DIST_DIR: "../elsewhere",
    };
    const attempt = () => loadEnv(wrong);
    expect(attempt).toThrow(EnvError);
    expect(attempt).toThrow(new RegExp(Object.keys(wrong).join("[^]*")));
    expect(attempt).not.toThrow(/hunter2|too-short/);
  });

  describe("of a server", () => {
    const own = { DATABASE_URL: "postgres://ga4:hunter2@db/ga4" };
    const AUTH_SECRET = "the same for every process of this garage";
    const attempt = (given: Record<string, string>) => () => requireServerEnv(loadEnv(given));

    test("a database of one's own needs a secret that every process knows", () => {
      expect(attempt(own)).toThrow(EnvError);
      expect(attempt(own)).toThrow(/AUTH_SECRET: must be set where DATABASE_URL is/);
      expect(attempt(own)).not.toThrow(/hunter2/);
      expect(attempt({ ...own, AUTH_SECRET })).not.toThrow();
      expect(attempt({})).not.toThrow();
    });

    test("whoever let a server make its secret is told where it lies", () => {
      const DATA_DIR = mkdtempSync(join(tmpdir(), "ga4-env-"));
      writeFileSync(join(DATA_DIR, "secrets.json"), "{}");
      expect(attempt({ ...own, DATA_DIR })).toThrow(`auth_secret in ${join(DATA_DIR, "secrets.json")}`);
      rmSync(DATA_DIR, { recursive: true });
    });

    test("Pusher is configured as a whole, at one place, or not at all", () => {
      const app = { PUSHER_APP_ID: "42", PUSHER_KEY: "a-key", PUSHER_SECRET: "hunter2" };
      expect(attempt({ ...app, PUSHER_CLUSTER: "eu" })).not.toThrow();
      expect(attempt({ ...app, PUSHER_HOST: "live.example.co.uk", PUSHER_TLS: "false" })).not.toThrow();
      expect(attempt({ PUSHER_PORT: "6001" })).not.toThrow();
      expect(attempt(app)).toThrow(/PUSHER_CLUSTER: must be set for Pusher itself/);
      expect(attempt({ ...app, PUSHER_CLUSTER: "eu", PUSHER_HOST: "here" })).toThrow(/not both/);
      expect(attempt({ PUSHER_KEY: "a-key", PUSHER_CLUSTER: "eu" })).toThrow(
        /PUSHER_APP_ID: must be set.*\n.*PUSHER_SECRET: must be set/,
      );
      expect(() =>
        loadEnv({ PUSHER_HOST: "https://live.example.co.uk", PUSHER_BROWSER_URL: "https://x" }),
      ).toThrow(/PUSHER_HOST: must be the name of a host.*\n.*PUSHER_BROWSER_URL: must be/);
    });

    test("roles are for processes that share a database", () => {
      expect(attempt({ ROLE: "worker" })).toThrow(/ROLE: worker needs DATABASE_URL/);
      expect(attempt({ ...own, AUTH_SECRET, ROLE: "worker" })).not.toThrow();
      expect(attempt({ ROLE: "both" })).toThrow(/ROLE: must be web/);
    });
  });

  test("addresses are kept without a closing slash", () => {
    expect(loadEnv({ APP_URL: "https://garage.example.co.uk/" }).APP_URL).toBe(
      "https://garage.example.co.uk",
    );
  });

  test(".env.example lists every variable once, with a line that explains it", () => {
    const lines = readFileSync(".env.example", "utf8").split("\n");
    const listed = lines.flatMap((line, index) => {
      const name = /^# ([A-Z0-9_]+)=/.exec(line)?.[1];
      if (name) expect(lines[index - 1]).toMatch(/^# \S/);
      return name ?? [];
    });
    expect(listed.toSorted()).toEqual(environmentVariables.toSorted());
  });
});
