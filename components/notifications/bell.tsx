"use client";

import { Bell as BellIcon } from "lucide-react";
import { useState } from "react";
import { useShortcuts } from "@/components/keyboard/use-shortcuts";
import { Button } from "@/components/ui/button";
import { Dialog, DialogContent } from "@/components/ui/dialog";
import { Popover, PopoverContent, PopoverTrigger } from "@/components/ui/popover";
import { countText } from "@/lib/notifications/rules/kinds";
import { BELL_KEY } from "./bell-key";
import { BellPanel } from "./bell-panel";
import { type BellProps, useBell } from "./use-bell";

/** Below this width the panel is a sheet at the bottom of the screen. */
const PHONE = "(max-width: 639px)";

/** The bell in the header: how many notifications are unread, and a panel with the newest. */
export function Bell(props: BellProps) {
  const [shown, setShown] = useState<"popover" | "sheet" | null>(null);
  const bell = useBell(props, shown !== null);
  const show = () => {
    setShown(window.matchMedia(PHONE).matches ? "sheet" : "popover");
    void bell.load();
  };
  const close = () => setShown(null);
  const change = (open: boolean) => (open ? show() : close());
  useShortcuts({ [BELL_KEY]: show });

  const { unread } = bell;
  const panel = <BellPanel bell={bell} close={close} />;
  return (
    <Popover open={shown === "popover"} onOpenChange={change}>
      <PopoverTrigger asChild>
        <Button
          variant="ghost"
          size="icon"
          aria-label={unread > 0 ? `Notifications, ${countText(unread)} unread` : "Notifications"}
          aria-keyshortcuts="Alt+N"
          title="Notifications (Alt+N)"
          className="relative"
        >
          <BellIcon aria-hidden />
          {unread > 0 ? (
            <span
              aria-hidden
              className="absolute -top-1 -right-1 min-w-4.5 rounded-full bg-danger-solid px-1 text-center text-xs leading-4.5 font-medium text-primary-foreground tabular-nums"
            >
              {countText(unread)}
            </span>
          ) : null}
        </Button>
      </PopoverTrigger>
      <PopoverContent
        align="end"
        aria-label="Notifications"
        className="flex max-h-[min(36rem,80dvh)] w-96 flex-col overflow-hidden p-0"
        onOpenAutoFocus={focusNewest}
      >
        <h2 className="px-4 py-2.5 text-base font-semibold">Notifications</h2>
        {panel}
      </PopoverContent>
      <Dialog open={shown === "sheet"} onOpenChange={change}>
        <DialogContent title="Notifications" onOpenAutoFocus={focusNewest}>
          {panel}
        </DialogContent>
      </Dialog>
    </Popover>
  );
}

/** Enter opens the newest. While there is none yet the window has the focus, until the list takes it. */
function focusNewest(event: Event): void {
  event.preventDefault();
  const window = event.currentTarget;
  if (!(window instanceof HTMLElement)) return;
  (window.querySelector<HTMLElement>("[data-entry]") ?? window).focus();
}
