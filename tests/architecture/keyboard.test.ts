import { expect, test } from "vitest";
import { sources } from "./sources";

const drawn = sources().filter(({ path }) => /^(app|components)\//.test(path));
const outside = drawn.filter(({ path }) => !path.startsWith("components/keyboard/"));

test("nothing but the keyboard's owner listens for the keys of the whole page", () => {
  const listens = /(window|document)\.addEventListener\(\s*"key/;
  expect(outside.filter(({ text }) => listens.test(text)).map(({ path }) => path)).toEqual([]);
});

test("whatever opens over the page owns the keyboard", () => {
  const opens =
    /\b(Dialog|AlertDialog|DropdownMenu|ContextMenu|Popover|Select|Menubar)\b[^;]*from "radix-ui"|role="(dialog|menu)"/;
  const without = outside.filter(({ text }) => opens.test(text) && !text.includes("<KeyboardOwner"));
  expect(without.map(({ path }) => path)).toEqual([]);
});

test("what is closed is gone: nothing that fades out can hear a key", () => {
  const owners = outside.filter(({ text }) => text.includes("<KeyboardOwner"));
  expect(owners.length).toBeGreaterThan(3);
  expect(owners.filter(({ text }) => text.includes("closed]:animate-out")).map(({ path }) => path)).toEqual(
    [],
  );
});
