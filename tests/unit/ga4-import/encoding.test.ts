import { expect, test } from "vitest";
import { cellDecoder, findEncoding } from "@/lib/ga4-import/encoding";

async function* pieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const find = (bytes: Buffer, size = 5) => findEncoding("Customers.csv", pieces(bytes, size));

test("UTF-8 is told from Windows-1252 by what is valid, wherever the chunks end", async () => {
  const text = "Siobhán, Škoda, 5 €, 😀";
  for (let size = 1; size < 12; size++) {
    expect(await find(Buffer.from(text), size)).toMatchObject({ encoding: "UTF-8", skip: 0 });
    expect(await find(Buffer.from("Siobhán, caf\xe9 £5", "latin1"), size)).toMatchObject({
      encoding: "Windows-1252",
    });
  }
  expect(await find(Buffer.from("plain"))).toMatchObject({ encoding: "UTF-8", bytes: 5 });
});

test("a sequence that the end cuts off is not UTF-8", async () => {
  expect(await find(Buffer.from("caf\xe9", "latin1"))).toMatchObject({ encoding: "Windows-1252" });
});

test("Windows-1252 has letters where Latin-1 has none", () => {
  const bytes = Buffer.from([0x8a, 0x69, 0x6d, 0x69, 0x63, 0x20, 0x80, 0x35, 0x20, 0x92, 0xe9]);
  expect(cellDecoder("Windows-1252")(bytes, 0, bytes.length)).toBe("Šimic €5 ’é");
});

test("a byte order mark is skipped, UTF-16 and what is no text refused", async () => {
  expect(await find(Buffer.from("\ufeff_ID"))).toMatchObject({ encoding: "UTF-8", skip: 3 });
  await expect(find(Buffer.from("\ufeff_ID", "utf16le"))).rejects.toThrow(
    "Customers.csv: is written in UTF-16",
  );
  await expect(find(Buffer.from("PK\x03\x04\0\0"))).rejects.toThrow("Customers.csv: is not a CSV file");
});
