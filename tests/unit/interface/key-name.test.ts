import { expect, test } from "vitest";
import { isOfTheBrowser, isReplayable, keyName } from "@/components/keyboard/key-name";

const pressed = (
  key: string,
  held: Partial<Record<"ctrlKey" | "metaKey" | "altKey" | "shiftKey", true>> = {},
) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

test.each([
  [pressed("F2"), "F2"],
  [pressed("s", { ctrlKey: true }), "Control+s"],
  [pressed("S", { metaKey: true }), "Control+s"],
  [pressed("Z", { ctrlKey: true, shiftKey: true }), "Control+Shift+z"],
  [pressed("ArrowDown", { altKey: true }), "Alt+ArrowDown"],
  [pressed("?", { shiftKey: true }), "?"],
  [pressed("Enter", { ctrlKey: true }), "Control+Enter"],
])("%j is %s", (key, name) => {
  expect(keyName(key)).toBe(name);
});

test("what is typed is kept for what is on its way; what confirms, removes or commands is not", () => {
  for (const key of ["b", "B", "1", " ", "£", "ArrowDown"]) expect(isReplayable(pressed(key))).toBe(true);
  for (const key of ["Enter", "Delete", "Backspace", "Tab", "Escape", "F9"])
    expect(isReplayable(pressed(key))).toBe(false);
  expect(isReplayable(pressed("i", { ctrlKey: true }))).toBe(false);
});

test("reloading and the like stay the browser's; printing and saving do not", () => {
  expect(isOfTheBrowser(pressed("F5"))).toBe(true);
  expect(isOfTheBrowser(pressed("r", { ctrlKey: true }))).toBe(true);
  for (const key of ["p", "s", "k"]) expect(isOfTheBrowser(pressed(key, { ctrlKey: true }))).toBe(false);
});
