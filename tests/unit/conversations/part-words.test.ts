import { expect, test } from "vitest";
import { costWords, partWords } from "@/lib/conversations/rules/part-words";

test("says as it is typed how many parts a text has and what they cost", () => {
  expect(partWords("", "0.0400")).toBe("");
  expect(partWords("Ready", "0.0400")).toBe("1 part, 4p");
  expect(partWords("x".repeat(161), "0.0400")).toBe("2 parts, 8p");
  expect(partWords("Ready", null)).toBe("1 part");
  expect(partWords(`${"x".repeat(140)} 🚗`, "0.0400")).toBe("Emoji make it 3 parts, 12p");
  expect(partWords("Zażółć", null)).toBe("Unusual characters make it 1 part");
  expect(partWords("ł", null)).toBe("“ł” makes it 1 part");
});

test("a cost is said in pence, and in pounds from a pound", () => {
  expect(costWords("0.0412")).toBe("4.12p");
  expect(costWords("0.3000")).toBe("30p");
  expect(costWords("1.2")).toBe("£1.20");
});
