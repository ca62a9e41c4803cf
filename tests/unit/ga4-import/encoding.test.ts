import { expect, test } from "vitest";
import { cellDecoder, findEncoding } from "@/lib/files/csv/encoding";

async function* pieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const find = (bytes: Buffer, size = 5) => findEncoding("Customers.csv", () => pieces(bytes, size));

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

test("one byte of Windows-1252 does not spoil the letters of a UTF-8 file", async () => {
  const letters = Buffer.from("Siobhán, Škoda, 5 €, naïve, ");
  const bytes = Buffer.concat([letters, Buffer.from("O\x92Brien", "latin1"), Buffer.from(" café")]);
  const { encoding } = await find(bytes, 7);
  expect(cellDecoder(encoding)(bytes, 0, bytes.length)).toBe("Siobhán, Škoda, 5 €, naïve, O’Brien café");
});

test("marks are skipped, UTF-16 is known with and without one, and what is no text is refused by name", async () => {
  expect(await find(Buffer.from("\ufeff_ID"))).toMatchObject({ encoding: "UTF-8", skip: 3 });
  const wide = Buffer.from("\ufeff_ID,Notes", "utf16le");
  expect(await find(wide, 64)).toMatchObject({ encoding: "UTF-16LE", skip: 2 });
  expect(await find(wide.subarray(2), 64)).toMatchObject({ encoding: "UTF-16LE", skip: 0 });
  expect(await find(Buffer.from(wide).swap16(), 64)).toMatchObject({ encoding: "UTF-16BE", skip: 2 });
  await expect(find(Buffer.from("PK\x03\x04\0\0"))).rejects.toThrow(
    "Customers.csv: is not a CSV file but a workbook",
  );
  await expect(find(Buffer.alloc(100))).rejects.toThrow("many zero bytes");
});
