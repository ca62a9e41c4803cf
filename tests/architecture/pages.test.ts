import { expect, test } from "vitest";
import { PAGES, pagePermissions } from "@/lib/auth/rules/pages";
import { SETTINGS_PAGES } from "@/lib/auth/rules/settings-pages";
import middleware, { config } from "@/middleware";
import { sources } from "./sources";

/** Every address that a file of app/ answers, without the folders that only group: "/documents/[id]/pdf". */
const answered = sources().flatMap(({ path }) => {
  const folders = /^app\/(?:(.*)\/)?(?:page\.tsx|route\.ts)$/.exec(path);
  if (!folders) return [];
  return [
    `/${(folders[1] ?? "")
      .split("/")
      .filter((part) => part && !/^\(.*\)$/.test(part))
      .join("/")}`,
  ];
});

const pages = answered.filter((path) => !/^\/(api\/|sign-in$|\[\.\.\.unknown\]$)/.test(path));

test("the table knows every page of the office, and no other", () => {
  expect(pages.length).toBeGreaterThan(80);
  const firsts = new Set(pages.map((path) => path.split("/")[1] ?? ""));
  expect([...PAGES.keys()].sort()).toEqual([...firsts].sort());
  const ofSettings = pages.flatMap((path) => /^\/settings\/([^/]+)/.exec(path)?.[1] ?? []);
  expect([...SETTINGS_PAGES.keys()].sort()).toEqual([...new Set(ofSettings)].sort());
});

test("every page says what it needs, whatever is done on it", () => {
  for (const path of pages)
    for (const method of ["GET", "POST", "PUT", "PATCH", "DELETE"])
      expect(pagePermissions(path, method), `${method} ${path}`).toBeTruthy();
});

test("what needs a session only is named here", () => {
  expect(pages.filter((path) => pagePermissions(path, "GET") === "session").sort()).toEqual([
    "/",
    "/forbidden",
    "/notifications",
    "/notifications/latest",
    "/notifications/unread",
    "/today",
  ]);
});

test("what is read without signing in is named here, and stands behind the door that asks for no session", () => {
  const open = pages.filter((path) => pagePermissions(path, "GET") === "public");
  expect(open).toEqual(["/calendar-feed/[file]"]);
  const doors = sources().filter(({ text }) => /\bpublicRoute(<[^(]+>)?\(async/.test(text));
  expect(doors.map(({ path }) => path).sort()).toEqual([
    "app/(public)/approve/[token]/answer/route.ts",
    "app/(public)/book/booking/[token]/change/route.ts",
    "app/(public)/book/booking/[token]/ics/route.ts",
    "app/(public)/book/request/route.ts",
    "app/(public)/my/[token]/cards/[card]/forget/route.ts",
    "app/(public)/my/[token]/consents/route.ts",
    "app/(public)/my/[token]/pdf/[document]/route.ts",
    "app/(public)/my/[token]/service-record/[vehicle]/route.ts",
    "app/(public)/my/[token]/sold/[vehicle]/confirm/route.ts",
    "app/(public)/pay/[token]/begin/route.ts",
    "app/(public)/pay/[token]/pdf/route.ts",
    "app/(public)/pay/sandbox/[session]/use/route.ts",
    "app/(public)/stop/[token]/confirm/route.ts",
    "app/api/unsubscribe/[token]/route.ts",
    "app/calendar-feed/[file]/route.ts",
  ]);
  const forms = pages.filter((path) => pagePermissions(path, "POST") === "public form");
  expect(new Set(forms.map((path) => path.split("/")[1]))).toEqual(
    new Set(["approve", "book", "my", "pay", "stop"]),
  );
});

test("the middleware sees every address but those of programs, of the build, the icon and the script to sign by", () => {
  const seen = new RegExp(`^${config.matcher[0]}$`);
  expect(middleware).toBeTypeOf("function");
  for (const path of [
    ...pages,
    "/sign-in",
    "/sign-inside",
    "/icons",
    "/customers/x.csv",
    "/x.js",
    "/apiary",
    "/icon.svg/customers",
    "/icon.svgx",
  ])
    expect(seen.test(path), path).toBe(true);
  for (const path of ["/api/health", "/api/v1/customers", "/_next/static/x.js", "/icon.svg", "/sign.js"])
    expect(seen.test(path), path).toBe(false);
});
