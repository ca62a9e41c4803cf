import { randomUUID } from "node:crypto";
import { globSync } from "node:fs";
import type { APIRequestContext, APIResponse } from "@playwright/test";
import { expect, test } from "./fixtures";

/** Every address that a file of app/ answers, filled in with what need not be there. */
const addresses = globSync("app/**/{page.tsx,route.ts}")
  .map((file) => file.replace(/^app/, "").replace(/\/(page\.tsx|route\.ts)$/, ""))
  .map((path) => path.replace(/\/\([^/]+\)/g, "") || "/")
  .map((path) =>
    path
      .replace("[...nextauth]", "providers")
      .replace("[...unknown]", "nothing/here")
      .replace("[day]", "2026-11-03")
      .replace(/\[\w+\]/g, () => randomUUID()),
  )
  .sort();

/** What belongs to no file: refusals, redirects, files of the build. */
const OTHERS = [
  "/wages",
  "/customers/",
  "/icon.svg",
  "/none.js",
  "/_next/static/none.js",
  "/%ff",
  "/customers?q=%00",
];

const isApi = (url: string) => /^\/api\/v1(\/|$)/.test(url);

function expectSecure(url: string, response: APIResponse, text: string): void {
  const headers = response.headers();
  const where = `${response.status()} ${url}`;
  expect(headers, where).toMatchObject({
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "permissions-policy": expect.stringContaining("geolocation=()"),
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": isApi(url) ? "cross-origin" : "same-origin",
  });
  // Only behind HTTPS, else a garage without it locks itself out.
  expect(headers, where).not.toHaveProperty("strict-transport-security");
  expect(headers, where).not.toHaveProperty("x-powered-by");
  const policy = headers["content-security-policy"] ?? "";
  expect(policy, where).toContain(isApi(url) ? "frame-ancestors 'none'" : "frame-ancestors 'self'");
  if (headers["content-type"]?.startsWith("text/html") && !isApi(url)) expectStrict(where, policy, text);
}

/** No script of a page runs without the nonce of this one answer. */
function expectStrict(where: string, policy: string, html: string): void {
  const rules = new Map(
    policy.split("; ").map((rule) => [rule.split(" ", 1)[0] ?? "", rule.slice(rule.indexOf(" ") + 1)]),
  );
  expect(Object.fromEntries(rules), where).toMatchObject({
    "default-src": "'self'",
    "object-src": "'none'",
    "base-uri": "'none'",
    "form-action": "'self'",
    "connect-src": "'self'",
  });
  expect(html, where).not.toMatch(/<[a-z]+ [^>]*\bon(?:click|load|error)=/);
  const scripts = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
  // A customer's own pages work without any.
  if (/ \/(pay|my|stop)\//.test(where)) {
    expect([rules.get("script-src"), scripts], where).toEqual(["'none'", []]);
    return;
  }
  // Where a customer signs, the one script is the box for it; Next's are not there.
  if (/ \/approve\//.test(where)) {
    expect(rules.get("script-src"), where).toMatch(/^'nonce-[\w+/]{22}=='$/);
    for (const tag of scripts) expect(tag, where).toContain('src="/sign.js"');
    return;
  }
  const nonce = /^'self' 'nonce-([\w+/]{22}==)'$/.exec(rules.get("script-src") ?? "")?.[1];
  expect(nonce, `${where}: ${policy}`).toBeTruthy();
  expect(scripts.length, where).toBeGreaterThan(0);
  for (const tag of scripts) expect(tag, where).toContain(`nonce="${nonce}"`);
}

async function askAll(request: APIRequestContext, statuses: Map<number, number>): Promise<void> {
  const nonces = new Set<string>();
  let pages = 0;
  for (const url of [...addresses, ...OTHERS])
    for (const method of ["GET", "POST"]) {
      const response = await request.fetch(url, {
        method,
        maxRedirects: 0,
        ...(method === "POST" && { data: {} }),
      });
      const text = response.headers()["content-type"]?.startsWith("text/html") ? await response.text() : "";
      expectSecure(`${url}`, response, text);
      statuses.set(response.status(), (statuses.get(response.status()) ?? 0) + 1);
      expect(response.status(), `${method} ${url}`).toBeLessThan(500);
      const nonce = /'nonce-([^']+)'/.exec(response.headers()["content-security-policy"] ?? "")?.[1];
      if (!nonce) continue;
      pages += 1;
      nonces.add(nonce);
    }
  expect(nonces.size, "each page has a nonce of its own").toBe(pages);
}

test("every address tells a browser what to refuse, whoever asks", async ({
  request,
  context,
  signedInAs,
}) => {
  test.slow();
  expect(addresses.length).toBeGreaterThan(250);
  const statuses = new Map<number, number>();
  await askAll(request, statuses);
  for (const status of [200, 307, 308, 400, 401, 404, 405])
    expect(statuses.has(status), `${status}`).toBe(true);
  statuses.clear();
  await signedInAs("technician");
  await askAll(context.request, statuses);
  for (const status of [200, 403, 404]) expect(statuses.has(status), `${status}`).toBe(true);
});

test("files that are made and scripts of the build tell it too", async ({
  page,
  context,
  sql,
  signedInAs,
}) => {
  await signedInAs("manager");
  const [issued] = await sql<{ id: string }[]>`
    select id from documents where type = 'invoice' and status = 'paid' and deleted_at is null limit 1`;
  await page.goto("/customers");
  const script = await page.locator("script[src]").first().getAttribute("src");
  const style = await page.locator("link[rel=stylesheet]").first().getAttribute("href");
  for (const [url, type] of [
    [`/documents/${issued?.id}/pdf`, "application/pdf"],
    ["/customers/csv", "text/csv"],
    [script ?? "", "application/javascript"],
    [style ?? "", "text/css"],
    ["/icon.svg", "image/svg+xml"],
  ] as const) {
    const response = await context.request.get(url);
    expect(response.status(), url).toBe(200);
    expect(response.headers()["content-type"], url).toContain(type);
    expectSecure(url, response, "");
  }
});

/** Pages that need no record; those with one are opened by the other journeys, under the same watch. */
const PLAIN = addresses.filter(
  (url) =>
    !/[0-9a-f-]{36}|nothing|^\/api\/|\/(csv|pdf|print|find|suggest|memory|start|blank|similar|lookup|card-readers|refundable|destinations|logo|preview|booking|free|request)$/.test(
      url,
    ),
);

test("nothing that the pages need is refused by their own policy", async ({ context, signedInAs }) => {
  test.slow();
  // A page without the watch that all tests have: something is refused on it in the end.
  const page = await context.newPage();
  const refused: string[] = [];
  await page.exposeFunction("refusedByPolicy", (what: string) => refused.push(what));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile }) =>
      (window as unknown as { refusedByPolicy(what: string): void }).refusedByPolicy(
        `${location.pathname}: ${violatedDirective} ${blockedURI} ${sourceFile}`,
      ),
    );
  });
  await signedInAs("admin");
  expect(PLAIN.length).toBeGreaterThan(25);
  for (const url of PLAIN) {
    await page.goto(url);
    await expect(page.locator("body")).toBeVisible();
  }
  await page.goto("/sign-in");
  expect(refused).toEqual([]);
  await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "window.ran = true";
    document.body.append(script);
  });
  // The watch itself sees what is refused.
  await expect.poll(() => refused.length).toBe(1);
  expect(await page.evaluate(() => "ran" in window)).toBe(false);
});
