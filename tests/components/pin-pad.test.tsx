import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { PinPad } from "@/components/clock/screen/pin-pad";

let root: Root;
let place: HTMLElement;
let said: string[] = [];
beforeEach(() => {
  said = [];
  place = document.body.appendChild(document.createElement("main"));
  root = createRoot(place);
  root.render(
    <PinPad
      pending={false}
      problem={null}
      onEnter={(pin) => void said.push(pin)}
      onBack={() => void said.push("back")}
    />,
  );
});
afterEach(() => {
  root.unmount();
  place.remove();
});

const digits = (count: number) => page.getByRole("status", { name: `${count} digits entered` });

test("a keyboard types the PIN: Backspace takes one digit, Enter sends them, Escape goes back", async () => {
  await expect.element(digits(0)).toBeInTheDocument();
  await userEvent.keyboard("2589{Backspace}0");
  await expect.element(digits(4)).toBeInTheDocument();
  await userEvent.keyboard("{Enter}");
  await expect.element(digits(0)).toBeInTheDocument();
  await userEvent.keyboard("{Escape}");
  expect(said).toEqual(["2580", "back"]);
});

test("Enter sends what was tapped, and adds no digit of the button that has the focus", async () => {
  for (const digit of "2580") await page.getByRole("button", { name: digit, exact: true }).click();
  await userEvent.keyboard("{Enter}");
  await expect.element(digits(0)).toBeInTheDocument();
  expect(said).toEqual(["2580"]);
});

test("three digits are too few to be sent, and the ninth is not taken", async () => {
  await expect.element(digits(0)).toBeInTheDocument();
  await userEvent.keyboard("258{Enter}");
  await expect.element(digits(3)).toBeInTheDocument();
  await userEvent.keyboard("019283");
  await expect.element(digits(8)).toBeInTheDocument();
  await userEvent.keyboard("{Enter}");
  expect(said).toEqual(["25801928"]);
});
