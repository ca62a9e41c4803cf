import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { FileStore } from "@/lib/files/file-store";
import { LocalFiles, sha256 } from "@/lib/files/local-files";
import { S3Files } from "@/lib/files/s3-files";
import { S3Server } from "../../support/s3-server";

const folder = mkdtempSync(join(tmpdir(), "ga4-files-"));
const server = new S3Server();
beforeAll(() => server.start());
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => {
  server.hold = false;
  server.fail = 0;
  server.faults.length = 0;
});

const large = Buffer.alloc(17 * 1024 * 1024, "0123456789abcdef-");

test.each([
  ["a folder", (): FileStore => new LocalFiles(join(folder, "files"))],
  ["a bucket", (): FileStore => new S3Files(server.account)],
])("%s keeps files, gives them whole and in parts, and deletes them", async (_, make) => {
  const store = make();
  const key = "attachments/a-picture.jpg";
  expect(await store.get(key)).toBeNull();
  expect(await store.open(key)).toBeNull();
  expect(await store.exists(key)).toBe(false);
  const bytes = Buffer.from("what is stored");
  expect(await store.put(key, bytes)).toEqual({ key, sha256: sha256(bytes), byte_size: bytes.length });
  expect(String(await store.get(key))).toBe("what is stored");
  expect(await store.exists(key)).toBe(true);
  const part = await store.open(key, { start: 5, end: 6 });
  expect(part && String(await buffer(part))).toBe("is");

  writeFileSync(join(folder, "film"), large);
  const film = "attachments/a-film.mp4";
  expect(await store.putFile(film, join(folder, "film"))).toEqual({
    ...{ key: film, sha256: sha256(large), byte_size: large.length },
  });
  const whole = await store.open(film);
  expect(whole && sha256(await buffer(whole))).toBe(sha256(large));
  await store.remove(key);
  await store.remove(key);
  expect(await store.get(key)).toBeNull();
  await expect(store.get("../outside.jpg")).rejects.toThrow(/not a key/);
  expect(server.faults).toEqual([]);
});

test("a bucket that stumbles is asked again; one with another secret, or out of reach, is told of in words", async () => {
  server.fail = 1;
  const store = new S3Files(server.account);
  await store.put("logos/a.png", Buffer.from("a"));
  expect(server.objects.has("logos/a.png")).toBe(true);
  const stranger = new S3Files({ ...server.account, secret: "another" });
  await expect(stranger.get("logos/a.png")).rejects.toMatchObject({ code: "UNAVAILABLE" });
  expect(server.faults).toContain("the signature is wrong");
  const nowhere = new S3Files({ ...server.account, endpoint: "http://127.0.0.1:1" });
  await expect(nowhere.exists("logos/a.png")).rejects.toMatchObject({
    ...{ code: "UNAVAILABLE", message: "The store of files does not answer: try again in a moment" },
  });
});
