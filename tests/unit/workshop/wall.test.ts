import { describe, expect, test } from "vitest";
import { backedOff } from "@/components/workshop/backing-off";
import { initialsOf, onPage, pagesOf, wallWords } from "@/lib/workshop/rules/wall";
import { fc } from "../../support/property";

test.each([
  ["Mr Piotr Haigh", "PH"],
  ["Haigh", "H"],
  ["Mr & Mrs J Haigh", "JH"],
  ["Moorland Farm Services Ltd", "ML"],
  ["Élodie Ångström", "ÉÅ"],
  ["", ""],
  ["Mrs", ""],
])("initials of %s: %s", (name, initials) => expect(initialsOf(name)).toBe(initials));

describe("what a car is here for", () => {
  test.each([
    ["Service and MOT", "Service and MOT"],
    ["Call 07700 900123 when done", "Call when done"],
    ["Call +44 (0)7700-900-123", "Call"],
    ["Pads, agreed £ 120.50 all in", "Pads, agreed all in"],
    ["Pads 89.99", "Pads"],
    ["Haigh's clutch; mail p.haigh@post.test", "clutch; mail"],
    ["Tyres 205/55R16 91V, 5 l of 5W-30", "Tyres 205/55R16 91V, 5 l of 5W-30"],
    ["Check at 60,000 miles", "Check at 60,000 miles"],
  ])("%s: %s", (what, shown) => expect(wallWords(what, "Mr Piotr Haigh")).toBe(shown));

  test("it is short enough to be read", () => {
    const shown = wallWords("Brakes ".repeat(60), "");
    expect(shown).toHaveLength(80);
    expect(shown).toMatch(/…$/);
  });

  test("whatever is written, no telephone number and no word of the customer's name is shown", () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            "call",
            "Haigh",
            "haigh,",
            "(PIOTR)",
            "07700900123",
            "01422 555 123",
            "brakes",
            "-",
            "3",
          ),
          {
            maxLength: 12,
          },
        ),
        (words) => {
          const shown = wallWords(words.join(" "), "Mr Piotr Haigh");
          expect(shown).not.toMatch(/haigh|piotr/i);
          expect(shown).not.toMatch(/\d{5,}/);
        },
      ),
    ));
});

describe("pages", () => {
  const cards = (column: "booked" | "done", count: number) =>
    Array.from({ length: count }, () => ({ column }));

  test("there are as many as the longest column needs", () => {
    expect(pagesOf([...cards("booked", 7), ...cards("done", 2)], 3)).toBe(3);
    expect(pagesOf([], 3)).toBe(1);
  });

  test("every card has its turn, on however many pages", () =>
    fc.assert(
      fc.property(fc.nat(60), fc.integer({ min: 1, max: 9 }), (count, rows) => {
        const all = Array.from({ length: count }, (_, index) => index);
        const pages = pagesOf(cards("booked", count), rows);
        const seen = Array.from({ length: pages }, (_, page) => onPage(all, rows, page)).flat();
        expect(new Set(seen)).toEqual(new Set(all));
        expect(seen).toHaveLength(count);
      }),
    ));

  test("a short column stays while a long one turns its pages", () =>
    expect([0, 1, 2].map((page) => onPage(["a"], 2, page))).toEqual([["a"], ["a"], ["a"]]));
});

test("a server that is away is asked ever more rarely, but never given up", () => {
  const waits = Array.from({ length: 50 }, (_, failures) => backedOff(failures));
  expect(waits.slice(0, 5)).toEqual([30_000, 60_000, 120_000, 240_000, 300_000]);
  expect(new Set(waits.slice(4))).toEqual(new Set([300_000]));
});
