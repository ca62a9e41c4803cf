"use client";

import { Delete } from "lucide-react";
import { useState } from "react";
import { useShortcuts } from "@/components/keyboard/use-shortcuts";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";

const DIGITS = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"] as const;
const SHORTEST = 4;
const LONGEST = 8;

type PinPadProps = {
  pending: boolean;
  problem: string | null;
  onEnter: (pin: string) => void;
  onBack: () => void;
};

/** Digits for gloves, or for a keyboard: Enter sends them, Escape goes back. */
export function PinPad({ pending, problem, onEnter, onBack }: PinPadProps) {
  const [pin, setPin] = useState("");
  const add = (digit: string) => setPin((before) => (before.length < LONGEST ? before + digit : before));
  const enter = () => {
    if (pin.length < SHORTEST || pending) return;
    onEnter(pin);
    setPin("");
  };
  const drop = () => setPin((before) => before.slice(0, -1));
  useShortcuts({
    ...Object.fromEntries(DIGITS.map((digit) => [digit, () => add(digit)])),
    Backspace: drop,
    Enter: enter,
    Escape: onBack,
  });
  return (
    <section aria-label="PIN" className="mx-auto grid w-full max-w-sm gap-3">
      <p
        role="status"
        aria-label={`${pin.length} digits entered`}
        className="flex h-14 items-center justify-center gap-3 rounded-lg border bg-card"
      >
        {pin.length === 0 ? <span className="text-xl text-muted-foreground">Enter your PIN</span> : null}
        {[...pin].map((_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: dots are alike
          <span key={index} aria-hidden className="size-4 rounded-full bg-foreground" />
        ))}
      </p>
      <p role="alert" className="text-center text-lg font-semibold text-danger empty:hidden">
        {problem}
      </p>
      <div className="grid grid-cols-3 gap-3">
        {DIGITS.map((digit) => (
          <Button
            key={digit}
            className={cn("h-16 text-2xl", digit === "0" && "col-start-2 row-start-4")}
            onClick={() => add(digit)}
          >
            {digit}
          </Button>
        ))}
        <Button
          variant="ghost"
          aria-label="Delete the last digit"
          className="col-start-1 row-start-4 h-16"
          onClick={drop}
        >
          <Delete aria-hidden className="size-7" />
        </Button>
        <Button
          variant="primary"
          className="col-start-3 row-start-4 h-16 text-xl"
          pending={pending}
          aria-disabled={pin.length < SHORTEST || undefined}
          onClick={enter}
        >
          Enter
        </Button>
      </div>
    </section>
  );
}
