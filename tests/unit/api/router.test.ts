import { expect, test } from "vitest";
import type { Endpoint } from "@/lib/api/endpoint";
import { apiRouter } from "@/lib/api/router";

const answers = (name: string) =>
  (async (_request: Request, context: { params: Record<string, string> }) =>
    Response.json({ name, params: context.params })) as unknown as Endpoint;

const router = apiRouter([
  ["/stock", { GET: answers("list"), POST: answers("create") }],
  ["/stock/[id]", { GET: answers("one") }],
  ["/stock/search", { GET: answers("search") }],
  ["/customers/[id]/vehicles", { GET: answers("vehicles") }],
]);

const call = async (path: string, method = "GET") => {
  const response = await router(new Request(`http://garage.test/api/v1${path}`, { method }));
  return {
    status: response.status,
    allow: response.headers.get("allow"),
    body: response.status === 204 ? null : await response.json(),
  };
};

test("a fixed part wins over a parameter", async () => {
  expect((await call("/stock/search?q=x")).body).toMatchObject({ name: "search" });
  expect((await call("/stock/42")).body).toEqual({ name: "one", params: { id: "42" } });
  expect((await call("/customers/a%20b/vehicles")).body).toEqual({ name: "vehicles", params: { id: "a b" } });
});

test("what is not there says so in the envelope", async () => {
  expect(await call("/nothing")).toMatchObject({
    status: 404,
    body: { success: false, error: { code: "NOT_FOUND" } },
  });
  expect(await call("/customers")).toMatchObject({ status: 404 });
});

test("another method is refused and the right ones are named", async () => {
  expect(await call("/stock", "DELETE")).toMatchObject({
    status: 405,
    allow: "GET, HEAD, POST",
    body: { error: { code: "METHOD_NOT_ALLOWED" } },
  });
  expect(await call("/stock", "OPTIONS")).toMatchObject({ status: 204, allow: "GET, HEAD, POST" });
});
