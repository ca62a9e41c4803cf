"use client";

import { Command } from "cmdk";
import { CornerDownLeft, type LucideIcon } from "lucide-react";
import type { ReactNode } from "react";

type PaletteItemProps = {
  value: string;
  icon: LucideIcon;
  title: ReactNode;
  subtitle?: ReactNode;
  /** After the subtitle, never truncated. */
  telephone?: ReactNode;
  /** On the right: why it matched. */
  reason?: ReactNode;
  onSelect: () => void;
};

export function PaletteItem(props: PaletteItemProps) {
  const { value, icon: Icon, title, subtitle, telephone, reason, onSelect } = props;
  return (
    <Command.Item
      value={value}
      onSelect={onSelect}
      className="group flex min-h-11 cursor-pointer items-center gap-3 rounded-md px-2.5 py-1.5 text-sm select-none data-[selected=true]:bg-accent"
    >
      <Icon
        aria-hidden
        className="size-4 shrink-0 text-muted-foreground group-data-[selected=true]:text-foreground"
      />
      <span className="min-w-0 flex-1">
        <span className="block truncate font-medium">{title}</span>
        {subtitle || telephone ? (
          <span className="flex gap-1 text-muted-foreground">
            {subtitle ? <span className="truncate">{subtitle}</span> : null}
            {telephone}
          </span>
        ) : null}
      </span>
      {reason ? (
        <span className="max-w-[45%] shrink-0 truncate text-right text-xs text-muted-foreground">
          {reason}
        </span>
      ) : null}
      <CornerDownLeft
        aria-hidden
        className="hidden size-3.5 shrink-0 text-muted-foreground group-data-[selected=true]:sm:block"
      />
    </Command.Item>
  );
}
