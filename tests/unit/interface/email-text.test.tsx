import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { EmailText } from "@/components/ui/email-text";

const lines = (email: string) =>
  renderToStaticMarkup(<EmailText email={email} />)
    .split("<wbr/>")
    .map((piece) => [piece.replace(/<[^>]+>/g, ""), piece.includes("whitespace-nowrap")]);

test("an address breaks before its @ and its dots and nowhere else", () => {
  expect(lines("jean-luc.o'hara+cars@mail.long-name.co.uk")).toEqual([
    ["jean-luc", true],
    [".o&#x27;hara+cars", true],
    ["@mail", true],
    [".long-name", true],
    [".co", true],
    [".uk", true],
  ]);
  expect(lines("none")).toEqual([["none", true]]);
});

test("a piece that is too long for a telephone's line may break", () => {
  expect(lines("abcdefghijklmnopqrstuvwxyz0123456789@example.com")[0]).toEqual([
    "abcdefghijklmnopqrstuvwxyz0123456789",
    false,
  ]);
});
