import { describe, expect, test } from "vitest";
import { ToldLately } from "@/components/live/told-lately";

const change = (id: string) => [["suppliers", id]] as const;

describe("what a screen missed before it could hear", () => {
  test("is what was told after the place at which it was made", () => {
    const lately = new ToldLately("10.1");
    lately.add(change("a"), "11.1");
    lately.add(change("b"), "12.7");
    expect(lately.since("10.1")).toEqual([...change("a"), ...change("b")]);
    expect(lately.since("11.1")).toEqual(change("b"));
    expect(lately.since("12.7")).toEqual([]);
    expect(lately.since("13.0")).toEqual([]);
  });

  test("is compared by number, not by letter", () => {
    const lately = new ToldLately("9.9");
    lately.add(change("a"), "10.10");
    expect(lately.since("9.9")).toEqual(change("a"));
    expect(lately.since("10.9")).toEqual(change("a"));
    expect(lately.since("10.11")).toEqual([]);
  });

  test("holds what was told ahead of an older transaction: a page made at the same place may be older", () => {
    const lately = new ToldLately("10.1");
    lately.add(change("ahead"), "10.1");
    lately.add(change("later"), "12.1");
    expect(lately.since("10.1")).toEqual([...change("ahead"), ...change("later")]);
    expect(lately.since("12.1")).toEqual([]);
  });

  test("is anything after too long an absence, and for a page older than what is remembered", () => {
    const lately = new ToldLately("10.1");
    lately.add("anything", "20.1");
    expect(lately.since("10.1")).toBe("anything");
    expect(lately.since("20.1")).toEqual([]);
    expect(lately.since("9.1")).toBe("anything");
  });

  test("is remembered for five hundred tellings, and no further", () => {
    const lately = new ToldLately("0.0");
    for (let i = 1; i <= 502; i++) lately.add(change(`${i}`), `${i}.0`);
    expect(lately.since("1.0")).toBe("anything");
    expect(lately.since("2.0")).toHaveLength(500);
  });

  test("is nothing where no place is known: the server did not follow changes yet", () => {
    const lately = new ToldLately("");
    lately.add([], "5.0");
    expect(lately.since("")).toEqual([]);
    expect(lately.place).toBe("5.0");
  });
});
